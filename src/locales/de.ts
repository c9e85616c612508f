import type { BreadcrumbsStrings, BylineStrings, CalloutStrings, CommentFormStrings, CommentToolsStrings, CommentsStrings, FactTableStrings, FaqStrings, FigureStrings, KeyPointsStrings, LinksStrings, RelatedStrings, SupportNoticeStrings, SupportStepsStrings, TableToolsStrings } from './strings.js';

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

export const keyPoints: KeyPointsStrings = { label: 'Das Wichtigste in Kürze' };

export const related: RelatedStrings = { label: 'Mehr zum Thema' };

export const faq: FaqStrings = {
  search: 'Diese Fragen durchsuchen',
  expand: 'Alle aufklappen',
  collapse: 'Alle zuklappen',
  found: { one: '{n} Frage gefunden', other: '{n} Fragen gefunden' },
  none: 'Keine Frage gefunden',
};

export const links: LinksStrings = {
  to: 'Link zu „{name}“',
  copied: 'Link kopiert',
  failed: 'Nicht kopiert: Der Link steht in der Adresszeile',
};

export const factTable: FactTableStrings = { label: 'Tabelle' };

export const tableTools: TableToolsStrings = {
  filter: 'Filtern',
  rows: { one: '{shown} von {n} Zeile', other: '{shown} von {n} Zeilen' },
  csv: 'CSV',
  csvName: 'Tabelle als CSV speichern',
  copy: 'Kopieren',
  copyName: 'Tabelle kopieren',
  copied: 'Tabelle kopiert',
  notCopied: 'Die Tabelle konnte nicht kopiert werden',
  ascending: 'Nach {name} aufsteigend sortiert',
  descending: 'Nach {name} absteigend sortiert',
  none: 'In der ursprünglichen Reihenfolge',
  loading: 'Die Tabelle wird geladen …',
  network: 'Die Tabelle konnte nicht geladen werden.',
  missing: 'Die Datei mit dieser Tabelle ist nicht da.',
  slow: 'Das Laden der Tabelle dauert zu lange.',
  large: 'Die Datei mit dieser Tabelle ist zu groß, um hier gezeigt zu werden.',
  unreadable: 'Die Datei mit dieser Tabelle ist nicht lesbar.',
  retry: 'Noch einmal versuchen',
};

export const figure: FigureStrings = {
  zoom: 'Bild vergrößern',
  zoomOf: 'Bild vergrößern: {name}',
  enlarged: 'Vergrößertes Bild',
  zoomIn: 'Hineinzoomen',
  zoomOut: 'Herauszoomen',
  close: 'Schließen',
  failed: 'Das große Bild konnte nicht geladen werden. Dies ist das kleine.',
};

export const supportNotice: SupportNoticeStrings = {
  title: 'Für diese Website ist ein Inhaltsblocker aktiv',
  why: 'Werbung finanziert unsere Berichterstattung. Bitte lassen Sie sie auf dieser Website zu.',
  allowed: 'Ich habe sie zugelassen',
  dismiss: 'Jetzt nicht',
  close: 'Schließen',
  steps: 'So lassen Sie sie zu',
  checking: 'Wird erneut geprüft …',
  still: 'Es scheint noch blockiert zu werden. Bei manchen Blockern muss die Seite neu geladen werden.',
  thanks: 'Danke. Sie helfen, unsere Berichterstattung zu finanzieren.',
};

export const supportSteps: SupportStepsStrings = {
  ublock: 'Wählen Sie das Symbol in der Symbolleiste, dann den großen Ein-/Ausschalter.',
  adguard: 'Wählen Sie das Symbol in der Symbolleiste und schalten Sie den Schutz für diese Website aus.',
  plus: 'Wählen Sie das Symbol in der Symbolleiste und schalten Sie das Blockieren auf dieser Website aus.',
  brave: 'Wählen Sie den Löwen in der Adressleiste und schalten Sie Shields für diese Website aus.',
  firefox: 'Wählen Sie den Schild in der Adressleiste und schalten Sie den verbesserten Schutz vor Aktivitätenverfolgung für diese Website aus.',
  others: 'Ein anderer Blocker',
  other: 'Wählen Sie sein Symbol in der Symbolleiste oder in den Einstellungen des Browsers und lassen Sie diese Website zu.',
};

export const comments: CommentsStrings = {
  label: 'Kommentare',
  show: 'Kommentare anzeigen',
};

export const commentForm: CommentFormStrings = {
  text: 'Kommentar',
  author: 'Name',
  email: 'E-Mail, wird nicht veröffentlicht',
  url: 'Website',
  remember: 'Name und E-Mail in diesem Browser merken',
  send: 'Kommentar abschicken',
};

export const commentTools: CommentToolsStrings = {
  by: 'Kommentar von {name}',
  replyBy: 'Antwort von {name}',
  anonymous: 'Anonym',
  count: { one: '{n} Kommentar', other: '{n} Kommentare' },
  order: 'Reihenfolge',
  newest: 'Neueste zuerst',
  oldest: 'Älteste zuerst',
  popular: 'Beliebteste zuerst',
  loading: 'Kommentare werden geladen …',
  empty: 'Noch keine Kommentare. Schreiben Sie den ersten.',
  notLoaded: 'Die Kommentare konnten nicht geladen werden.',
  retry: 'Noch einmal versuchen',
  more: 'Weitere Kommentare anzeigen',
  fresh: { one: '{n} neuen Kommentar anzeigen', other: '{n} neue Kommentare anzeigen' },
  absent: 'Der Kommentar, den diese Adresse nennt, ist nicht hier.',
  reply: 'Antworten',
  replyTo: 'Antwort an {name}',
  insert: 'Ihren Text vom letzten Mal einfügen',
  goOn: 'Antwort weiterschreiben',
  cancel: 'Abbrechen',
  like: 'Gefällt mir',
  report: 'Melden',
  reason: 'Was ist an diesem Kommentar nicht in Ordnung?',
  submit: 'Senden',
  reported: 'Danke. Der Kommentar wurde gemeldet.',
  edit: 'Bearbeiten',
  save: 'Speichern',
  edited: 'Ihr Kommentar wurde geändert.',
  remove: 'Löschen',
  sure: 'Diesen Kommentar endgültig löschen?',
  removed: 'Ihr Kommentar wurde gelöscht.',
  failed: 'Das hat nicht geklappt. Versuchen Sie es später noch einmal.',
  awaiting: 'Wartet auf die Moderation. Nur Sie können ihn sehen.',
  kept: 'In diesem Browser gespeichert.',
  unkept: 'Dieser Browser kann Ihren Text nicht speichern: Er bleibt nur, solange diese Seite offen ist.',
  restored: 'Ihr Text vom letzten Mal ist hier.',
  left: { one: 'Noch {n} Zeichen', other: 'Noch {n} Zeichen' },
  over: { one: '{n} Zeichen zu viel', other: '{n} Zeichen zu viel' },
  sending: 'Wird gesendet …',
  published: 'Ihr Kommentar ist veröffentlicht.',
  pending: 'Ihr Kommentar wartet auf die Moderation. Nur Sie können ihn sehen.',
  see: 'Zum Kommentar',
  saved: 'Ihr Kommentar war bereits gespeichert.',
  rejected: 'Dieser Kommentar wurde nicht angenommen. Ihr Text ist noch da.',
  duplicate: 'Genau dieser Kommentar wurde bereits abgeschickt. Ihr Text ist noch da.',
  tooFast: 'Das war zu schnell nach dem letzten Kommentar. Warten Sie ein wenig, und senden Sie ihn dann noch einmal.',
  wait: { one: 'Das war zu schnell. In {n} Sekunde können Sie noch einmal senden.', other: 'Das war zu schnell. In {n} Sekunden können Sie noch einmal senden.' },
  sendNow: 'Jetzt können Sie senden.',
  closed: 'Die Kommentare sind geschlossen.',
  signIn: 'Melden Sie sich an, um zu kommentieren. Ihr Text ist noch da.',
  toSignIn: 'Anmelden',
  signedIn: 'Angemeldet als {name}',
  offline: 'Sie sind offline. Ihr Text bleibt hier.',
  network: 'Der Server ist nicht erreichbar. Ihr Text ist noch da.',
  timeout: 'Der Server antwortet zu langsam. Ihr Text ist noch da.',
  server: 'Der Server kann gerade keine Kommentare annehmen. Ihr Text ist noch da.',
  uncertain: 'Vielleicht wurde Ihr Kommentar gespeichert, vielleicht nicht. Ihr Text ist noch da. Sie können ihn noch einmal senden: Wurde er gespeichert, erscheint er nicht doppelt.',
  again: 'Noch einmal senden',
  online: 'Sie sind wieder online. Ihr Kommentar wurde noch nicht gesendet.',
  problems: { one: 'Nicht gesendet: {n} Feld muss berichtigt werden.', other: 'Nicht gesendet: {n} Felder müssen berichtigt werden.' },
  textMissing: 'Schreiben Sie Ihren Kommentar.',
  authorMissing: 'Geben Sie Ihren Namen ein.',
  emailMissing: 'Geben Sie Ihre E-Mail-Adresse ein.',
  emailMalformed: 'Geben Sie eine Adresse mit @ ein, etwa name@example.org.',
  urlMissing: 'Geben Sie die Adresse Ihrer Website ein.',
  urlMalformed: 'Geben Sie eine Adresse ein, die mit https:// beginnt.',
  tooLong: 'Das ist zu lang: Bitte kürzen.',
  wrong: 'Prüfen Sie dieses Feld.',
};
