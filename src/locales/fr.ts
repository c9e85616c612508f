import type { BreadcrumbsStrings, BylineStrings, CalloutStrings, CommentFormStrings, CommentToolsStrings, CommentsStrings, FactTableStrings, FaqStrings, FigureStrings, KeyPointsStrings, LinksStrings, RelatedStrings, SupportNoticeStrings, SupportStepsStrings, TableToolsStrings } from './strings.js';

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
  checking: 'Nouvelle vérification…',
  still: 'Cela semble encore bloqué. Certains bloqueurs demandent de recharger la page.',
  thanks: 'Merci. Vous contribuez à financer nos reportages.',
};

export const supportSteps: SupportStepsStrings = {
  ublock: 'Cliquez sur son icône dans la barre d’outils, puis sur le grand bouton marche/arrêt.',
  adguard: 'Cliquez sur son icône dans la barre d’outils et désactivez la protection pour ce site.',
  plus: 'Cliquez sur son icône dans la barre d’outils et désactivez le blocage sur ce site.',
  brave: 'Cliquez sur le lion dans la barre d’adresse et désactivez Shields pour ce site.',
  firefox: 'Cliquez sur le bouclier dans la barre d’adresse et désactivez la protection renforcée contre le pistage pour ce site.',
  others: 'Un autre bloqueur',
  other: 'Cliquez sur son icône dans la barre d’outils ou dans les réglages du navigateur, et autorisez ce site.',
};

export const comments: CommentsStrings = {
  label: 'Commentaires',
  show: 'Afficher les commentaires',
};

export const commentForm: CommentFormStrings = {
  text: 'Commentaire',
  author: 'Nom',
  email: 'E-mail, non publié',
  url: 'Site web',
  remember: 'Retenir mon nom et mon e-mail dans ce navigateur',
  send: 'Publier le commentaire',
};

export const commentTools: CommentToolsStrings = {
  by: 'Commentaire de {name}',
  replyBy: 'Réponse de {name}',
  anonymous: 'Anonyme',
  count: { one: '{n} commentaire', other: '{n} commentaires' },
  order: 'Ordre',
  newest: 'Les plus récents d’abord',
  oldest: 'Les plus anciens d’abord',
  popular: 'Les plus aimés d’abord',
  loading: 'Les commentaires se chargent…',
  empty: 'Pas encore de commentaire. Écrivez le premier.',
  notLoaded: 'Les commentaires n’ont pas pu être chargés.',
  retry: 'Réessayer',
  more: 'Afficher plus de commentaires',
  fresh: { one: 'Afficher {n} nouveau commentaire', other: 'Afficher {n} nouveaux commentaires' },
  absent: 'Le commentaire que désigne cette adresse n’est pas ici.',
  reply: 'Répondre',
  replyTo: 'Réponse à {name}',
  insert: 'Insérer votre texte de la dernière fois',
  goOn: 'Continuer votre réponse',
  cancel: 'Annuler',
  like: 'J’aime',
  report: 'Signaler',
  reason: 'Quel est le problème de ce commentaire ?',
  submit: 'Envoyer',
  reported: 'Merci. Le commentaire a été signalé.',
  edit: 'Modifier',
  save: 'Enregistrer',
  edited: 'Votre commentaire a été modifié.',
  remove: 'Supprimer',
  sure: 'Supprimer définitivement ce commentaire ?',
  removed: 'Votre commentaire a été supprimé.',
  failed: 'Cela n’a pas fonctionné. Réessayez plus tard.',
  awaiting: 'En attente de modération. Vous seul pouvez le voir.',
  kept: 'Enregistré dans ce navigateur.',
  unkept: 'Ce navigateur ne peut pas enregistrer votre texte : il n’est gardé que tant que cette page est ouverte.',
  restored: 'Votre texte de la dernière fois est ici.',
  left: { one: '{n} caractère restant', other: '{n} caractères restants' },
  over: { one: '{n} caractère de trop', other: '{n} caractères de trop' },
  sending: 'Envoi en cours…',
  published: 'Votre commentaire est publié.',
  pending: 'Votre commentaire est en attente de modération. Vous seul pouvez le voir.',
  see: 'Y aller',
  saved: 'Votre commentaire avait déjà été enregistré.',
  rejected: 'Ce commentaire n’a pas été accepté. Votre texte est toujours là.',
  duplicate: 'Ce même commentaire a déjà été envoyé. Votre texte est toujours là.',
  tooFast: 'C’était trop tôt après le dernier commentaire. Attendez un peu, puis renvoyez-le.',
  wait: { one: 'C’était trop tôt. Vous pourrez le renvoyer dans {n} seconde.', other: 'C’était trop tôt. Vous pourrez le renvoyer dans {n} secondes.' },
  sendNow: 'Vous pouvez l’envoyer maintenant.',
  closed: 'Les commentaires sont fermés.',
  signIn: 'Connectez-vous pour commenter. Votre texte est toujours là.',
  toSignIn: 'Se connecter',
  signedIn: 'Connecté en tant que {name}',
  offline: 'Vous êtes hors ligne. Votre texte est gardé ici.',
  network: 'Le serveur est injoignable. Votre texte est toujours là.',
  timeout: 'Le serveur met trop de temps à répondre. Votre texte est toujours là.',
  server: 'Le serveur ne peut pas recevoir de commentaires pour le moment. Votre texte est toujours là.',
  uncertain: 'Votre commentaire a peut-être été enregistré, peut-être pas. Votre texte est toujours là. Vous pouvez le renvoyer : s’il a été enregistré, il n’apparaîtra pas deux fois.',
  again: 'Renvoyer',
  online: 'Vous êtes de nouveau en ligne. Votre commentaire n’a pas encore été envoyé.',
  problems: { one: 'Non envoyé : {n} champ est à corriger.', other: 'Non envoyé : {n} champs sont à corriger.' },
  textMissing: 'Écrivez votre commentaire.',
  authorMissing: 'Saisissez votre nom.',
  emailMissing: 'Saisissez votre adresse e-mail.',
  emailMalformed: 'Saisissez une adresse avec un @, comme nom@example.org.',
  urlMissing: 'Saisissez l’adresse de votre site.',
  urlMalformed: 'Saisissez une adresse qui commence par https://.',
  tooLong: 'C’est trop long : raccourcissez.',
  wrong: 'Vérifiez ce champ.',
};
