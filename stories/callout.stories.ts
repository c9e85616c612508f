import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HtmlArgs } from '../.storybook/stage.js';
import { html } from './html.js';

const meta: Meta<HtmlArgs> = { title: 'Elements/Callout', component: 'news-callout' };
export default meta;

type Story = StoryObj<HtmlArgs>;

export const DidYouKnow: Story = {
  args: {
    html: html`
      <news-callout variant="did-you-know">
        <p>The Kim family has ruled North Korea since the state was founded in 1948. Few Communist governments anywhere have lasted longer.</p>
      </news-callout>
    `,
  },
};

export const ProTip: Story = {
  args: {
    html: html`
      <news-callout variant="pro-tip">
        <p>Read a summit by who stands next to whom; then look at what each side leaves out of its own report.</p>
      </news-callout>
    `,
  },
};

export const Context: Story = {
  args: {
    html: html`
      <news-callout variant="context">
        <p>In the Korean War of 1950 to 1953 China intervened on the side of the North, against United Nations forces led by the United States.</p>
      </news-callout>
    `,
  },
};

export const KeyFact: Story = {
  args: {
    html: html`
      <news-callout variant="key-fact">
        <p>More than nine tenths of North Korea’s foreign trade is with China.</p>
      </news-callout>
    `,
  },
};

export const Correction: Story = {
  args: {
    html: html`
      <news-callout variant="correction">
        <p>An earlier version of this article called Donald Trump a former president. He returned to the presidency in January 2025.</p>
        <span slot="footer">Corrected 5 September 2025, 14:05</span>
      </news-callout>
    `,
  },
};

export const Warning: Story = {
  args: {
    html: html`
      <news-callout variant="warning">
        <p>This story describes acts of war.</p>
      </news-callout>
    `,
  },
};

export const OwnLabel: Story = {
  args: {
    html: html`
      <news-callout label="The train">
        <p>Kim travelled by rail, the slow way, over the border river and on through the north-east of China.</p>
      </news-callout>
    `,
  },
};

export const LabelWithMarkup: Story = {
  args: {
    html: html`
      <news-callout variant="context">
        <span slot="label">From <cite>The Meridian</cite> of 3 September</span>
        <p>Kim was one of 26 foreign guests in the stands, among them President Vladimir Putin of Russia.</p>
      </news-callout>
    `,
  },
};

export const InTheOutline: Story = {
  args: {
    html: html`
      <h2>A debt, and a dependence</h2>
      <news-callout variant="key-fact" heading-level="3">
        <p>More than nine tenths of North Korea’s foreign trade is with China.</p>
      </news-callout>
    `,
  },
};

export const Icon: Story = {
  args: {
    html: html`
      <news-callout variant="pro-tip">
        <svg slot="icon" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
          <path d="M2 12c5-8 15-8 20 0-5 8-15 8-20 0z" />
          <circle cx="12" cy="12" r="3" />
        </svg>
        <p>Read a summit by who stands next to whom; then look at what each side leaves out of its own report.</p>
      </news-callout>
    `,
  },
};

export const Footer: Story = {
  args: {
    html: html`
      <news-callout variant="context">
        <p>Both sides attach great weight to the visit.</p>
        <span slot="footer">Guo Jiakun, China’s foreign ministry, 4 September 2025</span>
      </news-callout>
    `,
  },
};

export const ListInside: Story = {
  args: {
    html: html`
      <news-callout label="What crosses the border">
        <p>Trade between the two goes both ways:</p>
        <ul>
          <li>coal, iron ore and seafood go out;</li>
          <li>crude oil, refined fuel and manufactured products come in.</li>
        </ul>
      </news-callout>
    `,
  },
};

export const PictureInside: Story = {
  args: {
    html: html`
      <news-callout variant="key-fact">
        <p>More than nine tenths of North Korea’s foreign trade is with China.</p>
        <img src="img/share.svg" width="1200" height="362" alt="A hundred squares in five rows. Ninety are filled, ten are open." style="max-inline-size: 100%; block-size: auto">
      </news-callout>
    `,
  },
};

export const Empty: Story = {
  args: {
    html: html`
      <p>Between these two lines stands a callout without content. It takes no room, draws no line and is not announced.</p>
      <news-callout variant="did-you-know"></news-callout>
      <p>With its first word it is there.</p>
    `,
  },
};

export const UnknownVariant: Story = {
  args: {
    html: html`
      <news-callout variant="trivia">
        <p>A value that is not known, and no label: it is called “Note”, and the console says so once.</p>
      </news-callout>
    `,
  },
};

export const FromData: Story = {
  args: {
    html: html`
      <news-callout variant="did-you-know"></news-callout>
      <script type="module">
        document.querySelector('news-callout').text = [
          'The Kim family has ruled North Korea since the state was founded in 1948.',
          'Few Communist governments anywhere have lasted longer.',
        ];
      </script>
    `,
  },
};

export const German: Story = {
  args: {
    html: html`
      <news-callout lang="de" variant="did-you-know">
        <p>Die Familie Kim regiert Nordkorea seit der Gründung des Staates im Jahr 1948.</p>
      </news-callout>
      <news-callout lang="de" variant="correction">
        <p>In einer früheren Fassung hieß Donald Trump ein ehemaliger Präsident. Er ist seit Januar 2025 wieder im Amt.</p>
      </news-callout>
    `,
  },
};

export const Arabic: Story = {
  args: {
    html: html`
      <news-callout lang="ar" dir="rtl" variant="did-you-know">
        <p>تحكم أسرة كيم كوريا الشمالية منذ تأسيس الدولة عام 1948، وقلّما عمّر حكم شيوعي في العالم أكثر من ذلك.</p>
      </news-callout>
      <news-callout lang="ar" dir="rtl" variant="correction">
        <p>وصفت نسخة سابقة من هذا المقال دونالد ترامب بأنه رئيس سابق. والصواب أنه عاد إلى الرئاسة في يناير 2025.</p>
        <span slot="footer">صُحِّح في 5 سبتمبر 2025، 14:05</span>
      </news-callout>
    `,
  },
};

export const Japanese: Story = {
  args: {
    html: html`
      <news-callout lang="ja" variant="did-you-know">
        <p>金一族は、1948年の建国以来、北朝鮮を統治している。</p>
      </news-callout>
      <news-callout lang="ja" variant="key-fact">
        <p>北朝鮮の貿易の9割以上は中国が相手である。</p>
      </news-callout>
    `,
  },
};

export const WithoutScript: Story = {
  args: { html: [DidYouKnow, KeyFact, Correction].map(({ args }) => args!.html).join('\n') },
  globals: { script: 'off' },
};
