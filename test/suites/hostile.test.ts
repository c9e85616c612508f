/**
 * Upgrading changes nothing that is not ours: the author's nodes are the same objects in the same places with the same
 * attributes (what says more to assistive technology, or tells a column's kind, may be added), and the page around has the styles, the root and the globals that it had.
 * Source: design/architecture.md, principle 3 "The author's nodes stay the author's"; issue 3, section 4 "nothing outside our tags changes".
 */
import { expect } from '@open-wc/testing';
import { nextFrame, openDocument } from '../support/browser.js';
import { elements } from './shown.js';

const outside = `<h1>Heading</h1><h2>Two</h2><p id="p">A <a href="/">link</a>, <em>em</em>, <time datetime="2025-01-01">time</time>, <small>small</small>.</p>
<ul><li>one</li><li>two</li></ul><ol><li>one</li></ol><nav><ol><li><a href="/">a</a></li><li>b</li></ol></nav><article><p>p</p></article><hgroup><h3>h</h3><p>p</p></hgroup>
<figure><figcaption>c</figcaption></figure><table><caption>c</caption><tr><td>1</td></tr></table><button>b</button><span slot="label">s</span><aside>a</aside>`;

const page = (html: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body><div id="outside">${outside}</div><div id="inside" style="position: fixed; inset: 0">${html}</div></body></html>`;

/** Attributes that an author's node may get where it has none. */
const ADDED = /^(aria-(current|describedby|labelledby|label|sort)|role|id|data-(type|label))$/;

/** What the library may leave on the page's window: Lit's list of its versions. */
const globals = /^(lit|reactiveElement|litHtml|litElement)\w*$/;

for (const { tag, html, hard = [] } of elements) {
  it(`<${tag}> changes nothing but itself`, async () => {
    const opened = await openDocument(page(html + hard.join('')));
    const { document, window } = opened;
    // a registered property of ours has its initial value everywhere, and no effect
    const styles = (): string[] => [document.documentElement, document.body, ...document.querySelectorAll('#outside *')].flatMap((element) =>
      ['', '::before', '::after'].map((pseudo) => {
        const style = window.getComputedStyle(element, pseudo);
        return `${element.localName}${pseudo} ${[...style].filter((name) => !name.startsWith('--_news-')).map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')}`;
      }));
    const attributes = (element: Element): string => [...element.attributes].map(({ name, value }) => `${name}="${value}"`).sort().join(' ');
    const nodes = (): Node[] => {
      const found: Node[] = [];
      const walker = document.createTreeWalker(document.querySelector('#inside')!, NodeFilter.SHOW_ALL);
      while (walker.nextNode()) found.push(walker.currentNode);
      return found;
    };
    /** What the element adds is marked; and it may say more of a node to assistive technology. What the author has said stays. */
    const isAdded = (node: Node): boolean => Boolean((node instanceof window.Element ? node : node.parentElement)?.closest('[data-news]'));
    const said = (node: Node): Record<string, string | null> => (node instanceof window.Element ? Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])) : { text: node.nodeValue });
    const before = { styles: styles(), nodes: nodes(), said: nodes().map(said), parents: nodes().map(({ parentNode }) => parentNode), root: document.documentElement.cloneNode(false) as Element, keys: new Set(Object.keys(window)) };

    const script = document.createElement('script');
    script.type = 'module';
    script.src = '/src/define.ts';
    const loaded = new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
    });
    document.head.append(script);
    await loaded;
    await window.customElements.whenDefined(tag);
    for (const element of document.querySelectorAll(tag)) await (element as Element & { updateComplete: Promise<unknown> }).updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 300)); // styles, strings and the graph come on demand
    await nextFrame();

    const after = nodes().filter((node) => !isAdded(node) && !(node instanceof window.Element && node.matches('script[type="application/ld+json"]')) && !node.parentElement?.matches('script'));
    expect(after.length, 'no node more, none less').to.equal(before.nodes.length);
    expect(after.every((node, i) => node === before.nodes[i]), 'the same nodes in the same order').to.equal(true);
    expect(after.every((node, i) => node.parentNode === before.parents[i]), 'under the same parents').to.equal(true);
    after.forEach((node, i) => {
      const added = Object.keys(said(node)).filter((name) => !(name in before.said[i]!));
      expect(added.filter((name) => !ADDED.test(name)), `attributes added to <${(node as Element).localName}>`).to.deep.equal([]);
      expect(said(node)).to.include(before.said[i]!);
    });
    const now = styles();
    for (const [i, text] of before.styles.entries()) if (now[i] !== text) {
      const [was, is] = [text.split(';'), now[i]!.split(';')];
      expect.fail(`${text.slice(0, 20)}: ${is.filter((each) => !was.includes(each)).join('; ').slice(0, 300)} (was ${was.filter((each) => !is.includes(each)).join('; ').slice(0, 300)})`);
    }
    expect(document.documentElement.isEqualNode(document.importNode(before.root)) || attributes(document.documentElement) === attributes(before.root)).to.equal(true);
    expect(Object.keys(window).filter((key) => !before.keys.has(key) && !globals.test(key)), 'globals').to.deep.equal([]);
    opened.close();
  });
}
