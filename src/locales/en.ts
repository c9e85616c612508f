import type { BreadcrumbsStrings, BylineStrings, CalloutStrings, CommentFormStrings, CommentToolsStrings, CommentsStrings, FactTableStrings, FaqStrings, FigureStrings, KeyPointsStrings, LinksStrings, RelatedStrings, SupportNoticeStrings, TableToolsStrings } from './strings.js';

export const breadcrumbs: BreadcrumbsStrings = {
  label: 'Breadcrumb',
  more: { one: 'Show {n} more level', other: 'Show {n} more levels' },
};

export const byline: BylineStrings = { prefix: 'By ' };

export const callout: CalloutStrings = {
  note: 'Note',
  'did-you-know': 'Did you know',
  'pro-tip': 'Pro tip',
  context: 'Context',
  'key-fact': 'Key fact',
  correction: 'Correction',
  warning: 'Warning',
};

export const keyPoints: KeyPointsStrings = { label: 'Key points' };

export const related: RelatedStrings = { label: 'Related stories' };

export const faq: FaqStrings = {
  search: 'Search these questions',
  expand: 'Expand all',
  collapse: 'Collapse all',
  found: { one: '{n} question found', other: '{n} questions found' },
  none: 'No question found',
};

export const links: LinksStrings = {
  to: 'Link to “{name}”',
  copied: 'Link copied',
  failed: 'Not copied: the address bar has the link',
};

export const factTable: FactTableStrings = { label: 'Table' };

export const tableTools: TableToolsStrings = {
  filter: 'Filter',
  rows: { one: '{shown} of {n} row', other: '{shown} of {n} rows' },
  csv: 'CSV',
  csvName: 'Save the table as CSV',
  copy: 'Copy',
  copyName: 'Copy the table',
  copied: 'Table copied',
  notCopied: 'The table could not be copied',
  ascending: 'Sorted by {name}, ascending',
  descending: 'Sorted by {name}, descending',
  none: 'In the original order',
  loading: 'The table is loading …',
  network: 'The table could not be loaded.',
  missing: 'The file with this table is not there.',
  slow: 'The table is taking too long to load.',
  large: 'The file with this table is too large to be shown here.',
  unreadable: 'The file with this table cannot be read.',
  retry: 'Try again',
};

export const figure: FigureStrings = {
  zoom: 'Enlarge picture',
  zoomOf: 'Enlarge picture: {name}',
  enlarged: 'Enlarged picture',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  close: 'Close',
  failed: 'The large picture did not load. This is the small one.',
};

export const supportNotice: SupportNoticeStrings = {
  title: 'A content blocker is on for this site',
  why: 'Advertising pays for our reporting. Please allow it on this site.',
  allowed: 'I’ve allowed it',
  dismiss: 'Not now',
  close: 'Close',
  steps: 'How to allow it',
  checking: 'Checking again …',
  still: 'It still seems to be blocked. Some blockers need the page to be reloaded.',
  thanks: 'Thank you. You are helping to pay for our reporting.',
};

export { supportSteps } from './en-steps.js';

export const comments: CommentsStrings = {
  label: 'Comments',
  show: 'Show comments',
};

export const commentForm: CommentFormStrings = {
  text: 'Comment',
  author: 'Name',
  email: 'E-mail, not published',
  url: 'Website',
  remember: 'Remember my name and e-mail in this browser',
  send: 'Post comment',
};

export const commentTools: CommentToolsStrings = {
  by: 'Comment by {name}',
  replyBy: 'Reply by {name}',
  anonymous: 'Anonymous',
  count: { one: '{n} comment', other: '{n} comments' },
  order: 'Order',
  newest: 'Newest first',
  oldest: 'Oldest first',
  popular: 'Most liked first',
  loading: 'Comments are loading …',
  empty: 'No comments yet. Write the first one.',
  notLoaded: 'The comments could not be loaded.',
  retry: 'Try again',
  more: 'Show more comments',
  fresh: { one: 'Show {n} new comment', other: 'Show {n} new comments' },
  absent: 'The comment that this address names is not here.',
  reply: 'Reply',
  replyTo: 'Reply to {name}',
  cancel: 'Cancel',
  like: 'Like',
  report: 'Report',
  reason: 'What is wrong with this comment?',
  submit: 'Send',
  reported: 'Thank you. The comment was reported.',
  edit: 'Edit',
  save: 'Save',
  edited: 'Your comment was changed.',
  remove: 'Delete',
  sure: 'Delete this comment for good?',
  removed: 'Your comment was deleted.',
  failed: 'That did not work. Try again later.',
  awaiting: 'Waiting for a moderator. Only you can see it.',
  kept: 'Saved in this browser.',
  unkept: 'This browser cannot save your text: it is kept only while this page is open.',
  restored: 'Your text from last time is here.',
  left: { one: '{n} character left', other: '{n} characters left' },
  over: { one: '{n} character too many', other: '{n} characters too many' },
  sending: 'Sending …',
  published: 'Your comment is published.',
  pending: 'Your comment waits for a moderator. Only you can see it.',
  see: 'Go to it',
  saved: 'Your comment had been saved already.',
  rejected: 'This comment was not accepted. Your text is still here.',
  duplicate: 'This very comment has been posted already. Your text is still here.',
  tooFast: 'That was too soon after the last comment. Wait a little, and send it again.',
  wait: { one: 'That was too soon. You can send it again in {n} second.', other: 'That was too soon. You can send it again in {n} seconds.' },
  sendNow: 'You can send it now.',
  closed: 'Comments are closed.',
  signIn: 'Sign in to comment. Your text is still here.',
  toSignIn: 'Sign in',
  signedIn: 'Signed in as {name}',
  offline: 'You are offline. Your text is kept here.',
  network: 'The server cannot be reached. Your text is still here.',
  timeout: 'The server takes too long to answer. Your text is still here.',
  server: 'The server cannot take comments just now. Your text is still here.',
  uncertain: 'Your comment may have been saved, or not. Your text is still here. You can send it again: if it was saved, it will not appear twice.',
  again: 'Send again',
  online: 'You are online again. Your comment has not been sent yet.',
  problems: { one: 'Not sent: {n} field has to be corrected.', other: 'Not sent: {n} fields have to be corrected.' },
  textMissing: 'Write your comment.',
  authorMissing: 'Enter your name.',
  emailMissing: 'Enter your e-mail address.',
  emailMalformed: 'Enter an address with an @, such as name@example.org.',
  urlMissing: 'Enter the address of your website.',
  urlMalformed: 'Enter an address that begins with https://.',
  tooLong: 'This is too long: shorten it.',
  wrong: 'Check this field.',
};
