import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HtmlArgs } from '../.storybook/stage.js';
import { html } from './html.js';

const meta: Meta<HtmlArgs> = { title: 'Elements/Byline', component: 'news-byline' };
export default meta;

type Story = StoryObj<HtmlArgs>;

const one = html`
  <news-byline>
    <a rel="author" href="/omar/">Omar El Sayed</a> <span slot="role">World editor</span>
    <time slot="published" datetime="2025-09-05T09:20:00+08:00">5 September 2025, 09:20</time>
  </news-byline>
`;

export const OneAuthor: Story = { args: { html: one } };

export const ThreeAuthors: Story = {
  args: {
    html: html`
      <news-byline>
        <a rel="author" href="/omar/">Omar El Sayed</a>
        <a rel="author" href="/mara/">Mara Lindqvist</a>
        <span>Jun Park</span>
        <time slot="published" datetime="2025-09-05T09:20:00+08:00">5 September 2025, 09:20</time>
      </news-byline>
    `,
  },
};

export const FiveJapaneseAuthors: Story = {
  args: {
    html: html`
      <news-byline lang="ja">
        <a rel="author" href="/ja/sato/">佐藤花子</a>
        <a rel="author" href="/ja/suzuki/">鈴木一郎</a>
        <a rel="author" href="/ja/takahashi/">高橋美咲</a>
        <a rel="author" href="/ja/tanaka/">田中健</a>
        <a rel="author" href="/ja/watanabe/">渡辺葵</a>
        <time slot="published" datetime="2025-09-05T09:20:00+08:00">2025年9月5日 9:20</time>
      </news-byline>
    `,
  },
};

export const FiveArabicAuthors: Story = {
  args: {
    html: html`
      <news-byline lang="ar" dir="rtl">
        <a rel="author" href="/ar/omar/">عمر السيد</a>
        <a rel="author" href="/ar/layla/">ليلى حداد</a>
        <a rel="author" href="/ar/sami/">سامي خوري</a>
        <a rel="author" href="/ar/nur/">نور شاهين</a>
        <a rel="author" href="/ar/yusuf/">يوسف منصور</a>
        <time slot="published" datetime="2025-09-05T09:20:00+08:00">5 سبتمبر 2025، 09:20</time>
      </news-byline>
    `,
  },
};

export const Avatar: Story = {
  args: {
    html: html`
      <news-byline>
        <img slot="avatar" src="portraits/omar.svg" width="96" height="96" alt="">
        <a rel="author" href="/omar/">Omar El Sayed</a> <span slot="role">World editor</span>
        <time slot="published" datetime="2025-09-05T09:20:00+08:00">5 September 2025, 09:20</time>
      </news-byline>
    `,
  },
};

export const TwoAvatars: Story = {
  args: {
    html: html`
      <news-byline>
        <img slot="avatar" src="portraits/omar.svg" width="96" height="96" alt="">
        <img slot="avatar" src="portraits/mara.svg" width="96" height="96" alt="">
        <a rel="author" href="/omar/">Omar El Sayed</a>
        <a rel="author" href="/mara/">Mara Lindqvist</a>
        <time slot="published" datetime="2025-09-05T09:20:00+08:00">5 September 2025, 09:20</time>
      </news-byline>
    `,
  },
};

export const Dateline: Story = {
  args: {
    html: html`
      <news-byline>
        <a rel="author" href="/omar/">Omar El Sayed</a> <span slot="role">World editor</span> <span slot="location">Beijing</span>
        <time slot="published" datetime="2025-09-05T09:20:00+08:00">5 September 2025, 09:20</time>
      </news-byline>
    `,
  },
};

export const Updated: Story = {
  args: {
    html: html`
      <news-byline>
        <a rel="author" href="/omar/">Omar El Sayed</a> <span slot="role">World editor</span>
        <time slot="published" datetime="2025-09-05T09:20:00+08:00">5 September 2025, 09:20</time>
        <time slot="updated" datetime="2025-09-05T14:05:00+08:00">Updated 5 September 2025, 14:05</time>
      </news-byline>
    `,
  },
};

export const UpdatedTooSoon: Story = {
  args: {
    html: html`
      <news-byline>
        <a rel="author" href="/omar/">Omar El Sayed</a> <span slot="role">World editor</span>
        <time slot="published" datetime="2025-09-05T09:20:00+08:00">5 September 2025, 09:20</time>
        <time slot="updated" datetime="2025-09-05T09:24:00+08:00">Updated 5 September 2025, 09:24</time>
      </news-byline>
    `,
  },
};

const moment = new Date(Date.now() - 125 * 60_000);
const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(moment).replace(' at ', ', ');

export const Fresh: Story = {
  tags: ['no-visual'], // its date is that of today
  args: {
    html: html`
      <news-byline>
        <a rel="author" href="/omar/">Omar El Sayed</a> <span slot="role">World editor</span>
        <time slot="published" datetime="${moment.toISOString()}">${written}</time>
      </news-byline>
    `,
  },
};

export const CreditAndCorrection: Story = {
  args: {
    html: html`
      <news-byline>
        <a rel="author" href="/omar/">Omar El Sayed</a> <span slot="role">World editor</span>
        <time slot="published" datetime="2025-09-05T09:20:00+08:00">5 September 2025, 09:20</time>
        <time slot="updated" datetime="2025-09-05T14:05:00+08:00">Updated 5 September 2025, 14:05</time>
        <span slot="credit">With material from news agencies</span>
        <span slot="correction">An earlier version of this article called Donald Trump a former president.</span>
      </news-byline>
    `,
  },
};

export const OwnWords: Story = {
  args: {
    html: html`
      <news-byline>
        <span slot="prefix">Reported by</span>
        <a rel="author" href="/omar/">Omar El Sayed</a> and <a rel="author" href="/mara/">Mara Lindqvist</a>
        <time slot="published" datetime="2025-09-05T09:20:00+08:00">5 September 2025, 09:20</time>
      </news-byline>
    `,
  },
};

export const DateFilledIn: Story = {
  args: {
    html: html`
      <news-byline time-zone="Asia/Shanghai">
        <a rel="author" href="/omar/">Omar El Sayed</a> <span slot="role">World editor</span>
        <time slot="published" datetime="2025-09-05T01:20:00Z"></time>
      </news-byline>
    `,
  },
};

export const FromData: Story = {
  args: {
    html: html`
      <news-byline></news-byline>
      <script type="module">
        document.querySelector('news-byline').authors = [
          { name: 'Omar El Sayed', href: '/omar/', role: 'World editor', location: 'Beijing' },
          { name: 'Mara Lindqvist', href: '/mara/', role: 'Correspondent', location: 'Seoul' },
          { name: 'Jun Park', role: 'Graphics' },
        ];
      </script>
    `,
  },
};

export const NoDate: Story = {
  name: 'A date that is no date',
  args: {
    html: html`
      <news-byline>
        <a rel="author" href="/omar/">Omar El Sayed</a> <span slot="role">World editor</span>
        <time slot="published" datetime="last Friday">Last Friday</time>
      </news-byline>
    `,
  },
};

export const NamesOnly: Story = {
  args: {
    html: html`
      <news-byline>
        <a rel="author" href="/omar/">Omar El Sayed</a>
        <a rel="author" href="/mara/">Mara Lindqvist</a>
      </news-byline>
    `,
  },
};

export const WithoutScript: Story = { args: ThreeAuthors.args!, globals: { script: 'off' } };
