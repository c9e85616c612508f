import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HtmlArgs } from '../.storybook/stage.js';
import { html } from './html.js';

const meta: Meta<HtmlArgs> = { title: 'Elements/Support notice', component: 'news-support-notice' };
export default meta;

type Story = StoryObj<HtmlArgs>;

/** In every story a result is written: no blocker is looked for, and nothing is remembered. */
const notice = html`
  <news-support-notice placement="inline" result="blocked">
    <p>Advertising pays for our reporters. Please allow it on this site.</p>
    <a slot="alternative" href="/subscribe/">Subscribe instead</a>
  </news-support-notice>
`;

export const Inline: Story = { args: { html: notice } };

export const In320Pixels: Story = { name: 'In 320 pixels', args: { html: notice }, parameters: { stage: { width: 320 } } };

export const Bottom: Story = {
  args: {
    html: html`
      <p style="min-block-size: 32rem">The train came in at night, slow as the old ones, and stopped where nobody was waiting.</p>
      <news-support-notice result="blocked">
        <p>Advertising pays for our reporters. Please allow it on this site.</p>
        <a slot="alternative" href="/subscribe/">Subscribe instead</a>
      </news-support-notice>
    `,
  },
};

export const OwnReasonLeftOut: Story = {
  name: 'Without a reason of your own',
  args: { html: html`<news-support-notice placement="inline" result="blocked"></news-support-notice>` },
};

export const Steps: Story = {
  args: {
    html: html`
      ${notice}
      <script>
        const notice = document.querySelector('news-support-notice');
        customElements.whenDefined('news-support-notice').then(() => notice.updateComplete).then(() => {
          notice.shadowRoot.querySelector('details').open = true;
        });
      </script>
    `,
  },
};

export const StillBlocked: Story = {
  args: {
    html: html`
      ${notice}
      <script>
        const notice = document.querySelector('news-support-notice');
        customElements.whenDefined('news-support-notice').then(() => notice.updateComplete).then(() => notice.check());
      </script>
    `,
  },
};

export const Thanks: Story = {
  args: {
    html: html`
      ${notice}
      <script>
        const notice = document.querySelector('news-support-notice');
        customElements.whenDefined('news-support-notice').then(() => notice.updateComplete).then(() => {
          notice.result = 'clear';
        });
      </script>
    `,
  },
};

export const Clear: Story = {
  name: 'No blocker, or not known: nothing',
  args: {
    html: html`
      <p>Before.</p>
      <news-support-notice placement="inline" result="unknown">
        <p>Advertising pays for our reporters. Please allow it on this site.</p>
      </news-support-notice>
      <p>After.</p>
    `,
  },
};

export const FromData: Story = {
  args: {
    html: html`
      <news-support-notice placement="inline" result="blocked"></news-support-notice>
      <script>
        document.querySelector('news-support-notice').text = ['Advertising pays for our reporters.', 'Please allow it on this site.'];
      </script>
    `,
  },
};

export const Arabic: Story = {
  args: {
    html: html`
      <div lang="ar" dir="rtl">
        <news-support-notice placement="inline" result="blocked">
          <p>الإعلانات تموّل مراسلينا. نرجو السماح بها على هذا الموقع.</p>
          <a slot="alternative" href="/subscribe/">اشترك بدلًا من ذلك</a>
        </news-support-notice>
      </div>
    `,
  },
};

export const Japanese: Story = {
  args: {
    html: html`
      <div lang="ja">
        <news-support-notice placement="inline" result="blocked">
          <a slot="alternative" href="/subscribe/">購読する</a>
        </news-support-notice>
      </div>
    `,
  },
};
