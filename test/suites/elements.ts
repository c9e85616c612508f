/**
 * THE list: every suite in this folder runs over every element named here. A new element is one more entry.
 *
 * The functions run inside a page, also as text by way of puppeteer: they use nothing but their argument and the DOM.
 * The suites in Node read this file through built.mjs.
 */
import type { LanguageStrings } from '../../src/index.js';

/** A rectangle of the page, in CSS pixels of the viewport. */
export interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Subject {
  tag: string;
  /** What an author writes: one element, rich, in the order of its documentation. Every text in it has to be readable, with script and without. */
  html: string;
  /** More of the same: the cases that are hard to keep in their place. */
  hard?: string[];
  /** A text inside that is for the machine, and so is not shown. */
  unseen?: string;
  /** What may be cut and moved within its own line. */
  carried?: string;
  /** false: paper has no use for it. */
  printed?: false;
  /** The words that the element says by itself, in every language. */
  label?: (words: LanguageStrings) => string;
  /** What a reader or a page does with it; the element is in a container of its own, whose width may be set. */
  use?: (element: HTMLElement) => Promise<void> | void;
  /** Lines and signs that it draws itself. */
  marks?: (element: HTMLElement) => Region[];
  /** Each attribute with a good value. */
  attributes?: Record<string, string>;
  /** The property that renders from data; the words that have to be there then. */
  data: { property: string; value: unknown; says: string[] };
  /** The events that `use` brings about. */
  events?: string[];
}

/** Two hours ago, so that a byline has something to add. */
const recent = new Date(Date.now() - 2 * 3_600_000).toISOString();

export const elements: Subject[] = [
  {
    tag: 'news-article',
    html: `<news-article publisher="The Meridian" publisher-logo="/test/e2e/pages/img/logo.svg" section="World">
  <article>
    <hgroup>
      <h1>A railway, a parade &amp; the &lt;partner&gt; whom nobody expected</h1>
      <p>The visit answered one question and left two behind.</p>
    </hgroup>
    <news-byline><a rel="author" href="/omar/">Omar El Sayed</a> <time slot="published" datetime="2025-09-05T09:20:00+08:00">5 September 2025, 09:20</time></news-byline>
    <p>The train came in at night, <a href="/beijing/">slow as the old ones</a>, and stopped where nobody was waiting.</p>
    <figure>
      <img src="/test/e2e/pages/img/route.svg" width="1200" height="560" alt="Map: a railway along the coast.">
      <figcaption>The line follows the coast.</figcaption>
    </figure>
    <h2>What was said</h2>
    <ul><li>Trade comes first.</li><li>Security comes with it.</li></ul>
    <table><caption>Guests</caption><thead><tr><th scope="col">Year</th><th scope="col">Leaders</th></tr></thead><tbody><tr><td>2015</td><td>30</td></tr><tr><td>2025</td><td>26</td></tr></tbody></table>
    <h3>And what was not</h3>
    <p>Nothing was signed.</p>
  </article>
</news-article>`,
    use: (element) => element.setAttribute('section', 'Asia'),
    attributes: { publisher: 'The Meridian', 'publisher-logo': '/logo.svg', section: 'World', url: 'https://meridian.example/kim/', 'structured-data': 'none' },
    data: {
      property: 'data',
      value: { headline: 'A train from data', standfirst: 'Told in one line.', byline: { authors: [{ name: 'Ada Data' }] }, text: ['The first paragraph from data.', 'The second.'] },
      says: ['A train from data', 'Told in one line.', 'Ada Data', 'The first paragraph from data.'],
    },
    events: ['news-article-graph'],
  },
  {
    tag: 'news-breadcrumbs',
    html: `<news-breadcrumbs><ol>
  <li><a href="/">Home</a></li>
  <li><a href="/world/">World</a></li>
  <li><a href="/world/asia/">Asia and the Pacific</a></li>
  <li>Without a page</li>
  <li><a href="/world/asia/korea/">North Korea</a></li>
  <li>Kim and Xi meet in Beijing</li>
</ol></news-breadcrumbs>`,
    hard: [
      `<news-breadcrumbs><ol>${[...Array(10).keys()].map((n) => `<li><a href="/${n}/">Level number ${n}</a></li>`).join('')}<li>The eleventh and last level is a long headline that no narrow screen has room for</li></ol></news-breadcrumbs>`,
      '<news-breadcrumbs><span slot="separator">/</span><nav aria-label="Where you are"><ol><li><a href="/">Home</a></li><li><a href="/a/">A</a></li></ol></nav></news-breadcrumbs>',
    ],
    unseen: '[slot="separator"]',
    carried: 'li:last-child',
    printed: false,
    use: async (element) => {
      element.parentElement!.style.maxInlineSize = '15em';
      const key = (): HTMLElement | null => element.shadowRoot!.querySelector('[part="more"]:not([hidden]) button');
      for (let i = 0; i < 60 && !key(); i++) await new Promise((resolve) => setTimeout(resolve, 16));
      key()?.click(); // in large type there may be room for none: everything is shown then
    },
    marks: (element) => [...element.querySelectorAll('li')].slice(1).map((item) => {
      const [before, box, rtl] = [item.previousElementSibling!.getBoundingClientRect(), item.getBoundingClientRect(), getComputedStyle(item).direction === 'rtl'];
      const text = document.createRange();
      text.selectNodeContents(item.previousElementSibling!);
      const { right, left } = text.getBoundingClientRect();
      return rtl ? { x: before.left, y: before.y, width: left - before.left, height: box.height } : { x: right, y: before.y, width: before.right - right, height: box.height };
    }),
    attributes: { label: 'Where this stands', 'more-label': '{n} more' },
    data: { property: 'items', value: [{ name: 'Data', href: '/data/' }, { name: 'Of a trail' }], says: ['Data', 'Of a trail'] },
    events: ['news-breadcrumbs-expand'],
  },
  {
    tag: 'news-byline',
    html: `<news-byline><img slot="avatar" src="/test/e2e/pages/img/logo.svg" width="48" height="48" alt="">
  <a rel="author" href="/omar/">Omar El Sayed</a> <a rel="author" href="/ana/">Ana Diaz</a> <span>Ken Ito</span>
  <span slot="location">Beijing</span>
  <time slot="published" datetime="2025-09-05T09:20:00+08:00">5 September 2025, 09:20</time>
  <time slot="updated" datetime="2025-09-05T14:05:00+08:00">Updated 5 September 2025, 14:05</time>
  <span slot="credit">Agency</span>
  <span slot="correction">An earlier version named another day.</span>
</news-byline>`,
    hard: [
      `<news-byline><a rel="author" href="/omar/">Omar El Sayed</a> <span slot="role">World editor</span> <time slot="published" datetime="${recent}">Today</time></news-byline>`,
      `<news-byline><span>Ken Ito</span> <span>Mai Sato</span> <time slot="published" datetime="${recent}">Today, at an hour that is told at length, in the words of the publisher</time></news-byline>`,
      '<news-byline><span slot="prefix">Reported by</span> <span>Ken Ito</span> and <span>Mai Sato</span></news-byline>',
    ],
    label: (words) => words.byline!.prefix,
    attributes: { 'relative-until': '2d', 'min-update-gap': '10m', 'time-zone': 'Asia/Shanghai' },
    data: { property: 'authors', value: [{ name: 'Ada Data', href: '/ada/', role: 'Editor' }, { name: 'Bo Data' }], says: ['Ada Data', 'Editor', 'Bo Data'] },
  },
  {
    tag: 'news-callout',
    html: `<news-callout variant="did-you-know"><p>Rails were laid <a href="/rails/">by hand</a>.</p><ul><li>One a minute.</li></ul><span slot="footer">Source: the railway.</span></news-callout>`,
    hard: [
      '<news-callout variant="correction" heading-level="3"><p>The day was a Tuesday.</p></news-callout>',
      '<news-callout variant="warning" label="A label of the publisher’s own, which is long enough to take a second line"><p>Mind the gap.</p></news-callout>',
      '<news-callout variant="key-fact"><strong slot="label">A label <em>with markup</em></strong><p>Sixty hours.</p></news-callout>',
      '<news-callout></news-callout>',
    ],
    label: (words) => words.callout!['did-you-know'],
    marks: (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [{ x, y: y - 1, width, height: 4 }, { x, y: y + height - 3, width, height: 4 }];
    },
    attributes: { variant: 'pro-tip', label: 'Aside', 'heading-level': '3' },
    data: { property: 'text', value: ['One paragraph from data.', 'And <b>two</b>.'], says: ['One paragraph from data.', 'And <b>two</b>.'] },
  },
];
