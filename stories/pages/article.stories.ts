import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HtmlArgs } from '../../.storybook/stage.js';
import arabic from '../../test/e2e/pages/article.ar.html?raw';
import english from '../../test/e2e/pages/article.html?raw';
import page from '../../test/e2e/pages/page.css?raw';

/** What stands between the tags of the body. */
const body = (document: string): string => document.slice(document.indexOf('<body>') + 6, document.indexOf('</body>')).trim();

const meta: Meta<HtmlArgs> = { title: 'Pages/A whole article page', parameters: { stage: { page } } };
export default meta;

type Story = StoryObj<HtmlArgs>;

export const English: Story = { args: { html: body(english) } };

export const Arabic: Story = { args: { html: body(arabic) }, globals: { lang: 'ar', dir: 'rtl' } };

export const WithoutScript: Story = { args: { html: body(english) }, globals: { script: 'off' } };

export const ArabicWithoutScript: Story = { name: 'Arabic, without script', args: { html: body(arabic) }, globals: { lang: 'ar', dir: 'rtl', script: 'off' } };
