/*
 * The design tokens, in one place: what each does, and what each theme sets it to. From here come the themes' style sheets,
 * `tokens.json` and the documentation. A page that sets none of them is complete: it inherits, and derives from its own ink.
 */

export type TokenType = 'color' | 'fontFamily' | 'fontWeight' | 'dimension' | 'number' | 'keyword';

export interface Token {
  /** Custom property, without the leading `--news-`. */
  readonly name: string;
  readonly type: TokenType;
  /** What serves where the token is not set, as CSS or in words. */
  readonly standard: string;
  readonly description: string;
}

export const tokens: readonly Token[] = [
  { name: 'ink', type: 'color', standard: 'inherit', description: 'Text.' },
  { name: 'paper', type: 'color', standard: 'Canvas', description: 'The opaque ground of the page; a page whose ground is not `Canvas` sets it.' },
  { name: 'quiet', type: 'color', standard: '72 % of the ink', description: 'The second voice: dates, credits, sources. Never body text.' },
  { name: 'rule', type: 'color', standard: '22 % of the ink', description: 'Hairlines. Decoration: no contrast duty.' },
  { name: 'edge', type: 'color', standard: '62 % of the ink', description: 'Edges of controls, at least 3 : 1.' },
  { name: 'accent', type: 'color', standard: 'currentColor', description: 'Focus ring and one mark an element at most.' },
  { name: 'alarm', type: 'color', standard: '34 % ink in red', description: 'Errors and warnings, always with words.' },
  { name: 'font-text', type: 'fontFamily', standard: 'inherit', description: 'Prose.' },
  { name: 'font-display', type: 'fontFamily', standard: 'inherit', description: 'Headings.' },
  { name: 'font-label', type: 'fontFamily', standard: 'inherit', description: 'Furniture: labels, dates, captions.' },
  { name: 'text-size', type: 'dimension', standard: 'inherit', description: "Size of the article's text." },
  { name: 'leading', type: 'dimension', standard: 'inherit', description: 'Line height of the article, and its grid unit.' },
  { name: 'scale', type: 'number', standard: '1.25', description: 'Ratio of the heading sizes.' },
  { name: 'display-weight', type: 'fontWeight', standard: '700', description: 'Weight of headings.' },
  { name: 'display-tracking', type: 'dimension', standard: '-0.01em', description: 'Tracking of the headline. Never in joined-up scripts.' },
  { name: 'label-size', type: 'dimension', standard: '0.8125em, at least 13 px', description: 'Size of labels.' },
  { name: 'label-weight', type: 'fontWeight', standard: '700', description: 'Weight of labels.' },
  { name: 'label-caps', type: 'keyword', standard: 'normal', description: 'Capitals of labels: a value of `font-variant-caps`.' },
  { name: 'label-tracking', type: 'dimension', standard: '0', description: 'Tracking of labels. Never in joined-up scripts.' },
  { name: 'measure', type: 'dimension', standard: '33em', description: 'Width of the text: 60 to 70 characters.' },
  { name: 'gutter', type: 'dimension', standard: '10em', description: 'Column in which labels hang beside the text of a wide article. To stack labels above it: `0px`, and `hang` none.' },
  { name: 'hang', type: 'keyword', standard: 'inline-start', description: '`inline-start`, or `none` to stack labels.' },
  { name: 'bleed', type: 'dimension', standard: '0px', description: 'How far headline, pictures and tables pass the text on each side of a wide article.' },
  { name: 'hairline', type: 'dimension', standard: '1px', description: 'The thin rule.' },
  { name: 'bar', type: 'dimension', standard: '1px', description: 'The rule that opens an element: its thickness.' },
  { name: 'bar-style', type: 'keyword', standard: 'solid', description: 'The rule that opens an element: `solid`, or `double` from a bar of 3px on.' },
  { name: 'align', type: 'keyword', standard: 'start', description: 'Headline, trail, byline and stacked labels: `start` or `center`.' },
  { name: 'radius', type: 'dimension', standard: '0', description: 'Corners of controls. Pictures and blocks are never rounded.' },
];

export type ThemeName = 'broadsheet' | 'modern' | 'contrast';

export interface Theme {
  readonly description: string;
  /** By token name. A pair is the value in light and in dark. */
  readonly values: Readonly<Record<string, string | readonly [light: string, dark: string]>>;
  /** Line height where scripts are joined up and need more air. */
  readonly joinedLeading: string;
  /** The few rules that are no tokens. */
  readonly rules: string;
}

const UNDECORATED = ':root:not(:is(:lang(ar), :lang(fa), :lang(ur), :lang(ckb)))';

export const themes: Readonly<Record<ThemeName, Theme>> = {
  broadsheet: {
    description: 'A morning paper. One serif, set light and large; a centred head; small capitals; hairlines. Paragraphs are indented, not spaced. No accent: red is kept for errors.',
    values: {
      ink: ['#1c1a17', '#e9e4d9'],
      paper: ['#fbf9f4', '#171613'],
      quiet: ['#5b564d', '#ada597'],
      rule: ['#cfc8b9', '#45413a'],
      edge: ['#857d6e', '#857d6f'],
      alarm: ['#9a1b12', '#f0938a'],
      'font-text': '"Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Noto Serif", Georgia, "Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic", serif',
      'font-display': 'var(--news-font-text)',
      'font-label': 'var(--news-font-text)',
      'text-size': '1.1875rem',
      leading: '1.75rem',
      scale: '1.3',
      'display-weight': '400',
      'display-tracking': '-0.005em',
      'label-size': '1em',
      'label-weight': '400',
      'label-caps': 'all-small-caps',
      'label-tracking': '0.06em',
      measure: '32.5em',
      gutter: '0px',
      hang: 'none',
      align: 'center',
      bleed: '5.5em',
      bar: '4px',
      'bar-style': 'double',
    },
    joinedLeading: '2rem',
    rules: `
  :where(news-article) > :where(article) > :where(p + p) { margin-block-start: 0; text-indent: 1.5em; }
  :where(news-article) > :where(article) > :where(p) :where(a) { color: inherit; text-decoration: underline 1px; text-underline-offset: 0.18em; }
  /* The label is run in: it opens the first line. */
  :where(news-callout:not([variant='key-fact'])) > :where([slot='label']),
  :where(news-callout:not([variant='key-fact']))::part(label),
  :where(news-callout:not([variant='key-fact']))::before { float: inline-start; inline-size: auto; margin-inline: 0 0.6em; padding: 0; line-height: var(--_news-line); inset-block-start: 0; }
  :where(news-callout[variant='key-fact']) { text-align: center; }
  /* Scripts without capitals: browsers would make small ones of all letters. */
  :where(news-callout, news-fact-table, news-key-points, news-related, news-comments, news-support-notice):where(:lang(ar), :lang(fa), :lang(ur), :lang(ckb), :lang(he), :lang(yi), :lang(ja), :lang(zh), :lang(ko), :lang(hi), :lang(bn), :lang(ta), :lang(th)) {
    --news-label-caps: normal;
    --news-label-size: 0.9em;
  }
  @supports (initial-letter: 3) {
    /* A dropped initial opens the story; never in joined-up scripts. */
    :where(${UNDECORATED} news-article > article > figure + p)::first-letter { initial-letter: 3; margin-inline-end: 0.12em; }
  }`,
  },
  modern: {
    description: 'A magazine that lives on a screen. One grotesque, heavy heads set tight, labels in the one accent, everything hangs on two axes. Soft corners on controls only.',
    values: {
      ink: ['#14161a', '#eceef1'],
      paper: ['#ffffff', '#121417'],
      quiet: ['#575c66', '#a2a8b3'],
      rule: ['#cdd1d8', '#343941'],
      edge: ['#7d838e', '#7f8692'],
      accent: ['#0b57d0', '#8ab4ff'],
      alarm: ['#b3140c', '#ff9a8f'],
      'font-text': 'Inter, "Helvetica Neue", Helvetica, "Arial Nova", "Nimbus Sans", Arial, "SF Arabic", "Noto Sans Arabic", "Noto Kufi Arabic", sans-serif',
      'font-display': 'var(--news-font-text)',
      'font-label': 'var(--news-font-text)',
      'text-size': '1.125rem',
      leading: '1.75rem',
      scale: '1.36',
      'display-weight': '800',
      'display-tracking': '-0.028em',
      'label-size': '0.875rem',
      'label-weight': '700',
      measure: '31em',
      gutter: '12em',
      radius: '4px',
      bar: '5px',
    },
    joinedLeading: '2rem',
    rules: `
  :where(news-article) > :where(article) > :where(p) :where(a) { color: var(--news-accent); text-underline-offset: 0.18em; }
  :where(news-callout:not([variant='warning'])) > :where([slot='label']),
  :where(news-callout:not([variant='warning']))::part(label),
  :where(news-callout:not([variant='warning']))::before,
  :where(news-related) :where(small) { color: var(--news-accent); }
  :where(news-callout) { border-block-start: 3px solid; padding-block-start: calc(var(--_q) * 3 - 3px); }
  :where(news-callout[variant='warning']) { border-block-start-color: var(--_alarm); }
  :where(news-callout[variant='correction']) { border-block-start-style: double; }`,
  },
  contrast: {
    description: 'A public notice. Black and white only, a wide face made for screens, heavier rules, no grey voice, labels reversed out of the ink, links always underlined.',
    values: {
      ink: ['#000000', '#ffffff'],
      paper: ['#ffffff', '#000000'],
      quiet: ['#000000', '#ffffff'],
      rule: ['#000000', '#ffffff'],
      edge: ['#000000', '#ffffff'],
      accent: ['#000000', '#ffffff'],
      alarm: ['#a00000', '#ffb3ad'],
      'font-text': '"Atkinson Hyperlegible", Verdana, "DejaVu Sans", Tahoma, "Noto Sans Arabic", sans-serif',
      'font-display': 'var(--news-font-text)',
      'font-label': 'var(--news-font-text)',
      'text-size': '1.1875rem',
      leading: '2rem',
      scale: '1.25',
      'display-weight': '700',
      'display-tracking': '-0.02em',
      'label-size': '0.9375rem',
      'label-weight': '700',
      measure: '36em',
      gutter: '0px',
      hang: 'none',
      hairline: '2px',
      bar: '8px',
    },
    joinedLeading: '2.25rem',
    rules: `
  :where(news-callout) > :where([slot='label']),
  :where(news-key-points) > :where([slot='heading']),
  :where(news-related) :where(small),
  :where(news-callout, news-key-points)::part(label),
  :where(news-callout, news-key-points)::before { inline-size: fit-content; float: none; margin: 0.25em 0 0.5em; padding: 0.25em 0.6em; line-height: 1.4; background: var(--news-ink); color: var(--news-paper); }
  :where(news-key-points) > :where([slot='heading']),
  :where(news-key-points)::part(label),
  :where(news-key-points)::before { margin-block-start: calc(var(--_q) * 2); }
  :where(news-callout[variant='warning']) > :where([slot='label']),
  :where(news-callout[variant='warning'])::part(label),
  :where(news-callout[variant='warning'])::before { background: var(--_alarm); }
  :where(news-article, news-breadcrumbs, news-byline, news-callout, news-faq, news-fact-table, news-figure, news-key-points, news-related) :where(a) { color: inherit; text-decoration: underline 2px; text-underline-offset: 0.2em; }
  :where(news-article, news-breadcrumbs, news-byline, news-callout, news-faq, news-fact-table, news-figure, news-key-points, news-related) :where(a, button, summary, input, textarea, select, [tabindex]):focus-visible,
  :where(news-breadcrumbs)::part(toggle):focus-visible { outline-width: 4px; }`,
  },
};
