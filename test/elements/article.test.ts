import { expect, fixture } from '@open-wc/testing';
import { nextFrame } from '../support/browser.js';
import { afterImports, heardAt, hearWarnings, json, settled, until } from '../support/elements.js';
import '../../src/define.js';
import { article as written, type ArticleContent } from '../../src/html/index.js';
import type { Graph, JsonLdNode } from '../../src/index.js';

type Article = HTMLElementTagNameMap['news-article'];

const URL_OF_IT = 'https://herald.example/world/kim-xi-beijing/';

const whole = `<article>
  <news-breadcrumbs><ol><li><a href="/">Home</a></li><li><a href="/world/">World</a></li><li>Kim and Xi meet in Beijing</li></ol></news-breadcrumbs>
  <hgroup><h1>Kim and Xi meet
    in Beijing</h1><p>The two leaders spoke for two hours.</p></hgroup>
  <news-byline>
    <a rel="author" href="/omar/">Omar El Sayed</a> <span slot="role">World editor</span>
    <time slot="published" datetime="2025-09-05T09:20:00+08:00">5 September 2025, 09:20</time>
    <time slot="updated" datetime="2025-09-05T11:40:00+08:00">Updated 11:40</time>
  </news-byline>
  <figure><img src="/test/e2e/pages/img/trade.svg" alt="A parade"><figcaption>The parade</figcaption></figure>
  <p>One two three four.</p>
  <news-callout variant="context"><p>Five six.</p></news-callout>
</article>`;

const script = (element: Element): HTMLScriptElement | null => element.querySelector<HTMLScriptElement>(':scope > script[type="application/ld+json"]');
const read = (element: Element): Graph => JSON.parse(script(element)!.text) as Graph;
const node = (graph: Graph | undefined, type: string): JsonLdNode | undefined => graph?.['@graph'].find((each) => each['@type'] === type);

/** An article whose graph is written. */
async function article(content = whole, attributes = ''): Promise<Article> {
  const heard = heardAt(document, 'news-article-graph');
  const element = await fixture<Article>(`<news-article url="${URL_OF_IT}" ${attributes}>${content}</news-article>`);
  await heard;
  return element;
}

/** An article that has had its quiet moment, whether it wrote anything or not. */
async function quiet(content = whole, attributes = ''): Promise<Article> {
  const element = await fixture<Article>(`<news-article url="${URL_OF_IT}" ${attributes}>${content}</news-article>`);
  await element.updateComplete;
  await idle();
  return element;
}

/** Longer than the longest wait for a quiet moment: what must not happen tells nobody. */
const idle = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 600));

/** Does something that changes the graph. */
async function change(act: () => unknown): Promise<Graph | undefined> {
  const heard = heardAt(document, 'news-article-graph');
  act();
  return (await heard).graph;
}

/** JSON-LD that stands on the page before the article. */
function onThePage(text: string): void {
  const element = document.createElement('script');
  element.type = 'application/ld+json';
  element.dataset['sample'] = '';
  element.text = text;
  document.head.append(element);
}

describe('news-article', () => {
  afterEach(() => document.querySelectorAll('[data-sample]').forEach((each) => each.remove()));

  describe('the graph', () => {
    it('says what is visible', async () => {
      const element = await article(whole, 'publisher="The Herald" publisher-logo="/logo.svg" section="World" lang="en-GB"');
      expect(node(read(element), 'NewsArticle')).to.deep.equal({
        '@type': 'NewsArticle',
        '@id': `${URL_OF_IT}#article`,
        mainEntityOfPage: URL_OF_IT,
        headline: 'Kim and Xi meet in Beijing',
        description: 'The two leaders spoke for two hours.',
        image: ['https://herald.example/test/e2e/pages/img/trade.svg'],
        datePublished: '2025-09-05T09:20:00+08:00',
        dateModified: '2025-09-05T11:40:00+08:00',
        author: [{ '@type': 'Person', name: 'Omar El Sayed', url: 'https://herald.example/omar/', jobTitle: 'World editor' }],
        publisher: { '@type': 'NewsMediaOrganization', '@id': 'https://herald.example/#organization', name: 'The Herald', logo: { '@type': 'ImageObject', url: 'https://herald.example/logo.svg' } },
        articleSection: 'World',
        inLanguage: 'en-GB',
        wordCount: 13, // the standfirst is 7, the paragraph 4, the callout 2
      });
    });

    it('has the comments that the server wrote where that is asked for', async () => {
      const comments = (attributes: string): string => `<article><h1>Asked</h1><news-comments ${attributes}><ol><li id="comment-7"><article><header><b>Ana</b> <time datetime="2025-09-05T11:02:00+08:00">5 September</time></header><div><p>A map</p><p>helps.</p></div></article></li></ol></news-comments></article>`;
      const asked = node(read(await article(comments('structured-data="comments"'))), 'NewsArticle')!;
      expect(asked['comment']).to.deep.equal([{ '@type': 'Comment', '@id': `${URL_OF_IT}#comment-7`, url: `${URL_OF_IT}#comment-7`, author: { '@type': 'Person', name: 'Ana' }, datePublished: '2025-09-05T11:02:00+08:00', text: 'A map\nhelps.' }]);
      expect(asked['commentCount']).to.equal(1);
      const silent = node(read(await article(comments(''))), 'NewsArticle')!;
      expect(silent).to.not.have.property('comment');
      expect(silent['commentCount']).to.equal(1);
    });

    it('has the trail', async () => {
      expect(node(read(await article()), 'BreadcrumbList')).to.deep.equal({
        '@type': 'BreadcrumbList',
        '@id': `${URL_OF_IT}#breadcrumb`,
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://herald.example/' },
          { '@type': 'ListItem', position: 2, name: 'World', item: 'https://herald.example/world/' },
          { '@type': 'ListItem', position: 3, name: 'Kim and Xi meet in Beijing' },
        ],
      });
    });

    it('stands once, in the light DOM of the element', async () => {
      const element = await article();
      expect(document.querySelectorAll('script[type="application/ld+json"]').length).to.equal(1);
      expect(script(element)!.parentElement === element).to.be.true;
      expect(element.shadowRoot!.querySelectorAll('script').length).to.equal(0);
    });

    it('leaves the author’s own nodes as they are', async () => {
      const element = await article('<article><h1>A headline</h1><p>Text.</p></article>');
      expect(element.firstElementChild!.outerHTML).to.equal('<article><h1>A headline</h1><p>Text.</p></article>');
    });

    it('is announced by an event that reaches the document', async () => {
      const heard = heardAt(document, 'news-article-graph');
      const element = await fixture<Article>(`<news-article url="${URL_OF_IT}">${whole}</news-article>`);
      const event = await heard;
      expect([event.target === element, event.bubbles, event.composed]).to.deep.equal([true, true, true]);
      expect(event.graph).to.deep.equal(read(element));
    });

    it('holds a headline with </script> and &amp; in it, and ends nowhere early', async () => {
      const element = await article('<article><h1>R&amp;D: &lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &lt;!-- --&gt;</h1></article>');
      expect(script(element)!.text).not.to.match(/[<>&]/);
      expect(node(read(element), 'NewsArticle')!['headline']).to.equal('R&D: </script><script>alert(1)</script> &amp; <!-- -->');
      expect(element.querySelectorAll('script').length).to.equal(1);
    });

    it('survives being written into the page again as HTML', async () => {
      const element = await article('<article><h1>&lt;/script&gt;&lt;img src=x&gt;</h1></article>');
      const again = new DOMParser().parseFromString(element.outerHTML, 'text/html');
      expect(again.querySelectorAll('img').length).to.equal(0);
      expect(JSON.parse(again.querySelector('script')!.text)).to.deep.equal(read(element));
    });

    it('has no author, date or trail where there is none', async () => {
      const graph = read(await article('<article><h1>A headline</h1></article>'));
      expect(graph['@graph'].map((each) => each['@type'])).to.deep.equal(['NewsArticle']);
      expect(Object.keys(graph['@graph'][0]!).filter((key) => /author|date|image|publisher|description/.test(key))).to.deep.equal([]);
    });

    it('has no trail of a single level', async () => {
      const element = await article('<news-breadcrumbs><ol><li>Home</li></ol></news-breadcrumbs><h1>A headline</h1>');
      expect(node(read(element), 'BreadcrumbList')).to.be.undefined;
    });

    it('is not there without a headline', async () => {
      const element = await quiet('<article><p>Text.</p></article>');
      expect(script(element) === null).to.be.true;
      expect(element.graph).to.be.undefined;
    });

    it('takes its address from the page when it is not told one', async () => {
      const canonical = Object.assign(document.createElement('link'), { rel: 'canonical', href: 'https://herald.example/canonical/' });
      document.head.append(canonical);
      const heard = heardAt(document, 'news-article-graph');
      const element = await fixture<Article>('<news-article><h1>A headline</h1></news-article>');
      await heard;
      canonical.remove();
      expect(read(element)['@graph'][0]!['@id']).to.equal('https://herald.example/canonical/#article');
    });

    it('leaves out the fragment of the page’s own address', async () => {
      const before = location.href;
      history.replaceState(null, '', '#part-two');
      const element = await fixture<Article>('<news-article><h1>A headline</h1></news-article>');
      const { graph } = element;
      history.replaceState(null, '', before);
      expect(graph!['@graph'][0]!['@id']).to.equal(`${before.split('#')[0]}#article`);
    });

    it('has the address of the page when its own is none, and says so once', async () => {
      const warnings = hearWarnings();
      const element = await fixture<Article>('<news-article url="http://["><h1>A headline</h1></news-article>');
      const { graph } = element;
      await idle();
      await afterImports();
      warnings.stop();
      expect(graph!['@graph'][0]!['@id']).to.equal(`${location.href.split('#')[0]}#article`);
      expect(warnings.lines.length).to.equal(1);
      expect(warnings.lines[0]).to.contain('<news-article> url="http://["');
    });

    it('does not take an address that is no link', async () => {
      const element = await article('<news-byline><a rel="author" href="javascript:alert(1)">A</a></news-byline><h1>A headline</h1>');
      expect(node(read(element), 'NewsArticle')!['author']).to.deep.equal([{ '@type': 'Person', name: 'A' }]);
    });

    it('does not have a date that is none', async () => {
      const warnings = hearWarnings();
      const element = await article('<news-byline><time slot="published" datetime="Friday">Friday</time></news-byline><h1>A headline</h1>');
      warnings.stop();
      expect(node(read(element), 'NewsArticle')).not.to.have.property('datePublished');
    });

    it('counts words in Japanese', async () => {
      const element = await article('<article><h1>見出し</h1><p>二人の指導者は北京で会談した。</p></article>', 'lang="ja"');
      expect(node(read(element), 'NewsArticle')!['wordCount']).to.be.within(6, 12);
    });
  });

  describe('structured-data="none"', () => {
    it('on the article switches all of it off', async () => {
      const element = await quiet(whole, 'structured-data="none"');
      expect(script(element) === null).to.be.true;
    });

    it('on the breadcrumbs leaves out the trail', async () => {
      const element = await article(whole.replace('<news-breadcrumbs', '$& structured-data="none"'));
      expect(read(element)['@graph'].map((each) => each['@type'])).to.deep.equal(['NewsArticle']);
    });

    it('on the byline leaves out authors and dates', async () => {
      const element = await article(whole.replace('<news-byline', '$& structured-data="none"'));
      expect(node(read(element), 'NewsArticle')).not.to.have.any.keys('author', 'datePublished', 'dateModified');
    });

    it('set later takes the script away', async () => {
      const element = await article();
      expect(await change(() => element.setAttribute('structured-data', 'none'))).to.be.undefined;
      expect(script(element) === null).to.be.true;
    });

    it('set later on the breadcrumbs takes the trail out', async () => {
      const element = await article();
      await idle(); // its own script has made it look again; that must not be what takes the trail out
      element.querySelector('news-breadcrumbs')!.setAttribute('structured-data', 'none');
      await until(() => !node(read(element), 'BreadcrumbList'), 'the trail is out');
    });
  });

  describe('beside what the page says already', () => {
    for (const [plugin, id, type] of [['yoast', `${URL_OF_IT}#article`, 'NewsArticle'], ['rank-math', `${URL_OF_IT}#richSnippet`, 'BlogPosting']] as const) {
      it(`adds to the article of ${plugin} what it lacks, under its own @id, and no second one`, async () => {
        const sample = await json<Graph>(`structured-data/samples/${plugin}.json`);
        onThePage(JSON.stringify(sample));
        const element = await article(whole, 'publisher="The Herald" section="World"');
        const graph = read(element)['@graph'];
        expect(graph.length).to.equal(1);
        const [only] = graph;
        expect(only!['@id']).to.equal(id);
        expect(only!['@type']).to.equal(type);
        const theirs = sample['@graph'].find((each) => each['@id'] === id)!;
        expect(Object.keys(only!).filter((key) => !key.startsWith('@') && key in theirs)).to.deep.equal([]);
        expect(only![plugin === 'yoast' ? 'description' : 'image']).to.exist;
      });

      it(`leaves the trail to ${plugin}`, async () => {
        onThePage(JSON.stringify(await json(`structured-data/samples/${plugin}.json`)));
        expect(node(read(await article()), 'BreadcrumbList')).to.be.undefined;
      });
    }

    it('says nothing of an article that has no @id there, and adds the trail', async () => {
      onThePage(JSON.stringify(await json('structured-data/samples/theme.json')));
      expect(read(await article())['@graph'].map((each) => each['@type'])).to.deep.equal(['BreadcrumbList']);
    });

    it('says nothing at all when all is said', async () => {
      const said = await article();
      const text = script(said)!.text;
      said.remove();
      onThePage(text);
      const element = await quiet();
      expect(script(element) === null).to.be.true;
    });

    it('ignores JSON-LD that is broken', async () => {
      onThePage('{"@type": "NewsArticle", }');
      expect(read(await article())['@graph'].length).to.equal(2);
    });

    it('ignores JSON-LD that is no object', async () => {
      for (const text of ['null', '42', '"NewsArticle"', '[null, [], 1]', '{"@graph": null}', '{"@graph": [null, {"@type": 5}]}']) onThePage(text);
      expect(read(await article())['@graph'].length).to.equal(2);
    });

    it('keeps two articles apart that have addresses of their own', async () => {
      const first = await article('<article><h1>One</h1></article>');
      const heard = heardAt(document, 'news-article-graph');
      const second = await fixture<Article>('<news-article url="https://herald.example/two/"><h1>Two</h1></news-article>');
      await heard;
      expect(node(read(second), 'NewsArticle')).to.include({ '@id': 'https://herald.example/two/#article', headline: 'Two' });
      expect(node(read(first), 'NewsArticle')).to.include({ '@id': `${URL_OF_IT}#article`, headline: 'One' });
    });
  });

  it('does not take another article on the page for its own', async () => {
    const root = await fixture<HTMLElement>(`<div>
      <news-article url="${URL_OF_IT}"><article><h1>The first</h1></article></news-article>
      <news-article url="https://herald.example/b/"><article><h1>The second</h1></article></news-article>
    </div>`);
    const [first, second] = root.querySelectorAll<Article>('news-article');
    await until(() => script(first!) && script(second!), 'both have their graph');
    await idle();
    expect([first, second].map((each) => node(read(each!), 'NewsArticle')?.['headline'])).to.deep.equal(['The first', 'The second']);
  });

  describe('when something changes', () => {
    it('follows the headline', async () => {
      const element = await article();
      await change(() => (element.querySelector('h1')!.textContent = 'Another headline'));
      expect(node(read(element), 'NewsArticle')!['headline']).to.equal('Another headline');
      expect(element.querySelectorAll('script').length).to.equal(1);
    });

    it('follows an attribute of its own', async () => {
      const element = await article();
      await change(() => (element.section = 'Asia'));
      expect(node(read(element), 'NewsArticle')!['articleSection']).to.equal('Asia');
    });

    it('follows a date', async () => {
      const element = await article();
      await change(() => element.querySelector('[slot="updated"]')!.setAttribute('datetime', '2025-09-06T08:00:00+08:00'));
      expect(node(read(element), 'NewsArticle')!['dateModified']).to.equal('2025-09-06T08:00:00+08:00');
    });

    it('follows the language', async () => {
      const element = await article();
      await change(() => (element.lang = 'de'));
      expect(node(read(element), 'NewsArticle')!['inLanguage']).to.equal('de');
    });

    it('follows authors from data', async () => {
      const element = await article();
      await change(() => (element.querySelector('news-byline')!.authors = [{ name: 'Ann' }]));
      expect(node(read(element), 'NewsArticle')!['author']).to.deep.include({ '@type': 'Person', name: 'Ann' });
    });

    it('writes nothing and says nothing when nothing has changed', async () => {
      const element = await article();
      const before = script(element);
      let events = 0;
      element.addEventListener('news-article-graph', () => events++);
      element.querySelector('p')!.append('');
      await idle();
      expect(script(element) === before).to.be.true;
      expect(events).to.equal(0);
    });

    it('keeps one script when the element is removed and comes back', async () => {
      const element = await article();
      const box = element.parentElement!;
      const before = script(element)!.text;
      element.remove();
      box.append(element);
      await idle();
      expect([...element.querySelectorAll('script')].map((each) => each.text)).to.deep.equal([before]);
    });

    it('writes the script again when a framework has thrown it away with the rest', async () => {
      const element = await article();
      const heard = heardAt(document, 'news-article-graph');
      element.innerHTML = whole;
      await heard;
      expect(node(read(element), 'NewsArticle')!['headline']).to.equal('Kim and Xi meet in Beijing');
    });
  });

  describe('data', () => {
    const data: ArticleContent = {
      headline: 'Kim & Xi meet </script>',
      standfirst: 'Two hours.',
      breadcrumbs: [{ name: 'Home', href: '/' }, { name: 'Here' }],
      byline: { authors: [{ name: 'Ann', href: '/ann/' }], published: '2025-09-05T09:20:00+08:00', language: 'en' },
      text: ['One.', 'Two.'],
    };

    async function empty(): Promise<Article> {
      return fixture<Article>(`<news-article url="${URL_OF_IT}"></news-article>`);
    }

    it('shows the article that newsroom-elements/html writes', async () => {
      const element = await empty();
      element.data = data;
      await element.updateComplete;
      const expected = await fixture<HTMLElement>(`<div>${written(data)}</div>`);
      const texts = (root: Element): string[] => [...root.querySelectorAll('h1, hgroup > p, li, a, time, article > p')].map((each) => each.textContent);
      expect(texts(element)).to.deep.equal(texts(expected));
      expect(element.querySelector('h1')!.textContent).to.equal('Kim & Xi meet </script>');
    });

    it('gives the same graph as its HTML', async () => {
      const element = await empty();
      const graph = await change(() => (element.data = data));
      element.remove();
      const other = await article(written(data).replace(/^<news-article[^>]*>|<\/news-article>$/g, ''));
      expect(graph).to.deep.equal(read(other));
    });

    it('says nothing twice that the server has written from it', async () => {
      const element = await fixture<Article>(written(data));
      element.data = data;
      await element.updateComplete;
      expect(element.querySelectorAll('h1').length).to.equal(1);
    });

    it('says nothing twice that the server has written after its elements are upgraded and its script is there', async () => {
      const heard = heardAt(document, 'news-article-graph');
      const element = await fixture<Article>(written(data));
      await heard;
      for (const each of element.querySelectorAll('news-byline, news-breadcrumbs')) await settled(each as HTMLElementTagNameMap['news-byline']);
      element.data = data;
      await element.updateComplete;
      expect(element.querySelectorAll('h1').length).to.equal(1);
    });

    it('says nothing twice where the server prints dates a little differently', async () => {
      // Node and browsers bring CLDR of different years: “at” for “,”, a narrow space for a wide one.
      const element = await fixture<Article>(written(data).replace(/(<time[^>]*>)[^<]*/, '$1September 5, 2025, at 9:20 a.m.'));
      element.data = data;
      await element.updateComplete;
      expect(element.querySelectorAll('h1').length).to.equal(1);
    });

    it('leaves the author’s own children', async () => {
      const element = await fixture<Article>(`<news-article url="${URL_OF_IT}"><p>Mine.</p></news-article>`);
      const mine = element.firstElementChild;
      element.data = data;
      await element.updateComplete;
      element.data = undefined;
      await element.updateComplete;
      expect([...element.children].filter((each) => each.localName !== 'script').map((each) => each === mine)).to.deep.equal([true]);
    });

    for (const [what, value] of Object.entries({ 'a text': 'Kim and Xi', 'a number': 7, 'an object without a headline': {} })) {
      it(`is not shown and warned of when it is ${what}`, async () => {
        const warnings = hearWarnings();
        const element = await empty();
        element.data = value as unknown as ArticleContent;
        await element.updateComplete;
        await afterImports();
        warnings.stop();
        expect(element.querySelectorAll('h1').length).to.equal(0);
        expect(warnings.lines.join()).to.contain('<news-article> data=');
      });
    }
  });

  it('sets the measure of the article', async () => {
    const element = await fixture<Article>('<news-article style="inline-size: 700px; font-size: 20px"><article><h1>A</h1><p>B</p></article></news-article>');
    await settled(element);
    expect(element.querySelector('article')!.getBoundingClientRect().width).to.equal(33 * 20);
  });

  it('hangs labels into the margin of a wide article', async () => {
    const element = await fixture<Article>('<news-article style="inline-size: 1200px; font-size: 16px"><article><h1>A</h1><p>B</p></article></news-article>');
    await settled(element);
    await nextFrame();
    const paragraph = element.querySelector('p')!.getBoundingClientRect();
    expect(paragraph.left - element.querySelector('h1')!.getBoundingClientRect().left).to.equal(160);
    expect(paragraph.width).to.equal(33 * 16);
  });
});
