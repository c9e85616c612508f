import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HtmlArgs } from '../.storybook/stage.js';
import { html } from './html.js';

const meta: Meta<HtmlArgs> = { title: 'Elements/Breadcrumbs', component: 'news-breadcrumbs' };
export default meta;

type Story = StoryObj<HtmlArgs>;

const eleven = html`
  <news-breadcrumbs>
    <ol>
      <li><a href="/">Home</a></li>
      <li><a href="/world/">World</a></li>
      <li><a href="/world/asia/">Asia</a></li>
      <li><a href="/world/asia/north-east/">North-east Asia</a></li>
      <li><a href="/world/asia/north-korea/">North Korea</a></li>
      <li><a href="/world/asia/north-korea/leadership/">Leadership</a></li>
      <li><a href="/world/asia/north-korea/leadership/kim/">Kim Jong Un</a></li>
      <li><a href="/world/asia/north-korea/leadership/kim/journeys/">Journeys abroad</a></li>
      <li><a href="/world/asia/north-korea/leadership/kim/journeys/china/">China</a></li>
      <li><a href="/world/asia/north-korea/leadership/kim/journeys/china/2025/">September 2025</a></li>
      <li>Kim and Xi meet in Beijing</li>
    </ol>
  </news-breadcrumbs>
`;

export const Default: Story = {
  args: {
    html: html`
      <news-breadcrumbs>
        <ol>
          <li><a href="/">Home</a></li>
          <li><a href="/world/">World</a></li>
          <li><a href="/world/asia/">Asia</a></li>
          <li>Kim and Xi meet in Beijing</li>
        </ol>
      </news-breadcrumbs>
    `,
  },
};

export const ElevenLevels: Story = { args: { html: eleven }, parameters: { stage: { width: 640 } } };

export const In320Pixels: Story = { name: 'In 320 pixels', args: { html: eleven }, parameters: { stage: { width: 320 } } };

export const Expanded: Story = {
  args: { html: eleven },
  parameters: { stage: { width: 640 } },
  async play({ canvasElement }) {
    const trail = canvasElement.querySelector('news-breadcrumbs');
    for (let tries = 0; trail && !trail.matches(':state(expanded)') && tries < 40; tries++) {
      if (trail.matches(':state(collapsed)')) trail.shadowRoot?.querySelector<HTMLElement>('[part="toggle"]')?.click();
      else await new Promise((done) => setTimeout(done, 50));
    }
    (document.activeElement as HTMLElement | null)?.blur();
  },
};

export const LevelWithoutLink: Story = {
  args: {
    html: html`
      <news-breadcrumbs>
        <ol>
          <li><a href="/">Home</a></li>
          <li>Specials</li>
          <li><a href="/specials/parade/">The parade of 2025</a></li>
          <li>Kim and Xi meet in Beijing</li>
        </ol>
      </news-breadcrumbs>
    `,
  },
};

export const OneLevel: Story = {
  args: {
    html: html`
      <p>Between these two lines stands a trail of one level, which is no trail. It takes no room.</p>
      <news-breadcrumbs>
        <ol>
          <li>Home</li>
        </ol>
      </news-breadcrumbs>
      <p>It comes into being with the second level.</p>
    `,
  },
};

export const OwnSeparator: Story = {
  args: {
    html: html`
      <news-breadcrumbs>
        <span slot="separator">/</span>
        <ol>
          <li><a href="/">Home</a></li>
          <li><a href="/world/">World</a></li>
          <li><a href="/world/asia/">Asia</a></li>
          <li>Kim and Xi meet in Beijing</li>
        </ol>
      </news-breadcrumbs>
    `,
  },
};

export const OwnSeparatorFromStyles: Story = {
  args: {
    html: html`
      <style>
        .dotted { --news-breadcrumbs-separator: '·'; }
      </style>
      <news-breadcrumbs class="dotted">
        <ol>
          <li><a href="/">Home</a></li>
          <li><a href="/world/">World</a></li>
          <li><a href="/world/asia/">Asia</a></li>
          <li>Kim and Xi meet in Beijing</li>
        </ol>
      </news-breadcrumbs>
    `,
  },
};

export const FromData: Story = {
  args: {
    html: html`
      <news-breadcrumbs></news-breadcrumbs>
      <script type="module">
        document.querySelector('news-breadcrumbs').items = [
          { name: 'Home', href: '/' },
          { name: 'World', href: '/world/' },
          { name: 'Asia', href: '/world/asia/' },
          { name: 'Kim and Xi meet in Beijing' },
        ];
      </script>
    `,
  },
};

export const OwnNav: Story = {
  name: 'In a nav of your own',
  args: {
    html: html`
      <news-breadcrumbs>
        <nav aria-label="You are here">
          <ol>
            <li><a href="/">Home</a></li>
            <li><a href="/world/">World</a></li>
            <li><a href="/world/asia/">Asia</a></li>
            <li>Kim and Xi meet in Beijing</li>
          </ol>
        </nav>
      </news-breadcrumbs>
    `,
  },
};

export const OwnLabel: Story = {
  args: {
    html: html`
      <news-breadcrumbs label="You are here" more-label="{n} more sections">
        <ol>
          <li><a href="/">Home</a></li>
          <li><a href="/world/">World</a></li>
          <li><a href="/world/asia/">Asia</a></li>
          <li><a href="/world/asia/north-korea/">North Korea</a></li>
          <li>Kim and Xi meet in Beijing</li>
        </ol>
      </news-breadcrumbs>
    `,
  },
  parameters: { stage: { width: 320 } },
};

export const Arabic: Story = {
  args: {
    html: html`
      <news-breadcrumbs lang="ar" dir="rtl">
        <ol>
          <li><a href="/ar/">الرئيسية</a></li>
          <li><a href="/ar/world/">العالم</a></li>
          <li><a href="/ar/world/asia/">آسيا</a></li>
          <li>لقاء كيم وشي في بكين</li>
        </ol>
      </news-breadcrumbs>
    `,
  },
};

export const ArabicIn320Pixels: Story = {
  name: 'Arabic, in 320 pixels',
  args: {
    html: html`
      <news-breadcrumbs lang="ar" dir="rtl">
        <ol>
          <li><a href="/ar/">الرئيسية</a></li>
          <li><a href="/ar/world/">العالم</a></li>
          <li><a href="/ar/world/asia/">آسيا</a></li>
          <li><a href="/ar/world/asia/north-korea/">كوريا الشمالية</a></li>
          <li><a href="/ar/world/asia/north-korea/journeys/">رحلات الزعيم</a></li>
          <li>لقاء كيم وشي في بكين</li>
        </ol>
      </news-breadcrumbs>
    `,
  },
  parameters: { stage: { width: 320 } },
};

export const WithoutScript: Story = { args: { html: eleven }, globals: { script: 'off' }, parameters: { stage: { width: 640 } } };
