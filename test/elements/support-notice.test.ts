import { expect, fixture, oneEvent } from '@open-wc/testing';
import { nextFrame, openDocument } from '../support/browser.js';
import '../../src/define/support-notice.js';
import type { BlockerResult, NewsSupportNoticeCheckEvent, NewsSupportNoticeDismissEvent, NewsSupportNoticeShowEvent } from '../../src/index.js';
import { supportNotice } from '../../src/html/index.js';

type SupportNotice = HTMLElementTagNameMap['news-support-notice'];

const html = (attributes = ''): string => `<news-support-notice ${attributes}><p>As written.</p><a slot="alternative" href="/subscribe/">Subscribe instead</a></news-support-notice>`;
const part = (element: SupportNotice, name: string): HTMLElement | null => element.shadowRoot!.querySelector(`[part="${name}"]`);
const isShown = (element: SupportNotice): boolean => element.querySelector('p')!.checkVisibility();

async function openSteps(element: SupportNotice): Promise<HTMLElement> {
  const steps = part(element, 'steps') as HTMLDetailsElement;
  steps.open = true;
  for (let i = 0; i < 50 && !steps.querySelector('dl'); i++) await later();
  return steps;
}

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

async function find(element: SupportNotice, result: BlockerResult | undefined): Promise<void> {
  element.result = result;
  for (let i = 0; i < 3; i++) await element.updateComplete;
}

describe('news-support-notice', () => {
  afterEach(() => localStorage.removeItem('news-support-notice'));

  it('leaves what the author wrote as it is', async () => {
    const element = await fixture<SupportNotice>(html('result="blocked"'));
    expect(element.innerHTML).to.equal('<p>As written.</p><a slot="alternative" href="/subscribe/">Subscribe instead</a>');
  });

  it('shows data as its HTML function writes it', async () => {
    const element = await fixture<SupportNotice>('<news-support-notice></news-support-notice>');
    element.text = ['One & two', '<three>'];
    await element.updateComplete;
    expect(element.outerHTML).to.equal(supportNotice({ text: ['One & two', '<three>'] }));
  });

  it('writes what else a reader can do, and where it stands', () => {
    expect(supportNotice({ text: 'Why.', alternative: { name: 'Give', href: '/give/' }, placement: 'inline', dismissDays: 7 }))
      .to.equal('<news-support-notice placement="inline" dismiss-days="7"><p>Why.</p><a slot="alternative" href="/give/">Give</a></news-support-notice>');
    expect(supportNotice({ text: 'Why.', alternative: { name: 'Give', href: 'javascript:give()' } })).to.equal('<news-support-notice><p>Why.</p>Give</news-support-notice>');
  });

  for (const result of [undefined, 'clear', 'unknown'] as const) {
    it(`has no box, and takes no room, when the result is ${result}`, async () => {
      const element = await fixture<SupportNotice>(html(result && `result="${result}"`));
      await later();
      expect(isShown(element)).to.equal(false);
      expect(element.getBoundingClientRect().height).to.equal(0);
      expect(element.matches(':state(shown)')).to.equal(false);
    });
  }

  it('asks nobody who is driven by a robot: unknown', async () => {
    const container = await fixture('<div></div>');
    setTimeout(() => (container.innerHTML = html()));
    const { result, signals } = await oneEvent(container, 'news-support-notice-check') as unknown as NewsSupportNoticeCheckEvent;
    expect(result).to.equal('unknown');
    expect(signals).to.deep.equal({});
  });

  it('is a region named by its first line, with the keys and the steps', async () => {
    const element = await fixture<SupportNotice>(html('result="blocked" placement="inline"'));
    expect(isShown(element)).to.equal(true);
    const notice = part(element, 'notice')!;
    expect(notice.getAttribute('role')).to.equal('region');
    expect(notice.getAttribute('aria-label')).to.equal(part(element, 'title')!.textContent);
    expect(part(element, 'allowed')!.textContent).to.equal('I’ve allowed it');
    await expect(element).to.be.accessible();
  });

  it('names the blockers that most readers have, to those who ask', async () => {
    const element = await fixture<SupportNotice>(html('result="blocked" placement="inline"'));
    expect(part(element, 'steps')!.querySelector('dl')).to.equal(null);
    const steps = await openSteps(element);
    expect(steps.textContent).to.contain('uBlock Origin');
    expect(getComputedStyle(steps.querySelector('dt')!).fontWeight).to.equal('700');
    await expect(element).to.be.accessible();
  });

  it('names Brave and Firefox in these browsers only, and Brave first', async () => {
    const element = await fixture<SupportNotice>(html('result="blocked"'));
    await openSteps(element);
    const names = (): string[] => [...part(element, 'steps')!.querySelectorAll('dt')].map(({ textContent }) => textContent);
    expect(names()).not.to.contain('Brave');
    expect(names().includes('Firefox')).to.equal(navigator.userAgent.includes(' Firefox/'));
    Object.defineProperty(navigator, 'brave', { value: {}, configurable: true });
    element.requestUpdate();
    await element.updateComplete;
    expect(names()[0]).to.equal('Brave');
    delete (navigator as { brave?: unknown }).brave;
  });

  it('gives a reason where the publisher has written but an alternative, on a line of its own', async () => {
    const element = await fixture<SupportNotice>('<news-support-notice placement="inline" result="blocked">\n  <a slot="alternative" href="/subscribe/">Subscribe instead</a>\n</news-support-notice>');
    await find(element, 'blocked');
    expect([...element.shadowRoot!.querySelectorAll('p')].some((each) => each.checkVisibility() && each.textContent.includes('Advertising pays'))).to.equal(true);
    element.prepend('Our own.');
    await element.updateComplete;
    await later();
    expect(element.shadowRoot!.textContent).not.to.contain('Advertising pays');
  });

  it('gives a reason where the publisher gives none, in the language of the page', async () => {
    const container = await fixture('<div lang="de"><news-support-notice result="blocked"></news-support-notice></div>');
    const element = container.firstElementChild as SupportNotice;
    for (let i = 0; i < 50 && !part(element, 'title'); i++) await later();
    expect(part(element, 'title')!.textContent).to.match(/Inhaltsblocker/);
    expect(part(element, 'notice')!.textContent).to.match(/Werbung/);
  });

  it('stands at the bottom of the window, whatever its ancestors are, and takes no focus', async () => {
    const container = await fixture(`<div style="transform: scale(1); container-type: inline-size; block-size: 3000px"><button>Here</button>${html('result="blocked"')}</div>`);
    container.querySelector('button')!.focus();
    const element = container.querySelector('news-support-notice')!;
    await element.updateComplete;
    const { bottom, width, height } = part(element, 'notice')!.getBoundingClientRect();
    expect(bottom).to.equal(document.documentElement.clientHeight);
    expect(width).to.equal(document.documentElement.clientWidth);
    expect(height).to.be.at.most(innerHeight / 2);
    expect(element.matches(':state(bottom)')).to.equal(true);
    expect(document.activeElement === container.querySelector('button'), 'the focus stays').to.equal(true);
    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
  });

  describe('as a bar', () => {
    /** A page higher than its window, with a key where the bar will be, and one at its very end. */
    async function pageWithBar(style = '', room = 960): Promise<{ document: Document; window: Window; middle: HTMLElement; last: HTMLElement; element: SupportNotice; shifts: () => number }> {
      const opened = await openDocument(`<!doctype html><html lang="en"><title>Page</title><style>body { margin: 0 } ${style}</style>
        <body><button>First</button><div style="flex: none; block-size: ${Math.min(room, 520)}px"></div><button id="middle" style="display: block">Middle</button><div style="flex: none; block-size: ${Math.max(0, room - 60)}px"></div>${html()}<button id="last" style="display: block">Last</button><script type="module" src="/src/define/support-notice.ts"></script></body>`, { width: 500, height: 600 });
      const element = opened.document.querySelector<SupportNotice>('news-support-notice')!;
      await opened.window.customElements.whenDefined('news-support-notice');
      const places = (): string => JSON.stringify([...opened.document.querySelectorAll('button')].map((each) => each.getBoundingClientRect()));
      const before = places();
      element.result = 'blocked';
      // The bar is measured again when its styles are there: the page does not link them.
      const measured = (): boolean => opened.window.getComputedStyle(element).containerName === 'news-support-notice'
        && Number.parseFloat(opened.window.getComputedStyle(opened.document.documentElement).scrollPaddingBottom) >= Math.floor(part(element, 'notice')?.getBoundingClientRect().height ?? Infinity);
      for (let i = 0; i < 100 && !measured(); i++) await later();
      await later();
      const key = (id: string): HTMLElement => opened.document.getElementById(id)!;
      return { ...opened, element, middle: key('middle'), last: key('last'), shifts: () => Number(places() !== before) };
    }
    const overlap = (key: HTMLElement, element: SupportNotice): number => Math.round(key.getBoundingClientRect().bottom - part(element, 'notice')!.getBoundingClientRect().top);

    for (const [name, style] of Object.entries({
      'an ordinary page': '',
      'a body as high as the window': 'html, body { height: 100% } * { box-sizing: border-box }',
      'a column as high as the window': 'html { height: 100%; box-sizing: border-box } body { min-height: 100%; display: flex; flex-direction: column }',
      'a publisher’s own room for a header': 'html { scroll-padding: 60px 0 0 }',
    })) {
      it(`leaves nothing under it that has the focus, and moves nothing: ${name}`, async () => {
        const page = await pageWithBar(style);
        expect(page.shifts(), 'what was moved').to.equal(0);
        expect(overlap(page.middle, page.element), 'px of a key under the bar, without the focus').to.be.above(0);
        for (const key of [page.middle, page.last]) {
          key.focus();
          await nextFrame();
          expect(overlap(key, page.element), `px of the key “${key.id}” under the bar`).to.be.at.most(0);
        }
      });
    }

    it('leaves a publisher’s own scroll-padding as it is where that is more, and all as it was when it is closed', async () => {
      const page = await pageWithBar('html { scroll-padding: 20px 0 400px }');
      const root = page.document.documentElement;
      const padding = (): string => page.window.getComputedStyle(root).scrollPaddingBottom;
      expect(padding()).to.match(/400px/);
      const { length } = page.document.adoptedStyleSheets;
      const { scrollHeight } = root;
      page.element.dismiss();
      await page.element.updateComplete;
      expect(padding()).to.equal('400px');
      expect(page.document.adoptedStyleSheets.length).to.equal(length - 1);
      expect(root.scrollHeight).to.be.below(scrollHeight);
      page.element.remove();
    });

    it('gives no scrollbar to a page that had none, if that would move it', async () => {
      const page = await pageWithBar('', 240);
      expect(page.document.documentElement.clientWidth, 'the page is as wide as before').to.equal(500);
      expect(page.shifts()).to.equal(0);
    });
  });

  it('tells where it is shown', async () => {
    const container = await fixture('<div></div>');
    for (const placement of ['bottom', 'inline']) {
      setTimeout(() => (container.innerHTML = html(`result="blocked" placement="${placement}"`)));
      expect((await oneEvent(container, 'news-support-notice-show') as unknown as NewsSupportNoticeShowEvent).placement).to.equal(placement);
    }
  });

  it('is dismissed by its key, and by Esc when the focus is in it, which goes back', async () => {
    const container = await fixture(`<div><button>Before</button>${html('result="blocked" dismiss-days="7"')}</div>`);
    const element = container.querySelector('news-support-notice')!;
    const before = container.querySelector('button')!;
    await element.updateComplete;
    const days: number[] = [];
    element.addEventListener('news-support-notice-dismiss', (event: NewsSupportNoticeDismissEvent) => days.push(event.days));

    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await element.updateComplete;
    expect(isShown(element), 'Esc elsewhere').to.equal(true);

    before.focus();
    element.querySelector('a')!.focus();
    element.querySelector('a')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await element.updateComplete;
    expect(isShown(element)).to.equal(false);
    expect(document.activeElement === before, 'the focus goes back').to.equal(true);

    await find(element, undefined);
    await find(element, 'blocked');
    part(element, 'dismiss')!.click();
    await element.updateComplete;
    expect(isShown(element)).to.equal(false);
    expect(days).to.deep.equal([7, 7]);
    expect(localStorage.getItem('news-support-notice'), 'nothing is remembered of what was forced').to.equal(null);
  });

  it('says kindly that it is still blocked, and moves nothing', async () => {
    const element = await fixture<SupportNotice>(html('result="blocked" placement="inline"'));
    const results: string[] = [];
    element.addEventListener('news-support-notice-check', ({ result }: NewsSupportNoticeCheckEvent) => results.push(result));
    part(element, 'allowed')!.click();
    await element.updateComplete;
    const { height } = element.getBoundingClientRect();
    await later();
    const seen = part(element, 'status')!.querySelector('span:not([aria-hidden])')!;
    expect(seen.textContent).to.match(/^It still seems/);
    expect(getComputedStyle(seen).visibility).to.equal('visible');
    expect(element.getBoundingClientRect().height).to.equal(height);
    expect(results).to.deep.equal(['blocked']);
    expect(isShown(element)).to.equal(true);
  });

  it('thanks, in the same room, and can be closed without being dismissed', async () => {
    const element = await fixture<SupportNotice>(html('result="blocked" placement="inline"'));
    const heard: string[] = [];
    for (const name of ['allowed', 'dismiss']) element.addEventListener(`news-support-notice-${name}`, ({ type }) => heard.push(type));
    const { height } = element.getBoundingClientRect();
    part(element, 'allowed')!.focus();
    await find(element, 'clear');
    expect(part(element, 'status')!.textContent).to.match(/^Thank you/);
    expect(element.querySelector('p')!.checkVisibility(), 'what was asked for').to.equal(false);
    expect(element.getBoundingClientRect().height).to.equal(height);
    expect(element.shadowRoot!.activeElement === part(element, 'dismiss'), 'the focus stays in it').to.equal(true);
    part(element, 'dismiss')!.click();
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.equal(0);
    expect(heard).to.deep.equal(['news-support-notice-allowed']);
  });

  it('keeps its place when it is moved, and leaves no bar behind when it goes', async () => {
    const element = await fixture<SupportNotice>(html('result="blocked"'));
    const other = await fixture('<div></div>');
    other.append(element);
    await element.updateComplete;
    expect(part(element, 'notice')!.matches(':popover-open')).to.equal(true);
    element.remove();
    expect(part(element, 'notice')!.matches(':popover-open')).to.equal(false);
  });

  it('takes 0 to 365 days, and 30 for anything else', async () => {
    for (const [written, days] of [['0', 0], ['365', 365], ['366', 30], ['-1', 30], ['a week', 30], ['', 30]] as const) {
      const element = await fixture<SupportNotice>(html(`result="blocked" dismiss-days="${written}"`));
      const heard = oneEvent(element, 'news-support-notice-dismiss');
      element.dismiss();
      expect((await heard as unknown as NewsSupportNoticeDismissEvent).days, written).to.equal(days);
    }
  });
});
