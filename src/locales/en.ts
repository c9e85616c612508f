import { commentList } from './en-comment-list.js';
import { commentWriting } from './en-comment-writing.js';
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

export const commentTools: CommentToolsStrings = { ...commentList, ...commentWriting };
