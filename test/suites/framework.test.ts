/**
 * However its children come, change or are rendered again by a framework, an element shows what it would show had they
 * been there from the start.
 * Source: design/architecture.md, principle 3 "frameworks re-render those nodes".
 */
import { expect } from '@open-wc/testing';
import { html as template, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { dormant, elements, fresh, listen, place, settled, shown } from './shown.js';

type Way = (element: HTMLElement, html: string) => void | Promise<void>;

const childNodes = (html: string): ChildNode[] => [...document.importNode(dormant(html), true).childNodes];

const ways: Record<string, Way> = {
  'innerHTML, set anew': (element) => {
    element.innerHTML = element.innerHTML; // eslint-disable-line no-self-assign -- it makes new nodes
  },
  'innerHTML, emptied and filled later': async (element, html) => {
    element.innerHTML = '';
    await settled(element);
    element.innerHTML = dormant(html).innerHTML;
  },
  'replaceChildren': (element, html) => element.replaceChildren(...childNodes(html)),
  'children one by one': async (element, html) => {
    element.replaceChildren();
    for (const node of childNodes(html)) {
      element.append(node);
      await Promise.resolve();
      if (node instanceof Element) await settled(element);
    }
  },
  'children backwards and forwards again': async (element) => {
    const nodes = [...element.childNodes].filter((node) => !(node instanceof HTMLScriptElement));
    for (const node of nodes) element.prepend(node);
    await settled(element);
    for (const node of nodes) element.append(node);
  },
  'text set anew': (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.parentElement?.localName !== 'script') text.replaceWith(text.data);
      walker.currentNode = element.lastChild === text ? element : walker.currentNode;
      if (!text.isConnected) break;
    }
  },
};

for (const { tag, html } of elements) {
  describe(`<${tag}> and frameworks`, () => {
    for (const [name, change] of Object.entries(ways)) {
      it(name, async () => {
        const expected = await fresh({ html });
        const container = place();
        container.innerHTML = html;
        const element = container.firstElementChild as HTMLElement;
        await settled(element);
        const { errors } = await listen(async () => {
          await change(element, html);
          await settled(element);
          await settled(element);
        });
        expect(errors).to.deep.equal([]);
        expect(shown(element)).to.deep.equal(expected);
      });
    }

    it('a Lit template that renders again', async () => {
      const expected = await fresh({ html });
      const container = place();
      const view = (ids: number[], title: string): unknown => render(template`<div title=${title}>${repeat(ids, (id) => id, (id) => template`<section data-id=${id}>${unsafeHTML(html)}</section>`)}</div>`, container);
      view([1, 2, 3], 'a');
      await settled(container);
      const first = container.querySelector('[data-id="1"]')!.firstElementChild!;
      const { errors } = await listen(async () => {
        view([3, 1], 'b');
        await settled(container);
        view([1, 2], 'c');
        await settled(container);
      });
      expect(errors).to.deep.equal([]);
      expect(container.querySelector('[data-id="1"]')!.firstElementChild, 'the same element').to.equal(first);
      for (const element of container.querySelectorAll(`section > ${tag}`)) expect(shown(element)).to.deep.equal(expected);
    });

    it('children that go over to another element', async () => {
      const expected = await fresh({ html });
      const container = place();
      container.innerHTML = html + html.replace(/>[\s\S]*<\//, '></');
      const [from, to] = container.children as unknown as [HTMLElement, HTMLElement];
      await settled(from);
      const { errors } = await listen(async () => {
        to.append(...[...from.childNodes].filter((node) => !(node instanceof HTMLScriptElement)));
        from.remove();
        await settled(to);
        await settled(to);
      });
      expect(errors).to.deep.equal([]);
      expect(shown(to)).to.deep.equal(expected);
    });

    if (tag === 'news-article') {
      it('the graph is there again after the content was set anew', async () => {
        const container = place();
        container.innerHTML = html;
        const element = container.firstElementChild as HTMLElement;
        const graphs = async (): Promise<number> => {
          for (let i = 0; i < 60 && !element.querySelector('script'); i++) await new Promise((resolve) => setTimeout(resolve, 20));
          return element.querySelectorAll('script').length;
        };
        expect(await graphs()).to.equal(1);
        element.innerHTML = dormant(html).innerHTML;
        expect(await graphs()).to.equal(1);
      });
    }
  });
}
