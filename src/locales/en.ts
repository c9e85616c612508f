import type { BreadcrumbsStrings, BylineStrings, CalloutStrings } from './strings.js';

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
