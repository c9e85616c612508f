import { expect, fixture } from '@open-wc/testing';
import { nextFrame, openDocument, type OpenedDocument } from '../support/browser.js';
import { afterImports, hearWarnings, part, settled, until } from '../support/elements.js';
import '../../src/define/faq.js';
import type { NewsFaqToggleEvent } from '../../src/elements/faq/faq.events.js';
import { leave, update } from '../../src/elements/faq/faq.print.js';
import { readArticle } from '../../src/facts/article.js';
import { readFaq } from '../../src/facts/faq.js';
import { faq as written } from '../../src/html/index.js';
import { faq as ar } from '../../src/locales/ar.js';
import { faq as de } from '../../src/locales/de.js';
import { faq as en } from '../../src/locales/en.js';
import { faq as es } from '../../src/locales/es.js';
import { faq as fr } from '../../src/locales/fr.js';
import { faq as he } from '../../src/locales/he.js';
import { faq as ja } from '../../src/locales/ja.js';

type Faq = HTMLElementTagNameMap['news-faq'];

const QUESTIONS = `<h2 slot="heading">Questions</h2>
  <details id="why"><summary>Why did Kim travel?</summary><p>To see <b>Xi</b> in <a id="beijing" href="/beijing/">Beijing</a>.</p></details>
  <details id="how"><summary>How did he travel?</summary><p id="train">By train, over the Yalu.</p></details>
  <details><summary>Who came with him?</summary>His daughter.</details>`;

async function faq(attributes = '', content = QUESTIONS): Promise<Faq> {
  return settled(await fixture<Faq>(`<news-faq ${attributes}>${content}</news-faq>`));
}

const questions = (element: Element): HTMLDetailsElement[] => [...element.querySelectorAll<HTMLDetailsElement>(':scope > details')];
const opened = (element: Element): boolean[] => questions(element).map(({ open }) => open);
const summary = (element: Element, index: number): HTMLElement => questions(element)[index]!.querySelector('summary')!;
const field = (element: Element): HTMLInputElement => part(element, 'search') as HTMLInputElement;
const visible = (element: Element): string[] => questions(element).filter((each) => each.checkVisibility()).map(({ firstElementChild }) => firstElementChild!.textContent);
const marked = (): string[] => (typeof Highlight === 'undefined' ? [] : [...(CSS.highlights.get('news-found') ?? [])].map(String));

interface Told {
  id: string;
  index: number;
  open: boolean;
  source: string;
}

/** What an element tells, as it comes. */
function listen(element: EventTarget): Told[] {
  const told: Told[] = [];
  element.addEventListener('news-faq-toggle', (event) => {
    const { id, index, open, source } = event as NewsFaqToggleEvent;
    told.push({ id, index, open, source });
  });
  return told;
}

/** Time for all `toggle` events that are on their way. */
const afterToggles = async (): Promise<void> => {
  await nextFrame();
  await nextFrame();
};

async function type(element: Faq, text: string): Promise<void> {
  field(element).value = text;
  field(element).dispatchEvent(new Event('input'));
  await until(() => (text ? part(element, 'count') : !part(element, 'count')), `it has searched for “${text}”`);
  await element.updateComplete;
}

describe('news-faq', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leaves what the author wrote as it is', async () => {
    const element = await faq('searchable expandable');
    expect(element.innerHTML).to.equal(QUESTIONS);
  });

  describe('tells who opened and closed a question', () => {
    it('the reader', async () => {
      const element = await faq();
      const told = listen(document);
      summary(element, 1).click();
      await until(() => told.length, 'it is told');
      summary(element, 1).click();
      await until(() => told.length > 1, 'it is told again');
      expect(told).to.deep.equal([{ id: 'how', index: 1, open: true, source: 'user' }, { id: 'how', index: 1, open: false, source: 'user' }]);
    });

    it('a script', async () => {
      const element = await faq();
      const told = listen(element);
      Object.defineProperty(document, 'hasFocus', { value: () => true, configurable: true });
      questions(element)[2]!.open = true;
      await until(() => told.length, 'it is told');
      Reflect.deleteProperty(document, 'hasFocus');
      expect(told).to.deep.equal([{ id: '', index: 2, open: true, source: 'api' }]);
    });

    it('the browser, which has found something, while the reader is in its search field', async () => {
      const element = await faq();
      const told = listen(element);
      Object.defineProperty(document, 'hasFocus', { value: () => false, configurable: true });
      Object.defineProperty(document, 'hidden', { value: false, configurable: true });
      questions(element)[0]!.open = true;
      await until(() => told.length, 'it is told');
      Reflect.deleteProperty(document, 'hasFocus');
      Reflect.deleteProperty(document, 'hidden');
      expect(told).to.deep.equal([{ id: 'why', index: 0, open: true, source: 'find' }]);
    });

    it('an address', async () => {
      const element = await faq();
      const told = listen(element);
      location.hash = '#how';
      await until(() => told.length, 'it is told');
      expect(told).to.deep.equal([{ id: 'how', index: 1, open: true, source: 'hash' }]);
    });

    it('an address that the browser has followed by itself', async () => {
      const element = await faq();
      const told = listen(element);
      history.replaceState(null, '', '#train'); // of which no event tells
      questions(element)[1]!.open = true;
      await until(() => told.length, 'it is told');
      expect(told[0]!.source).to.equal('hash');
    });

    it('nobody, for what is open from the start', async () => {
      const container = await fixture('<div></div>');
      const told = listen(container);
      container.innerHTML = '<news-faq><details open><summary>A</summary>B</details></news-faq>';
      await settled(container.firstElementChild as Faq);
      await afterToggles();
      expect(told).to.deep.equal([]);
    });

    it('with the id of the summary, where that has it', async () => {
      const element = await faq('', '<details><summary id="here">A</summary>B</details>');
      const told = listen(element);
      summary(element, 0).click();
      await until(() => told.length, 'it is told');
      expect(told[0]!.id).to.equal('here');
    });

    it('of questions that came later', async () => {
      const element = await faq();
      const told = listen(element);
      element.insertAdjacentHTML('beforeend', '<div><details id="late"><summary>A</summary>B</details></div>');
      await element.updateComplete;
      await nextFrame();
      element.querySelector<HTMLElement>('#late summary')!.click();
      await until(() => told.length, 'it is told');
      expect(told).to.deep.equal([{ id: 'late', index: 3, open: true, source: 'user' }]);
    });

    it('and nothing of other details in an answer', async () => {
      const element = await faq('', '<details open><summary>A</summary><details id="spoiler"><summary>B</summary>C</details></details>');
      const told = listen(element);
      element.querySelector<HTMLElement>('#spoiler summary')!.click();
      await afterToggles();
      expect(told).to.deep.equal([]);
    });
  });

  describe('opens what an address leads to', () => {
    it('in the answer', async () => {
      const element = await faq();
      location.hash = '#train';
      await until(() => opened(element)[1], 'the question is open');
      expect(opened(element)).to.deep.equal([false, true, false]);
    });

    it('and puts the focus on the question', async () => {
      const element = await faq();
      location.hash = '#how';
      await until(() => document.activeElement === summary(element, 1), 'it has the focus');
    });

    it('or on the place itself, where that takes it', async () => {
      const element = await faq();
      document.body.insertAdjacentHTML('afterbegin', '<div id="space" style="block-size: 3000px"></div>');
      location.hash = '#beijing';
      await until(() => opened(element)[0] && element.querySelector('#beijing')!.getBoundingClientRect().top < innerHeight, 'it is shown');
      document.querySelector('#space')!.remove();
    });

    it('but leaves the focus where somebody has begun to write', async () => {
      const element = await faq('', '');
      location.hash = '#late';
      await afterToggles();
      const input = document.body.appendChild(document.createElement('input'));
      input.focus();
      element.innerHTML = '<details id="late"><summary>A</summary>B</details>';
      await until(() => opened(element)[0], 'the question is open');
      await nextFrame();
      expect(document.activeElement === input).to.be.true;
      input.remove();
    });

    it('once more, by a link to the hash that is in the address', async () => {
      const element = await faq();
      const link = document.body.appendChild(Object.assign(document.createElement('a'), { href: '#why', textContent: 'Why?' }));
      link.click();
      await until(() => opened(element)[0], 'the question is open');
      summary(element, 0).click();
      await until(() => !opened(element)[0], 'the question is closed');
      link.click();
      await until(() => opened(element)[0], 'the question is open again');
      link.remove();
    });

    it('but not by a link that the page has taken for itself', async () => {
      const element = await faq();
      const link = document.body.appendChild(Object.assign(document.createElement('a'), { href: '#why' }));
      history.replaceState(null, '', '#why');
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      await afterToggles();
      expect(opened(element)).to.deep.equal([false, false, false]);
      link.remove();
    });

    it('by the first words of a question without an id', async () => {
      const element = await faq();
      location.hash = '#who-came-with-him';
      await until(() => opened(element)[2], 'the question is open');
    });

    it('in an answer of a FAQ in an answer', async () => {
      const element = await faq('', '<details><summary>A</summary><news-faq><details><summary>B</summary><p id="deep">C</p></details></news-faq></details>');
      location.hash = '#deep';
      await until(() => [...element.querySelectorAll('details')].every(({ open }) => open), 'both are open');
    });

    it('and ends a search that hides it', async () => {
      const element = await faq('searchable');
      await type(element, 'daughter');
      expect(visible(element)).to.deep.equal(['Who came with him?']);
      location.hash = '#how';
      await until(() => opened(element)[1], 'the question is open');
      expect(visible(element).length).to.equal(3);
      expect(opened(element)).to.deep.equal([false, true, false]);
    });

    it('not when it has nothing to do with it', async () => {
      const element = await faq();
      for (const hash of ['#elsewhere', '#%', '#%E0%A4%A', '#']) {
        location.hash = hash;
        await afterToggles();
      }
      expect(opened(element)).to.deep.equal([false, false, false]);
      expect(document.activeElement === document.body).to.be.true;
    });

    it('not again when it is moved', async () => {
      const element = await faq();
      location.hash = '#how';
      await until(() => opened(element)[1], 'the question is open');
      questions(element)[1]!.open = false;
      element.parentElement!.prepend(element);
      await afterToggles();
      expect(opened(element)).to.deep.equal([false, false, false]);
    });

    describe('when the page opens', () => {
      let page: OpenedDocument | undefined;
      afterEach(() => page?.close());

      const open = async (hash: string, content = QUESTIONS): Promise<HTMLElement> => {
        page = await openDocument(`<!doctype html><div style="block-size: 2000px"></div><news-faq>${content}</news-faq><div style="block-size: 2000px"></div>`, { height: 300 });
        page.window.history.replaceState(null, '', hash);
        const script = page.document.createElement('script');
        script.type = 'module';
        script.src = '/src/define/faq.ts';
        page.document.head.append(script);
        return page.document.querySelector('news-faq')!;
      };

      it('at a question', async () => {
        const element = await open('#how');
        await until(() => opened(element)[1], 'the question is open');
        await until(() => Math.abs(questions(element)[1]!.getBoundingClientRect().top) < 60, 'it is at the top'); // give or take what late styles move
        expect(page!.document.activeElement === summary(element, 1)).to.be.true;
      });

      it('at a percent-encoded name', async () => {
        const element = await open(`#${encodeURIComponent('لماذا')}`, '<details id="لماذا"><summary>لماذا سافر كيم؟</summary>للقاء شي.</details>');
        await until(() => opened(element)[0], 'the question is open');
      });

      it('at a name that has a percent sign of its own', async () => {
        const element = await open('#100%', '<details id="100%"><summary>All?</summary>Yes.</details>');
        await until(() => opened(element)[0], 'the question is open');
      });

      it('at a question that comes a little later', async () => {
        const element = await open('#late', '');
        await until(() => element.matches(':defined'), 'it is there');
        element.innerHTML = '<details id="late"><summary>A</summary>B</details>';
        await until(() => opened(element)[0], 'the question is open');
      });
    });

    it('back and forward', async () => {
      const page = await openDocument(`<!doctype html><script type="module" src="/src/define/faq.ts"></script><news-faq>${QUESTIONS}</news-faq>`);
      const element = page.document.querySelector('news-faq')!;
      await until(() => element.matches(':state(ready)'), 'it is ready');
      for (const hash of ['#why', '#how']) {
        page.window.location.hash = hash;
        await until(() => page.document.querySelector(hash)!.hasAttribute('open'), `${hash} is open`);
      }
      for (const each of questions(element)) each.open = false;
      page.window.history.back();
      await until(() => opened(element)[0], 'the first is open');
      page.window.history.forward();
      await until(() => opened(element)[1], 'the second is open');
      page.close();
    });
  });

  describe('exclusive', () => {
    it('closes the one that was open', async () => {
      const element = await faq('exclusive');
      const told = listen(element);
      summary(element, 0).click();
      await until(() => told.length, 'it is told');
      summary(element, 1).click();
      await until(() => told.length === 3, 'both are told');
      expect(opened(element)).to.deep.equal([false, true, false]);
      expect(told.every(({ source }) => source === 'user')).to.be.true;
    });

    it('does not meddle with another FAQ, or one inside', async () => {
      const container = await fixture(`<div><news-faq exclusive>${QUESTIONS}</news-faq><news-faq exclusive><details><summary>A</summary><news-faq exclusive><details><summary>B</summary>C</details></news-faq></details></news-faq></div>`);
      for (const each of container.querySelectorAll('news-faq')) await settled(each);
      const all = [...container.querySelectorAll('details')];
      all[0]!.open = true;
      all[3]!.open = true;
      all[4]!.open = true;
      expect(all.map(({ open }) => open)).to.deep.equal([true, false, false, true, true]);
    });

    it('does not meddle with its own copy', async () => {
      const element = await faq('exclusive');
      const copy = element.cloneNode(true) as Faq;
      element.after(copy);
      await settled(copy);
      questions(element)[0]!.open = true;
      questions(copy)[1]!.open = true;
      expect([opened(element)[0], opened(copy)[1]]).to.deep.equal([true, true]);
      copy.remove();
    });

    it('leaves a name of the author’s, and takes its own away', async () => {
      const element = await faq('exclusive', '<details name="mine"><summary>A</summary>B</details><details><summary>C</summary>D</details>');
      expect(questions(element).map(({ name }) => name)).to.deep.equal(['mine', 'news-faq-1']);
      element.exclusive = false;
      await element.updateComplete;
      expect(questions(element).map((each) => each.getAttribute('name'))).to.deep.equal(['mine', null]);
    });

    it('offers no key for all', async () => {
      const element = await faq('exclusive expandable');
      expect(part(element, 'expand')).to.equal(null);
    });
  });

  describe('expandable', () => {
    it('opens all and closes all, and tells', async () => {
      const element = await faq('expandable');
      const told = listen(element);
      const key = part(element, 'expand')!;
      expect(key.textContent).to.equal('Expand all');
      questions(element)[1]!.open = true;
      await until(() => told.length, 'the first is told');
      key.click();
      await until(() => told.length === 3, 'all are told');
      expect(opened(element)).to.deep.equal([true, true, true]);
      expect(told.slice(1).map(({ source }) => source)).to.deep.equal(['user', 'user']);
      await until(() => part(element, 'expand')!.textContent === 'Collapse all', 'the key says what it does now');
      part(element, 'expand')!.click();
      await until(() => part(element, 'expand')!.textContent === 'Expand all', 'the key says what it does now');
      expect(opened(element)).to.deep.equal([false, false, false]);
    });

    it('leaves a FAQ in an answer alone', async () => {
      const element = await faq('expandable', '<details><summary>A</summary><news-faq><details id="inner"><summary>B</summary>C</details></news-faq></details><details><summary>D</summary>E</details>');
      part(element, 'expand')!.click();
      expect(element.querySelector<HTMLDetailsElement>('#inner')!.open).to.be.false;
    });

    for (const [what, content] of Object.entries({ 'one question': '<details><summary>A</summary>B</details>', 'a list': '<dl><dt>A</dt><dd>B</dd><dt>C</dt><dd>D</dd></dl>', 'nothing': '' })) {
      it(`offers no key for ${what}`, async () => {
        const element = await faq('expandable', content);
        expect(part(element, 'expand')).to.equal(null);
      });
    }
  });

  describe('searchable', () => {
    it('hides what does not match, opens what does, and says how many', async () => {
      const element = await faq('searchable expandable');
      const before = element.innerHTML;
      await type(element, 'TRAVEL');
      expect(visible(element)).to.deep.equal(['Why did Kim travel?', 'How did he travel?']);
      expect(part(element, 'count')!.textContent).to.equal('2 questions found');
      expect(element.innerHTML, 'found in questions: nothing has to be opened, and no node is touched').to.equal(before);
      await type(element, 'xi in béijing');
      expect(visible(element)).to.deep.equal(['Why did Kim travel?']);
      expect(opened(element)).to.deep.equal([true, false, false]);
      expect(part(element, 'count')!.textContent).to.equal('1 question found');
      if (typeof Highlight !== 'undefined') expect(marked()).to.deep.equal(['Xi in Beijing']);
      await type(element, 'daughter');
      expect(opened(element)).to.deep.equal([false, false, true]);
      await type(element, 'nowhere');
      expect(visible(element)).to.deep.equal([]);
      expect(part(element, 'count')!.textContent).to.equal('No question found');
      await type(element, '');
      expect(visible(element).length).to.equal(3);
      expect(element.innerHTML, 'everything is as it was').to.equal(before);
      expect(marked()).to.deep.equal([]);
    });

    it('leaves open what the reader has opened, and fires nothing', async () => {
      const element = await faq('searchable');
      questions(element)[0]!.open = true;
      await afterToggles();
      const told = listen(element);
      await type(element, 'by train');
      expect(opened(element)).to.deep.equal([true, true, false]);
      await type(element, '');
      await afterToggles();
      expect(opened(element)).to.deep.equal([true, false, false]);
      expect(told).to.deep.equal([]);
    });

    it('does not open again what the reader closes', async () => {
      const element = await faq('searchable');
      await type(element, 'by train');
      summary(element, 1).click();
      await afterToggles();
      await element.updateComplete;
      expect(opened(element)).to.deep.equal([false, false, false]);
    });

    it('opens several in an exclusive one, and has one open afterwards', async () => {
      const element = await faq('searchable exclusive', '<details open><summary>A</summary>one train</details><details><summary>B</summary>a train</details>');
      await type(element, 'train');
      expect(opened(element)).to.deep.equal([true, true]);
      await type(element, '');
      expect(opened(element)).to.deep.equal([true, false]);
      questions(element)[1]!.open = true;
      expect(opened(element)).to.deep.equal([false, true]);
    });

    it('looks into lists and below headings', async () => {
      const element = await faq('searchable', '<dl><dt>When?</dt><dd>On Tuesday.</dd><dt>Who?</dt><dd>His daughter.</dd></dl><h3>How?</h3><p>By train.</p><p>Slowly.</p><h3>Why?</h3><p>For trade.</p>');
      const shown = (): string => [...element.querySelectorAll('dt, dd, h3, p')].filter((each) => each.checkVisibility()).map(({ textContent }) => textContent).join(' ');
      await type(element, 'tuesday');
      expect(shown()).to.equal('When? On Tuesday.');
      await type(element, 'slowly');
      expect(shown()).to.equal('How? By train. Slowly.');
      await type(element, '');
      expect(shown()).to.contain('His daughter.');
    });

    it('leaves a FAQ in an answer to itself', async () => {
      const element = await faq('searchable', '<details><summary>A</summary><news-faq><details id="inner"><summary>B</summary>inside</details></news-faq></details><details><summary>C</summary>outside</details>');
      await type(element, 'side');
      expect(visible(element)).to.deep.equal(['C']);
      expect(element.querySelector<HTMLDetailsElement>('#inner')!.open).to.be.false;
    });

    it('finds what has every word, in whatever order, in question or answer', async () => {
      const element = await faq('searchable', '<details><summary>Why did Kim travel to Beijing?</summary>For trade.</details><details><summary>Who came by train?</summary>His daughter, from Beijing.</details>');
      await type(element, 'travel  beijing');
      expect(visible(element)).to.deep.equal(['Why did Kim travel to Beijing?']);
      expect(marked()).to.deep.equal(['travel', 'Beijing']);
      expect(opened(element)).to.deep.equal([false, false]);
      await type(element, 'beijing who');
      expect(visible(element)).to.deep.equal(['Who came by train?']);
      expect(opened(element)).to.deep.equal([false, true]);
      await type(element, 'trade train');
      expect(visible(element)).to.deep.equal([]);
      expect(marked()).to.deep.equal([]);
    });

    it('is emptied by Escape', async () => {
      const element = await faq('searchable');
      await type(element, 'train');
      field(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await until(() => !part(element, 'count'), 'the count is gone');
      expect(field(element).value).to.equal('');
    });

    it('announces politely how many, once the reader pauses', async () => {
      const element = await faq('searchable');
      await type(element, 'travel');
      await until(() => element.shadowRoot!.querySelector('[role="status"]')?.textContent === '2 questions found', 'it is announced');
    });

    it('goes on when the element is moved, into another root, too', async () => {
      const element = await faq('searchable');
      await type(element, 'train');
      const sheets = document.adoptedStyleSheets.length;
      const host = document.body.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'open' }).append(element);
      await settled(element);
      expect(document.adoptedStyleSheets.length).to.equal(sheets - 1);
      expect(visible(element)).to.deep.equal(['How did he travel?']);
      expect(field(element).value).to.equal('train');
      host.remove();
      expect(marked()).to.deep.equal([]);
    });

    it('follows what the page changes', async () => {
      const element = await faq('searchable');
      await type(element, 'daughter');
      element.insertAdjacentHTML('afterbegin', '<details><summary>His daughter?</summary>Yes.</details>');
      await until(() => part(element, 'count')!.textContent === '2 questions found', 'it is counted');
      expect(visible(element)).to.deep.equal(['His daughter?', 'Who came with him?']);
    });

    it('ends with the attribute', async () => {
      const element = await faq('searchable');
      await type(element, 'train');
      element.searchable = false;
      await element.updateComplete;
      expect(visible(element).length).to.equal(3);
      expect(part(element, 'toolbar')).to.equal(null);
    });
  });

  for (const [language, words] of Object.entries({ ar, de, en, es, fr, he, ja })) {
    it(`speaks ${language}`, async () => {
      const element = await faq(`searchable expandable lang="${language}"`);
      await until(() => part(element, 'label')?.textContent === words.search, 'the field has its label');
      expect(part(element, 'expand')!.textContent).to.equal(words.expand);
      await type(element, '6789');
      expect(part(element, 'count')!.textContent).to.equal(words.none);
    });
  }

  it('searches as the language does', async () => {
    const content = '<details><summary>Var?</summary>På stationen.</details>';
    const swedish = await faq('searchable lang="sv"', content);
    await type(swedish, 'pa');
    expect(visible(swedish)).to.deep.equal([]);
    const english = await faq('searchable', content);
    await type(english, 'pa');
    expect(visible(english)).to.deep.equal(['Var?']);
  });

  it('keeps no room for a toolbar twice, in a FAQ without one either', async () => {
    const outer = await faq('', '<details open><summary>A?</summary><news-faq searchable><details><summary>B?</summary>C</details></news-faq></details>');
    const inner = outer.querySelector<Faq>('news-faq')!;
    await until(() => inner.matches(':state(tools)'), 'it has its toolbar');
    expect(getComputedStyle(inner.querySelector('details')!).marginTop).to.equal('0px');
  });

  describe('a link to each question', () => {
    const links = (element: Element): string[] => [...element.querySelectorAll('[data-news="link"]')].map((each) => decodeURIComponent(each.getAttribute('href')!));
    const engage = async (element: Element, count: number): Promise<void> => {
      element.dispatchEvent(new Event('pointerover', { bubbles: true }));
      await until(() => links(element).length === count, 'the links are there');
    };

    it('comes with the first sign of a reader, after the question', async () => {
      const element = await faq();
      expect(links(element)).to.deep.equal([]);
      await engage(element, 3);
      expect(links(element)).to.deep.equal(['#why', '#how', '#who-came-with-him']);
      expect(questions(element).every((each) => each.children[1]!.matches('[data-news="link"]'))).to.be.true;
      expect(element.querySelector('[data-news="link"]')!.getAttribute('aria-label')).to.equal('Link to “Why did Kim travel?”');
    });

    it('leads to the place in this page, also where addresses are relative to another', async () => {
      const base = document.head.appendChild(Object.assign(document.createElement('base'), { href: '/elsewhere/' }));
      const element = await faq();
      await engage(element, 3);
      const { href } = element.querySelector<HTMLAnchorElement>('[data-news="link"]')!;
      base.remove();
      expect(href).to.equal(`${location.href.split('#')[0]}#why`);
    });

    it('stands in a list at the end of the term', async () => {
      const element = await faq('', '<dl><dt>When?</dt><dd>On Tuesday.</dd></dl>');
      await engage(element, 1);
      expect(links(element.querySelector('dt')!)).to.deep.equal(['#when']);
    });

    it('moves nothing', async () => {
      const element = await faq();
      questions(element).forEach((each) => (each.open = true));
      const places = (): number[] => [...element.querySelectorAll('summary, p')].map((each) => each.getBoundingClientRect().top);
      const before = places();
      await engage(element, 3);
      await nextFrame();
      expect(places()).to.deep.equal(before);
    });

    it('is there once, in copies, too, and for questions that come later', async () => {
      const element = await faq();
      await engage(element, 3);
      const copy = element.cloneNode(true) as Faq;
      element.after(copy);
      await settled(copy);
      const first = copy.querySelector('[data-news="link"]')!;
      copy.dispatchEvent(new Event('pointerover', { bubbles: true }));
      await until(() => copy.querySelector('[data-news="link"]') !== first, 'the copy has links of its own');
      expect(links(copy).length).to.equal(3);
      element.insertAdjacentHTML('beforeend', '<details id="late"><summary>A</summary>B</details>');
      await until(() => links(element).length === 4, 'the new question has one');
      copy.remove();
    });

    it('is no part of what the FAQ says', async () => {
      const element = await faq();
      await engage(element, 3);
      element.items = [{ question: 'Why did Kim travel?', answer: 'x' }];
      await element.updateComplete;
      expect(questions(element).length).to.equal(4);
    });
  });

  describe('on paper, in engines that cannot open all by style', () => {
    it('opens all, and is afterwards as it was', async () => {
      const element = await faq('exclusive');
      questions(element)[1]!.open = true;
      await afterToggles();
      const attributes = (): unknown => questions(element).map(({ open, name }) => [open, name]);
      const before = attributes();
      const told = listen(element);
      update(element);
      dispatchEvent(new Event('beforeprint'));
      expect(opened(element)).to.deep.equal([true, true, true]);
      dispatchEvent(new Event('afterprint'));
      await afterToggles();
      expect(attributes()).to.deep.equal(before);
      expect(told).to.deep.equal([]);
      leave(element);
      dispatchEvent(new Event('beforeprint'));
      expect(opened(element)).to.deep.equal([false, true, false]);
    });
  });

  it('warns of a heading in a summary, once, and leaves it', async () => {
    const warnings = hearWarnings();
    const element = await faq('', '<details><summary><h3>A</h3></summary>B</details><details><summary><h3>C</h3></summary>D</details>');
    await afterImports();
    warnings.stop();
    expect(warnings.lines.length).to.equal(1);
    expect(warnings.lines[0]).to.contain('<news-faq> summary="h3"');
    expect(element.querySelectorAll('summary > h3').length).to.equal(2);
  });

  describe('in structured data', () => {
    const read = (content: string): unknown[] => {
      const root = document.createElement('news-faq');
      root.innerHTML = content;
      return readFaq(root).map(({ question, html }) => [question, html]);
    };

    it('keeps of an answer the few tags that are taken, and the text of all others', () => {
      expect(read(`<details><summary>A <i>b</i></summary>
        <p class="x" onclick="y">One <span>tw</span>o, <a href="/three/" rel="me">three</a> <a href="javascript:alert(1)">four</a>.</p>
        <ul><li><strong>Five</strong></li></ul><table><tr><td>6</td><td>7</td></tr></table><script>8</script><h3>&lt;Nine&gt;</h3></details>`)).to.deep.equal([
        ['A b', `<p>One two, <a href="${new URL('/three/', document.baseURI).href}">three</a> four.</p> <ul><li><strong>Five</strong></li></ul> 6 7 <h3>&lt;Nine&gt;</h3>`],
      ]);
    });

    it('reads lists and headings', () => {
      expect(read('<dl><dt>When?</dt><dd>On Tuesday.</dd><dd>At night.</dd></dl><h3>How?</h3><p>By train.</p><p>Slowly.</p><h3>Unanswered?</h3>')).to.deep.equal([
        ['When?', 'On Tuesday. At night.'], ['How?', '<p>By train.</p><p>Slowly.</p>'],
      ]);
    });

    it('says nothing of a FAQ in an answer, of links that were added, and of what is not answered', () => {
      expect(read('<details><summary>A</summary><a data-news="link" href="#a">x</a><p>B</p><news-faq><details><summary>C</summary>D</details></news-faq></details><details><summary>E</summary> </details><details>F</details>')).to.deep.equal([['A', '<p>B</p>']]);
    });

    it('is there only for FAQs that ask for it', () => {
      const article = document.createElement('div');
      article.innerHTML = `<h1>A</h1><news-faq structured-data="faq"><details><summary>Yes?</summary>Yes.</details></news-faq><news-faq><details><summary>No?</summary>No.</details></news-faq><news-faq structured-data="faq"><details><summary>Also?</summary>Yes.</details></news-faq>`;
      expect(readArticle(article, 'en').questions!.map(({ question }) => question)).to.deep.equal(['Yes?', 'Also?']);
    });
  });

  describe('items', () => {
    const items = [{ question: 'Tea & <b>biscuits</b>?', answer: ['One.', '<two>'], id: 'tea' }, { question: 'Why?', answer: 'So.' }];

    it('shows them as its HTML function writes them', async () => {
      const element = await faq('', '');
      element.items = items;
      await element.updateComplete;
      expect(element.outerHTML).to.equal(written({ items }));
      expect(questions(element).map(({ id }) => id)).to.deep.equal(['tea', 'why']);
    });

    it('says nothing twice that the server has written', async () => {
      const element = await settled(await fixture<Faq>(written({ items, heading: 'Questions', open: 1 })));
      element.items = items;
      await element.updateComplete;
      expect(questions(element).length).to.equal(2);
      expect(opened(element)).to.deep.equal([false, true]);
    });

    it('takes no other thing for them', async () => {
      const warnings = hearWarnings();
      const element = await faq('', '');
      element.items = 'why' as never;
      await element.updateComplete;
      await afterImports();
      warnings.stop();
      expect(element.innerHTML).to.equal('');
      expect(warnings.lines.join()).to.contain('no list of { question, answer }');
    });
  });
});
