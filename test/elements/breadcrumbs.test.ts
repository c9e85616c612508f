import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nextFrame } from '../support/browser.js';
import { generated, heardAt, internalsOf, part, settled, until } from '../support/elements.js';
import '../../src/define/breadcrumbs.js';
import type { Crumb } from '../../src/index.js';
import { breadcrumbs as written } from '../../src/html/index.js';

const words = ['Home', 'World', 'Asia', 'East Asia', 'China', 'Beijing', 'Diplomacy', 'Summits', 'Visits', 'September 2025', 'Kim and Xi meet in Beijing'];
const arabic = ['الرئيسية', 'العالم', 'آسيا', 'شرق آسيا', 'الصين', 'بكين', 'الدبلوماسية', 'القمم', 'الزيارات', 'سبتمبر', 'كيم وشي يلتقيان في بكين'];

const list = (names: readonly string[]): string =>
  `<ol>${names.map((name, index) => `<li>${index < names.length - 1 ? `<a href="#${index}">${name}</a>` : name}</li>`).join('')}</ol>`;

interface Trail {
  box: HTMLElement;
  trail: HTMLElementTagNameMap['news-breadcrumbs'];
  items: HTMLElement[];
  toggle: HTMLElement;
}

/** A trail in a box of a width. */
async function inBox(content: string, width = 320, attributes = '', around = ''): Promise<Trail> {
  const box = await fixture<HTMLElement>(`<div style="width: ${width}px; font: 16px/1.5 sans-serif" ${around}><news-breadcrumbs ${attributes}>${content}</news-breadcrumbs></div>`);
  const trail = await settled(box.querySelector('news-breadcrumbs')!);
  return { box, trail, items: [...trail.querySelectorAll('li')], toggle: part(trail, 'toggle')! };
}

const collapsed = (trail: Element): boolean => trail.matches(':state(collapsed)');
const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

function within(inner: Element, outer: Element): boolean {
  const a = inner.getBoundingClientRect();
  const b = outer.getBoundingClientRect();
  return a.width > 0 && a.left >= b.left - 1 && a.right <= b.right + 1;
}

/** Whether an element can take the focus. */
function focusable(element: HTMLElement): boolean {
  element.focus();
  return document.activeElement === element;
}

describe('news-breadcrumbs', () => {
  describe('eleven levels in 320 px', () => {
    it('collapses the middle, and leaves the first and the last level in view', async () => {
      const { trail, items } = await inBox(list(words));
      expect(collapsed(trail)).to.be.true;
      expect(items.map(shown)).to.deep.equal(items.map((_, index) => index === 0 || index === 10));
      expect(within(items[0]!, trail), 'the first is inside').to.be.true;
      expect(within(items[10]!, trail), 'the last is inside').to.be.true;
    });

    it('puts the key between the first and the last level, over neither', async () => {
      const { items, toggle } = await inBox(list(words));
      const key = toggle.getBoundingClientRect();
      expect(key.width).to.be.at.least(24);
      expect(key.height).to.be.at.least(24);
      expect(key.left).to.be.at.least(items[0]!.getBoundingClientRect().right);
      expect(key.right).to.be.at.most(items[10]!.getBoundingClientRect().left);
    });

    it('gives the last level room enough to be read', async () => {
      const { items } = await inBox(list(words));
      expect(items[10]!.clientWidth).to.be.at.least(8 * 13);
    });

    it('names the key after the number of hidden levels', async () => {
      const { toggle } = await inBox(list(words));
      expect(toggle.getAttribute('aria-label')).to.equal('Show 9 more levels');
    });

    it('is one line high', async () => {
      const { trail } = await inBox(list(words));
      const one = await inBox(list(['Home', 'Here']));
      expect(trail.getBoundingClientRect().height).to.equal(one.trail.getBoundingClientRect().height);
    });

    it('lets the focus reach neither the middle nor the last level', async () => {
      const { items } = await inBox(list(words));
      const reached = items.filter((item) => focusable(item.querySelector('a') ?? item));
      expect(reached.map((item) => items.indexOf(item))).to.deep.equal([0]);
    });

    it('overflows nothing around it', async () => {
      const { box } = await inBox(list(words));
      expect(box.scrollWidth).to.be.at.most(box.clientWidth);
    });
  });

  describe('from right to left', () => {
    it('collapses likewise: the first level at the right, then the key, then the last', async () => {
      const { trail, items, toggle } = await inBox(list(arabic), 320, '', 'lang="ar" dir="rtl"');
      expect(collapsed(trail)).to.be.true;
      const [first, key, last] = [items[0]!, toggle, items[10]!].map((each) => each.getBoundingClientRect());
      expect(first!.right).to.be.closeTo(trail.getBoundingClientRect().right, 1);
      expect(key!.right).to.be.at.most(first!.left);
      expect(last!.right).to.be.at.most(key!.left);
      expect(within(items[10]!, trail), 'the last is inside').to.be.true;
    });

    it('names the key with the Arabic plural', async () => {
      const { toggle } = await inBox(list(arabic), 320, '', 'lang="ar" dir="rtl"');
      expect(toggle.getAttribute('aria-label')).to.equal(`إظهار ${new Intl.NumberFormat('ar').format(9)} مستويات أخرى`);
    });

    it('names the landmark in Arabic', async () => {
      const { trail } = await inBox(list(arabic), 320, '', 'lang="ar" dir="rtl"');
      expect(internalsOf(trail).ariaLabel).to.equal('مسار التنقل');
    });
  });

  describe('the key', () => {
    it('shows all levels in place, wrapped inside the width', async () => {
      const { trail, items, toggle } = await inBox(list(words));
      toggle.click();
      await trail.updateComplete;
      expect(items.every(shown)).to.be.true;
      expect(items.every((item) => within(item, trail))).to.be.true;
      expect(shown(toggle), 'the key is gone').to.be.false;
    });

    it('moves the focus to the first level that it shows', async () => {
      const { items, toggle } = await inBox(list(words));
      toggle.click();
      expect(document.activeElement === items[1]!.querySelector('a')).to.be.true;
    });

    it('moves the focus past a level without a link', async () => {
      const { trail, items, toggle } = await inBox(list(words).replace('<a href="#1">World</a>', 'World'));
      expect(collapsed(trail)).to.be.true;
      toggle.click();
      expect(document.activeElement === items[2]!.querySelector('a')).to.be.true;
    });

    it('works with the keyboard', async () => {
      const { trail, toggle } = await inBox(list(words));
      toggle.focus();
      const expanded = heardAt(trail, 'news-breadcrumbs-expand');
      await sendKeys({ press: 'Enter' });
      await expanded;
      expect(collapsed(trail)).to.be.false;
    });

    it('tells the document first, with the number of hidden levels', async () => {
      const { trail, toggle } = await inBox(list(words));
      const heard = heardAt(document, 'news-breadcrumbs-expand');
      toggle.click();
      const event = await heard;
      expect(event.hidden).to.equal(9);
      expect(event.target === trail).to.be.true;
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, true]);
    });

    it('leaves everything as it is when the event is cancelled', async () => {
      const { trail, items, toggle } = await inBox(list(words));
      trail.addEventListener('news-breadcrumbs-expand', (event) => event.preventDefault());
      toggle.click();
      await nextFrame();
      expect(collapsed(trail)).to.be.true;
      expect(shown(items[1]!)).to.be.false;
    });
  });

  describe('when the width changes', () => {
    it('shows the middle once there is room', async () => {
      const { box, trail, items } = await inBox(list(words));
      box.style.width = '2400px';
      await until(() => !collapsed(trail), 'the middle is shown');
      expect(items.every(shown)).to.be.true;
    });

    it('hides the middle once there is none', async () => {
      const { box, trail, items } = await inBox(list(words), 2400);
      expect(collapsed(trail)).to.be.false;
      box.style.width = '320px';
      await until(() => collapsed(trail), 'the middle is hidden');
      expect(shown(items[1]!)).to.be.false;
    });

    it('keeps the middle open that the reader has opened', async () => {
      const { box, trail, items, toggle } = await inBox(list(words));
      toggle.click();
      box.style.width = '240px';
      await nextFrame();
      expect(collapsed(trail)).to.be.false;
      expect(items.every(shown)).to.be.true;
      expect(items.every((item) => within(item, trail))).to.be.true;
    });

    it('keeps the middle open when the width grows and shrinks again', async () => {
      const { box, trail, toggle } = await inBox(list(words));
      toggle.click();
      box.style.width = '2400px';
      await nextFrame();
      box.style.width = '320px';
      await nextFrame();
      expect(collapsed(trail)).to.be.false;
    });

    it('follows a change of the text size, too', async () => {
      const { box, trail } = await inBox(list(words), 1100);
      expect(collapsed(trail)).to.be.false;
      box.style.fontSize = '32px';
      await until(() => collapsed(trail), 'the middle is hidden');
    });

    it('follows levels that are added', async () => {
      const { trail } = await inBox(list(['Home', 'World', 'Here']));
      expect(collapsed(trail)).to.be.false;
      trail.querySelector('li')!.after(...words.slice(1, 8).map((name) => Object.assign(document.createElement('li'), { innerHTML: `<a href="#">${name}</a>` })));
      await until(() => collapsed(trail), 'the middle is hidden');
    });
  });

  describe('short trails', () => {
    it('does not show a single level', async () => {
      const { trail } = await inBox(list(['Kim and Xi meet']));
      expect(getComputedStyle(trail).display).to.equal('none');
    });

    it('shows two levels', async () => {
      const { trail } = await inBox(list(['Home', 'Here']));
      expect(getComputedStyle(trail).display).to.equal('flow-root');
    });

    it('never collapses two levels, but shortens the last', async () => {
      const { trail, items } = await inBox(list(['A first level of a good length', 'And a last level that is much longer than the whole line can be']), 320);
      expect(collapsed(trail)).to.be.false;
      expect(items.every((item) => within(item, trail))).to.be.true;
    });

    it('keeps the place in the middle of a level without a link', async () => {
      const { items, trail } = await inBox('<ol><li><a href="/">Home</a></li><li>Archive</li><li>Here</li></ol>', 600);
      expect(items.every(shown)).to.be.true;
      expect(items[1]!.hasAttribute('aria-current')).to.be.false;
      expect(trail.querySelectorAll('a').length).to.equal(1);
    });
  });

  describe('the landmark', () => {
    it('is a navigation named Breadcrumb', async () => {
      const { trail } = await inBox(list(['Home', 'Here']));
      expect([internalsOf(trail).role, internalsOf(trail).ariaLabel]).to.deep.equal(['navigation', 'Breadcrumb']);
    });

    it('takes its name from the label', async () => {
      const { trail } = await inBox(list(['Home', 'Here']), 320, 'label="You are here"');
      expect(internalsOf(trail).ariaLabel).to.equal('You are here');
    });

    it('follows a change of the label', async () => {
      const { trail } = await inBox(list(['Home', 'Here']), 320, 'label="You are here"');
      trail.label = 'Path';
      await trail.updateComplete;
      expect(internalsOf(trail).ariaLabel).to.equal('Path');
    });

    it('is left to the nav that the author wrote', async () => {
      const { trail } = await inBox(`<nav aria-label="Path">${list(['Home', 'World', 'Here'])}</nav>`);
      expect(internalsOf(trail).role).to.be.null;
    });

    it('collapses a list inside the nav of the author, too', async () => {
      const { trail, items } = await inBox(`<nav aria-label="Path">${list(words)}</nav>`);
      expect(collapsed(trail)).to.be.true;
      expect(shown(items[1]!)).to.be.false;
    });

    it('follows the language of the page', async () => {
      const { box, trail } = await inBox(list(['Home', 'Here']));
      box.lang = 'de';
      await until(() => internalsOf(trail).ariaLabel === 'Brotkrümelpfad', 'the landmark has its German name');
    });
  });

  describe('the current page', () => {
    it('is the last level, and no other', async () => {
      const { items } = await inBox(list(words));
      expect(items.map((item) => item.getAttribute('aria-current'))).to.deep.equal([...Array<null>(10).fill(null), 'page']);
    });

    it('is the link where the last level is one', async () => {
      const { items } = await inBox('<ol><li><a href="/">Home</a></li><li><a href="#">Here</a></li></ol>');
      expect(items[1]!.querySelector('a')!.getAttribute('aria-current')).to.equal('page');
      expect(items[1]!.hasAttribute('aria-current')).to.be.false;
    });

    it('moves when a level is added', async () => {
      const { trail, items } = await inBox(list(['Home', 'World']));
      const added = Object.assign(document.createElement('li'), { textContent: 'Here' });
      trail.querySelector('ol')!.append(added);
      await until(() => added.getAttribute('aria-current') === 'page', 'the new level is the current one');
      expect(items[1]!.hasAttribute('aria-current')).to.be.false;
    });

    it('is left to an author who has marked one', async () => {
      const { items } = await inBox('<ol><li><a href="/">Home</a></li><li aria-current="location"><a href="/world/">World</a></li><li>Here</li></ol>');
      expect(items.map((item) => item.getAttribute('aria-current'))).to.deep.equal([null, 'location', null]);
    });
  });

  describe('items', () => {
    const items: Crumb[] = [{ name: 'Home', href: '/' }, { name: 'World & <b>', href: '/world/?a=1&b=2' }, { name: 'Here' }];

    it('set before connection give the HTML of newsroom-elements/html', async () => {
      const trail = document.createElement('news-breadcrumbs');
      trail.items = items;
      const box = await fixture('<div></div>');
      box.append(trail);
      await trail.updateComplete;
      const expected = await fixture<HTMLElement>(`<div>${written({ items }).replace(' aria-current="page"', '')}</div>`);
      trail.querySelector('[aria-current]')?.removeAttribute('aria-current');
      expect(trail.innerHTML).to.equal(expected.querySelector('news-breadcrumbs')!.innerHTML.replace(' aria-current="page"', ''));
    });

    it('set after connection give the same', async () => {
      const trail = await fixture<HTMLElementTagNameMap['news-breadcrumbs']>('<news-breadcrumbs></news-breadcrumbs>');
      trail.items = items;
      await trail.updateComplete;
      expect([...trail.querySelectorAll('li')].map((item) => item.textContent)).to.deep.equal(['Home', 'World & <b>', 'Here']);
      expect([...trail.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(['/', '/world/?a=1&b=2']);
    });

    it('mark the current page as HTML does', async () => {
      const trail = await fixture<HTMLElementTagNameMap['news-breadcrumbs']>('<news-breadcrumbs></news-breadcrumbs>');
      trail.items = items;
      await settled(trail);
      expect(trail.querySelector('[aria-current="page"]')?.textContent).to.equal('Here');
    });

    it('replace the items before them', async () => {
      const trail = await fixture<HTMLElementTagNameMap['news-breadcrumbs']>('<news-breadcrumbs></news-breadcrumbs>');
      trail.items = items;
      await trail.updateComplete;
      trail.items = [{ name: 'Start', href: '/' }, { name: 'End' }];
      await trail.updateComplete;
      expect([...trail.querySelectorAll('li')].map((item) => item.textContent)).to.deep.equal(['Start', 'End']);
    });

    it('leave what the author wrote', async () => {
      const { trail } = await inBox(list(['Home', 'Elsewhere']));
      const own = trail.querySelector('ol');
      trail.items = items;
      await trail.updateComplete;
      expect(own!.parentElement === trail).to.be.true;
      expect(own!.textContent).to.equal('HomeElsewhere');
      expect(trail.querySelectorAll('ol').length).to.equal(2);
    });

    it('take away what they brought, and no more, when they go', async () => {
      const { trail } = await inBox(list(['Home', 'Elsewhere']));
      trail.items = items;
      await trail.updateComplete;
      trail.items = undefined;
      await trail.updateComplete;
      expect([...trail.querySelectorAll('li')].map((item) => item.textContent)).to.deep.equal(['Home', 'Elsewhere']);
    });

    it('say nothing twice that the server has written from the same data', async () => {
      const trail = await fixture<HTMLElementTagNameMap['news-breadcrumbs']>(written({ items, separator: '/' }));
      const own = trail.querySelector('ol');
      trail.items = items;
      await trail.updateComplete;
      expect([...trail.querySelectorAll('ol')].map((each) => each === own)).to.deep.equal([true]);
    });
  });

  describe('words and signs', () => {
    it('puts › between the levels, and none after the last', async () => {
      const { items } = await inBox(list(['Home', 'World', 'Here']));
      expect(items.map((item) => generated(item, '::after'))).to.deep.equal(['›', '›', '']);
    });

    it('takes the sign of the separator slot', async () => {
      const { items, trail } = await inBox(`<span slot="separator">/</span>${list(words)}`);
      expect(generated(items[0]!, '::after')).to.equal('/');
      expect(generated(part(trail, 'separator')!, '::before')).to.equal('/');
    });

    it('does not show the separator slot itself', async () => {
      const { trail } = await inBox(`<span slot="separator">/</span>${list(['Home', 'Here'])}`);
      expect(shown(trail.querySelector('[slot]')!)).to.be.false;
    });

    it('takes a sign with quotes and a backslash as text', async () => {
      const { items } = await inBox(`<span slot="separator">"\\</span>${list(['Home', 'World', 'Here'])}`);
      expect(generated(items[0]!, '::after')).to.equal('"\\');
    });

    it('hides the sign after the key from assistive technology', async () => {
      const { trail } = await inBox(list(words));
      expect(part(trail, 'separator')!.getAttribute('aria-hidden')).to.equal('true');
    });

    it('names the key with more-label', async () => {
      const { toggle } = await inBox(list(words), 320, 'more-label="{n} levels between"');
      expect(toggle.getAttribute('aria-label')).to.equal('9 levels between');
    });
  });

  describe('leaving and coming back', () => {
    it('keeps the middle open after a move', async () => {
      const { box, trail, toggle } = await inBox(list(words));
      toggle.click();
      box.before(trail);
      box.append(trail);
      await nextFrame();
      expect(collapsed(trail)).to.be.false;
    });

    it('measures anew in its new place', async () => {
      const { box, trail } = await inBox(list(words));
      const wide = await fixture('<div style="width: 2400px"></div>');
      wide.append(trail);
      await until(() => !collapsed(trail), 'the middle is shown');
      box.append(trail);
      await until(() => collapsed(trail), 'the middle is hidden');
    });
  });
});
