import { expect, fixture } from '@open-wc/testing';
import { nextFrame } from '../support/browser.js';
import { settled } from '../support/elements.js';

/* What observes the page is counted from before the library is loaded. */

const sizes = new Set<Element>();
const RealResizeObserver = ResizeObserver;
let resizeObservers = 0;
globalThis.ResizeObserver = class extends RealResizeObserver {
  constructor(callback: ResizeObserverCallback) {
    super(callback);
    resizeObservers++;
  }
  override observe(target: Element): void {
    sizes.add(target);
    super.observe(target);
  }
  override unobserve(target: Element): void {
    sizes.delete(target);
    super.unobserve(target);
  }
};

const mutations = new Set<MutationObserver>();
const RealMutationObserver = MutationObserver;
globalThis.MutationObserver = class extends RealMutationObserver {
  override observe(target: Node, options?: MutationObserverInit): void {
    mutations.add(this);
    super.observe(target, options);
  }
  override disconnect(): void {
    mutations.delete(this);
    super.disconnect();
  }
};

let listeners = 0;
for (const target of [document, globalThis, document.fonts] as EventTarget[]) {
  const add = target.addEventListener.bind(target);
  const remove = target.removeEventListener.bind(target);
  target.addEventListener = (...args: Parameters<typeof add>) => {
    listeners++;
    add(...args);
  };
  target.removeEventListener = (...args: Parameters<typeof remove>) => {
    listeners--;
    remove(...args);
  };
}

await import('../../src/define.js');

const page = `<div style="width: 320px">
  <news-breadcrumbs><ol>${Array.from({ length: 11 }, (_, index) => `<li><a href="#">Level number ${index}</a></li>`).join('')}</ol></news-breadcrumbs>
  <news-byline><a rel="author" href="/">Ann</a> <time slot="published" datetime="${new Date(Date.now() - 7_000_000).toISOString()}">Today</time></news-byline>
  <news-callout><p>Text.</p></news-callout>
</div>`;

interface Alive {
  sizes: number;
  mutations: number;
  listeners: number;
}
const alive = (): Alive => ({ sizes: sizes.size, mutations: mutations.size, listeners });

type Any = HTMLElementTagNameMap['news-byline'];

async function ready(root: Element): Promise<Any[]> {
  const all = [...root.querySelectorAll<Any>('news-breadcrumbs, news-byline, news-callout')];
  await Promise.all(all.map((each) => settled(each)));
  return all;
}

describe('what the elements observe', () => {
  let before: Alive;
  beforeEach(async () => {
    await nextFrame();
    before = alive();
  });

  it('is nothing any more when the last of them has left', async () => {
    const root = await fixture<HTMLElement>(page);
    await ready(root);
    const during = alive();
    root.remove();
    await nextFrame();
    expect(during).not.to.deep.equal(before);
    expect(alive()).to.deep.equal(before);
  });

  it('is served by one observer of mutations and one of sizes, however many they are', async () => {
    const root = await fixture<HTMLElement>(`<div>${page.repeat(5)}</div>`);
    await ready(root);
    const { mutations: count } = alive();
    root.remove();
    await nextFrame();
    expect(count - before.mutations).to.equal(1);
    expect(resizeObservers).to.equal(1);
  });

  it('is the same after a move', async () => {
    const root = await fixture<HTMLElement>(page);
    const elements = await ready(root);
    const during = alive();
    const elsewhere = await fixture<HTMLElement>('<div style="width: 320px"></div>');
    elsewhere.append(...elements);
    await Promise.all(elements.map((each) => settled(each)));
    const after = alive();
    elsewhere.remove();
    expect(after).to.deep.equal(during);
  });

  it('is nothing when an element leaves before it has rendered', async () => {
    const root = await fixture<HTMLElement>('<div></div>');
    const trail = document.createElement('news-breadcrumbs');
    trail.innerHTML = '<ol><li>A</li><li>B</li><li>C</li></ol>';
    root.append(trail);
    trail.remove();
    await trail.updateComplete;
    await nextFrame();
    expect(alive()).to.deep.equal(before);
  });

  it('is nothing when an element leaves while an update is under way', async () => {
    const root = await fixture<HTMLElement>(page);
    const elements = await ready(root);
    for (const each of elements) each.requestUpdate();
    root.remove();
    await Promise.all(elements.map((each) => each.updateComplete));
    await nextFrame();
    expect(alive()).to.deep.equal(before);
  });

  it('is nothing when an element that has left is changed', async () => {
    const root = await fixture<HTMLElement>(page);
    const elements = await ready(root);
    root.remove();
    for (const each of elements) each.requestUpdate();
    await Promise.all(elements.map((each) => each.updateComplete));
    await nextFrame();
    expect(alive()).to.deep.equal(before);
  });

  it('tells an element of changes inside it, and not inside others', async () => {
    const root = await fixture<HTMLElement>(page);
    const elements = await ready(root);
    const updated: string[] = [];
    for (const element of elements) {
      const real = element.requestUpdate.bind(element);
      element.requestUpdate = (...args: Parameters<typeof real>) => {
        updated.push(element.localName);
        real(...args);
      };
    }
    elements[2]!.querySelector('p')!.firstChild!.nodeValue = 'Other text.';
    await nextFrame();
    root.remove();
    expect(updated).to.deep.equal(['news-callout']);
  });
});
