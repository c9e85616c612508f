import type { StoryContext } from '@storybook/web-components-vite';
import styles from '../dist/styles.css?raw';
import { themes, type Globals } from './globals.js';
import stageCss from './stage.css?raw';

/** What a story is made of: HTML as a publisher writes it. */
export interface HtmlArgs {
  html: string;
}

/** What a story may say of its stage. */
interface StageParameters {
  /** Room for the content, in px. */
  width?: number;
  /** The style sheet of a whole page; the story brings everything else, too. */
  page?: string;
}

const sheets = { library: sheet(stageCss + styles), theme: sheet('') };

function sheet(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return style;
}

/** Theme and scheme are the document's; language and direction are the stage's in a docs page, and the document's otherwise. */
export function dress({ theme, scheme, lang, dir }: Globals, docs: boolean): void {
  const root = document.documentElement;
  root.style.colorScheme = scheme;
  root.lang = docs ? 'en' : lang;
  root.dir = docs ? 'ltr' : dir;
  const css = themes[theme] ?? '';
  if (sheets.theme.textContent !== css) sheets.theme.textContent = css;
}

/** Renders every story. */
export function render({ html }: HtmlArgs, { globals, parameters, viewMode, title, name }: StoryContext): HTMLElement {
  const chosen = globals as unknown as Globals;
  const { width, page } = (parameters['stage'] ?? {}) as StageParameters;
  if (viewMode === 'story') dress(chosen, false);

  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.lang = chosen.lang;
  stage.dir = chosen.dir;
  stage.toggleAttribute('data-page', Boolean(page));
  if (String(chosen.width) !== 'full') {
    stage.style.inlineSize = `${chosen.width}px`;
    stage.toggleAttribute('data-narrow', true);
  }
  const inner = document.createElement('div');
  if (width) inner.style.maxInlineSize = `${width}px`;
  stage.append(inner);

  if (chosen.script === 'off') {
    stage.style.padding = '0';
    inner.append(withoutScript(`${title}, ${name}, without script`, html, chosen, { ...(width && { width }), ...(page && { page }) }));
  } else {
    inner.innerHTML = (page ? `<style>${page}</style>` : '') + html;
    inner.querySelectorAll<HTMLScriptElement>('script:not([type$="json"])').forEach(revive);
  }
  stage.addEventListener('click', stay);
  stage.addEventListener('submit', stay);
  return stage;
}

/** A story's script runs in its story: what it calls `document` is the stage. */
function revive(dead: HTMLScriptElement): void {
  const script = document.createElement('script');
  script.text = `{ const document = globalThis.document.currentScript.closest('.stage');\n${dead.text} }`;
  dead.replaceWith(script);
}

/** The links and forms of a story lead nowhere; those within the page work. */
function stay(event: Event): void {
  const link = (event.target as Element).closest('a');
  if (event.type === 'submit' || (link && !link.getAttribute('href')?.startsWith('#'))) event.preventDefault();
}

/** The authored HTML in a document in which no script runs: what a reader without script sees, and what stands there until it has loaded. */
function withoutScript(name: string, html: string, { theme, scheme, lang, dir }: Globals, { width, page }: StageParameters): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = name;
  frame.setAttribute('sandbox', 'allow-same-origin');
  const stage = `class="stage"${page ? ' data-page' : ''}`;
  const inner = `<div${width ? ` style="max-inline-size: ${width}px"` : ''}>${html}</div>`;
  frame.srcdoc =
    `<!doctype html><html lang="${lang}" dir="${dir}" style="color-scheme: ${scheme}"><meta charset="utf-8"><title>${name}</title>` +
    `<style>${stageCss}${page ?? ''}${styles}${themes[theme] ?? ''}\nbody { margin: 0 }</style><body><div ${stage}>${inner}</div>`;
  const loaded = new Promise<void>((done) => {
    frame.addEventListener('load', () => {
      const { body } = frame.contentDocument!;
      const fit = (): void => void (frame.style.blockSize = `${body.getBoundingClientRect().height}px`);
      new ResizeObserver(fit).observe(body);
      body.addEventListener('click', stay);
      body.addEventListener('submit', stay);
      fit();
      done();
    });
  });
  return Object.assign(frame, { updateComplete: loaded }); // the visual test waits for it as it does for elements
}
