import type { BreadcrumbsStrings, BylineStrings, CalloutStrings, FactTableStrings, FaqStrings, FigureStrings, KeyPointsStrings, LinksStrings, RelatedStrings, SupportNoticeStrings, TableToolsStrings } from './strings.js';

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

export const supportNotice: SupportNoticeStrings = {
  title: 'Un bloqueur de contenu est actif sur ce site',
  why: 'La publicité finance nos reportages. Merci de l’autoriser sur ce site.',
  allowed: 'Je l’ai autorisée',
  dismiss: 'Pas maintenant',
  close: 'Fermer',
  steps: 'Comment l’autoriser',
  ublock: 'Cliquez sur son icône dans la barre d’outils, puis sur le grand bouton marche/arrêt.',
  adguard: 'Cliquez sur son icône dans la barre d’outils et désactivez la protection pour ce site.',
  plus: 'Cliquez sur son icône dans la barre d’outils et désactivez le blocage sur ce site.',
  brave: 'Cliquez sur le lion dans la barre d’adresse et désactivez Shields pour ce site.',
  firefox: 'Cliquez sur le bouclier dans la barre d’adresse et désactivez la protection renforcée contre le pistage pour ce site.',
  others: 'Un autre bloqueur',
  other: 'Cliquez sur son icône dans la barre d’outils ou dans les réglages du navigateur, et autorisez ce site.',
  checking: 'Nouvelle vérification…',
  still: 'Cela semble encore bloqué. Certains bloqueurs demandent de recharger la page.',
  thanks: 'Merci. Vous contribuez à financer nos reportages.',
};
