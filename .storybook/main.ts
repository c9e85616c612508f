import { spawn } from 'node:child_process';
import remarkGfm from 'remark-gfm';
import type { StorybookConfig } from '@storybook/web-components-vite';
import type { Plugin } from 'vite';

/** Stories show dist/styles.css and dist/themes, as a publisher links them. While Storybook runs, a change in the sources reaches these files, too. */
const distFollowsSource: Plugin = {
  name: 'dist-follows-source',
  apply: 'serve',
  configureServer({ watcher }) {
    watcher.on('change', (file) => {
      if (!/\/src\/(.*\.styles|styles\/.*|locales\/.*)\.ts$/.test(file)) return;
      spawn('npx tsc -p tsconfig.build.json && node scripts/build-styles.mjs', { shell: true, stdio: 'inherit' });
    });
  },
};

/** package.json tells bundlers which modules of dist/ do something when they are imported; here it is those of src/. */
const defineIsAnEffect: Plugin = {
  name: 'define-is-an-effect',
  transform: (code, id) => (/\/src\/define(\/[\w-]+)?\.ts$/.test(id) ? { code, map: null, moduleSideEffects: true } : undefined),
};

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  staticDirs: [
    { from: '../test/e2e/pages/img', to: '/img' },
    { from: '../stories/portraits', to: '/portraits' },
    { from: '../stories/feeds', to: '/feeds' },
  ],
  // tables in the pages are of GitHub's Markdown
  addons: [{ name: '@storybook/addon-docs', options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } } }, '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // Nothing leaves the machine. (What the command line sends before it has read this file is switched off in package.json.)
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: {
    actions: false,
    backgrounds: false,
    interactions: false,
    measure: false,
    outline: false,
    viewport: false,
    changeDetection: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal: (options) => ({
    ...options,
    plugins: [...(options.plugins ?? []), defineIsAnEffect, distFollowsSource],
    // Found only while a page loads, they would load it twice, and Lit, too.
    optimizeDeps: { ...options.optimizeDeps, include: [...(options.optimizeDeps?.include ?? []), 'lit', 'lit/directive-helpers.js', 'lit/static-html.js', 'react/jsx-runtime', 'react/jsx-dev-runtime'] },
    build: { ...options.build, chunkSizeWarningLimit: 4000 },
  }),
};

export default config;
