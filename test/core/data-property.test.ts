/** Children from a data property: the element's own, whoever wrote them first. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/define.js';
import { breadcrumbs, byline, callout, factTable, faq, figure, keyPoints, related } from '../../src/html/index.js';
import type { NewsElement } from '../../src/index.js';

/** What a server writes of some data; the property for it; other data, and what is to be read then. */
const cases: [html: string, property: string, same: unknown, other: unknown, says: string][] = [
  [breadcrumbs({ items: [{ name: 'A', href: '/a/' }, { name: 'B' }] }), 'items', [{ name: 'A', href: '/a/' }, { name: 'B' }], [{ name: 'C' }], 'C'],
  [byline({ authors: [{ name: 'Ana' }, { name: 'Bo' }, { name: 'Cy' }], prefix: 'By', published: '2025-09-05' }), 'authors', [{ name: 'Ana' }, { name: 'Bo' }, { name: 'Cy' }], [{ name: 'Dee' }], 'By September 5, 2025Dee'],
  [callout({ variant: 'context', text: ['One.', 'Two.'], footer: 'Foot.' }), 'text', ['One.', 'Two.'], 'Three.', 'Foot.Three.'],
  [factTable({ heading: 'Head', columns: ['Name'], rows: [['Kim']], source: 'Source' }), 'data', { columns: ['Name'], rows: [['Kim']] }, { columns: ['Name'], rows: [['Xi']] }, 'HeadSourceNameXi'],
  [faq({ heading: 'Head', items: [{ question: 'Why?', answer: 'So.' }, { question: 'Who?', answer: 'He.' }] }), 'items', [{ question: 'Why?', answer: 'So.' }, { question: 'Who?', answer: 'He.' }], [{ question: 'When?', answer: 'Now.' }], 'HeadWhen?Now.'],
  [figure({ src: '/test/e2e/pages/img/logo.svg', alt: '', caption: 'One.', credit: 'Ana' }), 'picture', { src: '/test/e2e/pages/img/logo.svg', alt: '', caption: 'One.', credit: 'Ana' }, { src: '/test/e2e/pages/img/logo.svg', alt: '', caption: 'Two.' }, 'Two.'],
  [keyPoints({ heading: 'Head', items: [{ text: 'One.' }] }), 'items', [{ text: 'One.' }], [{ text: 'Two.' }], 'HeadTwo.'],
  [related({ heading: 'Head', items: [{ title: 'One', href: '/1/' }] }), 'items', [{ title: 'One', href: '/1/' }], [{ title: 'Two', href: '/2/' }], 'HeadTwo'],
];

/** Without what the element itself has put there. */
const text = (element: Element): string => {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('[data-news]').forEach((each) => each.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
};

for (const [html, property, same, other, says] of cases) {
  const tag = /^<([\w-]+)/.exec(html)![1]!;
  const set = async (element: NewsElement, data: unknown): Promise<void> => {
    (element as unknown as Record<string, unknown>)[property] = structuredClone(data);
    await element.updateComplete;
  };

  describe(`<${tag}> and its ${property}`, () => {
    it('takes over what a server has written of the same data, and replaces it with other data', async () => {
      const element = await fixture<NewsElement>(html);
      const nodes = [...element.childNodes];
      await set(element, same);
      expect(nodes.every((node, index) => node === element.childNodes[index]) && nodes.length === element.childNodes.length, 'nothing is rebuilt').to.equal(true);
      await set(element, other);
      expect(text(element)).to.equal(says);
      await set(element, undefined);
      expect(text(element)).to.equal(says.slice(0, says.length - text(await empty(tag, property, other)).length).trim());
    });

    it('rebuilds nothing for equal data', async () => {
      const element = await empty(tag, property, same);
      const nodes = [...element.childNodes];
      await set(element, same);
      expect(nodes.every((node, index) => node === element.childNodes[index]) && nodes.length === element.childNodes.length).to.equal(true);
      element.replaceChildren();
      await set(element, same);
      expect(text(element), 'but what the page has taken away comes again').to.equal(nodes.map(({ textContent }) => textContent).join('').trim());
    });

    it('leaves what is the author’s', async () => {
      const element = await fixture<NewsElement>(html);
      const [nodes, was] = [[...element.childNodes], text(element)];
      await set(element, other);
      await set(element, undefined);
      expect(text(element)).to.equal(was);
      expect(nodes.every((node, index) => node === element.childNodes[index])).to.equal(true);
    });
  });
}

async function empty(tag: string, property: string, data: unknown): Promise<NewsElement> {
  const element = await fixture<NewsElement>(`<${tag}></${tag}>`);
  (element as unknown as Record<string, unknown>)[property] = data;
  await element.updateComplete;
  return element;
}
