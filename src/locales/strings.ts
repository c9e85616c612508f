/** One form a plural category of `Intl.PluralRules`; `{n}` stands for the number. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

export interface BreadcrumbsStrings {
  /** Name of the landmark. */
  label: string;
  /** Name of the key that reveals the hidden levels. */
  more: PluralForms;
}

export interface BylineStrings {
  /** The word before the first author, with the space or sign that follows it, if any. */
  prefix: string;
}

export interface CalloutStrings {
  /** For no variant, and for an unknown one that brings no label. */
  note: string;
  'did-you-know': string;
  'pro-tip': string;
  context: string;
  'key-fact': string;
  correction: string;
  warning: string;
}

export interface KeyPointsStrings {
  /** The heading, where the author wrote none. */
  label: string;
}

export interface RelatedStrings {
  /** Name of the landmark, where there is no heading. */
  label: string;
}

export interface FaqStrings {
  /** What is searched in the field below it. */
  search: string;
  /** The key that opens all questions, and the one that closes them. */
  expand: string;
  collapse: string;
  /** How many questions a search has found. */
  found: PluralForms;
  none: string;
}

export interface FactTableStrings {
  /** Name of the region that scrolls, where the table has none. */
  label: string;
}

/** What a table says when a reader works with it, or waits for it. */
export interface TableToolsStrings {
  /** Label of the field that filters rows. */
  filter: string;
  /** How many rows are left: `{shown}` of `{n}`; the plural is that of `{n}`. */
  rows: PluralForms;
  /** The key that saves the table as a file. */
  csv: string;
  /** Its name; it holds the words of the key. */
  csvName: string;
  /** The key that copies the table as text. */
  copy: string;
  /** Its name; it holds the words of the key. */
  copyName: string;
  copied: string;
  notCopied: string;
  /** What is announced after sorting; `{name}` stands for the head of the column. */
  ascending: string;
  descending: string;
  none: string;
  loading: string;
  /** Why a file is not shown. */
  network: string;
  missing: string;
  slow: string;
  large: string;
  unreadable: string;
  retry: string;
}

/** The key that links to a place inside an element, and copies the link. */
export interface LinksStrings {
  /** Its name; `{name}` stands for what the place is called. */
  to: string;
  copied: string;
  /** Where the page may not write to the clipboard. */
  failed: string;
}

export interface FigureStrings {
  /** Name of the key that enlarges a picture. */
  zoom: string;
  /** The same where the picture has an alternative text, which stands for `{name}`. */
  zoomOf: string;
  /** Name of the window with the large picture. */
  enlarged: string;
  zoomIn: string;
  zoomOut: string;
  close: string;
  /** The large picture did not load, and the small one is shown. */
  failed: string;
}

/** The notice for readers with a content blocker. The names of blockers are not translated. */
export interface SupportNoticeStrings {
  /** The first line, and the name of the region. */
  title: string;
  /** Where the publisher gives no reason. */
  why: string;
  /** The key that checks again. */
  allowed: string;
  /** The key that closes it. */
  dismiss: string;
  /** The same, after thanks. */
  close: string;
  /** What opens the steps. */
  steps: string;
  checking: string;
  still: string;
  thanks: string;
}

/** How to allow the site: one a blocker. */
export interface SupportStepsStrings {
  ublock: string;
  adguard: string;
  plus: string;
  brave: string;
  firefox: string;
  /** Any other blocker: its name, so to say, and what to do. */
  others: string;
  other: string;
}

/** What comments say before a reader comes near. */
export interface CommentsStrings {
  /** Name of the region, where there is no heading. */
  label: string;
  /** The key that loads the comments. */
  show: string;
}

/** The labels of the form for comments; `comments()` of `newsroom-elements/html` takes them, too. */
export interface CommentFormStrings {
  text: string;
  author: string;
  email: string;
  url: string;
  /** The box by which a reader allows name and e-mail to be remembered. */
  remember: string;
  send: string;
}

/** What comments say to a reader who reads, and begins to write. `{name}` stands for a writer's name, `{n}` for a number. */
export interface CommentListStrings {
  /** Name of a comment. */
  by: string;
  /** Name of a reply. */
  replyBy: string;
  /** Who gave no name. */
  anonymous: string;
  /** How many comments there are. */
  count: PluralForms;
  /** Label of the choice of an order. */
  order: string;
  newest: string;
  oldest: string;
  popular: string;
  loading: string;
  empty: string;
  /** The list could not be loaded. */
  notLoaded: string;
  retry: string;
  more: string;
  /** The key that shows what has come meanwhile. */
  fresh: PluralForms;
  reply: string;
  like: string;
  report: string;
  edit: string;
  remove: string;
  /** A like, a report, a change or a deletion did not succeed. */
  failed: string;
  /** Stands below a comment that waits for a moderator. */
  awaiting: string;
  /** The text that is being written is safe. */
  kept: string;
  /** It is not. */
  unkept: string;
  closed: string;
  /** Above the form, instead of name and e-mail. */
  signedIn: string;
  network: string;
  /** The key that sends it once more. */
  again: string;
}

/** What they say to one who writes, and when something goes wrong. */
export interface CommentWritingStrings {
  /** A permalink leads nowhere. */
  absent: string;
  /** Name of the form for a reply. */
  replyTo: string;
  restored: string;
  /** Near the longest text. */
  left: PluralForms;
  /** Beyond it. */
  over: PluralForms;
  /** The key that puts a draft to what was written before it was there. */
  insert: string;
  /** Instead of `reply`, where a reply was begun. */
  goOn: string;
  cancel: string;
  /** Label of the field in which a report says why. */
  reason: string;
  /** Sends a report. */
  submit: string;
  reported: string;
  save: string;
  edited: string;
  /** Asked before a comment is deleted. */
  sure: string;
  removed: string;
  sending: string;
  published: string;
  pending: string;
  /** Leads to the comment that was just published. */
  see: string;
  /** An attempt whose end nobody knew had been successful. */
  saved: string;
  rejected: string;
  duplicate: string;
  tooFast: string;
  /** The same, where it is known how long. */
  wait: PluralForms;
  /** That time is over. */
  sendNow: string;
  signIn: string;
  toSignIn: string;
  /** Why a comment could not be sent. */
  offline: string;
  timeout: string;
  server: string;
  uncertain: string;
  online: string;
  /** Sums up what is wrong in the form. */
  problems: PluralForms;
  /** What is wrong with a field, and what to write. */
  textMissing: string;
  authorMissing: string;
  emailMissing: string;
  emailMalformed: string;
  urlMissing: string;
  urlMalformed: string;
  tooLong: string;
  wrong: string;
}

export interface CommentToolsStrings extends CommentListStrings, CommentWritingStrings {}

/** What one language says: each element's words under the element's name. What is left out is said in English. */
export interface LanguageStrings {
  breadcrumbs?: BreadcrumbsStrings;
  comments?: CommentsStrings;
  commentForm?: CommentFormStrings;
  commentTools?: CommentToolsStrings;
  byline?: BylineStrings;
  callout?: CalloutStrings;
  factTable?: FactTableStrings;
  tableTools?: TableToolsStrings;
  faq?: FaqStrings;
  figure?: FigureStrings;
  keyPoints?: KeyPointsStrings;
  related?: RelatedStrings;
  supportNotice?: SupportNoticeStrings;
  supportSteps?: SupportStepsStrings;
  /** Shared by all elements that offer links to their parts. */
  links?: LinksStrings;
}
