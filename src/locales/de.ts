import type { BreadcrumbsStrings, BylineStrings, CalloutStrings, FactTableStrings, FaqStrings, FigureStrings, KeyPointsStrings, LinksStrings, RelatedStrings, SupportNoticeStrings, TableToolsStrings } from './strings.js';

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
  copyName: 'Kopieren: die ganze Tabelle',
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
  ublock: 'Wählen Sie das Symbol in der Symbolleiste, dann den großen Ein-/Ausschalter.',
  adguard: 'Wählen Sie das Symbol in der Symbolleiste und schalten Sie den Schutz für diese Website aus.',
  plus: 'Wählen Sie das Symbol in der Symbolleiste und schalten Sie das Blockieren auf dieser Website aus.',
  brave: 'Wählen Sie den Löwen in der Adressleiste und schalten Sie Shields für diese Website aus.',
  firefox: 'Wählen Sie den Schild in der Adressleiste und schalten Sie den verbesserten Schutz vor Aktivitätenverfolgung für diese Website aus.',
  others: 'Ein anderer Blocker',
  other: 'Wählen Sie sein Symbol in der Symbolleiste oder in den Einstellungen des Browsers und lassen Sie diese Website zu.',
  checking: 'Wird erneut geprüft …',
  still: 'Es scheint noch blockiert zu werden. Bei manchen Blockern muss die Seite neu geladen werden.',
  thanks: 'Danke. Sie helfen, unsere Berichterstattung zu finanzieren.',
};
