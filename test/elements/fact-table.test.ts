/** <news-fact-table>: scroll, stack, sort, filter, take along, load. */
import { expect, fixture } from '@open-wc/testing';
import { afterImports, generated, heardAt, hearWarnings, part, settled, until } from '../support/elements.js';
import { nextFrame } from '../support/browser.js';
import '../../src/define/fact-table.js';
import { factTable } from '../../src/html/index.js';
import type { NewsFactTable } from '../../src/index.js';

const make = async (html: string): Promise<NewsFactTable> => settled(await fixture<NewsFactTable>(html));

/** A table of one column and what is asked for, in a language. */
const column = (values: readonly string[], { head = 'Value', attributes = 'sortable', lang = 'en' } = {}): string =>
  `<news-fact-table ${attributes} lang="${lang}"><table><thead><tr><th>${head}</th></tr></thead><tbody>${values.map((value) => `<tr><td>${value}</td></tr>`).join('')}</tbody></table></news-fact-table>`;

const firsts = (element: Element): string[] => [...element.querySelectorAll('tbody tr')].map((row) => row.firstElementChild!.textContent.trim());
const keys = (element: Element): HTMLButtonElement[] => [...element.querySelectorAll<HTMLButtonElement>('[data-news="sort"]')];
const status = (element: Element): string => element.shadowRoot!.querySelector('[role=status]')?.textContent ?? '';
const wide = `<table><caption>Guests</caption><thead><tr>${'<th>A head that is long</th>'.repeat(8)}</tr></thead><tbody><tr>${'<td>unbreakable</td>'.repeat(8)}</tr></tbody></table>`;

async function sorted(values: readonly string[], lang: string, direction: 'ascending' | 'descending' = 'ascending', head = 'Value'): Promise<string[]> {
  const element = await make(column(values, { lang, head }));
  expect(await element.sort(0, direction)).to.equal(true);
  return firsts(element);
}

describe('a table in its place', () => {
  it('is no region and no tab stop while it fits', async () => {
    const element = await make('<news-fact-table><table><tr><td>A</td></tr></table></news-fact-table>');
    const { attributes } = part(element, 'scroll')!;
    expect([...attributes].map(({ name }) => name)).to.deep.equal(['part']);
    expect(element.matches(':state(overflowing)')).to.equal(false);
  });

  it('is a region with its name, and a tab stop, while it does not fit', async () => {
    const element = await make(`<news-fact-table style="inline-size: 300px">${wide}</news-fact-table>`);
    const scroll = part(element, 'scroll')!;
    await until(() => scroll.tabIndex === 0, 'it is a tab stop');
    expect(scroll.getAttribute('role')).to.equal('region');
    expect(scroll.getAttribute('aria-label')).to.equal('Guests');
    expect(element.matches(':state(overflowing):state(more-end):state(pinned)')).to.equal(true);
    expect(element.matches(':state(more-start)')).to.equal(false);
    scroll.scrollLeft = 1e6;
    await until(() => element.matches(':state(more-start):not(:state(more-end))'), 'the other edge hides something');
    element.style.inlineSize = '3000px';
    await until(() => !scroll.hasAttribute('tabindex'), 'it fits');
    expect(scroll.hasAttribute('role')).to.equal(false);
  });

  it('draws a line at the edge that hides something, and moves nothing for it', async () => {
    const element = await make(`<news-fact-table style="inline-size: 300px">${wide.replace('<td>unbreakable', '<td>unbreakableunbreakableunbreakable')}</news-fact-table>`);
    const scroll = part(element, 'scroll')!;
    const lines = (): string[] => ['borderInlineStartWidth', 'borderInlineEndWidth'].map((side) => getComputedStyle(scroll)[side as 'borderInlineEndWidth']);
    await until(() => element.matches(':state(more-end):not(:state(pinned))') && lines().join() === '0px,1px', 'there is a line at the end');
    const { left } = element.querySelector('td')!.getBoundingClientRect();
    scroll.scrollLeft = 100;
    await until(() => lines().join() === '1px,1px', 'and at the start');
    expect(element.querySelector('td')!.getBoundingClientRect().left).to.equal(left - 100);
    element.querySelector('td')!.textContent = 'narrow';
    await until(() => element.matches(':state(pinned)') && lines().join() === '0px,1px', 'a pinned column has a line of its own');
  });

  it('knows its edges from right to left', async () => {
    const element = await make(`<news-fact-table dir="rtl" style="inline-size: 300px">${wide}</news-fact-table>`);
    await until(() => element.matches(':state(more-end)'), 'more at the end');
    part(element, 'scroll')!.scrollLeft = -1e6;
    await until(() => element.matches(':state(more-start):not(:state(more-end))'), 'the other edge hides something');
  });

  it('keeps the first column in sight, unless it takes half the place', async () => {
    const element = await make(`<news-fact-table style="inline-size: 300px">${wide}</news-fact-table>`);
    const first = element.querySelector('td')!;
    await until(() => getComputedStyle(first).position === 'sticky', 'it is pinned');
    first.innerHTML = '<span style="display: inline-block; inline-size: 200px">wide</span>';
    await until(() => getComputedStyle(first).position !== 'sticky', 'it is no more');
  });

  it('keeps nothing else in sight where a cell of the first column covers rows', async () => {
    const many = '<td>unbreakable</td>'.repeat(8);
    const body = '<tbody><tr><th>Kim</th>' + many + '</tr></tbody>';
    const heads = await make(`<news-fact-table style="inline-size: 300px"><table><thead><tr><th rowspan="2">Name</th><th colspan="8">Guests</th></tr><tr>${many}</tr></thead>${body}</table></news-fact-table>`);
    const stuck = (element: Element): string[] => [...element.querySelectorAll('tr > *')].filter((each) => getComputedStyle(each).position === 'sticky').map(({ textContent }) => textContent);
    await until(() => stuck(heads).length, 'it is pinned');
    expect(stuck(heads)).to.deep.equal(['Name', 'Kim']);
    const rows = await make(`<news-fact-table style="inline-size: 300px"><table><tbody><tr><th rowspan="2">Kim</th>${many}</tr><tr>${many}</tr></tbody></table></news-fact-table>`);
    await until(() => rows.matches(':state(overflowing)') && part(rows, 'scroll')!.tabIndex === 0, 'it scrolls');
    await nextFrame();
    expect(stuck(rows)).to.deep.equal([]);
  });

  it('takes its name from label, caption, heading, in this order', async () => {
    const name = async (html: string): Promise<string | null> => {
      const element = await make(html);
      await until(() => part(element, 'scroll')!.hasAttribute('aria-label'), 'it has a name');
      return part(element, 'scroll')!.getAttribute('aria-label');
    };
    const style = 'style="inline-size: 200px"';
    expect(await name(`<news-fact-table ${style} label="Mine"><h2 slot="heading">Heading</h2>${wide}</news-fact-table>`)).to.equal('Mine');
    expect(await name(`<news-fact-table ${style}><h2 slot="heading">Heading</h2>${wide}</news-fact-table>`)).to.equal('Guests');
    expect(await name(`<news-fact-table ${style}><h2 slot="heading">Heading</h2>${wide.replace(/<caption.*caption>/, '')}</news-fact-table>`)).to.equal('Heading');
    expect(await name(`<news-fact-table ${style} lang="de">${wide.replace(/<caption.*caption>/, '')}</news-fact-table>`)).to.equal('Tabelle');
  });

  it('tells a developer of a table that is deeper in it', async () => {
    const warnings = hearWarnings();
    const element = await make('<news-fact-table sortable><section><div><table><tr><td>A</td></tr></table></div></section></news-fact-table>');
    await afterImports();
    warnings.stop();
    expect(element.source).to.equal(undefined);
    expect(warnings.lines.length).to.equal(1);
    expect(warnings.lines[0]).to.include('child');
  });

  it('has room for its tools whatever margins a theme gives to tables, below what stands before it', async () => {
    const element = (await fixture<HTMLElement>('<div><style>table, p { margin: 3px }</style><news-fact-table filterable downloadable><h2 slot="heading">Heading</h2><p>Before.</p><table><tr><td>A</td></tr></table></news-fact-table></div>')).querySelector('news-fact-table')!;
    await settled(element);
    await until(() => part(element, 'toolbar')!.offsetHeight > 40, 'there is a toolbar');
    const bar = part(element, 'toolbar')!.getBoundingClientRect();
    expect(element.querySelector('p')!.getBoundingClientRect().top).to.be.at.least(bar.bottom);
    expect(element.querySelector('h2')!.getBoundingClientRect().bottom).to.be.at.most(bar.top);
    expect(element.querySelector('table')!.getBoundingClientRect().top - element.querySelector('p')!.getBoundingClientRect().bottom).to.equal(3);
  });

  describe('in the figure of a content system', () => {
    const inFigure = (attributes: string, content: string): string => `<style>.wp-block-table { overflow-x: auto; margin: 0 0 1em }</style>
      <news-fact-table ${attributes}><figure class="wp-block-table">${content}</figure></news-fact-table>`;
    const makeIn = async (attributes: string, content: string): Promise<NewsFactTable> => settled((await fixture<HTMLElement>(`<div>${inFigure(attributes, content)}</div>`)).querySelector('news-fact-table')!);

    it('scrolls as the child that it is not, under the name of the figure', async () => {
      const warnings = hearWarnings();
      const element = await makeIn('style="inline-size: 300px"', `${wide.replace(/<caption.*caption>/, '')}<figcaption>Who came</figcaption>`);
      const scroll = part(element, 'scroll')!;
      await until(() => element.matches(':state(pinned)') && scroll.tabIndex === 0, 'the element scrolls, and not the figure');
      expect(scroll.getAttribute('aria-label')).to.equal('Who came');
      const table = element.querySelector('table')!;
      expect(table.ariaLabelledByElements?.map(({ textContent }) => textContent)).to.deep.equal(['Who came']);
      const caption = element.querySelector('figcaption')!;
      const { left } = caption.getBoundingClientRect();
      scroll.scrollLeft = 100;
      await until(() => table.getBoundingClientRect().left < left, 'it has scrolled');
      expect(caption.getBoundingClientRect().left, 'the caption stays').to.equal(left);
      const end = Number.parseFloat(scroll.style.getPropertyValue('--_end'));
      expect(end, 'the line at the edge ends with the table').to.be.closeTo(table.offsetHeight, 1);
      expect(getComputedStyle(scroll).borderImageSource).to.include(` ${Math.floor(end)}`);
      warnings.stop();
      expect(warnings.lines).to.deep.equal([]);
    });

    it('sorts, filters, and is where it was', async () => {
      const element = await makeIn('sortable filterable', '<table><thead><tr><th>Name</th></tr></thead><tbody><tr><td>Bo</td></tr><tr><td>Al</td></tr></tbody></table>');
      const figure = element.firstElementChild!;
      expect(await element.sort(0)).to.equal(true);
      expect(firsts(element)).to.deep.equal(['Al', 'Bo']);
      expect(keys(element).length).to.equal(1);
      element.sortable = false;
      await until(() => !keys(element).length, 'no keys are left');
      expect([...figure.children].map(({ localName }) => localName)).to.deep.equal(['table']);
      expect(part(element, 'toolbar')!.querySelector('input')).not.to.equal(null);
    });

    for (const [where, content] of Object.entries({ after: '<table><tr><td>A</td></tr></table><figcaption>Who came</figcaption>', before: '<figcaption>Who came</figcaption><table><tr><td>A</td></tr></table>' })) {
      it(`has room for its tools once, with a caption ${where} it`, async () => {
        const element = await makeIn('filterable', content);
        await until(() => part(element, 'toolbar')!.offsetHeight > 40, 'there is a toolbar');
        const [first, second] = [...element.querySelectorAll('figcaption, table')].map((each) => each.getBoundingClientRect());
        expect(first!.top).to.be.at.least(part(element, 'toolbar')!.getBoundingClientRect().bottom);
        expect(second!.top - first!.bottom).to.be.below(1);
      });
    }

    it('can be led to, and hidden', async () => {
      const element = await makeIn('', '<table><tr><td>A</td></tr></table>');
      const figure = element.querySelector('figure')!;
      expect(figure.getBoundingClientRect().height, 'an address with its id leads to a box').to.be.above(20);
      figure.hidden = true;
      expect(element.querySelector('table')!.checkVisibility()).to.equal(false);
    });

    it('is not what a note holds', async () => {
      const element = await makeIn('filterable', '<img alt="">');
      element.insertAdjacentHTML('beforeend', '<div slot="note"><table><tr><td>A sign</td></tr></table></div>');
      await settled(element);
      expect(element.source).to.equal(undefined);
      expect(getComputedStyle(element.querySelector('table')!).marginTop).to.equal('0px');
    });

    it('follows a caption that comes later', async () => {
      const element = await makeIn('', '<table><tr><td>A</td></tr></table><figcaption>Who came</figcaption>');
      const table = element.querySelector('table')!;
      expect(table.ariaLabelledByElements?.length).to.equal(1);
      table.createCaption().textContent = 'Guests';
      await until(() => !table.ariaLabelledByElements?.length, 'its own caption names it');
    });

    it('stacks, and leaves a table in a cell alone', async () => {
      const nested = '<table><tr><td>inner</td></tr></table>';
      const element = await makeIn('layout="stack" filterable style="inline-size: 300px"', '<table><thead><tr><th>Name</th><th>Land</th></tr></thead><tbody><tr><th>Bo</th><td data-label="Land">Chad</td></tr></tbody></table>');
      await until(() => element.matches(':state(stacked)'), 'it is stacked');
      expect(getComputedStyle(element.querySelector('td')!).display).to.equal('flow-root');
      const other = await makeIn('filterable', `<table><tr><td>${nested}</td></tr></table>`);
      expect(getComputedStyle(other.querySelector('td table')!).marginTop, 'room for tools is at the top').to.equal('0px');
    });
  });

  it('ties the table to heading, note and source', async () => {
    const element = await make('<news-fact-table><h2 slot="heading">Heading</h2><table><tr><td>A</td></tr></table><p slot="note">Note.</p><p slot="source">Source.</p></news-fact-table>');
    const table = element.querySelector('table')!;
    expect(table.ariaLabelledByElements?.map(({ textContent }) => textContent)).to.deep.equal(['Heading']);
    expect(table.ariaDescribedByElements?.map(({ textContent }) => textContent)).to.deep.equal(['Note.', 'Source.']);
    element.querySelector('[slot=note]')!.remove();
    await until(() => table.ariaDescribedByElements?.length === 1, 'it follows the notes');
  });

  it('leaves what the author has tied the table to', async () => {
    for (const note of ['<p slot="note">Note.</p>', '']) {
      const element = await make(`<news-fact-table><table aria-describedby="mine"><tr><td>A</td></tr></table>${note}<p id="mine">Mine.</p></news-fact-table>`);
      expect(element.querySelector('table')!.getAttribute('aria-describedby')).to.equal('mine');
    }
  });
});

describe('sorting', () => {
  it('takes numbers as the page’s language writes them', async () => {
    expect(await sorted(['1.204,5', '12', '1.204', '−5', '(7)'], 'de')).to.deep.equal(['(7)', '−5', '12', '1.204', '1.204,5']);
    expect(await sorted(['1,204.5', '12', '1.204', '9.5 %'], 'en')).to.deep.equal(['1.204', '9.5 %', '12', '1,204.5']);
    expect(await sorted(['١٢٣', '٩', '٢٠'], 'ar')).to.deep.equal(['٩', '٢٠', '١٢٣']);
    expect(await sorted(['€1.2bn', '€900m', '€1,000'], 'en')).to.deep.equal(['€1,000', '€900m', '€1.2bn']);
    expect(await sorted(['3–5', '3–4', '10–12'], 'en')).to.deep.equal(['3–4', '3–5', '10–12']);
  });

  it('takes dates, in words, in figures, and of <time>', async () => {
    expect(await sorted(['5 May 2025', '12 April 2025', '2024-12-31'], 'en-GB')).to.deep.equal(['2024-12-31', '12 April 2025', '5 May 2025']);
    expect(await sorted(['05.09.2025', '12.08.2025'], 'de')).to.deep.equal(['12.08.2025', '05.09.2025']);
    expect(await sorted(['<time datetime="2025-09-05">Friday</time>', '<time datetime="2025-09-04">Thursday</time>'], 'en')).to.deep.equal(['Thursday', 'Friday']);
  });

  it('takes text as the page’s language orders it', async () => {
    expect(await sorted(['Zürich', 'Ärger', 'Öl', 'Auto'], 'de')).to.deep.equal(['Ärger', 'Auto', 'Öl', 'Zürich']);
    expect(await sorted(['Zürich', 'Ärger', 'Öl', 'Auto'], 'sv')).to.deep.equal(['Auto', 'Zürich', 'Ärger', 'Öl']);
    expect(await sorted(['Chapter 10', 'Chapter 9', 'chapter 2'], 'en')).to.deep.equal(['chapter 2', 'Chapter 9', 'Chapter 10']);
  });

  it('takes what the author says before what is read', async () => {
    const html = '<news-fact-table sortable><table><thead><tr><th>Size</th></tr></thead><tbody><tr><td data-sort-value="3">large</td></tr><tr><td data-sort-value="1">small</td></tr><tr><td data-sort-value="20">huge</td></tr></tbody></table></news-fact-table>';
    const element = await make(html.replace('<th>', '<th data-type="number">'));
    await element.sort(0);
    expect(firsts(element)).to.deep.equal(['small', 'large', 'huge']);
    const text = await make(column(['10', '9', '1']).replace('<th>', '<th data-type="text">'));
    await text.sort(0, 'descending');
    expect(firsts(text)).to.deep.equal(['10', '9', '1']);
  });

  it('puts empty cells last both ways, words that are no number before them, and leaves equals as they stood', async () => {
    const values = ['', '2<sup>a</sup>', '–', 'unknown', '1', '2<sup>b</sup>', '3', '4', '5'];
    const up = await make(column(values));
    await up.sort(0, 'ascending');
    expect(firsts(up)).to.deep.equal(['1', '2a', '2b', '3', '4', '5', 'unknown', '', '–']);
    await up.sort(0, 'descending');
    expect(firsts(up)).to.deep.equal(['5', '4', '3', '2a', '2b', '1', 'unknown', '', '–']);
  });

  it('reads a number beside its footnote, and not the footnote', async () => {
    expect(await sorted(['12<sup>1</sup>', '9<sup><a href="#n">2</a></sup>', '100[3]'], 'en')).to.deep.equal(['92', '121', '100[3]']);
  });

  it('goes up, down and back by the key, says so once, and keeps the focus', async () => {
    const element = await make(column(['2', '10', '1']));
    const rows = [...element.querySelectorAll('tbody tr')];
    const head = element.querySelector('th')!;
    const [key] = keys(element);
    key!.focus();
    const press = async (): Promise<void> => {
      const said = status(element);
      key!.click();
      await until(() => status(element) && status(element) !== said, 'it is announced');
    };
    await press();
    expect(firsts(element)).to.deep.equal(['1', '2', '10']);
    expect(head.getAttribute('aria-sort')).to.equal('ascending');
    expect(status(element)).to.equal('Sorted by Value, ascending');
    await press();
    expect(firsts(element)).to.deep.equal(['10', '2', '1']);
    expect(head.getAttribute('aria-sort')).to.equal('descending');
    await press();
    expect(rows.every((row, index) => element.querySelectorAll('tbody tr')[index] === row)).to.equal(true);
    expect(head.hasAttribute('aria-sort')).to.equal(false);
    expect(status(element)).to.equal('In the original order');
    expect(document.activeElement === key).to.equal(true);
    expect(keys(element).length).to.equal(1);
  });

  it('has a key in each head cell that is named like it, and does not say its name twice', async () => {
    const element = await make('<news-fact-table sortable><table><thead><tr><th>One</th><th>Two <a href="#x">link</a></th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table></news-fact-table>');
    expect(keys(element).map((key) => key.ariaLabelledByElements?.[0] === key.parentElement)).to.deep.equal([true, true]);
    expect([...element.querySelectorAll('th')].map((head) => head.getAttribute('aria-label'))).to.deep.equal(['One', 'Two link']);
    element.querySelector('th')!.firstChild!.nodeValue = 'First';
    await until(() => element.querySelector('th')!.getAttribute('aria-label') === 'First', 'the name follows the text');
    element.sortable = false;
    await until(() => !keys(element).length, 'the keys are gone');
    expect(element.querySelector('th')!.hasAttribute('aria-label')).to.equal(false);
  });

  it('keeps the focus of a link in a row that moves', async () => {
    const element = await make(column(['<a href="#2">2</a>', '<a href="#1">1</a>']));
    const link = element.querySelector<HTMLElement>('a')!;
    link.focus();
    await element.sort(0);
    expect(firsts(element)).to.deep.equal(['1', '2']);
    expect(document.activeElement === link).to.equal(true);
  });

  it('asks before: the event tells column, name, direction; cancelled, nothing moves', async () => {
    const element = await make(column(['2', '1']));
    const heard = heardAt(document, 'news-fact-table-sort');
    document.addEventListener('news-fact-table-sort', (event) => event.preventDefault(), { once: true });
    expect(await element.sort(0, 'descending')).to.equal(false);
    const { column: number, name, direction } = await heard;
    expect({ number, name, direction }).to.deep.equal({ number: 0, name: 'Value', direction: 'descending' });
    expect(firsts(element)).to.deep.equal(['2', '1']);
    expect(element.querySelector('[aria-sort]') === null).to.equal(true);
  });

  it('sorts each body by itself, and neither foot nor a first row of heads', async () => {
    const element = await make(`<news-fact-table sortable><table><tbody><tr><th>N</th></tr><tr><td>2</td></tr><tr><td>1</td></tr></tbody><tbody><tr><td>9</td></tr><tr><td>8</td></tr></tbody><tfoot><tr><td>0</td></tr></tfoot></table></news-fact-table>`);
    await element.sort(0);
    expect([...element.querySelectorAll('tr')].map((row) => row.textContent)).to.deep.equal(['N', '1', '2', '8', '9', '0']);
  });

  it('leaves tables alone whose body cells span, and tells once', async () => {
    const warnings = hearWarnings();
    const element = await make('<news-fact-table sortable><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td rowspan="2">2</td><td>1</td></tr><tr><td>0</td></tr></tbody></table></news-fact-table>');
    await afterImports();
    warnings.stop();
    expect(keys(element).length).to.equal(0);
    expect(await element.sort(0)).to.equal(false);
    expect(warnings.lines.filter((line) => line.includes('sortable')).length).to.equal(1);
    expect(element.matches(':state(sortable)')).to.equal(false);
  });

  it('has keys only under heads of one column, in a head of several rows', async () => {
    const element = await make('<news-fact-table sortable><table><thead><tr><th rowspan="2">Name</th><th colspan="2">Guests</th></tr><tr><th>2015</th><th>2025</th></tr></thead><tbody><tr><td>b</td><td>2</td><td>9</td></tr><tr><td>a</td><td>1</td><td>10</td></tr></tbody></table></news-fact-table>');
    expect(keys(element).map((key) => key.parentElement!.textContent)).to.deep.equal(['Name', '2015', '2025']);
    await element.sort(2, 'descending');
    expect(firsts(element)).to.deep.equal(['a', 'b']);
  });

  it('lets the page have its way: other rows are as it says, a new one stays at its place', async () => {
    const element = await make(column(['2', '1']));
    await element.sort(0);
    const body = element.querySelector('tbody')!;
    body.innerHTML = '<tr><td>9</td></tr><tr><td>8</td></tr>';
    await until(() => !element.querySelector('[aria-sort]'), 'it is not sorted any more');
    expect(firsts(element)).to.deep.equal(['9', '8']);
    await element.sort(0);
    await element.sort(0, 'none');
    expect(firsts(element)).to.deep.equal(['9', '8']);
  });

  it('obeys the last of several calls, whichever ends first', async () => {
    const element = await make(column([...Array(600).keys()].map((n) => `Name ${(n * 7919) % 600}`)));
    const { now } = performance;
    let time = now.call(performance);
    performance.now = () => (time += 30); // so that the page gets a turn at every opportunity,
    Object.defineProperty(globalThis, 'scheduler', { value: undefined, configurable: true }); // and a whole one
    const results = await Promise.all([element.sort(0, 'descending'), element.sort(0, 'ascending')]).finally(() => {
      performance.now = now;
      delete (globalThis as { scheduler?: unknown }).scheduler;
    });
    expect(results).to.deep.equal([false, true]);
    expect(firsts(element).slice(0, 3)).to.deep.equal(['Name 0', 'Name 1', 'Name 2']);
  });

  it('says false for what is no column', async () => {
    const element = await make(column(['2', '1']));
    for (const wrong of [7, -1, NaN]) expect(await element.sort(wrong)).to.equal(false);
  });

  for (const [name, table] of [
    ['in a table without <thead>', '<tbody><tr><th>Year</th><th>Guests</th></tr><tr><td><a href="#2015">2015</a></td><td>30</td></tr><tr><td>2025</td><td>26</td></tr></tbody>'],
    ['of <td> in <thead>', '<thead><tr><td>Year</td><td data-type="number">Guests</td></tr></thead><tbody><tr><td><a href="#2015">2015</a></td><td>30</td></tr><tr><td>2025</td><td>26</td></tr></tbody>'],
  ] as const) {
    it(`has its keys over the heads, and over nothing else: ${name}`, async () => {
      const element = await make(`<news-fact-table sortable><table>${table}</table></news-fact-table>`);
      await until(() => keys(element).length === 2, 'the keys are there');
      await until(() => getComputedStyle(keys(element)[0]!).position === 'absolute', 'they have their styles');
      const [, second] = keys(element);
      const rect = (of: Element): number[] => Object.values(of.getBoundingClientRect().toJSON() as Record<string, number>);
      for (const key of keys(element)) rect(key).forEach((n, index) => expect(n).to.be.closeTo(rect(key.parentElement!)[index]!, 2)); // but for the line below
      const at = (of: Element): Element | null => {
        const { left, top, width, height } = of.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2);
      };
      element.scrollIntoView();
      expect(at(element.querySelector('a')!) === element.querySelector('a')).to.equal(true);
      expect(at(second!) === second).to.equal(true);
      second!.click();
      const head = second!.parentElement!;
      await until(() => head.getAttribute('aria-sort') === 'ascending', 'it is sorted');
      const signs = (of: Element): string[] => (['::before', '::after'] as const).map((where) => generated(of, where)).filter(Boolean);
      expect(signs(head)).to.deep.equal(['↑']);
      expect(signs(keys(element)[0]!.parentElement!)).to.deep.equal(['↕']);
      expect(head.matches('th, [role=columnheader]'), 'what can be sorted is a column header').to.equal(true);
      element.sortable = false;
      await until(() => !keys(element).length, 'the keys are gone');
      expect(element.querySelectorAll('[role], [aria-label]').length).to.equal(0);
    });
  }

  it('has no key, and no sign, in a head that says nothing', async () => {
    const element = await make('<news-fact-table sortable><table><thead><tr><td></td><th></th><th>2015</th></tr></thead><tbody><tr><th>China</th><td>2</td><td>9</td></tr></tbody></table></news-fact-table>');
    await until(() => keys(element).length, 'there are keys');
    expect(keys(element).map((key) => key.parentElement!.textContent)).to.deep.equal(['2015']);
    const [corner, empty, year] = element.querySelectorAll('thead tr > *');
    expect([corner, empty, year].map((head) => getComputedStyle(head!, '::after').visibility)).to.deep.equal(['hidden', 'hidden', 'visible']);
    expect([corner, empty].some((head) => head!.hasAttribute('aria-label'))).to.equal(false);
    year!.firstChild!.nodeValue = '';
    await until(() => !keys(element).length && !element.matches(':state(sortable)'), 'nor in one that says nothing any more');
  });

  it('makes keys anew that came with a copy of the page', async () => {
    const element = await make(column(['2', '1']));
    const clone = element.cloneNode(true) as NewsFactTable;
    element.after(clone);
    await settled(clone);
    await until(() => keys(clone).length === 1, 'one key');
    keys(clone)[0]!.click();
    await until(() => firsts(clone)[0] === '1', 'it works');
    clone.remove();
  });
});

describe('the filter', () => {
  const people = '<table><thead><tr><th>Name</th><th>Country</th></tr></thead><tbody><tr><td>José</td><td>Peru</td></tr><tr><td>Kim</td><td>North Korea</td></tr><tr><td>Xi</td><td>China</td></tr></tbody></table>';
  const field = (element: Element): HTMLInputElement => part(element, 'field') as HTMLInputElement;
  const shown = (element: Element): string[] => [...element.querySelectorAll('tbody tr')].filter((row) => getComputedStyle(row).display !== 'none').map((row) => row.firstElementChild!.textContent);
  async function filter(element: NewsFactTable, query: string): Promise<{ shown: number; total: number }> {
    const heard = heardAt(element, 'news-fact-table-filter');
    field(element).value = query;
    field(element).dispatchEvent(new Event('input'));
    const { shown: left, total } = await heard;
    await nextFrame();
    return { shown: left, total };
  }

  it('shows the rows that hold every word, whatever case and accents, with a count', async () => {
    const element = await make(`<news-fact-table filterable>${people}</news-fact-table>`);
    const before = element.querySelector('table')!.textContent;
    expect(await filter(element, 'jose')).to.deep.equal({ shown: 1, total: 3 });
    expect(shown(element)).to.deep.equal(['José']);
    expect(part(element, 'count')!.textContent).to.equal('1 of 3 rows');
    await until(() => status(element) === '1 of 3 rows', 'it is announced');
    await filter(element, 'korea KIM');
    expect(shown(element)).to.deep.equal(['Kim']);
    await filter(element, 'kimnorth');
    expect(shown(element), 'no word goes over two cells').to.deep.equal([]);
    await filter(element, ' ');
    expect(shown(element).length).to.equal(3);
    expect(part(element, 'count')!.textContent).to.equal('');
    expect(element.querySelector('table')!.textContent).to.equal(before);
  });

  it('names its field by what it is for, whatever was found', async () => {
    const element = await make(`<news-fact-table filterable>${people}</news-fact-table>`);
    await filter(element, 'kim');
    expect([...field(element).labels!].map(({ textContent }) => textContent)).to.deep.equal(['Filter']);
    expect(part(element, 'count')!.textContent).to.equal('1 of 3 rows');
  });

  it('marks what it found without touching a node', async () => {
    if (typeof Highlight === 'undefined') return;
    const element = await make(`<news-fact-table filterable>${people}</news-fact-table>`);
    await filter(element, 'jose');
    await until(() => CSS.highlights.get('news-found')?.size === 1, 'one mark');
    await filter(element, '');
    expect(CSS.highlights.has('news-found')).to.equal(false);
  });

  it('takes its marks along when it leaves the page, and brings them back', async () => {
    if (typeof Highlight === 'undefined') return;
    const element = await make(`<news-fact-table filterable>${people}</news-fact-table>`);
    await filter(element, 'jose');
    await until(() => CSS.highlights.has('news-found'), 'it is marked');
    const place = element.parentElement!;
    element.remove();
    expect(CSS.highlights.has('news-found')).to.equal(false);
    place.append(element);
    await until(() => CSS.highlights.get('news-found')?.size === 1, 'it is marked again');
    field(element).value = 'kim';
    field(element).dispatchEvent(new Event('input'));
    await new Promise((resolve) => setTimeout(resolve, 100)); // the reader has typed, and leaves before it is looked for
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(CSS.highlights.has('news-found')).to.equal(false);
  });

  it('keeps together the rows that a cell spans, and a term with what is said of it', async () => {
    const element = await make('<news-fact-table filterable><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td rowspan="2">one</td><td>x</td></tr><tr><td>y</td></tr><tr><td>two</td><td>z</td></tr></tbody></table></news-fact-table>');
    expect(await filter(element, 'y')).to.deep.equal({ shown: 1, total: 2 });
    expect(shown(element)).to.deep.equal(['one', 'y']);
    const list = await make('<news-fact-table filterable><dl><dt>Capital</dt><dd>Pyongyang</dd><dt>Trade</dt><dd>With China</dd></dl></news-fact-table>');
    expect(await filter(list, 'china')).to.deep.equal({ shown: 1, total: 2 });
    expect([...list.querySelectorAll('dl > *')].filter((each) => getComputedStyle(each).display !== 'none').map((each) => each.textContent)).to.deep.equal(['Trade', 'With China']);
  });

  it('goes on filtering rows that come later, and lets all go when it is switched off', async () => {
    const element = await make(`<news-fact-table filterable>${people}</news-fact-table>`);
    await filter(element, 'kim');
    element.querySelector('tbody')!.insertAdjacentHTML('beforeend', '<tr><td>Kim II</td><td></td></tr><tr><td>Other</td><td></td></tr>');
    await until(() => shown(element).join() === 'Kim,Kim II', 'the new rows are filtered');
    element.filterable = false;
    await until(() => shown(element).length === 5, 'all are shown');
  });
});

describe('taking a table along', () => {
  async function saved(element: NewsFactTable): Promise<{ name: string; text: string }> {
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    let blob: Blob | undefined;
    let name = '';
    URL.createObjectURL = (made: Blob) => createObjectURL((blob = made));
    HTMLAnchorElement.prototype.click = function keep(this: HTMLAnchorElement) { name = this.download; };
    try {
      (part(element, 'button')!).click();
      await until(() => name, 'a file is saved');
      const bytes = new Uint8Array(await blob!.arrayBuffer());
      expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
      return { name, text: new TextDecoder().decode(bytes) };
    } finally {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    }
  }

  it('saves CSV as it is shown, quoted, and safe against formulas', async () => {
    const element = await make('<news-fact-table downloadable sortable><table><caption>Who “came”, 2025</caption><thead><tr><th>Name</th><th>Note</th></tr></thead><tbody><tr><td>b, "B"</td><td>=SUM(A1)</td></tr><tr><td>a</td><td>-5<sup>1</sup></td></tr><tr><td>c</td><td>@x<br>y</td></tr></tbody></table></news-fact-table>');
    await element.sort(0);
    expect(await saved(element)).to.deep.equal({ name: 'who-came-2025.csv', text: `Name,Note\r\na,-5\r\n"b, ""B""",'=SUM(A1)\r\nc,'@x y\r\n` });
  });

  it('says a cell that covers rows in each of them', async () => {
    const element = await make('<news-fact-table downloadable><table><tr><th colspan="2">Head</th><th>C</th></tr><tr><td rowspan="2">a</td><td>1</td><td>2</td></tr><tr><td>3</td><td></td></tr></table></news-fact-table>');
    expect((await saved(element)).text).to.equal('Head,,C\r\na,1,2\r\na,3,\r\n');
  });

  it('asks before, and can be stopped', async () => {
    const element = await make('<news-fact-table downloadable><table><tr><td>a</td></tr></table></news-fact-table>');
    const formats: string[] = [];
    element.addEventListener('news-fact-table-export', (event) => {
      formats.push(event.format);
      event.preventDefault();
    });
    const [csv, copy] = element.shadowRoot!.querySelectorAll<HTMLElement>('[part=button]');
    csv!.click();
    copy!.click();
    expect(formats).to.deep.equal(['csv', 'text']);
    expect([csv, copy].map((key) => key!.getAttribute('aria-label')?.includes(key!.textContent))).to.deep.equal([true, true]);
  });

  it('says whether it was copied', async () => {
    const element = await make('<news-fact-table downloadable><dl><dt>a</dt><dd>1\n2</dd></dl></news-fact-table>');
    let text = '';
    const clipboard = { writeText: (given: string) => Promise.resolve(void (text = given)) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, get: () => clipboard });
    const copy = element.shadowRoot!.querySelectorAll<HTMLElement>('[part=button]')[1]!;
    copy.click();
    await until(() => status(element) === 'Table copied', 'it is said');
    expect(text).to.equal('a\t1 2');
    expect(generated(part(element, 'toolbar')!, '::after'), 'and shown').to.equal('Table copied');
    await until(() => !generated(part(element, 'toolbar')!, '::after'), 'for a while');
    clipboard.writeText = () => Promise.reject(new Error('no'));
    copy.click();
    await until(() => status(element) === 'The table could not be copied', 'that is said, too');
    delete (navigator as { clipboard?: unknown }).clipboard;
  });
});

describe('what a reader is about to do', () => {
  it('is ready at the first sign of one: a clipboard takes text only right after a click', async () => {
    const element = await make('<news-fact-table downloadable><table><tr><td>a</td></tr></table></news-fact-table>');
    element.dispatchEvent(new Event('pointerover'));
    await import('../../src/elements/fact-table/export.js');
    await nextFrame();
    let text = '';
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (given: string) => Promise.resolve(void (text = given)) } });
    element.shadowRoot!.querySelectorAll<HTMLElement>('[part=button]')[1]!.click();
    expect(text).to.equal('a');
    delete (navigator as { clipboard?: unknown }).clipboard;
  });
});

describe('the stacked form', () => {
  const labelled = '<table><thead><tr><th>Leader</th><th>Country</th></tr></thead><tbody><tr><th>Kim</th><td data-label="Country">North <b>Korea</b></td></tr></tbody></table>';

  it('gives labels of real text and roles, and takes them away', async () => {
    const element = await make(`<news-fact-table layout="stack" style="inline-size: 300px">${labelled}</news-fact-table>`);
    const cell = element.querySelector('td')!;
    await until(() => cell.firstElementChild?.textContent === 'Country', 'the label is there');
    expect(element.matches(':state(stacked)')).to.equal(true);
    expect([...element.querySelectorAll('table, table *')].map((each) => each.getAttribute('role')).filter(Boolean)).to.deep.equal(['table', 'rowgroup', 'row', 'columnheader', 'columnheader', 'rowgroup', 'row', 'rowheader', 'cell']);
    await until(() => getComputedStyle(cell).display === 'flow-root', 'it stands under another');
    expect(cell.getBoundingClientRect().left).to.equal(element.querySelector('tbody th')!.getBoundingClientRect().left);
    element.layout = 'scroll';
    await until(() => cell.innerHTML === 'North <b>Korea</b>', 'the label is gone');
    expect(element.querySelectorAll('[role]').length).to.equal(0);
  });

  it('stays a table in a wide place', async () => {
    const element = await make(`<news-fact-table layout="stack" style="inline-size: 900px">${labelled}</news-fact-table>`);
    expect(getComputedStyle(element.querySelector('td')!).display).to.equal('table-cell');
  });

  it('takes heads of <td>, and of a first row, too', async () => {
    for (const [html, head] of [
      [labelled.replaceAll(/(?<=<thead>.*)th>(?=.*<tbody>)/g, 'td>'), 'thead td'],
      [labelled.replace('<thead>', '').replace('</thead><tbody>', ''), 'tr:first-child th'],
    ] as const) {
      const element = await make(`<news-fact-table layout="stack" sortable style="inline-size: 300px">${html}</news-fact-table>`);
      const cell = element.querySelector<HTMLElement>('td[data-label]')!;
      await until(() => cell.firstElementChild?.textContent === 'Country' && element.querySelector('[data-news=sort]'), 'the label is there');
      await until(() => getComputedStyle(cell).display === 'flow-root', 'it stands under another');
      expect(element.matches(':state(stacked)')).to.equal(true);
      expect([...element.querySelectorAll(head)].map((each) => each.getAttribute('role'))).to.deep.equal(['columnheader', 'columnheader']);
      expect(element.querySelector('tr:last-child th')!.getAttribute('role')).to.equal('rowheader');
    }
  });

  it('scrolls where cells span', async () => {
    const warnings = hearWarnings();
    const element = await make(`<news-fact-table layout="stack" style="inline-size: 300px">${labelled.replace('<th>Kim</th>', '<th colspan="1">Kim</th>').replace('<tbody>', '<tbody><tr><td colspan="2">Asia</td></tr>')}</news-fact-table>`);
    await afterImports();
    warnings.stop();
    expect(element.matches(':state(stacked)')).to.equal(false);
    expect(getComputedStyle(element.querySelector('tbody th')!).display).to.equal('table-cell');
    expect(warnings.lines.filter((line) => line.includes('layout')).length).to.equal(1);
  });

  it('changes a table that nobody labelled only while it is out of sight', async () => {
    const plain = labelled.replace(/ data-label="\w+"/, '');
    const seen = await make(`<news-fact-table layout="stack" style="inline-size: 300px">${plain}</news-fact-table>`);
    await until(() => seen.querySelector('[data-news=label]'), 'the text is there');
    await nextFrame();
    expect(getComputedStyle(seen.querySelector('td')!).display).to.equal('table-cell');
    seen.style.marginBlockStart = '300vh';
    await until(() => getComputedStyle(seen.querySelector('td')!).display === 'flow-root', 'it is stacked');
  });
});

describe('columns of numbers', () => {
  it('align at their ends by one word in the head', async () => {
    const element = await make('<news-fact-table><table><thead><tr><th>Year</th><th data-type="number">Guests</th></tr></thead><tbody><tr><td>a</td><td>30</td></tr></tbody></table></news-fact-table>');
    expect([...element.querySelectorAll('td')].map((cell) => getComputedStyle(cell).textAlign)).to.deep.equal(['start', 'end']);
  });

  it('are found while nobody looks, where the author has not said them', async () => {
    const element = await make('<news-fact-table><table><thead><tr><th>Name</th><th>Guests</th></tr></thead><tbody><tr><td>a</td><td>30</td></tr></tbody></table></news-fact-table>');
    await nextFrame();
    expect(getComputedStyle(element.querySelectorAll('td')[1]!).textAlign).to.equal('start');
    element.style.marginBlockStart = '300vh';
    await until(() => getComputedStyle(element.querySelectorAll('td')[1]!).textAlign === 'end', 'they are aligned');
    expect(getComputedStyle(element.querySelectorAll('td')[0]!).textAlign).to.equal('start');
  });
});

describe('columns of numbers whose cells the head cannot tell of', () => {
  const twelve = [...Array(12).keys()];
  const tables: [name: string, html: string, numbers: number[]][] = [
    ['two rows of heads', '<table><thead><tr><th rowspan="2">Name</th><th colspan="2">Guests</th></tr><tr><th>2015</th><th>2025</th></tr></thead><tbody><tr><td>a</td><td>30</td><td>26</td></tr></tbody></table>', [1, 2]],
    ['no <thead>', '<table><tr><th>Name</th><th>Guests</th></tr><tr><td>a</td><td>30</td></tr><tr><td>b</td><td>26</td></tr></table>', [1]],
    ['the twelfth column', `<table><thead><tr>${twelve.map((n) => `<th>Head ${n}</th>`).join('')}</tr></thead><tbody><tr>${twelve.map((n) => `<td>${n < 11 ? 'word' : n}</td>`).join('')}</tr></tbody></table>`, [11]],
    ['the twelfth column, said in the head', `<table><thead><tr>${twelve.map((n) => `<th${n < 11 ? '' : ' data-type="number"'}>Head ${n}</th>`).join('')}</tr></thead><tbody><tr>${twelve.map((n) => `<td>${n < 11 ? 'word' : n}</td>`).join('')}</tr></tbody></table>`, [11]],
    ['a head over two columns', '<table><thead><tr><th colspan="2">Name</th><th data-type="number">Guests</th><th>Note</th></tr></thead><tbody><tr><td>a</td><td>b</td><td>30</td><td>c</td></tr></tbody><tfoot><tr><td>All</td><td></td><td>30</td><td></td></tr></tfoot></table>', [2]],
    ['heads of rows', '<table><thead><tr><th>Year</th><th>Country</th></tr></thead><tbody><tr><th>2015</th><td>a</td></tr></tbody></table>', [0]],
  ];
  const ends = (row: Element): number[] => [...row.children].flatMap((cell, index) => (getComputedStyle(cell).textAlign === 'end' ? [index] : []));

  for (const [name, html, numbers] of tables) {
    it(`align like the head, while nobody looks: ${name}`, async () => {
      const element = await make(`<news-fact-table style="margin-block-start: 300vh">${html}</news-fact-table>`);
      await until(() => element.querySelector('tbody tr:last-child [data-type]'), 'the cells say it');
      for (const row of element.querySelectorAll('tr:has(td)')) expect(ends(row)).to.deep.equal(numbers);
      const [body] = element.querySelectorAll('tbody');
      body!.append(body!.lastElementChild!.cloneNode(true));
      const late = body!.lastElementChild!;
      for (const cell of late.children) cell.removeAttribute('data-type');
      await until(() => ends(late).join() === numbers.join(), 'a row that comes later is like the others');
    });
  }

  it('keep their place before a reader’s eyes', async () => {
    const element = await make(`<news-fact-table>${tables[0]![1]}</news-fact-table>`);
    await afterImports();
    expect(ends(element.querySelector('tbody tr')!)).to.deep.equal([]);
  });

  it('are none where a head stands over two', async () => {
    const element = await make(`<news-fact-table>${tables[4]![1]}</news-fact-table>`);
    expect(ends(element.querySelector('tbody tr')!)).to.deep.equal([]);
  });
});

describe('a table from data', () => {
  it('is what the HTML function writes', async () => {
    const element = await make('<news-fact-table lang="de"></news-fact-table>');
    const data = { caption: 'A & b', columns: ['Name', { name: 'Wert', type: 'number' as const }, { name: 'Tag', type: 'date' as const }], rows: [['<x>', 1204.5, '2025-09-05'], [{ text: 'y', href: 'javascript:1' }, null, 'soon']] };
    element.data = data;
    await element.updateComplete;
    expect(element.outerHTML.replace(' lang="de"', '')).to.equal(factTable({ ...data, language: 'de' }));
    expect(element.textContent).to.include('1.204,5').and.to.include('5. September 2025');
    element.data = { facts: [{ label: 'Capital', value: 'Pyongyang' }] };
    await element.updateComplete;
    expect(element.innerHTML).to.equal('<dl><dt>Capital</dt><dd>Pyongyang</dd></dl>');
  });
});

describe('a table from a file', () => {
  const file = (content: BlobPart, type = 'text/csv'): string => URL.createObjectURL(new Blob([content], { type }));
  async function load(src: string, attributes = ''): Promise<{ element: NewsFactTable; rows: number; failure: string | undefined }> {
    const element = await fixture<NewsFactTable>(`<news-fact-table ${attributes}></news-fact-table>`);
    const heard = heardAt(element, 'news-fact-table-load', 8000);
    element.src = src;
    const { rows, failure } = await heard;
    await element.updateComplete;
    return { element, rows, failure };
  }
  const cells = (element: Element): string[][] => [...element.querySelectorAll('tr')].map((row) => [...row.children].map(({ textContent }) => textContent));

  it('shows CSV, whatever parts its cells', async () => {
    for (const text of ['Name,Year\nKim,1948\n"Xi, J.",2013\n', 'Name;Year\r\nKim;1948\r\n"Xi, J.";2013', '\ufeffName\tYear\nKim\t1948\n"Xi, J."\t2013']) {
      const { element, rows } = await load(file(text));
      expect(cells(element)).to.deep.equal([['Name', 'Year'], ['Kim', '1948'], ['Xi, J.', '2013']]);
      expect(rows).to.equal(2);
      expect(element.querySelectorAll('th')[1]!.dataset['type']).to.equal('number');
    }
  });

  it('shows JSON of three shapes', async () => {
    for (const json of [[{ Name: 'Kim', Year: 1948 }, { Name: 'Xi' }], [['Name', 'Year'], ['Kim', 1948], ['Xi', null]], { columns: ['Name', { name: 'Year' }], rows: [{ Name: 'Kim', Year: 1948 }, { Name: 'Xi' }] }]) {
      const { element } = await load(file(JSON.stringify(json), 'application/json'));
      expect(cells(element)).to.deep.equal([['Name', 'Year'], ['Kim', '1948'], ['Xi', '']]);
    }
  });

  it('shows JSON as it shows the same data, with its own caption', async () => {
    const data = { caption: 'Guests', columns: ['Name', { name: 'Day', type: 'date' as const }], rows: [[{ text: 'Kim', href: '/kim' }, '2025-09-05']] };
    const { element, rows } = await load(file(JSON.stringify(data), 'application/json'), 'label="Mine"');
    expect([rows, element.outerHTML.includes(factTable(data).replace(/^<[^>]*>|<[^>]*>$/g, ''))]).to.deep.equal([1, true]);
    const facts = await load(file('{"facts":[{"label":"Capital","value":"Pyongyang"}]}', 'application/json'));
    expect([facts.rows, facts.element.innerHTML]).to.deep.equal([1, '<dl><dt>Capital</dt><dd>Pyongyang</dd></dl>']);
  });

  it('shows what a script prints without saying that it is CSV', async () => {
    const { element } = await load(file('a,b\n<5,1', 'text/html; charset=utf-8'));
    expect(cells(element)).to.deep.equal([['a', 'b'], ['<5', '1']]);
  });

  it('prints fractions as the language does, and sorts by what they are', async () => {
    const { element } = await load(file('a,b\nx,1204.50\ny,3.25'), 'lang="de"');
    expect(cells(element).map((row) => row[1])).to.deep.equal(['b', '1.204,50', '3,25']);
    await element.sort(1);
    expect(cells(element).map((row) => row[1])).to.deep.equal(['b', '3,25', '1.204,50']);
  });

  const broken: [name: string, src: () => string, failure: string, said: string][] = [
    ['not there', () => '/nowhere.csv', 'missing', 'The file with this table is not there.'],
    ['no server at all', () => 'http://127.0.0.1:9/x.csv', 'network', 'The table could not be loaded.'],
    ['HTML in disguise', () => file('<!doctype html><p>Please log in</p>'), 'unreadable', 'The file with this table cannot be read.'],
    ['HTML that says so', () => file('Sorry, friend\n<a href="/">Log in</a>, please', 'text/html'), 'unreadable', 'The file with this table cannot be read.'],
    ['ragged', () => file('a,b\n1,2\n3'), 'unreadable', 'The file with this table cannot be read.'],
    ['empty', () => file(''), 'unreadable', 'The file with this table cannot be read.'],
    ['broken JSON', () => file('{"rows": [', 'application/json'), 'unreadable', 'The file with this table cannot be read.'],
    ['no UTF-8', () => file(new Uint8Array([0x61, 0x2c, 0x62, 0x0a, 0xe9, 0x2c, 0x31])), 'unreadable', 'The file with this table cannot be read.'],
    ['40 MB', () => file(new Uint8Array(40 * 2 ** 20).fill(0x61)), 'large', 'The file with this table is too large to be shown here.'],
  ];
  for (const [name, src, failure, said] of broken) {
    it(`says why it shows none: ${name}`, async () => {
      const warnings = hearWarnings();
      const { element, failure: found, rows } = await load(src());
      await afterImports();
      warnings.stop();
      expect([found, rows]).to.deep.equal([failure, 0]);
      await until(() => element.matches(':state(failed):not(:state(loading))'), 'it has failed, and loads no more');
      expect(part(element, 'message')!.querySelector('p')!.textContent).to.equal(said);
      await until(() => status(element) === said, 'it is announced');
      expect(element.querySelector('table') === null).to.equal(true);
      expect(warnings.lines.length).to.equal(1);
    });
  }

  it('takes the encoding that the server names', async () => {
    const { element } = await load(file(new Uint8Array([0x61, 0x2c, 0x62, 0x0a, 0xe9, 0x2c, 0x31]), 'text/csv;charset=iso-8859-1'));
    expect(cells(element)[1]).to.deep.equal(['é', '1']);
  });

  it('tries again when it is asked to', async () => {
    const { fetch: real } = globalThis;
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    const warnings = hearWarnings();
    const { element } = await load('/test/e2e/pages/guests.csv');
    globalThis.fetch = real;
    const heard = heardAt(element, 'news-fact-table-load');
    part(element, 'message')!.querySelector('button')!.click();
    expect((await heard).failure).to.equal(undefined);
    warnings.stop();
    expect(cells(element)[0]).to.deep.equal(['Leader', 'Country', 'Visits']);
    expect(part(element, 'message') === null).to.equal(true);
  });

  it('keeps the focus of who asks it to, and is asked once', async () => {
    const { fetch: real } = globalThis;
    let asked = 0;
    let answer: (response: Response | undefined) => void;
    globalThis.fetch = () => new Promise((resolve, reject) => {
      asked++;
      answer = (response) => (response ? resolve(response) : reject(new TypeError('offline')));
    });
    const warnings = hearWarnings();
    const element = await fixture<NewsFactTable>('<news-fact-table src="/guests.csv"></news-fact-table>');
    const failed = async (): Promise<void> => {
      const heard = heardAt(element, 'news-fact-table-load');
      answer(undefined);
      expect((await heard).failure).to.equal('network');
    };
    await until(() => asked === 1, 'it is fetched');
    await failed();
    const key = part(element, 'message')!.querySelector('button')!;
    key.focus();
    key.click();
    key.click();
    expect(asked).to.equal(2);
    expect(element.shadowRoot!.activeElement === key).to.equal(true);
    expect(key.getAttribute('aria-disabled')).to.equal('true');
    expect(part(element, 'message')!.querySelector('p')!.textContent).to.equal('The table is loading …');
    await failed();
    expect(element.shadowRoot!.activeElement === key).to.equal(true);
    expect(key.getAttribute('aria-disabled')).to.equal('false');
    key.click();
    answer!(new Response('a,b\n1,2'));
    await until(() => document.activeElement === element.querySelector('table'), 'what has come has the focus');
    (document.activeElement as HTMLElement).blur();
    expect(element.querySelector('table')!.hasAttribute('tabindex')).to.equal(false);
    globalThis.fetch = real;
    warnings.stop();
  });

  it('breaks off when it leaves the page, and begins anew when it is back', async () => {
    const { fetch: real } = globalThis;
    const signals: AbortSignal[] = [];
    globalThis.fetch = (_, options) => new Promise((_resolve, reject) => {
      const signal = options!.signal!;
      signals.push(signal);
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
    const warnings = hearWarnings();
    const element = await fixture<NewsFactTable>('<news-fact-table src="/guests.csv"></news-fact-table>');
    await until(() => signals.length === 1, 'it is fetched');
    const place = element.parentElement!;
    element.remove();
    expect(signals[0]!.aborted).to.equal(true);
    await afterImports();
    expect(element.matches(':state(failed), :state(loading)')).to.equal(false);
    place.append(element);
    await until(() => signals.length === 2, 'it is fetched again');
    expect(signals[1]!.aborted).to.equal(false);
    element.remove();
    await afterImports();
    globalThis.fetch = real;
    warnings.stop();
    expect(warnings.lines).to.deep.equal([]);
  });

  it('does not wait for ever', async () => {
    const { fetch: real } = globalThis;
    const { timeout } = AbortSignal;
    let patience = 0;
    globalThis.fetch = (_, options) => new Promise((_resolve, reject) => options!.signal!.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))));
    AbortSignal.timeout = (time) => {
      patience = time;
      return timeout.call(AbortSignal, 50);
    };
    const warnings = hearWarnings();
    try {
      expect((await load('/slow.csv')).failure).to.equal('slow');
      expect(patience).to.equal(20_000);
    } finally {
      globalThis.fetch = real;
      AbortSignal.timeout = timeout;
      warnings.stop();
    }
  });

  it('leaves a table that is written inside, and fetches nothing', async () => {
    const { fetch: real } = globalThis;
    let fetched = 0;
    globalThis.fetch = (...given) => {
      fetched++;
      return real(...given);
    };
    const element = await make('<news-fact-table src="/test/e2e/pages/guests.csv"><table><tr><td>Mine</td></tr></table></news-fact-table>');
    globalThis.fetch = real;
    expect(element.textContent).to.equal('Mine');
    expect(fetched).to.equal(0);
  });

  it('shows the last of two files', async () => {
    const element = await fixture<NewsFactTable>('<news-fact-table></news-fact-table>');
    element.src = file('a\n1');
    await element.updateComplete;
    element.src = file('b\n2');
    await until(() => cells(element)[0]?.[0] === 'b', 'it is there');
    await element.updateComplete;
    expect(cells(element)).to.deep.equal([['b'], ['2']]);
    element.src = undefined;
    await until(() => !element.querySelector('table'), 'it is gone');
  });
});
