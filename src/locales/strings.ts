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
  /** What opens the steps, one a blocker. */
  steps: string;
  ublock: string;
  adguard: string;
  plus: string;
  brave: string;
  firefox: string;
  /** Any other blocker: its name, so to say, and what to do. */
  others: string;
  other: string;
  checking: string;
  still: string;
  thanks: string;
}

/** What one language says: each element's words under the element's name. What is left out is said in English. */
export interface LanguageStrings {
  breadcrumbs?: BreadcrumbsStrings;
  byline?: BylineStrings;
  callout?: CalloutStrings;
  factTable?: FactTableStrings;
  tableTools?: TableToolsStrings;
  faq?: FaqStrings;
  figure?: FigureStrings;
  keyPoints?: KeyPointsStrings;
  related?: RelatedStrings;
  supportNotice?: SupportNoticeStrings;
  /** Shared by all elements that offer links to their parts. */
  links?: LinksStrings;
}
