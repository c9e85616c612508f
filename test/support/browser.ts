/** What the tests in the browser (Web Test Runner) use beyond @open-wc/testing. Needs web-test-runner.config.js. */
import { executeServerCommand } from '@web/test-runner-commands';

interface Run {
  engine: 'chromium' | 'firefox' | 'webkit';
  elements: string[] | null;
}
const run = (globalThis as unknown as { __test__: Run }).__test__;

export const engine = run.engine;

/** Whether a suite should take this element ("callout"): all of them, or those that ELEMENTS names. */
export const isSelected = (name: string): boolean => run.elements?.includes(name) ?? true;

export interface Media {
  type?: 'screen' | 'print';
  scheme?: 'light' | 'dark';
  forcedColors?: boolean;
  reducedMotion?: boolean;
  contrast?: 'more' | 'less' | 'no-preference';
}

/** Chromium only (*.chromium.test.ts). Each call replaces the one before; the next file starts with none. */
export async function emulate({ type, scheme, forcedColors, reducedMotion, contrast }: Media): Promise<void> {
  const features: Record<string, string> = {};
  if (scheme) features['prefers-color-scheme'] = scheme;
  if (forcedColors !== undefined) features['forced-colors'] = forcedColors ? 'active' : 'none';
  if (reducedMotion !== undefined) features['prefers-reduced-motion'] = reducedMotion ? 'reduce' : 'no-preference';
  if (contrast) features['prefers-contrast'] = contrast;
  await executeServerCommand('cdp-media', { type, features });
  await nextFrame();
}

export const resetMedia = (): Promise<void> => emulate({});

export interface DocumentOptions {
  /** Response headers: a Content-Security-Policy for example. */
  headers?: Record<string, string>;
  width?: number;
  height?: number;
  /** false: the document runs no script, and can be looked into all the same. In every engine. */
  script?: boolean;
}

export interface OpenedDocument {
  url: string;
  frame: HTMLIFrameElement;
  window: Window & typeof globalThis;
  document: Document;
  close(): void;
}

/**
 * A document of its own in a frame of this page: its own custom elements registry, styles, globals and CSP, and the
 * width that a narrow screen has (in every engine, where setViewport is not). Scripts come from the same server, so
 * `<script type="module" src="/src/define/callout.ts">` works; inline modules cannot import bare names.
 */
export async function openDocument(html: string, options: DocumentOptions = {}): Promise<OpenedDocument> {
  const { headers = {}, width = 800, height = 600, script = true } = options;
  const url: string = await executeServerCommand('fresh-document', { html, headers });
  const frame = document.createElement('iframe');
  frame.style.cssText = `border: 0; width: ${width}px; height: ${height}px`;
  if (!script) frame.setAttribute('sandbox', 'allow-same-origin');
  frame.src = url;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return {
    url,
    frame,
    window: frame.contentWindow as Window & typeof globalThis,
    document: frame.contentDocument as Document,
    close: () => frame.remove(),
  };
}

/** After styles and layout: two frames, since the first one may be under way. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
