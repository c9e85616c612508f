import type { BreadcrumbsStrings, BylineStrings, CalloutStrings, FactTableStrings, FaqStrings, FigureStrings, KeyPointsStrings, LinksStrings, RelatedStrings, TableToolsStrings } from './strings.js';

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

export const keyPoints: KeyPointsStrings = { label: 'L’essentiel' };

export const related: RelatedStrings = { label: 'À lire aussi' };

export const faq: FaqStrings = {
  search: 'Rechercher dans ces questions',
  expand: 'Tout déplier',
  collapse: 'Tout replier',
  found: { one: '{n} question trouvée', other: '{n} questions trouvées' },
  none: 'Aucune question trouvée',
};

export const links: LinksStrings = {
  to: 'Lien vers « {name} »',
  copied: 'Lien copié',
  failed: 'Copie impossible : le lien est dans la barre d’adresse',
};

export const factTable: FactTableStrings = { label: 'Tableau' };

export const tableTools: TableToolsStrings = {
  filter: 'Filtrer',
  rows: { one: '{shown} ligne sur {n}', other: '{shown} lignes sur {n}' },
  csv: 'CSV',
  csvName: 'Enregistrer le tableau en CSV',
  copy: 'Copier',
  copyName: 'Copier le tableau',
  copied: 'Tableau copié',
  notCopied: 'Le tableau n’a pas pu être copié',
  ascending: 'Trié par {name}, ordre croissant',
  descending: 'Trié par {name}, ordre décroissant',
  none: 'Dans l’ordre d’origine',
  loading: 'Chargement du tableau…',
  network: 'Le tableau n’a pas pu être chargé.',
  missing: 'Le fichier de ce tableau est introuvable.',
  slow: 'Le tableau met trop de temps à charger.',
  large: 'Le fichier de ce tableau est trop volumineux pour être affiché ici.',
  unreadable: 'Le fichier de ce tableau est illisible.',
  retry: 'Réessayer',
};

export const figure: FigureStrings = {
  zoom: 'Agrandir l’image',
  zoomOf: 'Agrandir l’image : {name}',
  enlarged: 'Image agrandie',
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  close: 'Fermer',
  failed: 'La grande image n’a pas pu être chargée. Voici la petite.',
};
