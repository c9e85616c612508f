import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HtmlArgs } from '../.storybook/stage.js';
import { html } from './html.js';

const meta: Meta<HtmlArgs> = { title: 'Elements/Faq', component: 'news-faq' };
export default meta;

type Story = StoryObj<HtmlArgs>;

/** The questions of the story, with attributes on the element. */
const visit = (attributes = ''): string => html`
  <news-faq${attributes && ` ${attributes}`}>
    <h2 slot="heading">Questions about the visit</h2>
    <details id="why" open>
      <summary>Why did Kim Jong Un travel to Beijing?</summary>
      <p>To strengthen ties with China and to talk about the region, at a time when alliances are moving.</p>
    </details>
    <details id="russia">
      <summary>What part does Russia play in the North’s foreign policy?</summary>
      <p>A large and growing one. Moscow has become an economic and military partner that gives support in exchange for material.</p>
    </details>
    <details id="alliance">
      <summary>Will China, North Korea and Russia form an alliance?</summary>
      <p>Experts think it unlikely. The three share some interests, but China has its standing in the world to consider.</p>
    </details>
    <details id="nuclear">
      <summary>What does China want from the North’s nuclear programme?</summary>
      <p>An end to it, reached by negotiation. It asks North Korea to return to talks and to give up its weapons.</p>
    </details>
    <details id="america">
      <summary>What could the visit mean for the United States?</summary>
      <p>It has raised the question of whether the three countries will work together against American interests.</p>
    </details>
  </news-faq>
`;

/** A search, as a reader types it. */
const typed = (query: string): string => html`
  <script type="module">
    const faq = document.querySelector('news-faq');
    await customElements.whenDefined('news-faq');
    await faq.updateComplete;
    const field = faq.shadowRoot.querySelector('[part="search"]');
    field.value = '${query}';
    field.dispatchEvent(new Event('input'));
  </script>
`;

export const Default: Story = { args: { html: visit() } };

export const In320Pixels: Story = { name: 'In 320 pixels', args: { html: visit('searchable expandable') }, parameters: { stage: { width: 320 } } };

export const Expandable: Story = { args: { html: visit('expandable') } };

export const Exclusive: Story = { args: { html: visit('exclusive') } };

export const Searchable: Story = { args: { html: visit('searchable expandable') } };

export const SearchedFor: Story = { args: { html: `${visit('searchable expandable')}\n${typed('korea')}` } };

export const NothingFound: Story = { args: { html: `${visit('searchable')}\n${typed('Mongolia')}` } };

export const AlwaysOpen: Story = {
  args: {
    html: html`
      <news-faq>
        <h2 slot="heading">The journey in short</h2>
        <dl>
          <dt id="when">When did Kim arrive?</dt>
          <dd>On Tuesday.</dd>
          <dt id="how">How did he travel?</dt>
          <dd>By rail, the slow way, over the border river and on through the north-east of China.</dd>
          <dt id="with-whom">Who came with him?</dt>
          <dd>His daughter. That set people talking about the succession.</dd>
        </dl>
      </news-faq>
    `,
  },
};

export const InTheOutline: Story = {
  args: {
    html: html`
      <news-faq>
        <h2 slot="heading">The background</h2>
        <h3 id="war">What ties China to the North?</h3>
        <p>China’s entry into the Korean War saved the North from complete defeat. The debt has shaped relations ever since.</p>
        <p>What keeps the two tied today is less memory than goods.</p>
        <h3 id="trade">What do they trade?</h3>
        <p>Coal, iron ore and seafood go out; crude oil, refined fuel and manufactured products come in.</p>
      </news-faq>
    `,
  },
};

export const RichAnswers: Story = {
  args: {
    html: html`
      <news-faq>
        <h2 slot="heading">What crosses the border</h2>
        <details id="goods" open>
          <summary>Which goods are traded?</summary>
          <p>Trade between the two goes both ways:</p>
          <ul>
            <li>coal, iron ore and seafood go out;</li>
            <li>crude oil, refined fuel and manufactured products come in.</li>
          </ul>
          <p>How large China’s part in it is, the <a href="#share">next question</a> tells.</p>
        </details>
        <details>
          <summary>How much of the North’s foreign trade is with China?</summary>
          <p id="share">More than nine tenths.</p>
          <img src="img/share.svg" width="1200" height="362" alt="A hundred squares in five rows. Ninety are filled, ten are open." style="max-inline-size: 100%; block-size: auto">
        </details>
      </news-faq>
    `,
  },
};

export const FromData: Story = {
  args: {
    html: html`
      <news-faq expandable></news-faq>
      <script type="module">
        document.querySelector('news-faq').items = [
          { question: 'Why did Kim Jong Un travel to Beijing?', answer: 'To strengthen ties with China and to talk about the region.', id: 'why' },
          { question: 'Will there be an alliance?', answer: ['Experts think it unlikely.', 'The three share some interests, but China has its standing in the world to consider.'] },
        ];
      </script>
    `,
  },
};

export const German: Story = {
  tags: ['no-visual'], // the words of its toolbar come when they come
  args: {
    html: html`
      <news-faq lang="de" searchable expandable>
        <h2 slot="heading">Fragen zum Besuch</h2>
        <details open>
          <summary>Warum reiste Kim Jong Un nach Peking?</summary>
          <p>Um die Beziehungen zu China zu festigen und über die Region zu sprechen, während sich Bündnisse verschieben.</p>
        </details>
        <details>
          <summary>Was hat der Besuch für die Vereinigten Staaten zu bedeuten?</summary>
          <p>Er wirft die Frage auf, ob die drei Länder gemeinsam gegen amerikanische Interessen arbeiten werden.</p>
        </details>
      </news-faq>
    `,
  },
};

export const Arabic: Story = {
  args: {
    html: html`
      <news-faq lang="ar" dir="rtl" searchable expandable>
        <h2 slot="heading">أسئلة عن الزيارة</h2>
        <details open>
          <summary>لماذا سافر كيم جونغ أون إلى بكين؟</summary>
          <p>لتعزيز العلاقات مع الصين وللحديث عن المنطقة، في وقت تتبدل فيه التحالفات.</p>
        </details>
        <details>
          <summary>هل تشكّل الصين وكوريا الشمالية وروسيا تحالفًا؟</summary>
          <p>يستبعد الخبراء ذلك. تجمع الدول الثلاث مصالح، لكن على الصين أن تراعي مكانتها في العالم.</p>
        </details>
      </news-faq>
    `,
  },
};

export const Japanese: Story = {
  args: {
    html: html`
      <news-faq lang="ja" searchable expandable>
        <h2 slot="heading">訪問についての質問</h2>
        <details open>
          <summary>金正恩氏はなぜ北京を訪れたのか。</summary>
          <p>中国との関係を強め、同盟が動くなかで地域について話し合うため。</p>
        </details>
        <details>
          <summary>三か国は同盟を結ぶのか。</summary>
          <p>専門家は可能性が低いとみている。</p>
        </details>
      </news-faq>
    `,
  },
};

export const WithoutScript: Story = { args: { html: visit('searchable expandable') }, globals: { script: 'off' } };
