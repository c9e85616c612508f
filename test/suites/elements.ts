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
  /** What is too wide scrolls in its part `scroll`, or in the element before it has parts: there a text may lie beyond the edge. */
  scrolls?: true;
  /** What may be cut and moved within its own line. */
  carried?: string;
  /** Without script it is not there, nor when it is left to itself: what has to be written for it to be seen. */
  needsScript?: string;
  /** false: paper has no use for it. */
  printed?: false;
  /** What of it paper has no use for. */
  unprinted?: string;
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
  {
    tag: 'news-comments',
    html: `<news-comments>
  <h2 slot="heading">Leave a comment</h2>
  <p slot="prompt">What do you make of this meeting?</p>
  <ol>
    <li id="comment-101"><article aria-label="Comment by Ana"><header><b>Ana</b> <a href="#comment-101"><time datetime="2025-09-05T11:02:00+08:00">5 September 2025, 11:02</time></a></header>
      <div dir="auto"><p>A map of the route helps.</p><p>Could you add <a href="/how/">how long</a> it takes?</p></div><footer><a href="?replytocom=101#respond">Reply</a></footer></article>
      <ol><li id="comment-102"><article aria-label="Reply by Bo"><header><b>Bo</b> <a href="#comment-102"><time datetime="2025-09-05T11:10:00+08:00">5 September 2025, 11:10</time></a></header><div dir="auto"><p>Sixty hours.</p></div></article></li></ol></li>
  </ol>
  <form id="respond" action="/wp-comments-post.php" method="post">
    <p><label for="c-text">Comment</label><textarea id="c-text" name="comment" rows="5" required></textarea></p>
    <p class="comment-form-author"><label for="c-name">Name</label><input id="c-name" name="author" autocomplete="name" required></p>
    <p class="comment-form-email"><label for="c-mail">E-mail, not published</label><input id="c-mail" name="email" type="email" autocomplete="email" required></p>
    <p><label><input type="checkbox" name="wp-comment-cookies-consent" value="yes"> Remember me</label></p>
    <p><button type="submit">Post comment</button><input type="hidden" name="comment_post_ID" value="7"><input type="hidden" name="comment_parent" value="0"></p>
  </form>
  <p slot="privacy">This site uses a filter. <a href="/privacy/">How comments are processed</a>.</p>
</news-comments>`,
    hard: [
      '<news-comments><p slot="privacy">Before the list.</p><ol><li id="comment-1"><article><header><b>A name that is long enough to take a line of its own, or two</b> <a href="#comment-1"><time datetime="2025-09-05T11:02:00Z">5 September 2025</time></a></header><div dir="auto"><p>Short.</p></div></article></li></ol></news-comments>',
      '<news-comments><form><p><label>Comment <textarea name="comment"></textarea></label></p><p><button type="submit">Post</button></p></form></news-comments>',
      '<news-comments></news-comments>',
    ],
    // the server's list once the live one stands in its place; until then, what belongs to that one
    unseen: 'ol:has(> [id="comment-101"]):not([data-news] *), news-comments:not(:state(live)) > [data-news="comments"] > [data-news="bar"], news-comments option',
    unprinted: 'news-comments form, news-comments footer, news-comments > [slot="prompt"], news-comments [data-news="bar"] label, news-comments [data-news="fresh"], news-comments [data-news="more"]',
    use: async (element) => {
      type Wide = HTMLElement & { source: unknown; loading: string };
      const box = element as Wide;
      const heard = (type: string): Promise<Event> => new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));
      const made = (id: string, status: string, text: string): unknown => ({ id, author: 'Ana', html: `<p>${text}</p>`, date: '2025-09-05T03:02:00Z', status });
      const answers: unknown[] = [
        { state: 'unavailable', reason: 'server' },
        { state: 'pending', comment: made('103', 'pending', 'Waits.') },
        { state: 'published', comment: made('104', 'published', 'Is there.') },
      ];
      const loaded = heard('news-comments-load');
      box.loading = 'eager';
      box.source = {
        list: () => Promise.resolve({ state: 'listed', comments: [made('101', 'published', 'A map.'), made('102', 'published', 'Sixty hours.')], total: 2, pages: 1 }),
        count: () => Promise.resolve({ state: 'counted', total: 2 }),
        submit: () => Promise.resolve(answers.shift()),
      };
      await loaded;
      const fields = (): Record<string, HTMLInputElement> => element.querySelector('form')!.elements as unknown as Record<string, HTMLInputElement>;
      for (let i = 0; i < 200 && !element.querySelector('form [data-news="notice"]'); i++) await new Promise((resolve) => setTimeout(resolve, 16));
      for (const type of ['news-comments-error', 'news-comments-pending', 'news-comments-published']) {
        const told = heard(type);
        for (const [name, value] of [['comment', 'A text.'], ['author', 'Ana'], ['email', 'ana@example.org']] as const) fields()[name]!.value = value;
        element.querySelector('form')!.requestSubmit();
        await told;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    },
    attributes: { backend: 'local', src: '/wp-json/wp/v2', thread: '7', loading: 'click', order: 'newest', 'page-size': '20', 'max-depth': '3', locked: 'true', avatars: 'true', keys: 'none', honeypot: 'website', 'min-time': '3' },
    data: { property: 'items', value: [{ id: 'd1', author: 'Ada Data', date: '2025-09-05T11:02:00+08:00', text: ['A comment from data.', 'And <b>more</b>.'] }, { id: 'd2', parent: 'd1', author: 'Bo Data', date: '2025-09-05T11:12:00+08:00', text: 'A reply from data.' }], says: ['Ada Data', 'A comment from data.', 'And <b>more</b>.', 'A reply from data.'] },
    events: ['news-comments-submit', 'news-comments-published', 'news-comments-pending', 'news-comments-error', 'news-comments-load'],
  },
  {
    tag: 'news-fact-table',
    html: `<news-fact-table sortable filterable downloadable layout="scroll">
  <h2 slot="heading">Who came</h2>
  <table><caption>Guests of the parade</caption>
    <thead><tr><th scope="col">Leader</th><th scope="col">Country</th><th scope="col" data-type="number">Visits</th><th scope="col">Main concern</th></tr></thead>
    <tbody>
      <tr><th scope="row">Kim Jong Un</th><td><a href="/korea/">North Korea</a></td><td>5</td><td>Closer ties while alliances shift around him</td></tr>
      <tr><th scope="row">Xi Jinping</th><td>China</td><td>12</td><td>A stable region</td></tr>
      <tr><th scope="row">Vladimir Putin</th><td>Russia</td><td>–</td><td>Lasting partners<sup>1</sup></td></tr>
    </tbody>
    <tfoot><tr><th scope="row">All</th><td></td><td>17</td><td></td></tr></tfoot>
  </table>
  <p slot="note"><sup>1</sup> As analysts see it.</p>
  <p slot="source">Foreign ministry, <time datetime="2025-09-04">4 September 2025</time></p>
</news-fact-table>`,
    hard: [
      '<news-fact-table><dl><dt>Capital</dt><dd>Pyongyang</dd><dt>In power since a year that nobody remembers without help</dt><dd>1948</dd></dl></news-fact-table>',
      '<news-fact-table layout="stack" sortable><table><thead><tr><th>Leader</th><th>Country</th></tr></thead><tbody><tr><th>Kim</th><td data-label="Country">North Korea, <a href="/korea/">of which more here</a></td></tr></tbody></table></news-fact-table>',
      '<news-fact-table sortable><table><thead><tr><th data-type="number">Year</th><th data-type="number">Guests</th></tr></thead><tbody><tr><td>2015</td><td>30</td></tr><tr><td>2025</td><td>26</td></tr></tbody></table></news-fact-table>',
      '<news-fact-table><table><thead><tr><th>Year</th><th colspan="2">Guests and hosts</th></tr></thead><tbody><tr><td rowspan="2">Long ago</td><td>thirty</td><td>one</td></tr><tr><td>some</td><td>one</td></tr></tbody></table></news-fact-table>',
      '<news-fact-table sortable><table><tr><th>Year</th><th data-type="number">Guests</th></tr><tr><th>2015</th><td data-type="number">30</td></tr><tr><th>2025</th><td data-type="number">26</td></tr></table></news-fact-table>',
      '<news-fact-table sortable><table><thead><tr><td></td><td>Country</td><th>Guests</th></tr></thead><tbody><tr><th>Long ago</th><td>China</td><td>some</td></tr></tbody></table></news-fact-table>',
      '<news-fact-table><table><thead><tr><th colspan="2">Name and land</th><th data-type="number">Guests</th><th>Note</th></tr></thead><tbody><tr><td>Kim</td><td>Korea</td><td data-type="number">30</td><td>nothing</td></tr></tbody></table></news-fact-table>',
      '<news-fact-table layout="stack"><table><thead><tr><td>Leader</td><td>Country</td></tr></thead><tbody><tr><th>Kim</th><td data-label="Country">North Korea</td></tr></tbody></table></news-fact-table>',
      `<news-fact-table filterable><table><caption>Wide</caption><thead><tr>${[...Array(9).keys()].map((n) => `<th>Column ${n}</th>`).join('')}</tr></thead><tbody><tr>${[...Array(9).keys()].map((n) => `<td>Value${n}</td>`).join('')}</tr></tbody></table></news-fact-table>`,
      '<news-fact-table sortable filterable downloadable><figure class="wp-block-table"><table class="has-fixed-layout"><thead><tr><th>Leader</th><th>Country</th></tr></thead><tbody><tr><td>Kim</td><td>North Korea</td></tr></tbody></table><figcaption class="wp-element-caption">Who came, and from where</figcaption></figure></news-fact-table>',
      '<news-fact-table layout="stack" filterable><div class="table-responsive"><table><thead><tr><th>Leader</th><th>Country</th></tr></thead><tbody><tr><th>Kim</th><td data-label="Country">North Korea</td></tr></tbody></table></div></news-fact-table>',
      '<news-fact-table downloadable></news-fact-table>',
    ],
    unseen: '[layout="stack"] thead *', // in a narrow place, where its labels are beside the values
    scrolls: true,
    use: async (element) => {
      const key = (): HTMLElement | null => element.querySelector('[data-news="sort"]');
      for (let i = 0; i < 120 && !key(); i++) await new Promise((resolve) => setTimeout(resolve, 16));
      key()?.click();
      for (let i = 0; i < 60 && !element.querySelector('[aria-sort]'); i++) await new Promise((resolve) => setTimeout(resolve, 16));
      // Filtered, and not; taken along, in vain; and a second table, from a file.
      const heard = (name: string, at: EventTarget = element): Promise<Event> => new Promise((resolve) => at.addEventListener(name, resolve, { once: true }));
      const field = element.shadowRoot!.querySelector('input')!;
      for (const query of ['china', '']) {
        const filtered = heard('news-fact-table-filter');
        field.value = query;
        field.dispatchEvent(new Event('input'));
        await filtered;
      }
      element.addEventListener('news-fact-table-export', (event) => event.preventDefault(), { once: true });
      element.shadowRoot!.querySelector<HTMLElement>('[part="button"]')!.click();
      const table = element.querySelector('table')!;
      const loaded = heard('news-fact-table-load');
      const next = table.nextSibling;
      table.remove();
      (element as HTMLElement & { data: unknown }).data = undefined; // it would come before a file
      element.setAttribute('src', '/test/e2e/pages/guests.csv');
      await loaded;
      element.removeAttribute('src');
      next!.before(table);
      await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    },
    attributes: { layout: 'stack', sortable: 'true', filterable: 'true', downloadable: 'true', label: 'Guests', src: '/test/e2e/pages/guests.csv' },
    data: {
      property: 'data',
      value: { caption: 'Table from data', columns: ['Name', { name: 'Year', type: 'number' }], rows: [['Ada Data', '1948'], [{ text: 'Bo Data', href: '/bo/' }, 1234.5]] },
      says: ['Table from data', 'Ada Data', '1948', 'Bo Data'],
    },
    events: ['news-fact-table-sort', 'news-fact-table-filter', 'news-fact-table-export', 'news-fact-table-load'],
  },
  {
    tag: 'news-faq',
    html: `<news-faq searchable expandable>
  <h2 slot="heading">Questions about the visit</h2>
  <details id="why" open><summary>Why did he come by train?</summary><p>It is slow, and <a href="/rails/">the rails</a> lead to Beijing.</p><ul><li>Sixty hours.</li></ul></details>
  <details id="who" open><summary>Who came with him, over the long bridge on the border river and through the night?</summary>His daughter.</details>
  <details id="what"><summary>What was signed?</summary><p>Nothing.</p></details>
</news-faq>`,
    hard: [
      '<news-faq expandable><h3 slot="heading">More questions</h3><div><details open><summary>When?</summary><p>On Tuesday.</p></details><details open><summary>Until when?</summary><p>Until Thursday.</p></details></div></news-faq>',
      '<news-faq expandable exclusive><details name="visit" open><summary>One at a time?</summary><p>Yes.</p></details><details name="visit"><summary>And this one?</summary><p>Not yet.</p></details></news-faq>',
      '<news-faq searchable><dl><dt id="how">How long?</dt><dd>Two days.</dd><dd>And a night.</dd><dt>How far?</dt><dd>From <a href="/dandong/">Dandong</a> to Beijing.</dd></dl></news-faq>',
      '<news-faq><h3>Why the parade?</h3><p>For the end of the war, eighty years ago.</p><p>And for its guests.</p><h3>Why now?</h3><p>For the day.</p></news-faq>',
      '<news-faq searchable><details open><summary>A question with a FAQ in its answer?</summary><news-faq><details open><summary>Like this one?</summary><p>Like this one.</p></details></news-faq></details></news-faq>',
      '<news-faq></news-faq>',
    ],
    unseen: 'details:not([open]) > :not(summary)',
    marks: (element) => [...element.querySelectorAll('summary')].flatMap((summary) => {
      const { left, right, top } = summary.getBoundingClientRect();
      const { bottom } = summary.parentElement!.getBoundingClientRect();
      const rtl = getComputedStyle(summary).direction === 'rtl';
      return [{ x: rtl ? left : right - 18, y: top, width: 18, height: 40 }, { x: left, y: bottom - 2, width: right - left, height: 3 }];
    }),
    use: async (element) => {
      const told = (): Promise<Event> => new Promise((resolve) => element.addEventListener('news-faq-toggle', resolve, { once: true }));
      const summary = element.querySelectorAll('summary')[1]!;
      for (let i = 0; i < 2; i++) {
        const heard = told();
        summary.click();
        await heard;
      }
      const part = (name: string): HTMLElement | null => element.shadowRoot!.querySelector(`[part="${name}"]`);
      const until = async (done: () => boolean): Promise<void> => {
        for (let i = 0; i < 120 && !done(); i++) await new Promise((resolve) => setTimeout(resolve, 16));
      };
      await until(() => Boolean(part('search')));
      // Searched in, and not; and the links of somebody who is there.
      for (const query of ['nothing', '']) {
        (part('search') as HTMLInputElement).value = query;
        part('search')!.dispatchEvent(new Event('input'));
        await until(() => Boolean(part('count')) === Boolean(query));
      }
      summary.dispatchEvent(new Event('pointerover', { bubbles: true }));
      await until(() => Boolean(element.querySelector('[data-news="link"]')));
    },
    attributes: { exclusive: 'true', expandable: 'true', searchable: 'true' },
    data: { property: 'items', value: [{ question: 'A question from data?', answer: ['An answer from data.', 'And <b>more</b>.'], id: 'data' }], says: ['A question from data?', 'An answer from data.', 'And <b>more</b>.'] },
    events: ['news-faq-toggle'],
  },
  {
    tag: 'news-figure',
    html: `<news-figure zoom><figure>
  <img src="/test/e2e/pages/img/route.svg" srcset="/test/e2e/pages/img/route.svg 600w, /test/e2e/pages/img/route.ar.svg 1200w" sizes="600px" width="1200" height="560" alt="Map: a railway along the coast.">
  <figcaption>The line follows <a href="/coast/">the coast</a>.</figcaption></figure>
  <span slot="credit">Map: <span data-fact="creator">Ana Diaz</span></span><a slot="license" rel="license" href="/licence/">CC BY 4.0</a>
</news-figure>`,
    hard: [
      '<news-figure zoom><figure><img src="/stories/portraits/platform.svg" width="400" height="600" alt="A clock."><figcaption>\n</figcaption></figure><span slot="credit">Meridian</span></news-figure>',
      '<news-figure zoom><figure><figcaption>A caption above its picture, as charts have it, and long enough to take two lines</figcaption><a href="/parade/"><img src="/test/e2e/pages/img/ranks.svg" width="600" height="400" alt="Ranks."></a></figure></news-figure>',
      '<news-figure><figure><img src="/test/e2e/pages/img/rails.svg" width="600" height="400" alt="Rails."><figcaption><p>Two paragraphs.</p><p>This is one.</p></figcaption></figure></news-figure>',
      '<news-figure zoom><figure><img width="800" height="300" alt="A picture that nobody has sent, of a train that came in at night and stood at the platform for an hour."><figcaption>It is missing.</figcaption></figure></news-figure>',
      '<news-figure><figure><video controls></video><figcaption>A film.</figcaption></figure></news-figure>',
    ],
    use: async (element) => {
      const find = (part: string): HTMLElement | null => element.shadowRoot!.querySelector(part);
      const until = async (holds: () => unknown): Promise<void> => {
        for (let i = 0; i < 120 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 16));
      };
      await until(() => find('[part="zoom"]'));
      find('[part="zoom"]')!.click();
      await until(() => find('dialog'));
      find('[autofocus]')!.click();
      await until(() => !find('dialog'));
    },
    marks: (element) => {
      const { x, y, width, height } = element.shadowRoot!.querySelector('[part="zoom"]')!.getBoundingClientRect();
      return [{ x, y, width, height }];
    },
    attributes: { zoom: '/test/e2e/pages/img/route.ar.svg' },
    data: {
      property: 'picture',
      value: { src: '/test/e2e/pages/img/share.svg', alt: 'A hundred squares', width: 1200, height: 362, caption: 'A caption from data.', credit: 'Chart: Bo Data', license: { name: 'A licence from data', href: '/data/' } },
      says: ['A caption from data.', 'Chart: Bo Data', 'A licence from data'],
    },
    events: ['news-figure-zoom', 'news-figure-close'],
  },
  {
    tag: 'news-key-points',
    html: `<news-key-points>
  <ul>
    <li id="trade"><strong>Trade:</strong> Most of it is <a href="/trade/">with one neighbour</a>.</li>
    <li id="security"><strong>Security:</strong> Both want calm &amp; fewer forces near.</li>
    <li id="the-railway">The railway crosses the Yalu.<ul><li>At night.</li><li>Slowly.</li></ul></li>
  </ul>
</news-key-points>`,
    hard: [
      '<news-key-points><h3 slot="heading">Three things to watch, in the words of an author who has many</h3><ol start="9"><li id="ninth"><b>Figures:</b> those of the next month.</li><li id="tenth">Who appears beside the leader, and how often, and whether anybody says so.</li></ol></news-key-points>',
      '<news-key-points label="In short" heading-level="2"><ul><li id="short">One point alone.</li></ul></news-key-points>',
      '<news-key-points></news-key-points>',
    ],
    label: (words) => words.keyPoints!.label,
    use: async (element) => {
      element.dispatchEvent(new PointerEvent('pointerover'));
      for (let i = 0; i < 60 && !element.querySelector('[data-news="link"]'); i++) await new Promise((resolve) => setTimeout(resolve, 16));
    },
    marks: (element) => {
      const { x, y, width } = element.getBoundingClientRect();
      return [{ x, y: y - 1, width, height: 3 }];
    },
    attributes: { label: 'In short', 'heading-level': '3' },
    data: { property: 'items', value: [{ label: 'Data', text: 'A point from data.' }, { text: 'Another, <b>unlabelled</b>.' }], says: ['Data:', 'A point from data.', 'Another, <b>unlabelled</b>.'] },
  },
  {
    tag: 'news-related',
    html: `<news-related>
  <h2 slot="heading">More on this story</h2>
  <ul>
    <li><img src="/test/e2e/pages/img/rails.svg" width="600" height="400" alt="" loading="lazy"> <small>Explainer</small> <a href="/rails/">How one war tied Beijing to Pyongyang</a> <time datetime="2025-09-03">3 September 2025</time></li>
    <li><a href="/stands/">The parade in four minutes</a> <span>By <a href="/ana/">Ana Diaz</a></span></li>
    <li><small>Analysis</small> <a href="/yalu/">What crosses the river at night, and who counts it</a></li>
  </ul>
</news-related>`,
    hard: [
      '<news-related><ul><li><img src="/test/e2e/pages/img/trade.svg" alt=""> <a href="/trade/">One story alone, without a heading, which is long enough to need more lines than one</a></li></ul></news-related>',
      `<news-related><nav aria-label="More"><ul>${[1, 2, 3, 4, 5].map((n) => `<li><small>Video</small> <h3><a href="/${n}/">Story number ${n}</a></h3></li>`).join('')}</ul></nav></news-related>`,
      '<news-related><h2 slot="heading">Nothing to show</h2></news-related>',
    ],
    unseen: 'ul:not([data-news]):has(~ [data-news]), [slot]:only-child',
    printed: false,
    use: async (element) => {
      const heard = (type: string): Promise<unknown> => Promise.race([new Promise((resolve) => element.addEventListener(type, resolve, { once: true })), new Promise((resolve) => setTimeout(resolve, 2000))]);
      const [failed, fresh] = [heard('news-related-error'), heard('news-related-refresh')];
      // The list is fetched near to what is in view, and changed out of sight.
      const around = element.parentElement!.style;
      around.marginBlock = '200vh';
      scrollBy(0, element.getBoundingClientRect().top - innerHeight * 1.5);
      element.setAttribute('src', '/test/suites/feed-of-nothing.json');
      await failed;
      element.setAttribute('src', '/test/suites/feed.json');
      await fresh;
      around.marginBlock = '';
      scrollTo(0, 0);
    },
    attributes: { label: 'Read on', src: '/test/suites/feed.json', count: '3' },
    data: { property: 'items', value: [{ title: 'A story from data', href: '/data/', label: 'Premium', date: '2025-09-03' }, { title: 'Another', href: '/another/' }], says: ['A story from data', 'Premium', 'Another'] },
    events: ['news-related-refresh', 'news-related-error'],
  },
  {
    tag: 'news-support-notice',
    html: `<news-support-notice placement="inline" result="blocked">
  <p>Advertising pays for our reporters. Please <a href="/why/">allow it</a> on this site.</p>
  <a slot="alternative" href="/subscribe/">Subscribe instead</a>
</news-support-notice>`,
    hard: ['<news-support-notice placement="inline" result="blocked"></news-support-notice>', '<news-support-notice></news-support-notice>'],
    needsScript: ' result="blocked"',
    printed: false,
    use: async (element) => {
      const notice = element as HTMLElement & { result: string | undefined; updateComplete: Promise<unknown>; dismiss(): void };
      const find = async (result: string): Promise<void> => {
        notice.result = result;
        for (let i = 0; i < 5; i++) await notice.updateComplete;
      };
      await find('unknown');
      await find('blocked');
      await find('clear');
      notice.dismiss();
      await find('blocked');
      notice.dismiss();
      await find('unknown');
      await find('blocked');
    },
    attributes: { placement: 'inline', 'dismiss-days': '7', result: 'blocked' },
    data: { property: 'text', value: ['One paragraph from data.', 'And <b>two</b>.'], says: ['One paragraph from data.', 'And <b>two</b>.'] },
    events: ['news-support-notice-check', 'news-support-notice-show', 'news-support-notice-dismiss', 'news-support-notice-allowed'],
  },

];
