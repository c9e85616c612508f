import { expect, fixture } from '@open-wc/testing';
import { nextFrame } from '../support/browser.js';

/** Every observer of mutations that is made from now on, and whether it has been let go of. */
const observers: { live: boolean }[] = [];
const Real = MutationObserver;
globalThis.MutationObserver = class extends Real {
  readonly #state = { live: false };
  constructor(callback: MutationCallback) {
    super(callback);
    observers.push(this.#state);
  }
  override observe(target: Node, options?: MutationObserverInit): void {
    this.#state.live = true;
    super.observe(target, options);
  }
  override disconnect(): void {
    this.#state.live = false;
    super.disconnect();
  }
};
const { languageOf } = await import('../../src/core/language.js');
const { follow, unfollow } = await import('../../src/core/follow.js');

class Listener extends HTMLElement {
  told = 0;
  pageChanged(): void {
    this.told++;
  }
}
customElements.define('x-listener', Listener);

const live = (): number => observers.filter(({ live }) => live).length;

describe('core/language', () => {
  describe('languageOf', () => {
    for (const [html, expected] of [
      ['<div lang="de"><p><i></i></p></div>', 'de'],
      ['<div lang="de"><p lang="fr"><i></i></p></div>', 'fr'],
      ['<div lang="de"><i lang="he"></i></div>', 'he'],
      ['<div lang="EN-us"><i></i></div>', 'en-US'],
      ['<div lang="zh-hant-tw"><i></i></div>', 'zh-Hant-TW'],
      ['<div lang="iw"><i></i></div>', 'he'],
      ['<div lang="de_AT"><i></i></div>', 'en'],
      ['<div lang="not a language"><i></i></div>', 'en'],
      ['<div lang="x"><i></i></div>', 'en'],
      ['<div lang=""><i></i></div>', 'en'],
    ] as const) {
      it(`gives ${expected} in ${html}`, async () => {
        const root = await fixture<HTMLElement>(html);
        expect(languageOf(root.querySelector('i')!)).to.equal(expected);
      });
    }

    it('gives English for an element that stands nowhere', () => {
      expect(languageOf(document.createElement('p'))).to.equal('en');
    });

    it('looks through shadow roots, however deep', async () => {
      const outer = await fixture<HTMLElement>('<div lang="ar"></div>');
      outer.attachShadow({ mode: 'closed' }).innerHTML = '';
      const second = await fixture<HTMLElement>('<div lang="ja"><p></p></div>');
      const inner = second.querySelector('p')!.attachShadow({ mode: 'open' });
      inner.innerHTML = '<p></p>';
      const deepest = inner.querySelector('p')!.attachShadow({ mode: 'open' });
      deepest.innerHTML = '<i></i>';
      expect(languageOf(deepest.querySelector('i')!)).to.equal('ja');
    });
  });

  describe('follow', () => {
    it('tells of lang and of dir, above and on the element', async () => {
      const root = await fixture<HTMLElement>('<div><x-listener></x-listener></div>');
      const listener = root.querySelector<Listener>('x-listener')!;
      follow(listener);
      const told: number[] = [];
      for (const act of [() => (root.lang = 'de'), () => (root.dir = 'rtl'), () => (listener.lang = 'fr'), () => (root.title = 'nothing')]) {
        act();
        await nextFrame();
        told.push(listener.told);
      }
      unfollow(listener);
      expect(told).to.deep.equal([1, 2, 3, 3]);
    });

    it('tells an element in a shadow root of what is outside', async () => {
      const host = await fixture<HTMLElement>('<div></div>');
      const listener = document.createElement('x-listener') as Listener;
      host.attachShadow({ mode: 'open' }).append(listener);
      follow(listener);
      host.lang = 'de';
      await nextFrame();
      unfollow(listener);
      expect(listener.told).to.equal(1);
    });

    it('has one observer for many, and none when the last has left', async () => {
      const root = await fixture<HTMLElement>('<div><x-listener></x-listener><x-listener></x-listener></div>');
      const [first, second] = root.querySelectorAll<Listener>('x-listener');
      const before = live();
      follow(first!);
      follow(second!);
      const during = live() - before;
      unfollow(first!);
      const half = live() - before;
      unfollow(second!);
      expect([during, half, live() - before]).to.deep.equal([1, 1, 0]);
    });

    it('tells nobody who has left', async () => {
      const root = await fixture<HTMLElement>('<div><x-listener></x-listener><x-listener></x-listener></div>');
      const [first, second] = root.querySelectorAll<Listener>('x-listener');
      follow(first!);
      follow(second!);
      unfollow(first!);
      root.lang = 'de';
      await nextFrame();
      unfollow(second!);
      expect([first!.told, second!.told]).to.deep.equal([0, 1]);
    });
  });
});
