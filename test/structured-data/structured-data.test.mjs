/** newsroom-elements/structured-data as a server has it: the built modules, in Node; and what others' validators say of its graph. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { articleNodes, breadcrumbList, countWords, faqPage, imageObject, itemList, mergeGraph, newsArticle, person, toJson, toScript } from '../../dist/structured-data/index.js';

const url = 'https://herald.example/world/kim-xi-beijing/';
const facts = {
  url,
  headline: 'Kim and Xi meet in Beijing',
  description: 'The two leaders spoke for two hours.',
  images: ['/parade.jpg', 'https://img.example/talks.jpg'],
  authors: [{ name: 'Omar El Sayed', href: '/omar/', role: 'World editor', avatar: '/omar.jpg', sameAs: ['https://social.example/@omar'] }, { name: 'Li Wei' }],
  datePublished: '2025-09-05T09:20:00+08:00',
  dateModified: '2025-09-05T11:40:00+08:00',
  publisher: 'The Herald',
  publisherLogo: '/logo.png',
  section: 'World',
  language: 'en-GB',
  wordCount: 812,
  commentCount: 3,
  breadcrumbs: [{ name: 'Home', href: '/' }, { name: 'World', href: '/world/' }, { name: 'Kim and Xi meet in Beijing' }],
};
const sample = (name) => JSON.parse(readFileSync(new URL(`./samples/${name}.json`, import.meta.url), 'utf8'));
/** A picture that there is more to say of than its address. */
const credited = {
  src: '/parade.jpg', alt: 'Soldiers in rows', width: 1200, height: 800, caption: 'The parade in Beijing.', credit: 'Li Wei / Reuters', creator: 'Li Wei',
  license: { name: 'CC BY 4.0', href: '/licence/' }, acquire: { name: 'Buy it', href: '/buy/' },
};
const pictured = { ...facts, images: ['/talks.jpg', credited] };
const typesOf = (graph) => graph?.['@graph'].map((node) => node['@type']);

describe('newsroom-elements/structured-data', () => {
  describe('the nodes', () => {
    it('of a whole article say everything, with absolute addresses', () => {
      assert.deepEqual(newsArticle(facts), {
        '@type': 'NewsArticle',
        '@id': `${url}#article`,
        mainEntityOfPage: url,
        headline: 'Kim and Xi meet in Beijing',
        description: 'The two leaders spoke for two hours.',
        image: ['https://herald.example/parade.jpg', 'https://img.example/talks.jpg'],
        datePublished: '2025-09-05T09:20:00+08:00',
        dateModified: '2025-09-05T11:40:00+08:00',
        author: [
          { '@type': 'Person', name: 'Omar El Sayed', url: 'https://herald.example/omar/', jobTitle: 'World editor', image: 'https://herald.example/omar.jpg', sameAs: ['https://social.example/@omar'] },
          { '@type': 'Person', name: 'Li Wei' },
        ],
        publisher: { '@type': 'NewsMediaOrganization', '@id': 'https://herald.example/#organization', name: 'The Herald', logo: { '@type': 'ImageObject', url: 'https://herald.example/logo.png' } },
        articleSection: 'World',
        inLanguage: 'en-GB',
        wordCount: 812,
        commentCount: 3,
      });
    });

    it('of an article of a headline alone say nothing else', () => {
      assert.deepEqual(newsArticle({ url, headline: 'A' }), { '@type': 'NewsArticle', '@id': `${url}#article`, mainEntityOfPage: url, headline: 'A' });
    });

    it('stand in a fixed order', () => {
      assert.deepEqual(articleNodes(facts).map((node) => node['@type']), ['NewsArticle', 'BreadcrumbList']);
    });

    it('have no date that is none', () => {
      assert.deepEqual(Object.keys(newsArticle({ url, headline: 'A', datePublished: 'Friday', dateModified: '2025-02-30' })).filter((key) => key.startsWith('date')), []);
    });

    it('have no address that is none, or not safe to follow', () => {
      for (const href of ['javascript:alert(1)', 'java\nscript:alert(1)', '\u00a0javascript:alert(1)', 'data:,x', 'http://[', '', undefined, null, 7]) {
        assert.deepEqual(person({ name: 'A', href, avatar: href, sameAs: [href] }, url), { '@type': 'Person', name: 'A' }, String(href));
      }
    });

    it('have no author without a name', () => {
      assert.deepEqual(newsArticle({ url, headline: 'A', authors: [{ name: '' }, { name: 'B' }] }).author, [{ '@type': 'Person', name: 'B' }]);
    });

    it('say nothing where a server’s data says null', () => {
      const nothing = Object.fromEntries(Object.keys(facts).map((key) => [key, null]));
      assert.deepEqual(articleNodes({ ...nothing, url, headline: 'A' }), [{ '@type': 'NewsArticle', '@id': `${url}#article`, mainEntityOfPage: url, headline: 'A' }]);
    });

    it('do not fail for a publisher of an article without an absolute address', () => {
      assert.doesNotThrow(() => newsArticle({ url: '/article/', headline: 'A', publisher: 'B' }));
    });
  });

  describe('a picture', () => {
    it('with credit and licence is an ImageObject, which the article refers to; any other one is an address', () => {
      const nodes = articleNodes(pictured);
      assert.deepEqual(nodes[0].image, ['https://herald.example/talks.jpg', { '@id': 'https://herald.example/parade.jpg' }]);
      assert.deepEqual(nodes.at(-1), {
        '@type': 'ImageObject',
        '@id': 'https://herald.example/parade.jpg',
        url: 'https://herald.example/parade.jpg',
        contentUrl: 'https://herald.example/parade.jpg',
        width: '1200 px',
        height: '800 px',
        caption: 'The parade in Beijing.',
        creditText: 'Li Wei / Reuters',
        creator: { '@type': 'Person', name: 'Li Wei' },
        license: 'https://herald.example/licence/',
        acquireLicensePage: 'https://herald.example/buy/',
      });
    });

    it('with a caption alone is an address', () => {
      const nodes = articleNodes({ ...facts, images: [{ src: '/a.jpg', alt: '', caption: 'A' }] });
      assert.deepEqual([nodes[0].image, typesOf({ '@graph': nodes }).includes('ImageObject')], [['https://herald.example/a.jpg'], false]);
    });

    it('that is shown twice is told once', () => {
      assert.equal(articleNodes({ ...facts, images: [credited, { ...credited, caption: 'Again' }] }).filter((node) => node['@type'] === 'ImageObject').length, 1);
    });

    it('is told without markup that leaked into its caption', () => {
      const broken = { ...credited, caption: 'World War II, Military Parade">', credit: '&lt;b&gt;AFP&lt;/b&gt;' };
      assert.equal(imageObject(broken, url).caption, 'World War II, Military Parade');
      assert.equal(imageObject(broken, url).creditText, 'AFP');
      assert.equal(articleNodes({ ...facts, images: [broken] }).at(-1).caption, 'World War II, Military Parade');
    });

    it('has no licence without an address that is safe, and is nothing without one of its own', () => {
      for (const href of ['javascript:alert(1)', '', undefined, null, 7]) {
        assert.equal('license' in imageObject({ ...credited, license: { name: 'A', href } }, url), false);
        assert.equal(imageObject({ ...credited, src: href }, url), undefined);
      }
    });

    it('that is none at all does no harm', () => {
      for (const image of [null, undefined, 7, {}, [], { src: 7, credit: 'A' }, { src: 'javascript:alert(1)', credit: 'A' }]) {
        assert.deepEqual(articleNodes({ url, headline: 'A', images: [image] }), [{ '@type': 'NewsArticle', '@id': `${url}#article`, mainEntityOfPage: url, headline: 'A' }]);
      }
    });

    it('is told beside the pictures of Yoast, which are others', () => {
      const graph = mergeGraph(articleNodes({ ...pictured, url }), [sample('yoast')]);
      assert.equal(graph['@graph'].find((node) => node['@type'] === 'ImageObject')['@id'], 'https://herald.example/parade.jpg');
    });

    it('that the page describes already gets what it lacks, under the name that it has there', () => {
      const theirs = { '@type': 'ImageObject', '@id': `${url}#primaryimage`, contentUrl: 'https://herald.example/parade.jpg', caption: 'Theirs' };
      const added = mergeGraph(articleNodes(pictured), [theirs])['@graph'].find((node) => node['@type'] === 'ImageObject');
      assert.equal(added['@id'], `${url}#primaryimage`);
      assert.equal('caption' in added, false);
      assert.equal(added.creditText, 'Li Wei / Reuters');
    });
  });

  describe('the trail', () => {
    it('has a position and an address for each step but the last', () => {
      assert.deepEqual(breadcrumbList(facts.breadcrumbs, url), {
        '@type': 'BreadcrumbList',
        '@id': `${url}#breadcrumb`,
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://herald.example/' },
          { '@type': 'ListItem', position: 2, name: 'World', item: 'https://herald.example/world/' },
          { '@type': 'ListItem', position: 3, name: 'Kim and Xi meet in Beijing' },
        ],
      });
    });

    it('leaves out a step in the middle without a link, and numbers anew', () => {
      const steps = breadcrumbList([{ name: 'A', href: '/' }, { name: 'B' }, { name: 'C', href: '/c/' }, { name: 'D' }], url).itemListElement;
      assert.deepEqual(steps.map(({ position, name }) => [position, name]), [[1, 'A'], [2, 'C'], [3, 'D']]);
    });

    it('leaves out a step in the middle whose address is not safe', () => {
      const steps = breadcrumbList([{ name: 'A', href: '/' }, { name: 'B', href: 'javascript:alert(1)' }, { name: 'C' }], url).itemListElement;
      assert.deepEqual(steps.map(({ name }) => name), ['A', 'C']);
    });

    it('keeps the address of the last step where it has one', () => {
      assert.equal(breadcrumbList([{ name: 'A', href: '/' }, { name: 'B', href: '/b/' }], url).itemListElement[1].item, 'https://herald.example/b/');
    });

    for (const [what, crumbs] of Object.entries({ 'no step': [], 'one step': [{ name: 'A', href: '/' }], 'two steps of which one leads nowhere': [{ name: 'A' }, { name: 'B' }], 'steps without names': [{ name: '', href: '/' }, { name: '', href: '/b/' }] })) {
      it(`is not there for ${what}`, () => {
        assert.equal(breadcrumbList(crumbs, url), undefined);
      });
    }
  });

  describe('the comments', () => {
    const comments = [
      { id: 7, author: 'Ana', url: 'https://ana.example/', date: '2025-09-05T11:02:00+08:00', text: ['A map', 'helps.'] },
      { id: 'a b', parent: 7, author: 'Bo', url: 'javascript:alert(1)', date: 'yesterday', text: 'It </script> does.', lang: 'en' },
      { id: '', author: 'Nobody', date: '', text: 'No id' }, { id: 9, author: '', date: '', text: ' ' },
    ];

    it('say who, when, what, and what a reply answers', () => {
      assert.deepEqual(newsArticle({ ...facts, comments }).comment, [
        { '@type': 'Comment', '@id': `${url}#comment-7`, url: `${url}#comment-7`, author: { '@type': 'Person', name: 'Ana', url: 'https://ana.example/' }, datePublished: '2025-09-05T11:02:00+08:00', text: 'A map\nhelps.' },
        { '@type': 'Comment', '@id': `${url}#comment-a%20b`, url: `${url}#comment-a%20b`, author: { '@type': 'Person', name: 'Bo' }, text: 'It </script> does.', inLanguage: 'en', parentItem: { '@id': `${url}#comment-7` } },
      ]);
      assert.equal('comment' in newsArticle(facts), false);
    });
  });

  describe('the related stories', () => {
    const related = [{ title: 'Coal out, oil in', href: '/coal/' }, { title: 'No address', href: 'javascript:alert(1)' }, { title: '', href: '/x/' }, { title: 'Who sat in the stands', href: 'https://else.example/stands' }];

    it('are a list with absolute addresses, without those that lead nowhere', () => {
      assert.deepEqual(itemList(related, url), {
        '@type': 'ItemList',
        '@id': `${url}#related`,
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Coal out, oil in', url: 'https://herald.example/coal/' },
          { '@type': 'ListItem', position: 2, name: 'Who sat in the stands', url: 'https://else.example/stands' },
        ],
      });
      assert.equal(itemList([], url), undefined);
    });

    it('are the last node of the article, where it has any', () => {
      assert.deepEqual(articleNodes({ ...facts, related }).map((node) => node['@type']), ['NewsArticle', 'BreadcrumbList', 'ItemList']);
    });
  });

  describe('the questions', () => {
    const questions = [
      { question: 'Why did Kim travel?', answer: ['To <see> Xi.', 'For trade.'], id: 'why' },
      { question: 'Who came?', answer: 'His daughter.', html: '<p>His <b>daughter</b>.</p>' },
    ];
    const node = (id, position, name, text) => ({ '@type': 'Question', '@id': `${url}#${id}`, position, name, acceptedAnswer: { '@type': 'Answer', text } });

    it('are one page, each under its own address, the answers as HTML', () => {
      assert.deepEqual(faqPage(questions, url), {
        '@type': 'FAQPage',
        '@id': `${url}#faq`,
        mainEntity: [node('why', 1, 'Why did Kim travel?', '<p>To &lt;see&gt; Xi.</p><p>For trade.</p>'), node('who-came', 2, 'Who came?', '<p>His <b>daughter</b>.</p>')],
      });
    });

    it('of several FAQs have addresses and positions of their own', () => {
      const all = faqPage([...questions, ...questions], url).mainEntity;
      assert.equal(new Set(all.map((each) => each['@id'])).size, 4);
      assert.deepEqual(all.map(({ position }) => position), [1, 2, 3, 4]);
    });

    it('are left out without a text or an answer', () => {
      for (const each of [{ question: '', answer: 'A' }, { question: 'A', answer: '' }, { question: 'A', answer: [' '] }, { question: 'A', answer: 'B', html: '' }, { question: null, answer: {} }, {}]) assert.equal(faqPage([each], url), undefined);
    });

    it('have addresses that are addresses', () => {
      assert.deepEqual(faqPage([{ question: 'لماذا؟', answer: 'A' }, { question: 'A', answer: 'B', id: '\ud800 "x"' }], url).mainEntity.map((each) => each['@id']), [`${url}#${encodeURIComponent('لماذا')}`, `${url}#%EF%BF%BD%20%22x%22`]);
    });

    it('are in the graph of their article, and are not where the page has a FAQ already', () => {
      const nodes = articleNodes({ ...facts, questions });
      assert.deepEqual(typesOf(mergeGraph(nodes)), ['NewsArticle', 'BreadcrumbList', 'FAQPage']);
      assert.deepEqual(typesOf(mergeGraph(nodes, [{ '@type': ['WebPage', 'FAQPage'], name: 'Theirs' }])), ['NewsArticle', 'BreadcrumbList']);
    });
  });

  describe('the graph', () => {
    it('is one, with the context of schema.org', () => {
      const graph = mergeGraph(articleNodes(facts));
      assert.equal(graph['@context'], 'https://schema.org');
      assert.deepEqual(typesOf(graph), ['NewsArticle', 'BreadcrumbList']);
    });

    it('is not there for nothing', () => {
      assert.equal(mergeGraph([]), undefined);
    });

    for (const [plugin, id, type] of [['yoast', `${url}#article`, 'NewsArticle'], ['rank-math', `${url}#richSnippet`, 'BlogPosting']]) {
      it(`adds to the article of ${plugin} what it lacks, under its own @id and type`, () => {
        const theirs = sample(plugin)['@graph'].find((node) => node['@id'] === id);
        const graph = mergeGraph(articleNodes(facts), [sample(plugin)]);
        assert.equal(graph['@graph'].length, 1);
        const [only] = graph['@graph'];
        assert.deepEqual([only['@type'], only['@id']], [type, id]);
        assert.deepEqual(Object.keys(only).filter((key) => !key.startsWith('@') && key in theirs), []);
        assert.ok(Object.keys(only).length > 2);
      });

      it(`says of no thing twice what ${plugin} says`, () => {
        const both = [...sample(plugin)['@graph'], ...mergeGraph(articleNodes(facts), [sample(plugin)])['@graph']];
        const articles = new Set(both.filter((node) => /Article|BlogPosting/.test(node['@type'])).map((node) => node['@id']));
        assert.equal(articles.size, 1);
        assert.equal(both.filter((node) => node['@type'] === 'BreadcrumbList').length, 1);
      });
    }

    it('says nothing of an article that stands there without an @id', () => {
      assert.deepEqual(typesOf(mergeGraph(articleNodes(facts), [sample('theme')])), ['BreadcrumbList']);
    });

    it('is not there when the page says all of it', () => {
      assert.equal(mergeGraph(articleNodes(facts), [mergeGraph(articleNodes(facts))]), undefined);
    });

    it('finds nodes in a list, in a graph, and in a graph of one', () => {
      const [article] = articleNodes({ url, headline: 'A' });
      for (const there of [[article], [[article]], [{ '@graph': article }], [{ '@graph': [article] }], [[{ '@graph': [article] }]]]) assert.equal(mergeGraph([article], there), undefined);
    });

    it('finds a node with several types', () => {
      assert.equal(mergeGraph(articleNodes({ url, headline: 'A' }), [{ '@type': ['WebPage', 'ReportageNewsArticle'], headline: 'B' }]), undefined);
    });

    it('does not mind what is no JSON-LD', () => {
      assert.deepEqual(typesOf(mergeGraph(articleNodes(facts), [null, 7, 'NewsArticle', [], [null], {}, { '@graph': null }, { '@graph': 'x' }, { '@type': null }, { '@type': 7 }])), ['NewsArticle', 'BreadcrumbList']);
    });

    it('changes neither its own nodes nor those of the page', () => {
      const [nodes, there] = [articleNodes(facts), sample('yoast')];
      const [a, b] = [JSON.stringify(nodes), JSON.stringify(there)];
      mergeGraph(nodes, [there]);
      assert.deepEqual([JSON.stringify(nodes), JSON.stringify(there)], [a, b]);
    });
  });

  describe('the script', () => {
    const hostile = 'R&D </script><script>alert(1)</script> <!-- --> &amp; \u2028\u2029 "quoted" \\';

    it('ends nowhere early', () => {
      const text = toScript(mergeGraph(articleNodes({ ...facts, headline: hostile })));
      assert.match(text, /^<script type="application\/ld\+json">[^<>&\u2028\u2029]*<\/script>$/);
    });

    it('is read back as it was meant', () => {
      const graph = mergeGraph(articleNodes({ ...facts, headline: hostile }));
      assert.deepEqual(JSON.parse(toJson(graph)), graph);
      assert.equal(JSON.parse(toJson(graph))['@graph'][0].headline, hostile);
    });

    it('holds what toJson gives', () => {
      const graph = mergeGraph(articleNodes(facts));
      assert.equal(toScript(graph), `<script type="application/ld+json">${toJson(graph)}</script>`);
    });

    it('is the same bytes each time', () => {
      assert.equal(toScript(mergeGraph(articleNodes(facts))), toScript(mergeGraph(articleNodes(structuredClone(facts)))));
    });
  });

  it('counts words by the rules of the language', () => {
    assert.equal(countWords('One two, three — four.'), 4);
    assert.equal(countWords(''), 0);
    assert.ok(countWords('二人の指導者は北京で会談した。', 'ja') > 4);
  });

  describe('in the eyes of @adobe/structured-data-validator', () => {
    /** A page with the graph, as a crawler would find it. */
    const issues = async (graph) => {
      const page = `<!doctype html><html lang="en"><head><title>A</title></head><body>${toScript(graph)}</body></html>`;
      const found = await new Validator().validate(new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(page));
      return found.filter(({ severity }) => severity === 'ERROR').map(({ issueMessage, path }) => `${path.map((step) => step.type ?? step.property).join('.')}: ${issueMessage}`);
    };

    it('a whole article has no error', async () => {
      assert.deepEqual(await issues(mergeGraph(articleNodes(facts))), []);
    });

    it('an article with a licensed picture has no error', async () => {
      assert.deepEqual(await issues(mergeGraph(articleNodes(pictured))), []);
    });

    it('a trail with a step in the middle that leads nowhere has no error', async () => {
      assert.deepEqual(await issues(mergeGraph(articleNodes({ ...facts, breadcrumbs: [facts.breadcrumbs[0], { name: 'Archive' }, ...facts.breadcrumbs.slice(1)] }))), []);
    });

    it('a planted fault is an error', async () => {
      const graph = mergeGraph(articleNodes(facts));
      delete graph['@graph'][1].itemListElement[0].position;
      assert.deepEqual(await issues(graph), ['BreadcrumbList.ListItem: Required attribute "position" is missing']);
    });
  });

  describe('in the eyes of schema-dts', () => {
    let folder;
    before(async () => (folder = await mkdtemp(fileURLToPath(new URL('./tmp-', import.meta.url)))));
    after(() => rm(folder, { recursive: true, force: true }));

    /** What tsc says of graphs, by name, in one run. */
    const compile = async (graphs) => {
      const file = (name) => `${name}.ts`;
      for (const [name, graph] of Object.entries(graphs)) {
        await writeFile(join(folder, file(name)), `import type { Graph } from 'schema-dts';\nexport const ld: Graph = ${JSON.stringify(graph, null, 2)};\n`);
      }
      const compilerOptions = { noEmit: true, strict: true, skipLibCheck: true, types: [], module: 'nodenext', target: 'es2022' };
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: Object.keys(graphs).map(file) }));
      const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
      const { stdout } = await promisify(execFile)(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { cwd: folder }).catch((error) => error);
      const errors = stdout.split('\n').filter((line) => /error TS/.test(line));
      assert.deepEqual(errors.filter((line) => !Object.keys(graphs).some((name) => line.startsWith(`${file(name)}(`))), []); // tsc itself went wrong
      return (name) => errors.filter((line) => line.startsWith(`${file(name)}(`));
    };

    it('a whole article has the right types, and planted faults have not', async () => {
      const good = mergeGraph(articleNodes({ ...facts, questions: [{ question: 'Why?', answer: 'So.' }], related: [{ title: 'Coal out, oil in', href: '/coal/' }], comments: [{ id: 7, author: 'Ana', url: 'https://ana.example/', date: '2025-09-05T11:02:00+08:00', text: 'A map helps.' }] }));
      const small = mergeGraph(articleNodes({ url, headline: 'A' }));
      const misspelt = structuredClone(good);
      misspelt['@graph'][1].itemListElement[0].itemm = 'A';
      const mistyped = structuredClone(good);
      mistyped['@graph'][0].commentCount = 'two';
      const misnamed = structuredClone(good);
      misnamed['@graph'][1]['@type'] = 'Breadcrumbs';
      const said = await compile({ good, small, misspelt, mistyped, misnamed, licensed: mergeGraph(articleNodes(pictured)) });
      assert.deepEqual([said('good'), said('small'), said('licensed')], [[], [], []]);
      for (const name of ['misspelt', 'mistyped', 'misnamed']) assert.ok(said(name).length, `${name} is no error`);
    });
  });
});
