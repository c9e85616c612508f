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

/** What one language says: each element's words under the element's name. What is left out is said in English. */
export interface LanguageStrings {
  breadcrumbs?: BreadcrumbsStrings;
  byline?: BylineStrings;
  callout?: CalloutStrings;
}
