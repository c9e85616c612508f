import type { BreadcrumbsStrings, BylineStrings, CalloutStrings } from './strings.js';

export const breadcrumbs: BreadcrumbsStrings = {
  label: 'Fil d’Ariane',
  more: { one: 'Afficher {n} niveau de plus', other: 'Afficher {n} niveaux de plus' },
};

export const byline: BylineStrings = { prefix: 'Par ' };

export const callout: CalloutStrings = {
  note: 'Note',
  'did-you-know': 'Le saviez-vous\u202f?',
  'pro-tip': 'Conseil d’expert',
  context: 'Contexte',
  'key-fact': 'À retenir',
  correction: 'Rectificatif',
  warning: 'Attention',
};
