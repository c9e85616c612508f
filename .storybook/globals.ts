import type { Preview } from '@storybook/web-components-vite';
import broadsheet from '../dist/themes/broadsheet.css?raw';
import contrast from '../dist/themes/contrast.css?raw';
import modern from '../dist/themes/modern.css?raw';

/** What the toolbar says. */
export interface Globals {
  theme: 'default' | 'broadsheet' | 'modern' | 'contrast';
  scheme: 'light' | 'dark';
  dir: 'ltr' | 'rtl';
  lang: string;
  width: string;
  script: 'on' | 'off';
}

/** The style sheet of each theme, as the package has it. Default is to link none. */
export const themes: Readonly<Record<string, string>> = { default: '', broadsheet, modern, contrast };

type Choice = NonNullable<Preview['globalTypes']>[string];

const choice = (name: string, icon: string, items: Record<string, string>): Choice => ({
  name,
  description: name,
  toolbar: { title: name, icon, dynamicTitle: true, items: Object.entries(items).map(([value, title]) => ({ value, title })) },
}) as Choice;

export const globalTypes = {
  theme: choice('Theme', 'paintbrush', { default: 'No theme', broadsheet: 'Broadsheet', modern: 'Modern', contrast: 'Contrast' }),
  scheme: choice('Scheme', 'contrast', { light: 'Light', dark: 'Dark' }),
  dir: choice('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
  lang: choice('Language', 'globe', { 'en-GB': 'British English', en: 'English', de: 'Deutsch', fr: 'Français', es: 'Español', ar: 'العربية', he: 'עברית', ja: '日本語' }),
  width: choice('Width', 'grow', { full: 'Full width', 360: '360 px', 800: '800 px', 1280: '1280 px' }),
  script: choice('Script', 'lightning', { on: 'Script on', off: 'Script off' }),
};

export const initialGlobals: Globals = {
  theme: 'default',
  scheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  dir: 'ltr',
  lang: 'en-GB',
  width: 'full',
  script: 'on',
};
