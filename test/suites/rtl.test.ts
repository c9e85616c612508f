/**
 * From right to left an element is the mirror image of itself from left to right.
 * Source: CSS Logical Properties and Values 1; issue 3, section 6.
 */
import { expect } from '@open-wc/testing';
import { elements, place, settled } from './shown.js';

/** Words of one direction would keep their order in a line: each inline box for itself has to find its place. */
const isolate = document.createElement('style');
isolate.textContent = 'div.mirror :is(a, span, time, small, em, b), div.mirror *::before, div.mirror *::after { unicode-bidi: isolate } div.mirror *::part(prefix), div.mirror *::part(relative) { unicode-bidi: isolate }'
  // What is out of sight has a size that is only expected, until an engine gets round to it.
  + ' div.mirror * { content-visibility: visible !important }';

interface Box {
  name: string;
  start: number;
  end: number;
  top: number;
  bottom: number;
}

/** Beside bare text of one direction, which has no box of its own to isolate, the order is that of the text. */
const inText = (element: Element): boolean => getComputedStyle(element).display === 'inline' && [...(element.parentNode?.childNodes ?? [])].some((node) => node instanceof Text && /\p{L}/u.test(node.data));

function boxes(container: HTMLElement, rtl: boolean): Box[] {
  const frame = container.getBoundingClientRect();
  const all = [...container.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot?.querySelectorAll('[part]') ?? [])]);
  return all.filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length && !inText(element)).map((element) => {
    const rect = element.getBoundingClientRect();
    const [start, end] = rtl ? [frame.right - rect.right, frame.right - rect.left] : [rect.left - frame.left, rect.right - frame.left];
    return { name: `${element.localName}${element.getAttribute('part') ?? ''} “${element.textContent.trim().slice(0, 20)}”`, start, end, top: rect.top - frame.top, bottom: rect.bottom - frame.top };
  });
}

for (const { tag, html, hard = [], use } of elements) {
  describe(`<${tag}> mirrored`, () => {
    for (const [index, fixture] of [html, ...hard].entries()) for (const width of [300, 700]) for (const inside of tag === 'news-article' ? [false] : [false, true]) {
      it(`${index ? `hard case ${index}` : 'the fixture'}, ${width} px${inside ? ', in an article' : ''}`, async () => {
        const sides: Box[][] = [];
        for (const dir of ['ltr', 'rtl']) {
          const container = place();
          container.append(isolate);
          container.className = 'mirror';
          container.dir = dir;
          container.style.cssText = `width: ${width}px; font: 16px/24px serif`;
          const inner = container.appendChild(document.createElement('div'));
          inner.innerHTML = inside ? `<news-article><article>${fixture}</article></news-article>` : fixture;
          const element = inner.querySelector<HTMLElement>(tag)!;
          await Promise.all([...container.querySelectorAll('img')].map((image) => image.decode().catch(() => undefined)));
          await settled(inner.firstElementChild!);
          if (use && width === 300 && !index) await use(element);
          await settled(inner.firstElementChild!);
          sides.push(boxes(container, dir === 'rtl'));
        }
        const [ltr, rtl] = sides as [Box[], Box[]];
        expect(rtl.map(({ name }) => name)).to.deep.equal(ltr.map(({ name }) => name));
        const off = ltr.flatMap((box, i) => {
          const other = rtl[i]!;
          const far = (['start', 'end', 'top', 'bottom'] as const).filter((side) => Math.abs(box[side] - other[side]) > 1);
          return far.length ? [`${box.name}: ${far.map((side) => `${side} ${box[side].toFixed(1)} / ${other[side].toFixed(1)}`).join(', ')}`] : [];
        });
        expect(off).to.deep.equal([]);
      });
    }
  });
}
