/** The fixtures rendered by @lit-labs/ssr, with the classes of dist/ defined in Node: for server.test.mjs and hydrate.test.mjs. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, unsafeStatic } from 'lit/static-html.js';
import '../../dist/define.js';

/** @param {string} fixture @returns {Promise<string>} with declarative shadow roots, without Lit's marks around the page */
export async function renderOnServer(fixture) {
  const rendered = await collectResult(render(html`${unsafeStatic(fixture)}`));
  return rendered.replace(/^<!--lit-part [^>]*-->|<!--\/lit-part-->$/g, '');
}
