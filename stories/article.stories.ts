import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HtmlArgs } from '../.storybook/stage.js';
import { html } from './html.js';

const meta: Meta<HtmlArgs> = { title: 'Elements/Article', component: 'news-article' };
export default meta;

type Story = StoryObj<HtmlArgs>;

const english = html`
  <news-article publisher="The Meridian" section="World" url="https://meridian.example/world/kim-xi-beijing/">
    <article>
      <news-breadcrumbs>
        <ol>
          <li><a href="/">Home</a></li>
          <li><a href="/world/">World</a></li>
          <li>Kim and Xi meet in Beijing</li>
        </ol>
      </news-breadcrumbs>
      <hgroup>
        <h1>Kim in Beijing: a train, a parade and the partner he needs</h1>
        <p>On a rare journey abroad North Korea’s leader watched a parade among 26 foreign guests and sat down with Xi Jinping.</p>
      </hgroup>
      <news-byline>
        <a rel="author" href="/omar/">Omar El Sayed</a> <span slot="role">World editor</span>
        <time slot="published" datetime="2025-09-05T09:20:00+08:00">5 September 2025, 09:20</time>
        <time slot="updated" datetime="2025-09-05T14:05:00+08:00">Updated 5 September 2025, 14:05</time>
      </news-byline>
      <p>What the two leaders settled is hard to say, for few details have been given out. The outline is plain enough. After several years of leaning on Russia, Kim has called on the neighbour that feeds his economy.</p>
      <news-callout variant="did-you-know">
        <p>The Kim family has ruled North Korea since the state was founded in 1948.</p>
      </news-callout>
      <h2>A debt, and a dependence</h2>
      <p>China’s entry into the Korean War saved the North from complete defeat. What keeps the two countries tied today, however, is less memory than goods.</p>
      <news-callout variant="key-fact">
        <p>More than nine tenths of North Korea’s foreign trade is with China.</p>
      </news-callout>
    </article>
  </news-article>
`;

const arabic = html`
  <news-article lang="ar" dir="rtl" structured-data="none">
    <article>
      <hgroup>
        <h1>كيم في بكين: قطار وعرض عسكري وشريك لا غنى عنه</h1>
        <p>في رحلة خارجية نادرة، تابع زعيم كوريا الشمالية العرض العسكري بين 26 ضيفا أجنبيا، ثم جلس إلى شي جين بينغ.</p>
      </hgroup>
      <news-byline>
        <a rel="author" href="/ar/omar/">عمر السيد</a> <span slot="role">محرر الشؤون الدولية</span>
        <time slot="published" datetime="2025-09-05T09:20:00+08:00">5 سبتمبر 2025، 09:20</time>
      </news-byline>
      <p>اختتم كيم جونغ أون زيارته إلى بكين بمحادثات مع الرئيس شي جين بينغ. ونادرا ما يغادر زعيم كوريا الشمالية بلاده.</p>
      <news-callout variant="key-fact">
        <p>أكثر من تسعة أعشار تجارة كوريا الشمالية الخارجية هي مع الصين.</p>
      </news-callout>
    </article>
  </news-article>
`;

export const Default: Story = { args: { html: english } };

export const FromData: Story = {
  args: {
    html: html`
      <news-article publisher="The Meridian" section="World" url="https://meridian.example/world/kim-xi-beijing/"></news-article>
      <script type="module">
        document.querySelector('news-article').data = {
          breadcrumbs: [{ name: 'Home', href: '/' }, { name: 'World', href: '/world/' }, { name: 'Kim and Xi meet in Beijing' }],
          headline: 'Kim in Beijing: a train, a parade and the partner he needs',
          standfirst: 'On a rare journey abroad North Korea’s leader watched a parade among 26 foreign guests.',
          byline: {
            authors: [{ name: 'Omar El Sayed', href: '/omar/', role: 'World editor' }],
            published: '2025-09-05T09:20:00+08:00',
            language: 'en-GB',
          },
          text: [
            'What the two leaders settled is hard to say, for few details have been given out.',
            'After several years of leaning on Russia, Kim has called on the neighbour that feeds his economy.',
          ],
        };
      </script>
    `,
  },
};

export const StructuredData: Story = {
  args: {
    html: html`
      <news-article publisher="The Meridian" section="World" url="https://meridian.example/world/kim-xi-beijing/">
        <article>
          <news-breadcrumbs>
            <ol>
              <li><a href="/">Home</a></li>
              <li><a href="/world/">World</a></li>
              <li>Kim and Xi meet in Beijing</li>
            </ol>
          </news-breadcrumbs>
          <h1>Kim in Beijing: a train, a parade and the partner he needs</h1>
          <news-byline>
            <a rel="author" href="/omar/">Omar El Sayed</a> <span slot="role">World editor</span>
            <time slot="published" datetime="2025-09-05T09:20:00+08:00">5 September 2025, 09:20</time>
          </news-byline>
          <p>What the two leaders settled is hard to say, for few details have been given out.</p>
        </article>
      </news-article>
      <pre lang="en" dir="ltr" tabindex="0" aria-label="The graph"></pre>
      <script type="module">
        document.addEventListener('news-article-graph', (event) => {
          document.querySelector('pre').textContent = JSON.stringify(event.graph, null, 2);
        });
      </script>
    `,
  },
  async play({ canvasElement }) {
    const output = canvasElement.querySelector('pre');
    for (let tries = 0; output && !output.textContent && tries < 40; tries++) await new Promise((done) => setTimeout(done, 50));
  },
};

export const TwoLanguages: Story = { args: { html: `${english}\n${arabic}` } };

export const Arabic: Story = { args: { html: arabic.replace(' structured-data="none"', ' url="https://meridian.example/ar/world/kim-xi-beijing/"') } };

export const WithoutScript: Story = { args: { html: english }, globals: { script: 'off' } };
