/**
 * npm run new -- pull-quote
 *
 * Makes an element: class, styles, data property, define file, HTML function, story, page, test, and its line in every list.
 * All of it is green at once (`npm run lint`, `npm test`); from there it is yours to change. A test makes one and runs it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const name = process.argv[2] ?? '';
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) stop('Say its name without prefix, in lower case: npm run new -- pull-quote');
if (existsSync(`src/elements/${name}`)) stop(`There is a news-${name} already: src/elements/${name}`);

const tag = `news-${name}`;
const pascal = name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const camel = pascal[0].toLowerCase() + pascal.slice(1);
const title = name.replaceAll('-', ' ').replace(/^\w/, (letter) => letter.toUpperCase());
const content = `${camel}Content`;

function stop(message) {
  console.error(message);
  process.exit(1);
}

function make(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text.trim()}\n`);
  console.log(`made     ${file}`);
}

/** Adds a line to a list that lives in a file, before the first line that sorts after it or that `before` finds. */
function add(file, line, before) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const at = lines.findIndex((each) => before(each));
  if (at < 0) stop(`${file}: no place was found for\n${line}`);
  lines.splice(at, 0, line);
  writeFileSync(file, lines.join('\n'));
  console.log(`extended ${file}`);
}

make(`src/elements/${name}/${name}.ts`, `
import { html, type TemplateResult } from 'lit';
import { NewsElement } from '../../core/element.js';

/**
 * What it is, in one sentence for those who write the HTML.
 *
 * @slot - The content.
 */
export class News${pascal} extends NewsElement {
  static override readonly tag: string = '${tag}';
  static override readonly light = { tag: '${tag}', load: () => import('./${name}.styles.js') };
  static override readonly data = { property: 'text', load: () => import('./${name}.data.js') };

  static override properties = {
    text: { attribute: false },
  };

  /** The content from data: one paragraph or several, as plain text, the same as \`${camel}()\` of \`newsroom-elements/html\` writes. The author's own children stay. */
  declare text: string | readonly string[] | undefined;

  protected override render(): TemplateResult {
    return html\`<slot></slot>\`;
  }
}
`);

make(`src/elements/${name}/${name}.styles.ts`, `
import { css, type CSSResult } from 'lit';
import { ground } from '../../styles/ground.js';

/* How the authored HTML looks, before and after upgrade. */
export const styles: readonly CSSResult[] = [ground, css\`
  @layer news.look {
    :where(${tag}) {
      container-name: ${tag};
      padding-block: calc(var(--_q) * 3);
      & > :where(p) {
        margin-block: 0;
      }
    }
  }
\`];
`);

make(`src/elements/${name}/${name}.data.ts`, `
import { showData } from '../../core/data-property.js';
import { textOf } from '../../facts/text.js';
import { ${content} } from '../../html/${camel}.js';
import type { News${pascal} } from './${name}.js';

/** Shows the element's \`text\`. */
export function show(element: News${pascal}): void {
  showData(element, ${content}({ text: element.text ?? [] }), (root) => [...root.children].map(textOf));
}
`);

make(`src/define/${name}.ts`, `
import { News${pascal} } from '../elements/${name}/${name}.js';

News${pascal}.define();

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': News${pascal};
  }
}
`);

make(`src/html/${camel}.ts`, `
import { escape } from './escape.js';
import { paragraphs } from './values.js';

export interface ${pascal}Html {
  /** The paragraphs, as plain text. */
  text: string | readonly string[];
}

/** What stands inside the element. */
export function ${content}({ text }: ${pascal}Html): string {
  return paragraphs(text).map((each) => \`<p>\${escape(each)}</p>\`).join('');
}

/** \`<${tag}>\` as HTML, for any server: the children are the same bytes as the element's \`text\` gives in the browser. */
export function ${camel}(data: ${pascal}Html): string {
  return \`<${tag}>\${${content}(data)}</${tag}>\`;
}
`);

make(`stories/${name}.stories.ts`, `
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { HtmlArgs } from '../.storybook/stage.js';
import { html } from './html.js';

const meta: Meta<HtmlArgs> = { title: 'Elements/${title}', component: '${tag}' };
export default meta;

type Story = StoryObj<HtmlArgs>;

export const Default: Story = {
  args: {
    html: html\`
      <${tag}>
        <p>The railway from Pyongyang to Beijing crosses the Yalu at Dandong.</p>
      </${tag}>
    \`,
  },
};
`);

make(`stories/${name}.mdx`, `
import { Canvas, Meta } from '@storybook/addon-docs/blocks';
import { Anatomy } from '../.storybook/blocks.jsx';
import * as ${pascal} from './${name}.stories.ts';

<Meta of={${pascal}} />

# ${title}

What it is for, in one sentence.

<Canvas of={${pascal}.Default} sourceState="shown" />

## Anatomy

<Anatomy of="${tag}" />
`);

make(`test/elements/${name}.test.ts`, `
import { expect, fixture } from '@open-wc/testing';
import '../../src/define/${name}.js';
import { ${camel} } from '../../src/html/index.js';

type ${pascal} = HTMLElementTagNameMap['${tag}'];

describe('${tag}', () => {
  it('leaves what the author wrote as it is', async () => {
    const element = await fixture<${pascal}>('<${tag}><p>As written.</p></${tag}>');
    expect(element.innerHTML).to.equal('<p>As written.</p>');
  });

  it('shows data as its HTML function writes it', async () => {
    const element = await fixture<${pascal}>('<${tag}></${tag}>');
    element.text = ['One & two', '<three>'];
    await element.updateComplete;
    expect(element.outerHTML).to.equal(${camel}({ text: ['One & two', '<three>'] }));
  });
});
`);

add('src/define.ts', `import './define/${name}.js';`, (line) => line > `import './define/${name}.js';` || !line);
add('src/loader.ts', `  '${tag}': () => import('./define/${name}.js'),`, (line) => line === '};');
add('src/index.ts', `export { News${pascal} } from './elements/${name}/${name}.js';`, (line) => line.startsWith('export type'));
add('src/html/index.ts', `export { ${camel}, type ${pascal}Html } from './${camel}.js';`, (line) => line.startsWith('export type'));
add('test/suites/elements.ts', `  {
    tag: '${tag}',
    html: '<${tag}><p>The railway crosses the <a href="/yalu/">Yalu</a>.</p></${tag}>',
    data: { property: 'text', value: ['One paragraph from data.'], says: ['One paragraph from data.'] },
  },`, (line) => line === '];');

// The ground rules name every tag.
const ground = 'src/styles/ground.ts';
writeFileSync(ground, readFileSync(ground, 'utf8').replaceAll(/(:where\((?:news-article, )?news-breadcrumbs, news-byline, [^)]*)\)/g, `$1, ${tag})`));
console.log(`extended ${ground}`);
