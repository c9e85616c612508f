/**
 * What a content blocker does to a page, for tests that need none: baits that are requested fail, baits that stand there are hidden by the
 * user's own style. A robot gets no answer from detect(), so the page is made to look like a reader's.
 */
import { baits } from './baits.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

/** @param {Page} page @param {Partial<Record<'webdriver' | 'userAgent' | 'onLine' | 'connection', unknown>>} [other] */
export const asReader = (page, other = {}) => page.evaluateOnNewDocument((values) => {
  for (const [name, value] of Object.entries(values)) Object.defineProperty(Navigator.prototype, name, { get: () => value, configurable: true });
}, { webdriver: false, userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36', ...other });

/**
 * @param {Page} page
 * @param {object} [what]
 * @param {boolean} [what.requests] bait requests fail
 * @param {boolean} [what.styles] baits are hidden
 * @param {(request: import('puppeteer-core').HTTPRequest, kind: 'bait' | 'control') => unknown} [what.answer] instead, for both
 */
export async function blockedBy(page, { requests = true, styles = true, answer } = {}) {
  if (requests || answer) {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      const kind = pathname === baits.path && (search === baits.query ? 'bait' : search === baits.plainQuery ? 'control' : undefined);
      if (answer && kind) answer(request, kind);
      else if (requests && kind === 'bait') void request.abort('blockedbyclient');
      else void request.continue();
    });
  }
  if (styles) await page.evaluateOnNewDocument((names) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${names.split(' ').map((name) => `.${name}`).join()} { display: none !important }`);
    document.adoptedStyleSheets = [sheet];
  }, baits.name);
}
