import { expect, fixture } from '@open-wc/testing';
import { nextFrame } from '../support/browser.js';
import { afterImports, hearWarnings, settled, until } from '../support/elements.js';
import '../../src/define/article.js';
import '../../src/define/figure.js';
import { readArticle } from '../../src/facts/article.js';
import { readFigure } from '../../src/facts/figure.js';
import { readFiles } from '../../src/facts/figure-files.js';
import { figure as written } from '../../src/html/index.js';
import type { Picture } from '../../src/index.js';
import { articleNodes, imageObject } from '../../src/structured-data/index.js';

type Figure = HTMLElementTagNameMap['news-figure'];

const img = '/test/e2e/pages/img';
const picture = (more = ''): string => `<img src="${img}/ranks.svg" width="600" height="400" alt="Ranks of soldiers" ${more}>`;

/** A figure in a column 600 px wide, with its picture loaded, or failed. */
async function figure(content: string, attributes = '', width = 600): Promise<Figure> {
  const box = await fixture<HTMLElement>(`<div style="width: ${width}px; font: 16px/24px serif"><news-figure ${attributes}>${content}</news-figure></div>`);
  const element = box.querySelector('news-figure')!;
  await until(() => [...element.querySelectorAll('img')].every(({ complete }) => complete), 'the pictures have come');
  return settled(element);
}

const caption = (element: Element): HTMLElement => element.querySelector('figcaption')!;
const heightOf = (element: Element): number => Math.round(element.getBoundingClientRect().height * 10) / 10;
const is = (element: Element, state: string): boolean => element.matches(`:state(${state})`);
const overlay = (element: Element): HTMLElement | null => element.shadowRoot!.querySelector('[part=alternative]');

describe('news-figure', () => {
  describe('a broken caption', () => {
    for (const [broken, clean] of [
      ['World War II, Military Parade"&gt;', 'World War II, Military Parade'],
      ['class="wp-caption"&gt;The train', 'The train'],
      ['&lt;em&gt;Kim&lt;/em&gt; in Beijing', 'Kim in Beijing'],
    ] as const) {
      it(`says “${clean}”, in the node that the author wrote`, async () => {
        const warnings = hearWarnings();
        const element = await figure(`<figure>${picture()}<figcaption>${broken}</figcaption></figure>`);
        const text = caption(element).firstChild;
        await until(() => caption(element).textContent === clean, 'the caption is clean');
        await afterImports();
        warnings.stop();
        expect(caption(element).firstChild === text).to.be.true;
        expect(caption(element).childNodes.length).to.equal(1);
        expect(caption(element).children.length).to.equal(0);
        expect(warnings.lines.length).to.be.below(2);
        expect(warnings.lines[0] ?? '').to.match(/^(<news-figure> caption=.*cut\.|$)/);
      });
    }

    it('is told to a developer, with what it was', async () => {
      const warnings = hearWarnings();
      await figure(`<figure>${picture()}<figcaption>A caption that nobody else here has"&gt;</figcaption></figure>`);
      await until(() => warnings.lines.length, 'it is told');
      await figure(`<figure>${picture()}<figcaption>A caption that nobody else here has"&gt;</figcaption></figure>`);
      await afterImports();
      warnings.stop();
      expect(warnings.lines.length).to.equal(1);
      expect(warnings.lines[0]).to.contain('A caption that nobody else here has');
    });

    it('keeps its links, and the space beside them', async () => {
      const element = await figure(`<figure>${picture()}<figcaption>Kim in <a href="/b/">Beijing</a> for the parade"&gt;</figcaption></figure>`);
      await until(() => !caption(element).textContent.includes('>'), 'the caption is clean');
      expect(caption(element).innerHTML).to.equal('Kim in <a href="/b/">Beijing</a> for the parade');
    });

    it('is clean as well where the text stands beside the picture, as on the seed page', async () => {
      const element = await figure(`<figure>${picture()}World War II, Military Parade"&gt; News"&gt;</figure>`);
      await until(() => !element.textContent.includes('>'), 'the text is clean');
      expect(element.textContent.trim()).to.equal('World War II, Military Parade News');
    });

    it('of nothing but a leak takes no room', async () => {
      const element = await figure(`<figure>${picture()}<figcaption>"&gt;</figcaption></figure>`);
      await until(() => is(element, 'blank'), 'the caption is blank');
      expect(heightOf(element)).to.equal(400);
    });

    it('is clean again when a framework writes it anew', async () => {
      const element = await figure(`<figure>${picture()}<figcaption>One"&gt;</figcaption></figure>`);
      await until(() => caption(element).textContent === 'One', 'the caption is clean');
      (caption(element).firstChild as Text).data = 'Two">';
      await until(() => caption(element).textContent === 'Two', 'the caption is clean again');
      caption(element).replaceChildren('Three" />');
      await until(() => caption(element).textContent === 'Three', 'the new text is clean, too');
    });

    for (const text of ['a < b', '5" gun', 'Home > World', 'I <3 Beijing', 'The <dialog> element']) {
      it(`is no “${text}”`, async () => {
        const warnings = hearWarnings();
        const element = await figure(`<figure>${picture()}<figcaption></figcaption></figure>`);
        caption(element).textContent = text;
        await element.updateComplete;
        await import('../../src/elements/figure/figure.repair.js');
        await nextFrame();
        warnings.stop();
        expect(caption(element).textContent).to.equal(text);
        expect(warnings.lines).to.deep.equal([]);
      });
    }

    it('is no code that is marked as such', async () => {
      const element = await figure(`<figure>${picture()}<figcaption>How to write <code>&lt;img src="a.jpg"&gt;</code></figcaption></figure>`);
      await import('../../src/elements/figure/figure.repair.js');
      await nextFrame();
      expect(caption(element).textContent).to.equal('How to write <img src="a.jpg">');
    });
  });

  describe('a blank caption', () => {
    for (const blank of ['', ' \n ', '&nbsp;', '<p></p>', '<p>&nbsp;</p>', '<br>', '<!-- none -->', '<span> <em></em></span>']) {
      it(`of ${JSON.stringify(blank)} leaves no box`, async () => {
        const element = await figure(`<figure>${picture()}<figcaption>${blank}</figcaption></figure>`);
        expect(is(element, 'blank')).to.be.true;
        expect(heightOf(element)).to.equal(400);
      });
    }

    for (const blank of ['', ' \n ', '<p></p>', '<!-- none -->']) {
      it(`of ${JSON.stringify(blank)} leaves none before any script`, async () => {
        await figure(picture()); // the styles have come
        const box = await fixture<HTMLElement>(`<div style="width: 600px; font: 16px/24px serif"><x-y><figure>${picture()}<figcaption>${blank}</figcaption></figure><span slot="credit">Li Wei</span></x-y></div>`);
        const undefinedOne = box.firstElementChild!;
        const { styles } = await import('../../src/elements/figure/figure.styles.js');
        const style = document.createElement('style');
        style.textContent = styles.map(({ cssText }) => cssText.replaceAll('news-figure', 'x-y')).join('\n');
        box.append(style);
        await nextFrame();
        expect(heightOf(undefinedOne)).to.equal(424);
      });
    }

    for (const filled of ['.', '<svg width="10" height="10"></svg>', '<img src="/test/e2e/pages/img/logo.svg" width="10" height="10" alt="M">', '<x-counter></x-counter>']) {
      it(`is none with ${filled}`, async () => {
        expect(is(await figure(`<figure>${picture()}<figcaption>${filled}</figcaption></figure>`), 'blank')).to.be.false;
      });
    }

    it('is none when it is filled later', async () => {
      const element = await figure(`<figure>${picture()}<figcaption></figcaption></figure>`);
      caption(element).textContent = 'The train';
      await until(() => !is(element, 'blank') && caption(element).checkVisibility(), 'the caption is there');
    });
  });

  describe('room', () => {
    for (const [what, content, height] of [
      ['a picture', picture(), 400],
      ['a picture that waits', '<img loading="lazy" width="600" height="300" alt="A">', 300],
      ['a <picture>', `<picture><source srcset="${img}/rails.svg" type="image/svg+xml">${picture()}</picture>`, 400],
      ['a picture in a link', `<a href="/a/">${picture()}</a>`, 400],
      ['a video without a size', '<video controls></video>', 337.5],
      ['a video with a size', '<video width="400" height="300" controls></video>', 450],
      ['a frame without a size', '<iframe title="A"></iframe>', 337.5],
      ['a frame with the size of a film', '<iframe title="A" width="560" height="315"></iframe>', 337.5],
      ['a frame of full width with a height', '<iframe title="A" width="100%" height="420"></iframe>', 420],
      ['a frame with a height alone', '<iframe title="A" height="420"></iframe>', 420],
    ] as const) {
      it(`is ${height} px for ${what}`, async () => {
        const element = await figure(`<figure>${content}</figure>`, 'style="--news-figure-max-block-size: 9999px"');
        expect(heightOf(element)).to.be.closeTo(height, 0.5);
        expect(Math.round(element.querySelector('img, video, iframe')!.getBoundingClientRect().width)).to.equal(600);
      });
    }

    it('is as wide as the column in a narrow one', async () => {
      const element = await figure(`<figure>${picture()}<figcaption>The train</figcaption></figure>`, '', 320);
      expect(Math.round(element.querySelector('img')!.getBoundingClientRect().width)).to.equal(320);
    });

    it('of a portrait is no taller than the screen', async () => {
      const element = await figure('<figure><img src="/test/e2e/pages/img/ranks.svg" width="400" height="4000" alt="A"></figure>');
      expect(heightOf(element)).to.be.at.most(innerHeight);
    });

    it('of a portrait is what the page says', async () => {
      const element = await figure('<figure><img src="/test/e2e/pages/img/ranks.svg" width="400" height="4000" alt="A"></figure>', 'style="--news-figure-max-block-size: 200px"');
      expect(heightOf(element)).to.equal(200);
    });

    it('is asked for where a picture has no width and height, once', async () => {
      const warnings = hearWarnings();
      for (let i = 0; i < 2; i++) await figure(`<figure><img src="${img}/share.svg?bare" alt="A"></figure>`);
      await figure(`<figure><img src="${img}/share.svg?styled" alt="A" style="aspect-ratio: 3 / 1"></figure>`);
      await figure(`<figure>${picture()}</figure>`);
      await afterImports();
      warnings.stop();
      expect(warnings.lines.length).to.equal(1);
      expect(warnings.lines[0]).to.match(/^<news-figure> src=".*share.svg\?bare": this picture has no width and height/);
    });
  });

  describe('a picture that does not load', () => {
    const failing = ['src="/none.png"', 'src=""', ''];
    for (const source of failing) {
      it(`says what is to be seen in it, once: ${source || 'no src'}`, async () => {
        const element = await figure(`<figure><img ${source} width="600" height="300" alt="Ranks of soldiers"></figure>`);
        await until(() => overlay(element), 'it is said');
        expect(is(element, 'failed')).to.be.true;
        expect(overlay(element)!.textContent).to.equal('Ranks of soldiers');
        expect(overlay(element)!.getAttribute('aria-hidden')).to.equal('true');
        expect(getComputedStyle(element.querySelector('img')!).opacity).to.equal('0');
      });
    }

    it('keeps its room, and the text stands within it', async () => {
      const element = await figure(`<figure><img src="/none.png" width="600" height="300" alt="${'Ranks of soldiers. '.repeat(60)}"><figcaption>The train</figcaption></figure>`);
      await until(() => overlay(element), 'it is said');
      const [room, text] = [element.querySelector('img')!.getBoundingClientRect(), overlay(element)!.getBoundingClientRect()];
      expect(Math.round(room.height)).to.equal(300);
      expect([text.top, text.left, text.width, text.height].map(Math.round)).to.deep.equal([room.top, room.left, room.width, room.height].map(Math.round));
    });

    it('is below a caption that stands first', async () => {
      const element = await figure('<figure><figcaption>The train</figcaption><img src="/none.png" width="600" height="300" alt="Ranks"></figure>');
      await until(() => overlay(element), 'it is said');
      expect(Math.round(overlay(element)!.getBoundingClientRect().top)).to.equal(Math.round(element.querySelector('img')!.getBoundingClientRect().top));
    });

    it('says nothing where it is decoration', async () => {
      const element = await figure('<figure><img src="/none.png" width="600" height="300" alt=""></figure>');
      await import('../../src/elements/figure/figure.failed.js');
      await nextFrame();
      expect(is(element, 'failed')).to.be.true;
      expect(overlay(element) === null).to.be.true;
    });

    it('is a picture again when another one comes', async () => {
      const element = await figure('<figure><img src="/none.png" width="600" height="400" alt="Ranks"></figure>');
      await until(() => overlay(element), 'it has failed');
      element.querySelector('img')!.src = `${img}/ranks.svg`;
      await until(() => !is(element, 'failed') && !overlay(element), 'it is there');
      expect(getComputedStyle(element.querySelector('img')!).opacity).to.equal('1');
    });

    it('is one from then on that fails later', async () => {
      const element = await figure(`<figure>${picture()}</figure>`);
      expect(is(element, 'failed')).to.be.false;
      element.querySelector('img')!.src = '/none-2.png';
      await until(() => is(element, 'failed'), 'it has failed');
    });

    it('is none that has a shape and no size', async () => {
      const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20"/></svg>';
      const element = await figure(`<figure><img src="data:image/svg+xml,${encodeURIComponent(drawing)}" width="600" height="300" alt="A chart"></figure>`, 'zoom');
      await until(() => element.shadowRoot!.querySelector('[part=zoom]'), 'it can be enlarged');
      expect(is(element, 'failed')).to.be.false;
    });

    it('is none while it waits', async () => {
      const element = await figure('<figure></figure>');
      element.querySelector('figure')!.innerHTML = '<img loading="lazy" src="/none-3.png" width="600" height="300" alt="A" style="margin-block-start: 20000px">';
      await nextFrame();
      expect(is(element, 'failed')).to.be.false;
    });
  });

  describe('credit and licence', () => {
    it('stand in one line below the caption, in this order, however they were written', async () => {
      const element = await figure(`<a slot="license" rel="license" href="/l/">CC BY</a><span slot="credit">Li Wei</span><figure>${picture()}<figcaption>The train</figcaption></figure>`);
      const [license, credit] = [...element.querySelectorAll('[slot]')].map((each) => each.getBoundingClientRect()) as [DOMRect, DOMRect];
      expect(credit.top).to.be.at.least(Math.floor(caption(element).getBoundingClientRect().bottom));
      expect(Math.round(license.top)).to.equal(Math.round(credit.top));
      expect(license.left).to.be.above(credit.right);
    });

    it('are large enough to be hit', async () => {
      const element = await figure(`<figure>${picture()}</figure><a slot="license" rel="license" href="/l/">CC BY</a>`);
      expect(heightOf(element.querySelector('a')!)).to.be.at.least(24);
    });

    it('leave no room where they are empty', async () => {
      const element = await figure(`<figure>${picture()}</figure><span slot="credit"></span>`);
      expect(heightOf(element)).to.equal(400);
    });
  });

  describe('from data', () => {
    const whole: Picture = {
      src: '/a.jpg', alt: 'Ranks of "soldiers"', width: 1200, height: 800,
      srcset: '/a.jpg 600w, /a-2.jpg 1200w', sizes: '100vw',
      sources: [{ srcset: '/a.avif 600w', type: 'image/avif', media: '(width > 10px)', sizes: '50vw', width: 600, height: 400 }],
      loading: 'lazy', fetchPriority: 'low',
      caption: 'Kim & Xi', credit: 'Li Wei / Reuters', creator: 'Li Wei',
      license: { name: 'CC BY 4.0', href: '/licence/' }, acquire: { name: 'Buy it', href: '/buy/' },
    };

    it('reading gives back what was said', () => {
      const template = document.createElement('template');
      template.innerHTML = written(whole);
      expect({ ...readFigure(template.content.firstElementChild!), ...readFiles(template.content.firstElementChild!) }).to.deep.equal(whole);
    });

    it('shows what its HTML function writes', async () => {
      const element = await fixture<Figure>('<news-figure></news-figure>');
      element.picture = whole;
      await element.updateComplete;
      expect(element.outerHTML).to.equal(written(whole));
    });

    it('says nothing twice that the server has written from the same data', async () => {
      const element = await fixture<Figure>(written(whole));
      element.picture = { ...whole };
      await element.updateComplete;
      expect(element.outerHTML).to.equal(written(whole));
    });

    it('cleans a broken caption as the page does', async () => {
      const element = await fixture<Figure>('<news-figure></news-figure>');
      element.picture = { src: '/a.jpg', alt: '', width: 1, height: 1, caption: 'Military Parade">' };
      await element.updateComplete;
      expect(caption(element).textContent).to.equal('Military Parade');
    });

    it('is nothing, and says so, without an address that is safe', async () => {
      const warnings = hearWarnings();
      const element = await fixture<Figure>('<news-figure></news-figure>');
      element.picture = { src: 'javascript:alert(1)', alt: 'A' };
      await element.updateComplete;
      await afterImports();
      warnings.stop();
      expect(element.innerHTML).to.equal('');
      expect(warnings.lines[0]).to.match(/^<news-figure> picture=/);
      expect(getComputedStyle(await settled(element)).display).to.equal('none');
    });
  });

  describe('in an article', () => {
    const credited: Picture = { src: '/a.jpg', alt: 'Ranks', width: 1200, height: 800, caption: 'Kim & Xi', credit: 'Li Wei / Reuters', creator: 'Li Wei', license: { name: 'CC BY 4.0', href: '/licence/' } };
    const article = (content: string): Promise<HTMLElement> => fixture<HTMLElement>(`<div><h1>Kim in Beijing</h1>${content}</div>`);
    const images = async (content: string): Promise<unknown> => readArticle(await article(content), 'en').images;

    it('is told with all that is printed', async () => {
      const graph = articleNodes({ ...readArticle(await article(written(credited)), 'en'), url: 'https://herald.example/kim/' });
      expect(JSON.stringify(graph.at(-1))).to.equal(JSON.stringify(imageObject(credited, 'https://herald.example/kim/')));
    });

    it('is an address outside of a news-figure', async () => {
      expect(await images('<figure><img src="/b.jpg" alt=""><figcaption>A <img src="/c.jpg" alt=""></figcaption></figure>')).to.deep.equal(['/b.jpg']);
    });

    it('is not told where that is switched off, or among related stories', async () => {
      expect(await images(`${written({ ...credited, structuredData: 'none' })}<news-related>${written(credited)}</news-related>`)).to.deep.equal([]);
    });

    it('does not count what is in its credit', async () => {
      expect(await images('<news-figure><figure><img src="/b.jpg" alt=""></figure><span slot="credit"><img src="/logo.jpg" alt=""></span></news-figure>')).to.have.length(1);
    });

    it('is told clean in the end, where its caption was broken', async () => {
      const element = await fixture<HTMLElement & { graph: unknown }>(`<news-article url="https://herald.example/kim/"><article><h1>Kim</h1><news-figure><figure>${picture()}<figcaption>Military Parade"&gt;</figcaption></figure><span slot="credit">AFP</span></news-figure></article></news-article>`);
      await until(() => element.querySelector('script')?.text.includes('"caption":"Military Parade"'), 'the graph is clean');
    });
  });

  it('leaves what the author wrote as it is', async () => {
    const content = `<figure>${picture('class="a"')}<figcaption>The <b>train</b></figcaption></figure> <span slot="credit">Li Wei</span>`;
    const element = await figure(content, 'zoom');
    expect(element.innerHTML).to.equal(content.replace(' >', '>'));
  });

  it('keeps figure and caption together for assistive technology', async () => {
    const element = await figure(`<figure>${picture()}<figcaption>The train</figcaption></figure><span slot="credit">Li Wei</span>`, 'zoom');
    await until(() => element.shadowRoot!.querySelector('[part=zoom]'), 'the key is there');
    await expect(element).to.be.accessible();
  });
});
