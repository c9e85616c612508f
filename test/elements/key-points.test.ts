import { expect, fixture } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { generated, hearWarnings, internalsOf, part, settled, until } from '../support/elements.js';
import { engine, nextFrame, openDocument } from '../support/browser.js';
import '../../src/define/key-points.js';
import { readKeyPoints } from '../../src/facts/key-points.js';
import { keyPoints } from '../../src/html/index.js';

type KeyPoints = HTMLElementTagNameMap['news-key-points'];

const list = '<ul><li><strong>Trade:</strong> One neighbour buys most of it.</li><li><strong>Security:</strong> Both want calm.</li></ul>';
const written = async (html: string, attributes = '', around = ''): Promise<KeyPoints> =>
  settled((await fixture<HTMLElement>(`<div ${around}><news-key-points ${attributes}>${html}</news-key-points></div>`)).querySelector('news-key-points')!);
const points = (element: Element): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(':scope > * > li')];
const withIds = async (html: string, around = ''): Promise<string[]> => {
  const element = await written(html, '', around);
  await until(() => points(element).every(({ id }) => id), 'every point has an id');
  return points(element).map(({ id }) => id);
};
const keys = (element: Element): HTMLAnchorElement[] => [...element.querySelectorAll<HTMLAnchorElement>('[data-news="link"]')];
const engaged = async (element: KeyPoints): Promise<HTMLAnchorElement[]> => {
  element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  await until(() => keys(element).length === points(element).length, 'every point has its key');
  return keys(element);
};

describe('news-key-points', () => {
  describe('the label', () => {
    it('is "Key points", once', async () => {
      const element = await written(list);
      expect(part(element, 'label')!.textContent).to.equal('Key points');
      expect(generated(element, '::before')).to.equal('');
    });

    it('is the one of the author', async () => {
      const element = await written(list, 'label="In short"');
      expect(part(element, 'label')!.textContent).to.equal('In short');
      expect(internalsOf(element).ariaLabel).to.equal('In short');
    });

    it('is spoken in the language around it, and follows a change', async () => {
      const element = await written(list, '', 'lang="fr"');
      await until(() => part(element, 'label')?.textContent === 'L’essentiel', 'it speaks French');
      element.parentElement!.lang = 'ja';
      await until(() => part(element, 'label')?.textContent === 'ポイント', 'it speaks Japanese');
    });

    it('gives way to a heading, which names the group', async () => {
      const element = await written(`<h3 slot="heading">What to <em>watch</em></h3>${list}`);
      expect(part(element, 'label')!.checkVisibility()).to.equal(false);
      expect([internalsOf(element).role, internalsOf(element).ariaLabel]).to.deep.equal(['group', 'What to watch']);
    });

    it('is a heading of the level that is asked for, and of none without', async () => {
      const element = await written(list);
      expect([part(element, 'label')!.getAttribute('role'), part(element, 'label')!.getAttribute('aria-level')]).to.deep.equal([null, null]);
      element.headingLevel = 3;
      await element.updateComplete;
      expect([part(element, 'label')!.getAttribute('role'), part(element, 'label')!.getAttribute('aria-level')]).to.deep.equal(['heading', '3']);
    });

    it('says so once where the level is none', async () => {
      const warnings = hearWarnings();
      await written(list, 'heading-level="9"');
      await until(() => warnings.lines.length, 'it is said');
      warnings.stop();
      expect(warnings.lines.length).to.equal(1);
      expect(warnings.lines[0]).to.contain('heading-level="9"');
    });
  });

  it('is not there without a point', async () => {
    const element = await written('<p>No list.</p>');
    expect(getComputedStyle(element).display).to.equal('none');
    element.innerHTML = list;
    expect(getComputedStyle(element).display).to.equal('flow-root');
  });

  describe('ids', () => {
    it('come of the labels', async () => {
      expect(await withIds(list)).to.deep.equal(['trade', 'security']);
    });

    it('come of the first words where there is no label', async () => {
      expect(await withIds('<ol><li>The railway crosses the Yalu at Dandong, as it always did.</li></ol>')).to.deep.equal(['the-railway-crosses-the-yalu-at']);
    });

    it('keep the letters of every script', async () => {
      expect(await withIds('<ul><li><b>التجارة:</b> نعم</li><li><b>Élysée & Co:</b> x</li><li><b>経済：</b>x</li><li><b>हिन्दी</b> x</li></ul>')).to.deep.equal(['التجارة', 'élysée-co', '経済', 'हिन्दी']);
    });

    it('are the only ones on the page', async () => {
      expect(await withIds('<ul><li>Trade</li><li>Trade</li><li>— !</li><li>…</li></ul><p id="trade"></p>')).to.deep.equal(['trade-2', 'trade-3', 'point', 'point-2']);
    });

    it('are no longer than an address should be', async () => {
      const [id] = await withIds(`<ul><li>${'漢'.repeat(500)}</li></ul>`);
      expect([...id!].length).to.equal(48);
    });

    it('of the author stay, and those of lists inside a point are not ours', async () => {
      const element = await written('<ul><li id="Own">One<ul><li>Nested</li></ul></li><li>Two</li></ul>');
      await until(() => points(element)[1]!.id, 'the second has one');
      expect([...element.querySelectorAll('li')].map(({ id }) => id)).to.deep.equal(['Own', '', 'two']);
    });

    it('come to points that are added', async () => {
      const element = await written(list);
      points(element)[1]!.insertAdjacentHTML('afterend', '<li><strong>Later:</strong> added.</li>');
      await until(() => points(element)[2]!.id === 'later', 'it has one');
    });
  });

  describe('an address that names a point', () => {
    const page = (hash: string): string => `<!doctype html><html lang="en"><title>x</title><p style="height: 3000px">Far above.</p><news-key-points>${list.repeat(1)}<p style="height: 3000px"></p></news-key-points>${hash}`;
    const open = async (hash: string, before = ''): Promise<Window & typeof globalThis> => {
      const { window } = await openDocument(page(`<script>history.replaceState(null, '', '#${hash}')${before}</script><script type="module" src="/src/define/key-points.ts"></script>`));
      await until(() => window.document.querySelector('li')?.id, 'the points have ids');
      return window;
    };

    it('leads there although the id came late, and marks it', async () => {
      const window = await open('security');
      await until(() => window.scrollY > 2000, 'it is in view');
      expect(window.document.querySelector('li:target')?.id).to.equal('security');
    });

    it('has its mark where its line begins', async () => {
      const window = await open('security');
      const mark = (): CSSStyleDeclaration => window.getComputedStyle(window.document.querySelector('li:target')!, '::after');
      await until(() => mark().left === '0px', 'the styles are there');
      window.document.documentElement.dir = 'rtl';
      expect(mark().right).to.equal('0px');
    });

    it('leaves a reader alone who has scrolled', async () => {
      const window = await open('security', ';scrollTo(0, 500)');
      await nextFrame();
      expect(window.scrollY).to.equal(500);
    });

    it('loses no state of the page', async () => {
      const window = await open('security', ';history.replaceState({ page: 1 }, "")');
      await until(() => window.scrollY > 2000, 'it is in view');
      expect(window.history.state).to.deep.equal({ page: 1 });
    });
  });

  describe('the keys', () => {
    it('are not there before a reader is', async () => {
      const element = await written(list);
      await nextFrame();
      expect(keys(element).length).to.equal(0);
    });

    it('link to the points, and are named after them', async () => {
      const found = await engaged(await written(`<ul><li><strong>Trade:</strong> x</li><li>${'No label, and a long sentence. '.repeat(5)}</li></ul>`));
      expect(found.map((key) => key.getAttribute('href'))).to.deep.equal(['#trade', '#no-label-and-a-long-sentence']);
      expect(found[0]!.getAttribute('aria-label')).to.equal('Link to “Trade”');
      expect(found[1]!.getAttribute('aria-label')!.length).to.be.below(80);
    });

    it('come for somebody who uses the keyboard, and can be reached', async () => {
      const element = await written(list);
      await sendKeys({ press: 'Shift' });
      await until(() => keys(element).length === 2, 'the keys are there');
      keys(element)[0]!.focus();
      expect(document.activeElement === keys(element)[0]).to.equal(true);
      expect(getComputedStyle(keys(element)[0]!).opacity).to.equal('1');
    });

    it('take room that was free: no text moves, and none is under them', async () => {
      const element = await written(`<ol><li>${'A long sentence that fills its lines to the end. '.repeat(6)}</li></ol>`, '', 'style="width: 300px"');
      const text = (): DOMRect => {
        const range = document.createRange();
        range.selectNodeContents(points(element)[0]!.firstChild!);
        return range.getBoundingClientRect();
      };
      const [before, height] = [text(), element.offsetHeight];
      const [key] = await engaged(element);
      await until(() => getComputedStyle(key!).position === 'absolute', 'the key has its styles');
      expect([text().right, text().bottom, element.offsetHeight]).to.deep.equal([before.right, before.bottom, height]);
      const box = key!.getBoundingClientRect();
      expect(box.left).to.be.at.least(before.right);
      expect(Math.min(box.width, box.height)).to.be.at.least(24);
      expect(Math.abs(box.top + 16 - (before.top + 12))).to.be.below(4);
    });

    it('stand at the other side from right to left', async () => {
      const element = await written(list, '', 'dir="rtl" style="width: 300px"');
      const [key] = await engaged(element);
      await until(() => getComputedStyle(key!).position === 'absolute', 'the key has its styles');
      expect(Math.round(key!.getBoundingClientRect().left - element.getBoundingClientRect().left)).to.equal(0);
    });

    it('speak the language of the page, also when it changes', async () => {
      const element = await written(list, '', 'lang="de"');
      const [key] = await engaged(element);
      await until(() => keys(element)[0]!.getAttribute('aria-label') === 'Link zu „Trade“', 'it is named in German');
      element.parentElement!.lang = 'fr';
      await until(() => keys(element)[0]!.getAttribute('aria-label') === 'Lien vers « Trade »', 'it is named in French');
      expect(key!.isConnected).to.equal(false);
    });

    it('are there once, after changes, moves, and in a clone, where they work', async () => {
      const element = await written(list);
      await engaged(element);
      element.parentElement!.append(element);
      points(element)[0]!.append(' More.');
      await nextFrame();
      expect(keys(element).length).to.equal(2);
      const clone = element.cloneNode(true) as KeyPoints;
      element.replaceWith(clone);
      const [dead] = keys(clone);
      clone.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      await until(() => keys(clone)[0] !== dead, 'the key is made anew');
      expect(keys(clone).length).to.equal(2);
    });

    it('are left when a point is taken away', async () => {
      const element = await written(list);
      await engaged(element);
      points(element)[0]!.remove();
      await nextFrame();
      expect(keys(element).map((key) => key.hash)).to.deep.equal(['#security']);
    });

    if (engine === 'chromium') it('say that they have copied', async () => {
      const element = await written(list);
      const [key] = await engaged(element);
      let copied = '';
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => Promise.resolve(void (copied = text)) } });
      const { x, y } = key!.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(x + 8), Math.round(y + 8)] });
      await until(() => key!.dataset['said'] === 'Link copied', 'it is said');
      delete (navigator as { clipboard?: unknown }).clipboard;
      expect(new URL(copied).hash).to.equal('#trade');
      await until(() => element.shadowRoot!.querySelector('[role=status]')!.textContent === 'Link copied', 'it is announced');
      history.replaceState(null, '', location.pathname + location.search);
    });
  });

  describe('numbers', () => {
    it('count on from where the author begins', async () => {
      const element = await written('<ol start="4"><li>Four</li><li value="9">Nine</li></ol>');
      expect(getComputedStyle(points(element)[0]!, '::before').content).to.contain('counter(list-item');
      expect(getComputedStyle(points(element)[0]!).paddingInlineStart).to.equal('32px');
    });

    it('are not there in a list without order', async () => {
      const element = await written(list);
      expect(getComputedStyle(points(element)[0]!, '::before').content).to.equal('none');
    });
  });

  describe('items', () => {
    const items = [{ label: 'Trade', text: 'Most & <more>.' }, { label: 'Why now?', text: 'Nobody says.', id: 'why' }, { text: 'No label: none at all.' }, { label: 'Trade', text: 'Again.' }];

    it('give the HTML of newsroom-elements/html', async () => {
      const element = await fixture<KeyPoints>('<news-key-points></news-key-points>');
      element.items = items;
      await element.updateComplete;
      expect(element.outerHTML).to.equal(keyPoints({ items }).replaceAll('&#39;', "'"));
      expect(points(element).map(({ id }) => id)).to.deep.equal(['trade', 'why', 'no-label-none-at-all', 'trade-2']);
    });

    it('are read back as they were', () => {
      const template = document.createElement('template');
      template.innerHTML = keyPoints({ items, numbered: true, heading: 'x', headingLevel: 3 });
      const ids = ['trade', 'why', 'no-label-none-at-all', 'trade-2'];
      expect(readKeyPoints(template.content.firstElementChild!)).to.deep.equal(items.map((item, index) => ({ ...item, id: ids[index] })));
    });

    it('say nothing twice that the server has written from the same data', async () => {
      const element = await fixture<KeyPoints>(keyPoints({ items }));
      const own = element.querySelector('ul');
      element.items = items;
      await element.updateComplete;
      expect([...element.querySelectorAll('ul')].map((each) => each === own)).to.deep.equal([true]);
    });

    it('leave what the author wrote, and go when they go', async () => {
      const element = await written(list);
      element.items = items;
      await element.updateComplete;
      expect(points(element).length).to.equal(6);
      element.items = undefined;
      await element.updateComplete;
      expect(points(element).map(({ id }) => id)).to.deep.equal(['trade', 'security']);
    });
  });
});
