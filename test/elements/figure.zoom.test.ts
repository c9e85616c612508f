import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { nextFrame } from '../support/browser.js';
import { afterImports, hearWarnings, heardAt, settled, until } from '../support/elements.js';
import '../../src/define/figure.js';
import { largestFile } from '../../src/elements/figure/figure.large.js';
import * as ar from '../../src/locales/ar.js';
import * as de from '../../src/locales/de.js';
import * as en from '../../src/locales/en.js';
import * as es from '../../src/locales/es.js';
import * as fr from '../../src/locales/fr.js';
import * as he from '../../src/locales/he.js';
import * as ja from '../../src/locales/ja.js';

type Figure = HTMLElementTagNameMap['news-figure'];

const img = '/test/e2e/pages/img';
let fresh = 0;
/** A picture that nobody has loaded yet. */
const file = (name = 'ranks'): string => `${img}/${name}.svg?${++fresh}`;
const picture = (more = '', alt = 'Ranks'): string => `<img src="${file()}" width="600" height="400" alt="${alt}" ${more}>`;

const part = <T extends HTMLElement = HTMLElement>(element: Element, name: string): T | null => element.shadowRoot!.querySelector<T>(`[part="${name}"]`);
const key = (element: Element): HTMLElement | null => part(element, 'zoom');
const dialog = (element: Element): HTMLDialogElement | null => part(element, 'dialog');
const large = (element: Element): HTMLImageElement => part<HTMLImageElement>(element, 'picture')!;
const keys = (element: Element): HTMLElement[] => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="button"]')];
const requests = (url: string): number => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(url)).length;
const box = (element: Element): DOMRect => element.getBoundingClientRect();

async function figure(content: string, attributes = 'zoom'): Promise<Figure> {
  const column = await fixture<HTMLElement>(`<div style="width: 600px; font: 16px/24px serif"><news-figure ${attributes}>${content}</news-figure></div>`);
  const element = column.querySelector('news-figure')!;
  await until(() => [...element.querySelectorAll('img')].every(({ complete }) => complete), 'the pictures have come');
  return settled(element);
}

async function withKey(content = `<figure>${picture()}<figcaption>The <a href="#t">train</a></figcaption></figure><span slot="credit">Li Wei</span>`, attributes = 'zoom'): Promise<Figure> {
  const element = await figure(content, attributes);
  await until(() => key(element), 'the key is there');
  return element;
}

async function opened(content?: string, attributes?: string): Promise<Figure> {
  const element = await withKey(content, attributes);
  key(element)!.click();
  await until(() => dialog(element)?.open, 'the window is open');
  await nextFrame();
  return element;
}

const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

describe('news-figure, the key', () => {
  it('is not there without zoom', async () => {
    const element = await figure(`<figure>${picture()}</figure>`, '');
    await import('../../src/elements/figure/figure.zoom.js');
    await nextFrame();
    expect(key(element) === null).to.be.true;
  });

  it('comes and goes with zoom, as attribute and as property', async () => {
    const element = await withKey();
    element.removeAttribute('zoom');
    await until(() => !key(element), 'it is gone');
    element.zoom = true;
    await until(() => key(element), 'it is there again');
    element.zoom = false;
    await until(() => !key(element), 'it is gone again');
  });

  it('is not there without a picture that could be enlarged', async () => {
    for (const content of ['<figure><video controls></video></figure>', '<figure><img alt="A" width="6" height="4"></figure>', '<figure><figcaption><img src="/a.svg" alt=""></figcaption></figure>', '']) {
      const element = await figure(content);
      await nextFrame();
      expect(key(element) === null, content).to.be.true;
    }
  });

  it('comes with a picture that comes later', async () => {
    const element = await figure('<figure></figure>');
    element.querySelector('figure')!.innerHTML = picture();
    await until(() => key(element), 'it is there');
  });

  for (const [language, { figure: words }] of Object.entries({ ar, de, en, es, fr, he, ja })) {
    it(`has a name in ${language}`, async () => {
      const element = await withKey(undefined, `zoom lang="${language}"`);
      await until(() => key(element)!.ariaLabel === words.zoomOf.replace('{name}', 'Ranks'), 'it has its name');
      expect(new Set(Object.values(words)).size).to.equal(7);
      expect(words.zoomOf).to.contain('{name}');
    });
  }

  it('has a short name where the picture is decoration', async () => {
    const element = await withKey(`<figure>${picture('', '')}</figure>`);
    expect(key(element)!.ariaLabel).to.equal('Enlarge picture');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`is 44 px in the top corner at the end, ${dir}`, async () => {
      const element = await withKey(undefined, `zoom dir="${dir}"`);
      const [at, image] = [box(key(element)!), box(element.querySelector('img')!)];
      expect([at.width, at.height, Math.round(at.top - image.top)]).to.deep.equal([44, 44, 0]);
      expect(Math.round(dir === 'ltr' ? image.right - at.right : at.left - image.left)).to.equal(0);
    });

    it(`is in the corner of a portrait that does not fill its room, ${dir}`, async () => {
      const element = await withKey(`<figure><img src="${file()}" width="600" height="400" alt="A"></figure>`, `zoom dir="${dir}" style="--news-figure-max-block-size: 200px"`);
      const [at, image] = [box(key(element)!), box(element.querySelector('img')!)];
      expect(Math.round(dir === 'ltr' ? at.right - image.left : image.right - at.left)).to.equal(300);
    });
  }

  it('takes no room', async () => {
    const element = await withKey(`<figure>${picture()}</figure>`);
    expect(box(element).height).to.equal(400);
  });

  it('stands beside a caption above the picture, not over it', async () => {
    const element = await withKey(`<figure><figcaption>${'A caption that is long. '.repeat(8)}</figcaption>${picture()}</figure>`);
    const text = document.createRange();
    text.selectNodeContents(element.querySelector('figcaption')!);
    expect(text.getBoundingClientRect().right).to.be.at.most(box(key(element)!).left);
    expect(box(key(element)!).bottom).to.be.at.most(box(element.querySelector('img')!).top);
  });
});

describe('news-figure, the largest picture', () => {
  const base = 'https://herald.example/a/';
  const find = (html: string, zoom = ''): string => {
    const page = new DOMParser().parseFromString(`<base href="${base}"><figure>${html}</figure>`, 'text/html');
    return largestFile(page.querySelector('img')!, zoom).replace(base, '');
  };

  for (const [what, html, expected] of [
    ['src alone', '<img src="a.jpg">', 'a.jpg'],
    ['widths, in any order', '<img src="a.jpg" srcset="b.jpg 1600w, c.jpg 800w">', 'b.jpg'],
    ['densities', '<img src="a.jpg" srcset="b.jpg 1.5x, c.jpg 3x">', 'c.jpg'],
    ['commas in addresses', '<img src="a.jpg" srcset="a.jpg?c=1,2 800w, a.jpg?c=1,2,4 1600w">', 'a.jpg?c=1,2,4'],
    ['a data address among them', '<img src="a.jpg" srcset="data:image/png;base64,AA== 2000w, b.jpg 800w">', 'b.jpg'],
    ['a script address among them', '<img src="a.jpg" srcset="javascript:alert(1) 2000w, b.jpg 800w">', 'b.jpg'],
    ['a link to the file', '<a href="full.JPG"><img src="a.jpg" srcset="b.jpg 1600w"></a>', 'full.JPG'],
    ['a link to a story', '<a href="story/"><img src="a.jpg" srcset="b.jpg 1600w"></a>', 'b.jpg'],
  ] as const) it(`of ${what} is ${expected}`, () => expect(find(html)).to.equal(expected));

  it('is what zoom says', () => expect(find('<a href="full.jpg"><img src="a.jpg" srcset="b.jpg 1600w"></a>', 'c.jpg')).to.equal('c.jpg'));

  it('is not what zoom says where that is no safe address', () => {
    for (const zoom of ['javascript:alert(1)', ' ', 'http://[', 'data:image/png;base64,AA==']) expect(find('<img src="a.jpg">', zoom)).to.equal('a.jpg');
  });

  it('of a <picture> is the largest of the source that the browser has chosen', async () => {
    const [small, big] = [file('rails'), file('rails')];
    const element = await figure(`<figure><picture><source type="image/none" srcset="/x.none 4000w"><source type="image/svg+xml" srcset="${small} 300w, ${big} 3000w" sizes="30px"><img src="${file()}" srcset="${file()} 9000w" width="600" height="400" alt="A"></picture></figure>`);
    await until(() => element.querySelector('img')!.currentSrc, 'a source is chosen');
    expect(largestFile(element.querySelector('img')!, '')).to.equal(new URL(big, location.href).href);
  });
});

describe('news-figure, the window', () => {
  it('holds the largest picture, loaded only then', async () => {
    const big = file('rails');
    const element = await withKey(`<figure><img src="${file()}" srcset="${file()} 600w, ${big} 2400w" sizes="1px" width="600" height="400" alt="Ranks"></figure>`);
    expect(requests(big)).to.equal(0);
    key(element)!.click();
    await until(() => dialog(element)?.open, 'the window is open');
    expect(large(element).src, 'there is something to see at once').to.be.oneOf([element.querySelector('img')!.currentSrc, new URL(big, location.href).href]);
    await until(() => large(element).src.endsWith(big), 'the large picture has come');
    expect(requests(big)).to.be.above(0);
    expect(large(element).alt).to.equal('Ranks');
  });

  it('has the form of the large picture, where that is another one', async () => {
    const element = await opened(undefined, `zoom="${file('share')}"`);
    await until(() => Math.abs(box(large(element)).width / box(large(element)).height - 1200 / 362) < 0.01, 'it has its form');
    dialog(element)!.close();
  });

  it('is modal, named, and accessible', async () => {
    const element = await opened();
    expect(dialog(element)!.matches(':modal')).to.be.true;
    expect(dialog(element)!.ariaLabel).to.equal('Enlarged picture');
    expect(focused(element)?.ariaLabel).to.equal('Close');
    expect(keys(element).map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['Zoom out', 'Zoom in', 'Close']);
    for (const each of keys(element)) expect([box(each).width, box(each).height]).to.deep.equal([44, 44]);
    await expect(element).to.be.accessible();
    dialog(element)!.close();
  });

  it('shows caption, credit and licence', async () => {
    const element = await opened(`<figure>${picture()}<figcaption>The <a href="#t">train</a></figcaption></figure><span slot="credit">Li Wei</span><a slot="license" href="#l">CC</a>`);
    const caption = part(element, 'caption')!;
    expect(caption.textContent.trim()).to.equal('The trainLi WeiCC');
    expect([...caption.querySelectorAll('a')].map((each) => each.hash)).to.deep.equal(['#t', '#l']);
    expect(caption.checkVisibility()).to.be.true;
    expect(element.querySelectorAll('figcaption, [slot]').length).to.equal(3);
    dialog(element)!.close();
  });

  it('has no empty box where there is nothing to say', async () => {
    const element = await opened(`<figure>${picture()}<figcaption> </figcaption></figure>`);
    expect(part(element, 'caption')!.checkVisibility()).to.be.false;
    dialog(element)!.close();
  });

  it('lets a caption that is too long be scrolled', async () => {
    const element = await opened(`<figure>${picture()}<figcaption>${'A long caption. '.repeat(400)}</figcaption></figure>`);
    expect(part(element, 'caption')!.tabIndex).to.equal(0);
    expect(box(part(element, 'stage')!).height).to.be.above(50);
    dialog(element)!.close();
  });

  const ways: Record<string, (element: Figure) => unknown> = {
    'Escape': () => sendKeys({ press: 'Escape' }),
    'its key': (element) => keys(element)[2]!.click(),
    'a press beside the picture': (element) => tapAt(element, box(part(element, 'stage')!).left + 2, box(part(element, 'stage')!).top + 2),
  };
  for (const [way, close] of Object.entries(ways)) {
    it(`is closed by ${way}; the focus goes back, nothing is left`, async () => {
      // a tall picture leaves room beside it
      const element = await opened(`<figure><img src="${file()}" width="600" height="400" alt="A" style="aspect-ratio: 1 / 3"></figure>`);
      large(element).style.setProperty('--_ratio', '0.3');
      const closed = heardAt(element, 'news-figure-close');
      const y = scrollY;
      await close(element);
      const { duration } = await closed;
      expect(duration).to.be.above(0);
      expect(dialog(element) === null).to.be.true;
      expect(focused(element) === key(element)).to.be.true;
      expect(scrollY).to.equal(y);
    });
  }

  it('is not closed by a press on the picture', async () => {
    const element = await opened();
    const { left, top, width, height } = box(large(element));
    tapAt(element, left + width / 2, top + height / 2);
    await nextFrame();
    expect(dialog(element)!.open).to.be.true;
    dialog(element)!.close();
  });

  it('opens by a press on the picture, too', async () => {
    const element = await withKey();
    element.querySelector('img')!.click();
    await until(() => dialog(element)?.open, 'the window is open');
    dialog(element)!.close();
  });

  it('leaves a link around the picture a link', async () => {
    const element = await withKey(`<figure><a href="#story">${picture()}</a></figure>`);
    element.querySelector('img')!.click();
    await nextFrame();
    await nextFrame();
    expect(location.hash).to.equal('#story');
    expect(dialog(element) === null).to.be.true;
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is announced before, with the address, and may be refused', async () => {
    const element = await withKey(undefined, 'zoom="/large.svg"');
    let heard = '';
    element.addEventListener('news-figure-zoom', (event) => {
      heard = event.src;
      event.preventDefault();
    }, { once: true });
    key(element)!.click();
    await import('../../src/elements/figure/figure.dialog.js');
    await nextFrame();
    expect(heard).to.equal(new URL('/large.svg', location.href).href);
    expect(dialog(element) === null).to.be.true;
  });

  it('is one, however often the key is pressed', async () => {
    const element = await withKey();
    let count = 0;
    element.addEventListener('news-figure-zoom', () => count++);
    key(element)!.click();
    key(element)!.click();
    await until(() => dialog(element), 'the window is open');
    await nextFrame();
    expect(element.shadowRoot!.querySelectorAll('dialog').length).to.equal(1);
    expect(count).to.equal(1);
    dialog(element)!.close();
  });

  it('is each figure’s own', async () => {
    const column = await fixture<HTMLElement>(`<div>${[1, 2].map((n) => `<news-figure zoom><figure>${picture('', `Picture ${n}`)}<figcaption>Caption ${n}</figcaption></figure></news-figure>`).join('')}</div>`);
    const both = [...column.querySelectorAll('news-figure')];
    for (const [index, element] of both.entries()) {
      await until(() => key(element), 'the key is there');
      key(element)!.click();
      await until(() => dialog(element)?.open, 'the window is open');
      expect(column.querySelectorAll('news-figure').length).to.equal(2);
      expect(part(element, 'caption')!.textContent.trim()).to.equal(`Caption ${index + 1}`);
      expect(dialog(both[1 - index]!) === null).to.be.true;
      const closed = heardAt(element, 'news-figure-close');
      dialog(element)!.close();
      await closed;
      expect(focused(element) === key(element)).to.be.true;
    }
  });

  it('goes with the figure when that is removed, and does not come back with it', async () => {
    const element = await opened();
    const home = element.parentElement!;
    element.remove();
    await until(() => !dialog(element), 'the window is gone');
    home.append(element);
    await nextFrame();
    expect(dialog(element) === null).to.be.true;
    key(element)!.click();
    await until(() => dialog(element)?.open, 'it opens again');
    dialog(element)!.close();
  });

  it('shows the small picture, and says so, where the large one does not load', async () => {
    const element = await opened(undefined, 'zoom="/none-large.png"');
    const small = element.querySelector('img')!.currentSrc;
    await until(() => part(element, 'status')!.textContent, 'it is said');
    expect(part(element, 'status')!.textContent).to.equal(en.figure.failed);
    expect(part(element, 'status')!.getAttribute('role')).to.equal('status');
    expect(large(element).src).to.equal(small);
    expect(part(element, 'status')!.checkVisibility()).to.be.true;
    dialog(element)!.close();
  });

  it('says what it cannot load from an address that is not safe', async () => {
    const warnings = hearWarnings();
    const element = await opened(undefined, 'zoom="javascript:alert(2)"');
    await afterImports();
    warnings.stop();
    expect(warnings.lines.length).to.equal(1);
    expect(warnings.lines[0]).to.match(/^<news-figure> zoom="javascript:alert\(2\)": this is no address/);
    dialog(element)!.close();
  });
});

/** One event of a pointer. There is no finger, so there is nothing to capture. */
function point(element: Figure, type: string, clientX: number, clientY: number, pointerId = 1): void {
  const stage = part(element, 'stage')!;
  stage.setPointerCapture = () => undefined;
  stage.dispatchEvent(new PointerEvent(`pointer${type}`, { pointerId, clientX, clientY, bubbles: true, composed: true, pointerType: 'touch' }));
}

function tapAt(element: Figure, x: number, y: number): void {
  point(element, 'down', x, y);
  point(element, 'up', x, y);
}

describe('news-figure, enlarging', () => {
  const press = (element: Figure, name: string, more: KeyboardEventInit = {}): boolean => focused(element)!.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...more }));
  const scale = (element: Figure): number => box(large(element)).width / large(element).offsetWidth;
  const middle = (element: Figure): { x: number; y: number } => {
    const { left, top, width, height } = box(part(element, 'stage')!);
    return { x: left + width / 2, y: top + height / 2 };
  };
  /** What of the picture is at a point, from 0 to 1 across. */
  const across = (element: Figure, x: number): number => (x - box(large(element)).left) / box(large(element)).width;
  const near = (a: number, b: number): void => void expect(a).to.be.closeTo(b, 0.01);

  let element: Figure;
  beforeEach(async () => (element = await opened()));
  afterEach(() => dialog(element)?.close());

  it('fills the stage at first, and no more', () => {
    const [stage, image] = [box(part(element, 'stage')!), box(large(element))];
    expect(Math.min(stage.width - image.width, stage.height - image.height)).to.be.within(-1, 1);
    near(image.width / image.height, 1.5);
  });

  it('goes by keys that can be seen, up to a bound, and says how far', () => {
    const [out, into] = keys(element) as [HTMLElement, HTMLElement];
    expect(out.ariaDisabled).to.equal('true');
    into.click();
    near(scale(element), 1.5);
    expect(part(element, 'level')!.textContent).to.equal('150%');
    expect(part(element, 'level')!.getAttribute('role')).to.equal('status');
    expect(out.ariaDisabled).to.equal('false');
    for (let i = 0; i < 9; i++) into.click();
    near(scale(element), 8);
    expect(into.ariaDisabled).to.equal('true');
    for (let i = 0; i < 9; i++) out.click();
    near(scale(element), 1);
  });

  it('goes by + and −, back by 0', () => {
    press(element, '+');
    press(element, '=');
    near(scale(element), 2.25);
    press(element, '-');
    near(scale(element), 1.5);
    press(element, '0');
    near(scale(element), 1);
  });

  it('leaves the browser its own commands', () => {
    expect(press(element, '+', { ctrlKey: true })).to.be.true;
    expect(press(element, '-', { metaKey: true })).to.be.true;
    expect(press(element, 'ArrowLeft', { altKey: true })).to.be.true;
    near(scale(element), 1);
  });

  it('is carried by the arrows, within bounds; the page below is not', () => {
    press(element, '+');
    press(element, '+');
    const before = box(large(element)).left;
    expect(press(element, 'ArrowRight')).to.be.false;
    expect(Math.round(box(large(element)).left - before)).to.equal(-60);
    for (let i = 0; i < 99; i++) press(element, 'ArrowRight');
    expect(Math.round(box(large(element)).right - box(part(element, 'stage')!).right)).to.equal(0);
    for (const name of ['PageDown', 'Home', 'End']) expect(press(element, name)).to.be.false;
  });

  it('goes by a double tap, and back; what is below the finger stays there', () => {
    const { x, y } = middle(element);
    const at = across(element, x - 50);
    tapAt(element, x - 50, y);
    tapAt(element, x - 50, y);
    near(scale(element), 2.5);
    near(across(element, x - 50), at);
    tapAt(element, x, y);
    tapAt(element, x, y);
    near(scale(element), 1);
  });

  it('goes by two fingers; what is between them stays there', () => {
    const { x, y } = middle(element);
    const at = across(element, x);
    point(element, 'down', x - 50, y, 1);
    point(element, 'down', x + 50, y, 2);
    point(element, 'move', x - 100, y, 1);
    point(element, 'move', x + 100, y, 2);
    near(scale(element), 2);
    near(across(element, x), at);
    point(element, 'up', x - 100, y, 1);
    point(element, 'up', x + 100, y, 2);
    expect(dialog(element)!.open).to.be.true;
  });

  it('is never smaller than the stage, by two fingers neither', () => {
    const { x, y } = middle(element);
    point(element, 'down', x - 100, y, 1);
    point(element, 'down', x + 100, y, 2);
    point(element, 'move', x - 10, y, 1);
    near(scale(element), 1);
    point(element, 'cancel', x - 10, y, 1);
    point(element, 'cancel', x + 100, y, 2);
  });

  it('is dragged by one finger, which closes nothing', () => {
    press(element, '+');
    press(element, '+');
    const { x, y } = middle(element);
    const before = box(large(element)).left;
    point(element, 'down', x, y);
    point(element, 'move', x + 40, y);
    point(element, 'up', x + 40, y);
    expect(Math.round(box(large(element)).left - before)).to.equal(40);
    expect(dialog(element)!.open).to.be.true;
  });

  it('is not closed by a drag that ends beside the picture', () => {
    large(element).style.setProperty('--_ratio', '0.3');
    const { left, top } = box(part(element, 'stage')!);
    point(element, 'down', left + 40, top + 40);
    point(element, 'move', left + 2, top + 2);
    point(element, 'up', left + 2, top + 2);
    expect(dialog(element)!.open).to.be.true;
  });

  it('goes by the wheel with Ctrl; without it the picture is carried, and never the page below', () => {
    const { x, y } = middle(element);
    const wheel = (init: WheelEventInit): boolean => part(element, 'stage')!.dispatchEvent(new WheelEvent('wheel', { clientX: x, clientY: y, bubbles: true, cancelable: true, ...init }));
    expect(wheel({ deltaY: 100 })).to.be.false;
    near(scale(element), 1);
    expect(wheel({ deltaY: -150, ctrlKey: true })).to.be.false;
    near(scale(element), Math.E);
    const before = box(large(element)).left;
    wheel({ deltaX: 30 });
    expect(Math.round(box(large(element)).left - before)).to.equal(-30);
  });
});
