import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HtmlArgs } from '../.storybook/stage.js';
import { html } from './html.js';

const meta: Meta<HtmlArgs> = { title: 'Elements/Figure', component: 'news-figure' };
export default meta;

type Story = StoryObj<HtmlArgs>;

const route = html`
  <news-figure zoom>
    <figure>
      <img src="img/route.svg" width="1200" height="560" alt="Schematic map: a railway runs from Pyongyang over the Yalu to Dandong, north to Shenyang and along the coast to Beijing.">
      <figcaption>The railway from Pyongyang to Beijing crosses the Yalu between Sinuiju and Dandong. Kim Jong Un came by train and arrived on Tuesday.</figcaption>
    </figure>
    <span slot="credit">Map, simplified: Ana Diaz / The Meridian</span>
    <a slot="license" rel="license" href="/licence/">CC BY 4.0</a>
  </news-figure>
`;

export const Default: Story = { args: { html: route } };

export const In320Pixels: Story = { name: 'In 320 pixels', args: { html: route }, parameters: { stage: { width: 320 } } };

export const WithoutACredit: Story = {
  args: {
    html: html`
      <news-figure>
        <figure>
          <img src="img/ranks.svg" width="600" height="400" alt="Ranks of dots before a stand.">
          <figcaption>Both men watched the parade from the stand. Kim was one of <a href="#guests">26 foreign guests</a>.</figcaption>
        </figure>
      </news-figure>
    `,
  },
};

export const BrokenCaption: Story = {
  args: {
    html: html`
      <news-figure>
        <figure>
          <img src="img/ranks.svg" width="600" height="400" alt="Ranks of dots before a stand.">
          <figcaption>World War II, Military Parade"&gt;</figcaption>
        </figure>
        <span slot="credit">&amp;lt;em&amp;gt;The Meridian&amp;lt;/em&amp;gt;</span>
      </news-figure>
    `,
  },
};

export const NotBroken: Story = {
  args: {
    html: html`
      <news-figure>
        <figure>
          <img src="img/trade.svg" width="600" height="400" alt="Goods crossing a border both ways.">
          <figcaption>Exports &lt; imports: what goes in is worth more than what comes out. The 5" gauge, Dandong &gt; Sinuiju; in HTML: <code>&lt;img alt="Dandong"&gt;</code></figcaption>
        </figure>
      </news-figure>
    `,
  },
};

export const BlankCaption: Story = {
  args: {
    html: html`
      <news-figure>
        <figure>
          <img src="img/rails.svg" width="600" height="400" alt="Railway lines running to the horizon.">
          <figcaption>&nbsp;</figcaption>
        </figure>
        <span slot="credit">The caption is blank: nothing stands between the picture and this line.</span>
      </news-figure>
    `,
  },
};

export const Portrait: Story = {
  args: {
    html: html`
      <news-figure zoom style="--news-figure-max-block-size: 26rem">
        <figure>
          <img src="portraits/platform.svg" width="400" height="600" alt="A station clock over an empty platform.">
          <figcaption>A portrait is never taller than the window, or than you say. Its key stays in its corner.</figcaption>
        </figure>
        <span slot="credit">Drawing: The Meridian</span>
      </news-figure>
    `,
  },
};

export const CaptionAbove: Story = {
  args: {
    html: html`
      <news-figure zoom>
        <figure>
          <figcaption><strong>More than nine tenths</strong> of North Korea’s foreign trade is with China.</figcaption>
          <img src="img/share.svg" width="1200" height="362" alt="A hundred squares in five rows. Ninety are filled, ten are open.">
        </figure>
        <span slot="credit">Chart: The Meridian</span>
      </news-figure>
    `,
  },
};

export const SeveralFormats: Story = {
  args: {
    html: html`
      <news-figure zoom>
        <figure>
          <picture>
            <source media="(max-width: 600px)" srcset="img/trade.svg 600w, img/trade.svg?large 1800w" width="600" height="400">
            <img src="img/rails.svg" srcset="img/rails.svg 600w, img/rails.svg?large 1800w" sizes="(min-width: 40em) 33em, 100vw" width="600" height="400" alt="Railway lines, or goods that cross a border.">
          </picture>
          <figcaption>The large picture is the largest of those that the browser can show here, and is loaded when somebody asks for it.</figcaption>
        </figure>
      </news-figure>
    `,
  },
};

export const LinkedPicture: Story = {
  args: {
    html: html`
      <news-figure zoom>
        <figure>
          <a href="img/route.svg"><img src="img/route.svg" width="1200" height="560" alt="Schematic map of the railway from Pyongyang to Beijing."></a>
          <figcaption>The link stays a link. As it leads to a picture, that is the one which the key shows.</figcaption>
        </figure>
      </news-figure>
    `,
  },
};

export const Failed: Story = {
  args: {
    html: html`
      <news-figure zoom>
        <figure>
          <img src="" width="1200" height="480" alt="A military parade on a wide square: soldiers in rows, behind them lorries, and above the gate a stand with 26 foreign guests.">
          <figcaption>This picture did not load. Its room stays, and says what would be seen in it.</figcaption>
        </figure>
        <span slot="credit">The Meridian</span>
      </news-figure>
    `,
  },
};

export const VideoAndFrame: Story = {
  args: {
    html: html`
      <news-figure>
        <figure>
          <video controls preload="none" poster="img/ranks.svg"></video>
          <figcaption>A film without a size is 16 to 9.</figcaption>
        </figure>
      </news-figure>
      <news-figure style="margin-block-start: 1.5lh">
        <figure>
          <iframe title="An embedded map" srcdoc="&lt;body style='background: #9994'&gt;" width="560" height="315"></iframe>
          <figcaption>So is a frame with the size that film sites give it. Say <code>width="100%"</code> for one that keeps its height.</figcaption>
        </figure>
      </news-figure>
    `,
  },
};

export const FromData: Story = {
  args: {
    html: html`
      <news-figure zoom></news-figure>
      <script type="module">
        document.querySelector('news-figure').picture = {
          src: 'img/share.svg',
          alt: 'A hundred squares in five rows. Ninety are filled, ten are open.',
          width: 1200,
          height: 362,
          caption: 'More than nine tenths of North Korea’s foreign trade is with China.',
          credit: 'Chart: Ana Diaz / The Meridian',
          creator: 'Ana Diaz',
          license: { name: 'CC BY 4.0', href: '/licence/' },
        };
      </script>
    `,
  },
};

export const OwnWindow: Story = {
  args: {
    html: html`
      <news-figure zoom="img/route.svg?large">
        <figure>
          <img src="img/route.svg" width="1200" height="560" alt="Schematic map of the railway from Pyongyang to Beijing.">
          <figcaption>A page that has a gallery of its own refuses the window, and takes the address.</figcaption>
        </figure>
      </news-figure>
      <p><output></output></p>
      <script type="module">
        document.querySelector('news-figure').addEventListener('news-figure-zoom', (event) => {
          event.preventDefault();
          document.querySelector('output').textContent = event.src;
        });
      </script>
    `,
  },
};

export const German: Story = {
  args: {
    html: html`
      <news-figure zoom lang="de">
        <figure>
          <img src="img/ranks.svg" width="600" height="400" alt="Reihen von Punkten vor einer Tribüne.">
          <figcaption>Von der Tribüne aus sahen beide der Parade zu. Kim war einer von 26 ausländischen Gästen.</figcaption>
        </figure>
        <span slot="credit">Zeichnung: The Meridian</span>
      </news-figure>
    `,
  },
};

export const Arabic: Story = {
  args: {
    html: html`
      <news-figure zoom lang="ar" dir="rtl">
        <figure>
          <img src="img/route.ar.svg" width="1200" height="560" alt="خريطة مبسّطة للسكة الحديدية من بيونغ يانغ إلى بكين.">
          <figcaption>تعبر السكة الحديدية من بيونغ يانغ إلى بكين نهر يالو. وقد وصل كيم جونغ أون بالقطار يوم الثلاثاء.</figcaption>
        </figure>
        <span slot="credit">خريطة مبسّطة: ميريديان</span>
        <a slot="license" rel="license" href="/licence/">CC BY 4.0</a>
      </news-figure>
    `,
  },
};

export const WithoutScript: Story = {
  args: { html: [Default, CaptionAbove, BlankCaption].map(({ args }) => args!.html).join('\n') },
  globals: { script: 'off' },
};
