import type { BreadcrumbsStrings, BylineStrings, CalloutStrings } from './strings.js';

export const breadcrumbs: BreadcrumbsStrings = {
  label: 'Brotkrümelpfad',
  more: { one: '{n} weitere Ebene zeigen', other: '{n} weitere Ebenen zeigen' },
};

export const byline: BylineStrings = { prefix: 'Von ' };

export const callout: CalloutStrings = {
  note: 'Hinweis',
  'did-you-know': 'Schon gewusst?',
  'pro-tip': 'Profi-Tipp',
  context: 'Hintergrund',
  'key-fact': 'Das Wichtigste',
  correction: 'Berichtigung',
  warning: 'Achtung',
};
