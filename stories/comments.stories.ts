import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HtmlArgs } from '../.storybook/stage.js';
import { html } from './html.js';

const meta: Meta<HtmlArgs> = { title: 'Elements/Comments', component: 'news-comments' };
export default meta;

type Story = StoryObj<HtmlArgs>;

export const Default: Story = {
  args: {
    html: html`
      <news-comments>
        <p>The railway from Pyongyang to Beijing crosses the Yalu at Dandong.</p>
      </news-comments>
    `,
  },
};
