import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HtmlArgs } from '../.storybook/stage.js';
import { html } from './html.js';

const meta: Meta<HtmlArgs> = { title: 'Elements/Related', component: 'news-related' };
export default meta;

type Story = StoryObj<HtmlArgs>;

const four = html`
  <news-related>
    <h2 slot="heading">More on this story</h2>
    <ul>
      <li><img src="img/rails.svg" width="600" height="400" alt="" loading="lazy"> <small>Explainer</small> <a href="/a/">How one war tied Beijing to Pyongyang</a> <time datetime="2025-09-03">3 September 2025</time></li>
      <li><img src="img/ranks.svg" width="600" height="400" alt="" loading="lazy"> <small>Video</small> <a href="/b/">The parade in four minutes: a guide to the stands</a> <time datetime="2025-09-03">3 September 2025</time></li>
      <li><img src="img/trade.svg" width="600" height="400" alt="" loading="lazy"> <small>Premium</small> <a href="/c/">Coal out, oil in: what crosses the border</a> <time datetime="2025-08-29">29 August 2025</time></li>
      <li><a href="/d/">What sanctions have changed, and what they have not</a> <time datetime="2025-08-21">21 August 2025</time></li>
    </ul>
  </news-related>
`;

export const Default: Story = { args: { html: four } };

export const In320Pixels: Story = { name: 'In 320 pixels', args: { html: four }, parameters: { stage: { width: 320 } } };

export const OneStory: Story = {
  args: {
    html: html`
      <news-related>
        <h2 slot="heading">Read next</h2>
        <ul>
          <li><img src="img/rails.svg" width="600" height="400" alt=""> <small>Explainer</small> <a href="/a/">How one war tied Beijing to Pyongyang</a> <time datetime="2025-09-03">3 September 2025</time></li>
        </ul>
      </news-related>
    `,
  },
};

export const FiveStories: Story = {
  args: {
    html: html`
      <news-related>
        <h2 slot="heading">More from Beijing</h2>
        <ul>
          <li><a href="/a/">How one war tied Beijing to Pyongyang</a> <time datetime="2025-09-03">3 September 2025</time></li>
          <li><small>Video</small> <a href="/b/">The parade in four minutes: a guide to the stands</a></li>
          <li><a href="/c/">Coal out, oil in: what crosses the border</a> <time datetime="2025-08-29">29 August 2025</time></li>
          <li><a href="/d/">What sanctions have changed, and what they have not</a></li>
          <li><a href="/e/">The slow train: why Kim does not fly</a> <time datetime="2025-08-21">21 August 2025</time></li>
        </ul>
      </news-related>
    `,
  },
};

export const OtherLinks: Story = {
  name: 'With other links in a card',
  args: {
    html: html`
      <news-related>
        <h2 slot="heading">Opinion</h2>
        <ul>
          <li><h3><a href="/a/">A country with two patrons can say no to either</a></h3> <span>By <a rel="author" href="/omar/">Omar El Sayed</a></span></li>
          <li><h3><a href="/b/">The picture was the message</a></h3> <span>By <a rel="author" href="/mara/">Mara Lindqvist</a></span></li>
        </ul>
      </news-related>
    `,
  },
};

export const NoHeading: Story = {
  args: {
    html: html`
      <news-related>
        <ul>
          <li><a href="/a/">How one war tied Beijing to Pyongyang</a></li>
          <li><a href="/c/">Coal out, oil in: what crosses the border</a></li>
          <li><a href="/d/">What sanctions have changed, and what they have not</a></li>
        </ul>
      </news-related>
    `,
  },
};

export const Refresh: Story = {
  args: {
    html: html`
      <news-related src="feeds/related.json">
        <h2 slot="heading">More on this story</h2>
        <ul>
          <li><img src="img/rails.svg" width="600" height="400" alt="" loading="lazy"> <a href="/a/">How one war tied Beijing to Pyongyang</a> <time datetime="2025-09-03">3 September 2025</time></li>
          <li><img src="img/ranks.svg" width="600" height="400" alt="" loading="lazy"> <small>Video</small> <a href="/b/">The parade in four minutes: a guide to the stands</a> <time datetime="2025-09-03">3 September 2025</time></li>
          <li><a href="/d/">What sanctions have changed, and what they have not</a> <time datetime="2025-08-21">21 August 2025</time></li>
        </ul>
      </news-related>
    `,
  },
};

export const FromData: Story = {
  args: {
    html: html`
      <news-related><h2 slot="heading">More on this story</h2></news-related>
      <script type="module">
        document.querySelector('news-related').items = [
          { title: 'How one war tied Beijing to Pyongyang', href: '/a/', image: { src: 'img/rails.svg', width: 600, height: 400 }, label: 'Explainer', date: '2025-09-03' },
          { title: 'Coal out, oil in: what crosses the border', href: '/c/', label: 'Premium', date: '2025-08-29' },
          { title: 'The slow train: why Kim does not fly', href: '/e/', image: { src: 'img/ranks.svg' } },
        ];
      </script>
    `,
  },
};

export const Arabic: Story = {
  args: {
    html: html`
      <news-related lang="ar" dir="rtl">
        <h2 slot="heading">المزيد حول هذا الموضوع</h2>
        <ul>
          <li><img src="img/rails.svg" width="600" height="400" alt="" loading="lazy"> <small>شرح</small> <a href="/ar/a/">كيف ربطت حرب واحدة بكين ببيونغ يانغ</a> <time datetime="2025-09-03">3 سبتمبر 2025</time></li>
          <li><img src="img/ranks.svg" width="600" height="400" alt="" loading="lazy"> <small>فيديو</small> <a href="/ar/b/">العرض العسكري في أربع دقائق</a> <time datetime="2025-09-03">3 سبتمبر 2025</time></li>
          <li><a href="/ar/c/">ماذا يعبر الحدود: فحم إلى الخارج ونفط إلى الداخل</a> <time datetime="2025-08-29"></time></li>
        </ul>
      </news-related>
    `,
  },
};

export const Japanese: Story = {
  args: {
    html: html`
      <news-related lang="ja">
        <h2 slot="heading">関連記事</h2>
        <ul>
          <li><img src="img/trade.svg" width="600" height="400" alt="" loading="lazy"> <small>解説</small> <a href="/ja/a/">国境を越えるもの――石炭と石油</a> <time datetime="2025-08-29">2025年8月29日</time></li>
          <li><a href="/ja/b/">遅い列車――なぜ飛行機に乗らないのか</a> <time datetime="2025-08-21">2025年8月21日</time></li>
        </ul>
      </news-related>
    `,
  },
};

export const WithoutScript: Story = { args: { html: four }, globals: { script: 'off' } };
