/**
 * Inside the shadow root of somebody else's component an element has its styles there, and speaks the language around it.
 * Source: design/architecture.md, "The base element, small".
 */
import { expect } from '@open-wc/testing';
import * as german from '../../src/locales/de.js';
import { elements, place, settled } from './shown.js';

for (const { tag, html, label, use } of elements) {
  describe(`<${tag}> in a shadow root`, () => {
    for (const depth of [1, 2]) {
      it(`${depth} deep`, async () => {
        const container = place();
        container.lang = 'de';
        let root: HTMLElement | ShadowRoot = container;
        for (let i = 0; i < depth; i++) root = root.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
        root.innerHTML = `<div>${html}</div><div>${html}</div>`;
        const element = root.querySelector<HTMLElement>(tag)!;
        const ready = (): boolean => element.matches(':state(ready), news-article') && getComputedStyle(element).containerName === tag;
        for (let i = 0; i < 40 && !ready(); i++) await settled(element);
        expect(getComputedStyle(element).containerName, 'styles').to.equal(tag);
        expect(getComputedStyle(element).display).to.be.oneOf(['block', 'flex', 'flow-root']);
        const sheets = [...(root as ShadowRoot).adoptedStyleSheets];
        expect(new Set(sheets), 'each sheet once').to.have.length(sheets.length);
        if (label) expect(element.shadowRoot!.textContent).to.contain(label(german).trim());
        await use?.(element);
        await settled(element);
      });
    }
  });
}
