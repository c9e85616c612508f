import { expect, fixture } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { heardAt, hearWarnings, internalsOf, settled, until } from '../support/elements.js';
import { nextFrame } from '../support/browser.js';
import '../../src/define/article.js';
import '../../src/define/related.js';
import type { RelatedStory } from '../../src/core/data.js';
import { pageKey } from '../../src/elements/related/related.address.js';
import { readFeed } from '../../src/elements/related/related.feed.js';
import { readRelated } from '../../src/facts/related.js';
import { related } from '../../src/html/index.js';

type Related = HTMLElementTagNameMap['news-related'];

const written = async (html: string, attributes = '', around = ''): Promise<Related> =>
  settled((await fixture<HTMLElement>(`<div ${around}><news-related ${attributes}>${html}</news-related></div>`)).querySelector('news-related')!);
const card = (n: number, more = ''): string => `<li><a href="/story-${n}/">Story number ${n}</a>${more}</li>`;
const list = `<ul>${card(1)}${card(2)}</ul>`;
const titles = (element: Element): string[] => readRelated(element).map(({ title }) => title);
const shownTitles = (element: Element): string[] => [...element.querySelectorAll('a')].filter((each) => each.checkVisibility()).map((each) => each.textContent);
const picture = '<img src="/test/e2e/pages/img/rails.svg" alt="">';

describe('news-related', () => {
  afterEach(() => scrollTo(0, 0));

  describe('the landmark', () => {
    it('is a navigation named by the heading', async () => {
      const element = await written(`<h2 slot="heading">More on <em>this</em> story</h2>${list}`);
      expect([internalsOf(element).role, internalsOf(element).ariaLabel]).to.deep.equal(['navigation', 'More on this story']);
    });

    it('is named in the language of the page without a heading', async () => {
      const element = await written(list, '', 'lang="de"');
      await until(() => internalsOf(element).ariaLabel === 'Mehr zum Thema', 'it is named in German');
    });

    it('is named by the label before all', async () => {
      const element = await written(`<h2 slot="heading">More</h2>${list}`, 'label="Read on"');
      expect(internalsOf(element).ariaLabel).to.equal('Read on');
    });

    it('is left to the nav that the author wrote', async () => {
      const element = await written(`<nav aria-label="More">${list}</nav>`);
      expect(internalsOf(element).role).to.equal(null);
    });

    it('is not there without a link', async () => {
      const element = await written('<h2 slot="heading">More</h2><ul><li>No link</li></ul>');
      expect(getComputedStyle(element).display).to.equal('none');
      element.querySelector('ul')!.innerHTML = card(1);
      expect(getComputedStyle(element).display).to.equal('block');
    });
  });

  describe('a card', () => {
    const rich = `<ul><li>${picture} <small>Video</small> <a href="#story">The parade in four minutes</a> <time datetime="2025-09-03">3 September 2025</time> <span>By <a href="#ana">Ana Diaz</a></span></li>${card(2)}</ul>`;
    const at = (element: Element): { x: number; y: number } => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: Math.round(left + Math.min(width / 2, 12)), y: Math.round(top + height / 2) };
    };
    const hit = (element: Element): Element | null => document.elementFromPoint(at(element).x, at(element).y);
    const selectable = async (html = rich): Promise<Related> => {
      const element = await written(html, '', 'style="width: 300px"');
      element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      await until(() => element.matches(':state(selectable)') && hit(element.querySelector('time')!) === element.querySelector('time'), 'its text is above the area of its link');
      return element;
    };
    /** The clicks that reach a link, which is not followed. */
    const followed = (element: Element): MouseEvent[] => {
      const clicks: MouseEvent[] = [];
      element.addEventListener('click', (event) => {
        const link = (event.target as Element).closest('a');
        if (!link) return;
        event.preventDefault();
        clicks.push(event as MouseEvent);
      });
      return clicks;
    };

    it('is the target of its link as a whole, with no script at work', async () => {
      const element = await written(rich, '', 'style="width: 300px"');
      const link = element.querySelector('a');
      for (const each of ['img', 'small', 'time']) expect(hit(element.querySelector(each)!) === link, each).to.equal(true);
    });

    it('has one tab stop, and one more for each other link', async () => {
      const element = await written(rich);
      expect([...element.querySelectorAll('a')].map(({ tabIndex }) => tabIndex)).to.deep.equal([0, 0, 0]);
      expect(element.querySelectorAll('[tabindex], li > button').length).to.equal(0);
    });

    it('leaves other links usable', async () => {
      const element = await written(rich, '', 'style="width: 300px"');
      expect(hit(element.querySelector('span a')!) === element.querySelector('span a')).to.equal(true);
    });

    it('has its focus ring round the whole', async () => {
      const element = await written(rich);
      element.querySelector('a')!.focus();
      await sendKeys({ press: 'Shift' }); // the keyboard is at work
      await nextFrame();
      const link = element.querySelector('a')!;
      if (!link.matches(':focus-visible')) return; // an engine that does not take this for the keyboard
      expect([getComputedStyle(link).outlineStyle, getComputedStyle(link, '::before').outlineStyle]).to.deep.equal(['none', 'solid']);
    });

    it('lets its text be selected', async () => {
      const element = await selectable();
      const time = element.querySelector('time')!;
      const clicks = followed(element);
      const { left, right } = time.getBoundingClientRect();
      const { y } = at(time);
      await sendMouse({ type: 'move', position: [Math.round(left + 1), y] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [Math.round(right - 1), y] });
      await sendMouse({ type: 'up' });
      expect(getSelection()!.toString()).to.match(/September/);
      expect(clicks.length, 'a selection is no click').to.equal(0);
      getSelection()!.removeAllRanges();
    });

    it('hands a click on its text on to the link, with the keys that were held', async () => {
      const element = await selectable();
      const clicks = followed(element);
      const { x, y } = at(element.querySelector('small')!);
      await sendMouse({ type: 'click', position: [x, y] });
      element.querySelector('time')!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: true }));
      element.querySelector('time')!.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 }));
      element.querySelector('time')!.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 2 }));
      expect(clicks.map(({ target, shiftKey, ctrlKey, metaKey }) => [(target as Element).getAttribute('href'), shiftKey, ctrlKey || metaKey])).to.deep.equal([
        ['#story', false, false], ['#story', true, false], ['#story', false, true],
      ]);
    });

    it('follows nothing twice', async () => {
      const element = await selectable();
      const clicks = followed(element);
      await sendMouse({ type: 'click', position: [at(element.querySelector('img')!).x, at(element.querySelector('img')!).y] });
      const { x, y } = at(element.querySelector('span a')!);
      await sendMouse({ type: 'click', position: [x, y] });
      expect(clicks.map(({ target }) => (target as Element).getAttribute('href'))).to.deep.equal(['#story', '#ana']);
    });

    it('leaves a click alone that the page has cancelled', async () => {
      const element = await selectable();
      const clicks = followed(element);
      element.querySelector('small')!.addEventListener('click', (event) => event.preventDefault());
      element.querySelector('small')!.click();
      expect(clicks.length).to.equal(0);
    });

    it('tells with the link what it is', async () => {
      const element = await written(rich);
      const [link, , other] = element.querySelectorAll('a');
      if (!('ariaDescribedByElements' in link!)) return;
      expect(link.ariaDescribedByElements!.map(({ textContent }) => textContent)).to.deep.equal(['Video']);
      expect(other!.ariaDescribedByElements).to.equal(null);
      const clone = element.cloneNode(true) as Related;
      element.replaceWith(clone);
      await settled(clone);
      expect(clone.querySelector('a')!.ariaDescribedByElements![0] === clone.querySelector('small')).to.equal(true);
    });

    it('keeps what an author has described', async () => {
      const element = await written(`<p id="own">Own</p><ul><li><small>Video</small> <a href="/" aria-describedby="own">A</a></li></ul>`);
      expect(element.querySelector('a')!.getAttribute('aria-describedby')).to.equal('own');
    });

    it('keeps its picture’s place free, 3 : 2, when nothing is known of the picture', async () => {
      for (const width of [300, 700]) for (const [before, after] of [['', ''], ['<picture>', '</picture>']]) {
        const lazy = `${before}<img src="/test/e2e/pages/img/logo.svg?${width}" alt="" loading="lazy">${after}`;
        const element = await written(`<ul><li>${lazy} <a href="/">A</a></li>${card(2)}</ul>`, '', `style="width: ${width}px; padding-block-start: 20000px"`);
        const { offsetWidth, offsetHeight, complete } = element.querySelector('img')!;
        expect(complete, 'it has not come').to.equal(false);
        expect(offsetWidth / offsetHeight).to.be.closeTo(1.5, 0.03);
      }
    });

    it('is in a row where there is room, five or six of them in threes, and one alone never', async () => {
      const columns = async (count: number, width: number): Promise<number> => {
        const element = await written(`<ul>${Array.from({ length: count }, (_, n) => card(n)).join('')}</ul>`, '', `style="width: ${width}px; font: 16px serif"`);
        return getComputedStyle(element.querySelector('ul')!).gridTemplateColumns.split(' ').filter((each) => parseFloat(each) > 0).length;
      };
      const counts: number[] = [];
      for (const [count, width] of [[4, 400], [1, 700], [2, 700], [3, 700], [4, 700], [5, 700], [6, 700], [7, 700]] as const) counts.push(await columns(count, width));
      expect(counts).to.deep.equal([1, 1, 2, 3, 4, 3, 3, 4]);
    });
  });

  describe('an empty date', () => {
    it('is written in the language of the page, and moves nothing', async () => {
      for (const [lang, expected] of [['de', '3. September 2025'], ['fr', '3 septembre 2025']] as const) {
        const box = await fixture<HTMLElement>(`<div lang="${lang}" style="width: 300px"><news-related><ul><li><a href="/">A</a> <time datetime="2025-09-03T23:00:00+08:00"></time></li></ul></news-related></div>`);
        const element = await settled(box.querySelector('news-related')!);
        await until(() => element.querySelector('time')!.textContent, 'the date is there');
        expect(element.querySelector('time')!.textContent).to.equal(expected);
      }
    });

    it('is written shorter where the day has no room', async () => {
      const element = await written('<ul><li><a href="/">A</a> <time datetime="2025-09-03"></time></li></ul>', '', 'lang="es" style="width: 6em"');
      await until(() => element.querySelector('time')!.textContent, 'the date is there');
      expect(element.querySelector('time')!.textContent).to.equal('3/9/25');
    });

    it('stays as it is where it is none, which is said', async () => {
      const warnings = hearWarnings();
      const element = await written('<ul><li><a href="/">A</a> <time datetime="soonish"></time></li></ul>');
      await until(() => warnings.lines.length, 'it is said');
      warnings.stop();
      expect(element.querySelector('time')!.textContent).to.equal('');
    });
  });

  describe('items', () => {
    const items: RelatedStory[] = [
      { title: 'A & <b>', href: '/a/?x=1&y=2', image: { src: '/a.jpg', width: 600, height: 400, alt: 'A map' }, label: 'Video', date: '2025-09-03' },
      { title: 'B', href: 'https://b.example/', image: { src: '/b.jpg' } },
    ];

    it('give the HTML of newsroom-elements/html', async () => {
      const element = await fixture<Related>('<news-related></news-related>');
      element.items = items;
      await element.updateComplete;
      await settled(element);
      element.querySelectorAll('[aria-describedby]').forEach((each) => each.removeAttribute('aria-describedby'));
      expect(element.outerHTML).to.equal(related({ items }));
    });

    it('are read back as they were', () => {
      const template = document.createElement('template');
      template.innerHTML = related({ items, heading: 'More', language: 'ar' });
      expect(readRelated(template.content.firstElementChild!)).to.deep.equal(items);
    });

    it('say nothing twice that a server has written, in whatever language', async () => {
      const element = await fixture<Related>(related({ items, language: 'ja' }));
      element.items = items;
      await element.updateComplete;
      expect(element.querySelectorAll('ul').length).to.equal(1);
    });

    it('leave out what has no title, or no address that is safe', async () => {
      const element = await fixture<Related>('<news-related></news-related>');
      element.items = [{ title: '', href: '/' }, { title: 'A', href: 'javascript:alert(1)' }, { title: 'B', href: '/b/' }, null as never, { href: '/' } as never];
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['B']);
    });
  });

  describe('in an article', () => {
    const graphOf = async (attributes: string): Promise<string> => {
      const article = await fixture<HTMLElementTagNameMap['news-article']>(`<news-article url="https://meridian.example/a/"><article><h1>Headline</h1><news-related ${attributes}>${list}</news-related></article></news-article>`);
      return JSON.stringify(article.graph!['@graph']);
    };

    it('is in its structured data only when asked for', async () => {
      expect(await graphOf('')).not.to.contain('ItemList');
      expect(await graphOf('structured-data="list"')).to.contain(JSON.stringify({
        '@type': 'ItemList',
        '@id': 'https://meridian.example/a/#related',
        itemListElement: [1, 2].map((n) => ({ '@type': 'ListItem', position: n, name: `Story number ${n}`, url: `https://meridian.example/story-${n}/` })),
      }));
    });
  });

  describe('a refresh', () => {
    const { fetch } = window;
    let asked: string[] = [];
    let answer: (signal: AbortSignal) => Response | Promise<Response>;
    const feed = (items: unknown): Response => new Response(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items }));
    const entry = (n: number, more = {}): object => ({ url: `/story-${n}/`, title: `Fresh ${n}`, ...more });

    beforeEach(() => {
      asked = [];
      window.fetch = (input, init) => {
        asked.push(String(input));
        return Promise.resolve(answer(init!.signal!));
      };
    });
    afterEach(() => {
      window.fetch = fetch;
    });

    /** Below what is in view, and near to it; `above` or `inView` instead. */
    const place = async (html: string, attributes = '', where: 'below' | 'above' | 'in view' | 'far' = 'below'): Promise<Related> => {
      const before = { below: 1.5, above: 1, 'in view': 0.2, far: 6 }[where];
      const box = await fixture<HTMLElement>(`<div style="padding-block: ${before * innerHeight}px ${3 * innerHeight}px"><news-related ${attributes}>${html}</news-related></div>`);
      const element = await settled(box.querySelector('news-related')!);
      if (where === 'above') scrollTo(0, element.getBoundingClientRect().bottom + scrollY + 50);
      await nextFrame();
      return element;
    };
    const refreshed = async (html: string, attributes = '', where: 'below' | 'above' = 'below'): Promise<[Related, HTMLElementEventMap['news-related-refresh']]> => {
      const element = await place(html, attributes, where);
      const heard = heardAt(document, 'news-related-refresh');
      element.src = '/feed.json';
      return [element, await heard];
    };
    const failing = async (src = '/feed.json'): Promise<string> => {
      const element = await place(list);
      const before = element.innerHTML;
      const heard = heardAt(document, 'news-related-error');
      element.src = src;
      const { reason } = await heard;
      expect(element.innerHTML, 'the list stays as it was').to.equal(before);
      element.parentElement!.remove();
      return reason;
    };

    it('shows the new list, and keeps the author’s, out of sight', async () => {
      answer = () => feed([entry(7), entry(8)]);
      const own = `<h2 slot="heading">More</h2>${list}`;
      const [element, event] = await refreshed(own);
      expect(shownTitles(element)).to.deep.equal(['Fresh 7', 'Fresh 8']);
      expect([event.count, event.added]).to.deep.equal([2, 2]);
      expect([event.target === element, event.bubbles, event.composed]).to.deep.equal([true, true, true]);
      element.querySelector('[data-news]')!.remove();
      expect(element.innerHTML).to.equal(own);
      expect(shownTitles(element)).to.deep.equal(['Story number 1', 'Story number 2']);
    });

    it('keeps the author’s list out of sight in another root, too', async () => {
      answer = () => feed([entry(7), entry(8)]);
      const [element] = await refreshed(list);
      const host = element.parentElement!.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'open' }).append(element);
      await settled(element);
      await until(() => shownTitles(element).length === 2, 'one list is shown');
      expect(shownTitles(element)).to.deep.equal(['Fresh 7', 'Fresh 8']);
    });

    it('has as many stories as the server’s list, filled up from it', async () => {
      answer = () => feed([entry(7)]);
      const [element, event] = await refreshed(list);
      expect(titles(element)).to.deep.equal(['Fresh 7', 'Story number 1']);
      expect([event.count, event.added]).to.deep.equal([2, 1]);
    });

    it('has as many stories as are asked for', async () => {
      answer = () => feed([7, 8, 9, 10].map((n) => entry(n)));
      const [element] = await refreshed(list, 'count="3"');
      expect(titles(element).length).to.equal(3);
    });

    it('fills an empty element with six, below what is in view', async () => {
      answer = () => feed(Array.from({ length: 30 }, (_, n) => entry(n)));
      const [element] = await refreshed('<h2 slot="heading">More</h2>');
      expect(titles(element).length).to.equal(6);
      expect(element.checkVisibility({ visibilityProperty: true })).to.equal(true);
    });

    it('leaves out this page and what is there twice', async () => {
      const here = new URL(location.href);
      here.searchParams.set('utm_source', 'feed');
      here.hash = 'x';
      answer = () => feed([{ url: here.href, title: 'Here' }, entry(7), { ...entry(7), url: '/story-7?utm_medium=x#y' }, entry(8), entry(1)]);
      const [element] = await refreshed(`<ul>${[1, 2, 3, 4].map((n) => card(n)).join('')}</ul>`);
      expect(titles(element)).to.deep.equal(['Fresh 7', 'Fresh 8', 'Fresh 1', 'Story number 2']);
    });

    it('knows this page by its canonical address and by its own', async () => {
      const canonical = document.head.appendChild(Object.assign(document.createElement('link'), { rel: 'canonical', href: 'https://www.meridian.example/kim/' }));
      answer = () => feed([{ url: 'http://meridian.example/kim?fbclid=1', title: 'Here' }, { url: location.href, title: 'And here, of another publisher' }, entry(7), entry(8)]);
      const [element] = await refreshed(list);
      canonical.remove();
      expect(titles(element)).to.deep.equal(['Fresh 7', 'Fresh 8']);
    });

    it('keeps of a card what the feed does not know', async () => {
      answer = () => feed([entry(2), entry(1)]);
      const [element] = await refreshed(`<ul><li><small>Video</small> <a href="/story-1/">Story number 1</a></li>${card(2)}</ul>`);
      expect(readRelated(element).map(({ title, label }) => [title, label])).to.deep.equal([['Fresh 2', undefined], ['Fresh 1', 'Video']]);
    });

    it('changes nothing where nothing is new', async () => {
      const same = (n: number, more = {}): object => entry(n, { title: `Story number ${n}`, ...more });
      answer = () => feed([same(1, { url: `/story-1?utm_source=feed`, image: '/none.png', date_published: '2025-09-05T09:20:00+08:00' }), same(2)]);
      const html = `<ul><li><img src="../../../none.png" alt="" width="3" height="2"> <small>Video</small> <a href="/story-1/">Story  number 1</a> <time datetime="2025-09-05">5 September</time></li>${card(2)}</ul>`;
      const [element, event] = await refreshed(html);
      expect(element.querySelectorAll('ul').length).to.equal(1);
      expect([event.count, event.added]).to.deep.equal([2, 0]);
    });

    it('shows what has been corrected in a story that was there', async () => {
      const was = `<ul><li><img src="/none.png" alt=""> <small>Live</small> <a href="/story-1/">Story number 1</a> <time datetime="2025-09-05">5 September</time></li></ul>`;
      const same = { image: '/none.png', tags: ['Live'], date_published: '2025-09-05', title: 'Story number 1' };
      for (const change of [{ title: 'Story number one' }, { tags: ['Video'] }, { image: '/none-2.png' }, { date_published: '2025-09-06' }]) {
        answer = () => feed([entry(1, { ...same, ...change })]);
        const [element, event] = await refreshed(was);
        expect(element.querySelector('[data-news="list"]') !== null, JSON.stringify(change)).to.equal(true);
        expect([event.count, event.added]).to.deep.equal([1, 0]);
        element.parentElement!.remove();
      }
    });

    it('moves nothing in view: it waits until it is out of sight', async () => {
      answer = () => feed([entry(7), entry(8)]);
      const element = await place(list, 'src="/feed.json"', 'in view');
      await until(() => asked.length, 'the feed is fetched');
      await nextFrame();
      await nextFrame();
      expect(titles(element)).to.deep.equal(['Story number 1', 'Story number 2']);
      const heard = heardAt(element, 'news-related-refresh');
      scrollTo(0, 2.6 * innerHeight);
      await heard;
      expect(titles(element)).to.deep.equal(['Fresh 7', 'Fresh 8']);
    });

    it('above what is in view, shows only what has the same height', async () => {
      answer = () => feed([entry(7), entry(8, { image: '/none.png', title: 'A title that is much longer than the one before. '.repeat(9) })]);
      const element = await place(list, '', 'above');
      element.src = '/feed.json';
      await until(() => asked.length, 'the feed is fetched');
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(element.innerHTML).to.equal(list);
      answer = () => feed([entry(7), entry(8)]);
      const heard = heardAt(element, 'news-related-refresh');
      element.src = '/other.json';
      await heard;
      expect(titles(element)).to.deep.equal(['Fresh 7', 'Fresh 8']);
    });

    it('takes no focus away', async () => {
      answer = () => feed([entry(7), entry(8)]);
      const element = await place(list);
      element.querySelector('a')!.focus({ preventScroll: true });
      element.src = '/feed.json';
      await until(() => asked.length, 'the feed is fetched');
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(element.innerHTML).to.equal(list);
    });

    it('asks for nothing before the reader comes near', async () => {
      answer = () => feed([entry(7)]);
      const element = await place(list, 'src="/feed.json"', 'far');
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(asked.length).to.equal(0);
      const heard = heardAt(element, 'news-related-refresh');
      scrollTo(0, 4.5 * innerHeight);
      await heard;
      expect(asked.length).to.equal(1);
    });

    it('asks for nothing when the reader saves data', async () => {
      answer = () => feed([entry(7)]);
      Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } });
      await place(list, 'src="/feed.json"');
      await new Promise((resolve) => setTimeout(resolve, 100));
      delete (navigator as { connection?: unknown }).connection;
      expect(asked.length).to.equal(0);
    });

    it('is broken off when the element leaves, and begins again when it is back', async () => {
      let given: AbortSignal | undefined;
      answer = (signal) => {
        given = signal;
        return new Promise<Response>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
      };
      const element = await place(list, 'src="/feed.json"');
      await until(() => given, 'the feed is asked for');
      const parent = element.parentElement!;
      let failures = 0;
      element.addEventListener('news-related-error', () => failures++);
      element.remove();
      expect(given!.aborted).to.equal(true);
      answer = () => feed([entry(7)]);
      const heard = heardAt(element, 'news-related-refresh');
      parent.append(element);
      await heard;
      expect([asked.length, failures]).to.deep.equal([2, 0]);
    });

    it('is not done twice by a move', async () => {
      answer = () => feed([entry(7), entry(8)]);
      const [element] = await refreshed(list);
      element.parentElement!.append(element);
      await settled(element);
      await nextFrame();
      expect([asked.length, element.querySelectorAll('ul').length]).to.deep.equal([1, 2]);
    });

    it('has one list in a clone, too', async () => {
      answer = () => feed([entry(7), entry(8)]);
      const [element] = await refreshed(list);
      const clone = element.cloneNode(true) as Related;
      answer = () => feed([entry(9), entry(8)]);
      const heard = heardAt(clone, 'news-related-refresh');
      element.after(clone);
      await clone.updateComplete;
      expect(shownTitles(clone)).to.deep.equal(['Fresh 7', 'Fresh 8']);
      await heard;
      expect(clone.querySelectorAll('ul').length).to.equal(2);
      expect(shownTitles(clone)).to.deep.equal(['Fresh 9', 'Fresh 8']);
    });

    it('is taken back with its address', async () => {
      answer = () => feed([entry(7), entry(8)]);
      const [element] = await refreshed(list);
      element.src = undefined;
      await until(() => element.innerHTML === list, 'the author’s list is alone again');
    });

    it('of another address takes the place of the first', async () => {
      answer = () => feed([entry(7), entry(8)]);
      const [element] = await refreshed(list);
      answer = () => feed([entry(9), entry(10)]);
      const heard = heardAt(element, 'news-related-refresh');
      element.src = '/other.json';
      await heard;
      expect(shownTitles(element)).to.deep.equal(['Fresh 9', 'Fresh 10']);
    });

    it('stands in the nav of the author', async () => {
      answer = () => feed([entry(7), entry(8)]);
      const [element] = await refreshed(`<nav aria-label="More">${list}</nav>`);
      expect(element.querySelector('nav > [data-news="list"]') !== null).to.equal(true);
      expect(shownTitles(element)).to.deep.equal(['Fresh 7', 'Fresh 8']);
    });

    it('tells a developer once of a failure', async () => {
      const warnings = hearWarnings();
      answer = () => new Response('', { status: 503 });
      expect(await failing('/told.json')).to.equal('status');
      expect(await failing('/told.json')).to.equal('status');
      await until(() => warnings.lines.length, 'it is said');
      warnings.stop();
      expect(warnings.lines.length).to.equal(1);
      expect(warnings.lines[0]).to.contain('src="/told.json"');
    });

    const failures: Record<string, [reason: string, answer: () => Response | Promise<Response>]> = {
      'a lost connection': ['network', () => Promise.reject(new TypeError('Failed to fetch'))],
      'a page that says it is not there': ['status', () => new Response('<h1>Not found</h1>', { status: 404 })],
      'HTML in disguise': ['format', () => new Response('<!doctype html><title>Log in</title>', { headers: { 'content-type': 'application/json' } })],
      'half of a feed': ['format', () => new Response('{"version":"https://jsonfeed.org/version/1.1","items":[')],
      'an empty answer': ['format', () => new Response(null, { status: 204 })],
      'JSON that is no feed': ['format', () => new Response('{"items":[{"url":"/a/","title":"A"}]}')],
      'null': ['format', () => new Response('null')],
      'a list of something else': ['format', () => new Response('[1, "a", null, [], {"title":"x"}]')],
      'a feed with nothing in it that could be shown': ['format', () => feed([{ url: 'javascript:alert(1)', title: 'A' }, { url: '/a/', title: '  ' }])],
      'ten megabytes': ['size', () => {
        let parts = 0;
        return new Response(new ReadableStream({ pull: (stream) => (parts++ < 160 ? stream.enqueue(new Uint8Array(65_536).fill(32)) : stream.close()) }));
      }],
    };
    for (const [what, [reason, give]] of Object.entries(failures)) {
      it(`fails with ${what}, and the list stays`, async () => {
        answer = give;
        expect(await failing()).to.equal(reason);
      });
    }

    it('fails with a feed of nothing, which is no fault of the page', async () => {
      const warnings = hearWarnings();
      answer = () => feed([]);
      expect(await failing('/empty.json')).to.equal('empty');
      await nextFrame();
      warnings.stop();
      expect(warnings.lines).to.deep.equal([]);
    });

    it('fails with an answer that does not end, after 8 seconds', async () => {
      const { timeout } = AbortSignal;
      let patience = 0;
      AbortSignal.timeout = (time) => {
        patience = time;
        return timeout.call(AbortSignal, 50);
      };
      let cancelled = false;
      answer = (signal) => new Response(new ReadableStream({
        start: (stream) => signal.addEventListener('abort', () => stream.error(signal.reason)),
        pull: (stream) => new Promise((resolve) => setTimeout(() => resolve(signal.aborted ? void (cancelled = true) : stream.enqueue(new Uint8Array([32]))), 10)),
      }));
      expect(await failing()).to.equal('timeout');
      AbortSignal.timeout = timeout;
      await until(() => cancelled, 'nobody reads on');
      expect(patience).to.equal(8000);
    });

    for (const src of ['javascript:alert(1)', 'data:application/json,[]', 'http://', 'ftp://a.example/']) {
      it(`asks for nothing at ${src}`, async () => {
        expect(await failing(src)).to.equal('address');
        expect(asked.length).to.equal(0);
      });
    }
  });

  describe('a JSON Feed', () => {
    const version = 'https://jsonfeed.org/version/1.1';
    const read = (items: unknown): RelatedStory[] | undefined => readFeed({ version, items }, 'https://meridian.example/feeds/all.json');

    it('is read', () => {
      expect(read([
        { id: '1', url: '../a/', title: ' A  title ', date_published: '2025-09-05T09:20:00+08:00', banner_image: 'a.jpg', tags: ['Video', 'World'] },
        { id: '2', external_url: 'https://else.example/b', title: 'B', image: 'https://cdn.example/b.jpg', date_published: 'soon' },
      ])).to.deep.equal([
        { title: 'A title', href: 'https://meridian.example/a/', image: { src: 'https://meridian.example/feeds/a.jpg' }, label: 'Video', date: '2025-09-05T09:20:00+08:00' },
        { title: 'B', href: 'https://else.example/b', image: { src: 'https://cdn.example/b.jpg' } },
      ]);
    });

    it('gives text, and never markup or other addresses than http and https', () => {
      const [story] = read([{ url: '/a', title: '<img src=x onerror=alert(1)>&lt;', image: 'data:image/svg+xml,<svg/>', tags: [{}, 7] }])!;
      expect(story).to.deep.equal({ title: '<img src=x onerror=alert(1)>&lt;', href: 'https://meridian.example/a' });
      expect(related({ items: [story!] })).to.contain('&lt;img src=x onerror=alert(1)&gt;&amp;lt;');
      expect(read([{ url: ' java\nscript:alert(1)', title: 'x' }, { url: {}, title: 'x' }, { url: '/b', title: ['x'] }, null, 7, { url: '/c', title: 'C' }])!.map(({ title }) => title)).to.deep.equal(['C']);
    });

    it('has an end, and so have its titles', () => {
      const stories = read(Array.from({ length: 5000 }, (_, n) => ({ url: `/${n}`, title: '\u{1F682}'.repeat(5000) })))!;
      expect(stories.length).to.equal(100);
      expect(stories[0]!.title.length).to.be.at.most(301);
      expect(stories[0]!.title, 'no half of a sign').not.to.match(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    });

    it('may be empty, but nothing else may', () => {
      expect(read([])).to.deep.equal([]);
      for (const other of [read({}), read('x'), readFeed({ version: 1, items: [] }, 'https://a.example/'), readFeed(undefined, 'https://a.example/'), readFeed('[]', 'https://a.example/')]) expect(other).to.equal(undefined);
    });
  });

  describe('the posts of WordPress', () => {
    const post = (more: object): object => ({ id: 1, link: 'https://meridian.example/kim/', title: { rendered: 'A' }, date: '2025-09-05T01:20:00', date_gmt: '2025-09-04T17:20:00', ...more });
    const read = (...posts: unknown[]): RelatedStory[] => readFeed(posts, 'https://meridian.example/wp-json/wp/v2/posts')!;

    it('are read, with the publisher’s offset', () => {
      expect(read(post({}))).to.deep.equal([{ title: 'A', href: 'https://meridian.example/kim/', date: '2025-09-05T01:20:00+08:00' }]);
      expect(read(post({ date: '2025-09-04T13:50:00' }))[0]!.date).to.equal('2025-09-04T13:50:00-03:30');
      expect(read(post({ date: '2025-09-04T17:20:00' }))[0]!.date).to.equal('2025-09-04T17:20:00+00:00');
      expect(read(post({ date: null }))[0]!.date).to.equal(undefined);
    });

    it('have the entities of their titles decoded once, and their tags taken away', () => {
      const title = (rendered: string): string => read(post({ title: { rendered } }))[0]!.title;
      expect(title('Kim&#8217;s &amp; Xi&#x2019;s &eacute;lan &#8211; <em>again</em>')).to.equal('Kim’s & Xi’s élan – again');
      expect(title('&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;')).to.equal('<script>alert(1)</script> &lt;');
      expect(title('1 &lt; 2 <img src=x onerror="window.hacked = 1">x<scr<script>ipt>')).to.equal('1 < 2 xipt>');
      expect(title('half a tag <img src=x onerror="window.hacked = 1"')).to.equal('half a tag <img src=x onerror="window.hacked = 1"');
      expect('hacked' in window).to.equal(false);
    });

    it('bring the smallest picture that is wide enough', () => {
      const sizes = { thumbnail: { source_url: '/150.jpg', width: 150, height: 150 }, large: { source_url: '/1024.jpg', width: 1024, height: 683 }, medium_large: { source_url: '/768.jpg', width: 768, height: 512 } };
      const media = (details: object): object => ({ _embedded: { 'wp:featuredmedia': [{ source_url: '/full.jpg', ...details }] } });
      const image = (details: object): unknown => read(post(media(details)))[0]!.image;
      expect(image({ media_details: { width: 2000, height: 1333, sizes } })).to.deep.equal({ src: 'https://meridian.example/768.jpg', width: 768, height: 512 });
      expect(image({ media_details: { width: 500, height: 300, sizes: { thumbnail: sizes.thumbnail } } })).to.deep.equal({ src: 'https://meridian.example/full.jpg', width: 500, height: 300 });
      expect(image({})).to.deep.equal({ src: 'https://meridian.example/full.jpg' });
      expect(image({ source_url: 'javascript:alert(1)', media_details: { sizes: 7 } })).to.equal(undefined);
      expect(read(post({ _embedded: { 'wp:featuredmedia': [{ code: 'rest_forbidden' }] } }))[0]!.image).to.equal(undefined);
    });
  });

  describe('two addresses are of one page', () => {
    const base = 'https://meridian.example/';
    const same = (a: string, b: string): boolean => pageKey(a, base) === pageKey(b, base);

    it('whatever the hash, slash, order, tracking, www and scheme', () => {
      for (const other of ['/a', '/a/', '/a/#x', 'http://meridian.example/a', 'https://www.meridian.example/a/', '/a?utm_source=x&fbclid=y', 'HTTPS://MERIDIAN.example/a']) expect(same('/a', other), other).to.equal(true);
      expect(same('/a?p=1&q=2', '/a/?q=2&p=1&gclid=3#x')).to.equal(true);
      expect(same('/عالم/', `/${encodeURIComponent('عالم')}`)).to.equal(true);
    });

    it('but not with another path, host, port or question', () => {
      for (const other of ['/b', '/A', '/a/b', '/a?p=1', '/', 'https://else.example/a', 'https://meridian.example:8443/a', 'https://amp.meridian.example/a']) expect(same('/a', other), other).to.equal(false);
      expect(same('/?p=1', '/?p=2')).to.equal(false);
      expect([pageKey('javascript:1', base), pageKey(7, base), pageKey('', base), pageKey('http://', base)]).to.deep.equal([undefined, undefined, undefined, undefined]);
    });
  });
});
