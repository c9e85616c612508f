import { create } from 'storybook/theming/create';

const face = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const code = 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace';

const common = { brandTitle: 'newsroom-elements', brandUrl: '?path=/docs/introduction--docs', brandTarget: '_self', fontBase: face, fontCode: code, appBorderRadius: 0, inputBorderRadius: 0 };

/** The documentation in ink on paper: one accent, no decoration. */
export const schemes = {
  light: create({
    ...common,
    base: 'light',
    colorPrimary: '#9a1b12', colorSecondary: '#9a1b12',
    appBg: '#f7f6f3', appContentBg: '#ffffff', appPreviewBg: '#ffffff', appBorderColor: '#dcd9d2', appHoverBg: '#eceae4',
    textColor: '#1b1a18', textInverseColor: '#ffffff', textMutedColor: '#5f5b53',
    barTextColor: '#5f5b53', barHoverColor: '#1b1a18', barSelectedColor: '#9a1b12', barBg: '#ffffff',
    inputBg: '#ffffff', inputBorder: '#8a857a', inputTextColor: '#1b1a18',
  }),
  dark: create({
    ...common,
    base: 'dark',
    colorPrimary: '#f0938a', colorSecondary: '#f0938a',
    appBg: '#1c1b1a', appContentBg: '#141312', appPreviewBg: '#121212', appBorderColor: '#3a3834', appHoverBg: '#2a2826',
    textColor: '#ece8e0', textInverseColor: '#141312', textMutedColor: '#aaa397',
    barTextColor: '#aaa397', barHoverColor: '#ece8e0', barSelectedColor: '#f0938a', barBg: '#141312',
    inputBg: '#141312', inputBorder: '#7f796e', inputTextColor: '#ece8e0',
  }),
};
