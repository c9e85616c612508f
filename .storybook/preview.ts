import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define.js';
import { Container } from './docs.js';
import './docs.css';
import { globalTypes, initialGlobals } from './globals.js';
import { render, type HtmlArgs } from './stage.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  globalTypes,
  initialGlobals,
  render: (args, context) => render(args as unknown as HtmlArgs, context),
  argTypes: { html: { control: 'text', description: 'What a publisher writes. Edit it.', table: { category: 'HTML' } } },
  parameters: {
    layout: 'fullscreen',
    controls: { include: ['html'] },
    docs: {
      container: Container,
      toc: { headingSelector: '.sbdocs-content > h2', title: 'On this page' },
      source: { language: 'html', transform: (_code: string, { args }: { args: HtmlArgs }) => args.html },
      codePanel: true,
      story: { autoplay: true },
    },
    // What a whole page must have, a part of one cannot.
    a11y: {
      test: 'error',
      options: {
        rules: {
          'target-size': { enabled: true },
          region: { enabled: false },
          'landmark-one-main': { enabled: false },
          'page-has-heading-one': { enabled: false },
        },
      },
    },
    options: {
      storySort: {
        order: ['Introduction', 'Pages', 'Elements', ['Article', 'Breadcrumbs', 'Byline', 'Callout', '*'], 'Guides', ['Frameworks', 'Languages', 'Design tokens', '*']],
      },
    },
  },
};

export default preview;
