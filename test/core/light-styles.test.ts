import { expect, fixture } from '@open-wc/testing';
import { nextFrame, openDocument, type OpenedDocument } from '../support/browser.js';
import { settled, until } from '../support/elements.js';
import '../../src/define.js';

type Callout = HTMLElementTagNameMap['news-callout'];

const styled = (element: Element): boolean => getComputedStyle(element).containerName === element.localName;
const html = '<news-callout variant="warning"><p>Text.</p></news-callout>';

describe('core/light-styles', () => {
  it('come into the document with the first element, and once', async () => {
    const first = await settled(await fixture<Callout>(html));
    const before = [...document.adoptedStyleSheets];
    await settled(await fixture<Callout>(html));
    await nextFrame();
    expect(styled(first)).to.be.true;
    expect(new Set(before).size).to.equal(before.length);
    expect(document.adoptedStyleSheets.length).to.equal(before.length);
  });

  it('leave the sheets alone that the page has adopted itself', async () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets.push(own);
    const byline = await fixture<HTMLElementTagNameMap['news-byline']>('<news-byline><a rel="author" href="/">A</a></news-byline>');
    await settled(byline);
    expect(document.adoptedStyleSheets.filter((each) => each === own).length).to.equal(1);
  });

  it('come into a shadow root, once, however many elements stand in it', async () => {
    const host = await fixture<HTMLElement>('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = html + html;
    for (const element of root.querySelectorAll<Callout>('news-callout')) await settled(element);
    expect([...root.children].map(styled)).to.deep.equal([true, true]);
    expect(root.adoptedStyleSheets.length).to.equal(2); // the ground, and the callout
  });

  it('are the same sheets in every root', async () => {
    const roots: ShadowRoot[] = [];
    for (let i = 0; i < 2; i++) {
      const root = (await fixture<HTMLElement>('<div></div>')).attachShadow({ mode: 'open' });
      root.innerHTML = html;
      await settled(root.querySelector<Callout>('news-callout')!);
      roots.push(root);
    }
    const [first, second] = roots.map(({ adoptedStyleSheets }) => [...adoptedStyleSheets]);
    expect(first!.every((sheet, index) => sheet === second![index])).to.be.true;
    expect(first!.every((sheet) => document.adoptedStyleSheets.includes(sheet))).to.be.true;
  });

  it('come with an element that moves into a shadow root', async () => {
    const element = await settled(await fixture<Callout>(html));
    const root = (await fixture<HTMLElement>('<div></div>')).attachShadow({ mode: 'open' });
    root.append(element);
    await until(() => root.adoptedStyleSheets.length, 'the root has the styles');
    expect(styled(element)).to.be.true;
  });

  it('of two elements share the ground', async () => {
    const root = (await fixture<HTMLElement>('<div></div>')).attachShadow({ mode: 'open' });
    root.innerHTML = `${html}<news-byline><a rel="author" href="/">A</a></news-byline>`;
    await settled(root.querySelector<Callout>('news-callout')!);
    await settled(root.querySelector<HTMLElementTagNameMap['news-byline']>('news-byline')!);
    expect(root.adoptedStyleSheets.length).to.equal(3);
  });

  it('yield to any rule of the page', async () => {
    const style = document.createElement('style');
    style.textContent = 'news-callout { border-block-width: 9px }';
    document.head.append(style);
    const element = await settled(await fixture<Callout>(html));
    const { borderBlockStartWidth } = getComputedStyle(element);
    style.remove();
    expect(borderBlockStartWidth).to.equal('9px');
  });

  it('change nothing outside the elements', async () => {
    const outside = await fixture<HTMLElement>('<div><h1>A</h1><p>B</p><ol><li><a href="/">C</a></li></ol><figure><img src="data:," alt=""></figure></div>');
    const { document: bare, window, close } = await openDocument('<!doctype html><html lang="en"><body></body></html>');
    const copy = bare.importNode(outside, true);
    bare.body.append(copy);
    const looks = (root: Element, view: { getComputedStyle: typeof getComputedStyle }): string[] =>
      [...root.querySelectorAll('*')].map((each) => {
        const style = view.getComputedStyle(each);
        return ['margin', 'padding', 'fontSize', 'lineHeight', 'color', 'textDecoration', 'display'].map((name) => style[name as 'margin']).join(' | ');
      });
    await settled(await fixture<Callout>(html));
    const theirs = looks(copy, window);
    close();
    expect(looks(outside, globalThis)).to.deep.equal(theirs);
  });

  describe('where styles.css is linked', () => {
    let opened: OpenedDocument;
    afterEach(() => opened.close());

    it('are not loaded', async () => {
      // What styles.css gives each tag, and by what it is known.
      opened = await openDocument(`<!doctype html><html lang="en"><style>news-callout { container-name: news-callout }</style><body>${html}<script type="module" src="/src/define/callout.ts"></script></body></html>`);
      const { document: page, window } = opened;
      await until(() => page.querySelector('news-callout')!.shadowRoot?.querySelector('[part="label"]'), 'the callout is rendered');
      await nextFrame();
      const loaded = window.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      expect(loaded.filter((path) => /styles|adopt/.test(path) && !/light-styles/.test(path))).to.deep.equal([]);
      expect(loaded.some((path) => /callout/.test(path))).to.be.true;
      expect(page.adoptedStyleSheets.length).to.equal(0);
    });

    it('are loaded all the same into a shadow root, where it does not reach', async () => {
      opened = await openDocument(`<!doctype html><html lang="en"><style>news-callout { container-name: news-callout }</style><body><div></div><script type="module" src="/src/define/callout.ts"></script></body></html>`);
      const root = opened.document.querySelector('div')!.attachShadow({ mode: 'open' });
      root.innerHTML = html;
      await until(() => root.adoptedStyleSheets.length === 2, 'the root has the styles');
      expect(opened.window.getComputedStyle(root.querySelector('news-callout')!).display).to.equal('flow-root');
    });
  });
});
