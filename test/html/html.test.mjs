/** newsroom-elements/html as a server has it: the built modules, in Node. test/core/html.test.ts holds a browser to the same bytes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as html from '../../dist/html/index.js';

const cases = JSON.parse(readFileSync(new URL('./cases.json', import.meta.url), 'utf8'));

describe('newsroom-elements/html', () => {
  it('is all there', () => {
    assert.deepEqual(Object.keys(html).sort(), ['article', 'breadcrumbs', 'byline', 'callout', 'comments', 'factTable', 'faq', 'figure', 'keyPoints', 'related', 'supportNotice']);
  });

  it('needs no DOM', () => {
    assert.equal(typeof document, 'undefined');
    assert.equal(typeof HTMLElement, 'undefined');
  });

  for (const { title, write, data, html: expected } of cases) {
    it(`writes ${title}`, () => {
      assert.equal(html[write](data), expected);
    });
  }

  describe('a date with a time', () => {
    const time = (data) => /<time[^>]*>([^<]*)<\/time>/.exec(html.byline({ authors: [], ...data }))?.[1];

    it('is printed by the clock that it was written by', () => {
      assert.match(time({ published: '2025-09-05T23:20:00-07:00', language: 'en-GB' }), /^5 September 2025.*23:20$/);
    });

    it('is printed in the zone of the publisher', () => {
      assert.match(time({ published: '2025-09-05T01:20:00Z', language: 'en-GB', timeZone: 'Asia/Shanghai' }), /^5 September 2025.*09:20 (GMT\+8|CST)$/);
    });

    it('is English without a language', () => {
      assert.match(time({ published: '2025-09-05T09:20:00Z' }), /^September 5, 2025/);
    });

    it('keeps its attribute as it was written', () => {
      assert.ok(html.byline({ authors: [], published: '2025-09-05T09:20:00+08:00' }).includes('datetime="2025-09-05T09:20:00+08:00"'));
    });
  });

  it('a number says what it is where the styles do not go by its head: beyond ten columns', () => {
    const columns = [...Array(12).keys()].map((x) => `Column ${x}`);
    const cells = html.factTable({ columns, rows: [columns.map((_, x) => x + 0.5)], rowHeads: false }).match(/<td[^>]*>/g);
    assert.deepEqual(cells.map((cell) => cell.includes('data-type="number"')), columns.map((_, x) => x > 9));
  });

  it('says nothing of a number that is none', () => {
    assert.match(html.factTable({ columns: ['A'], rows: [[NaN], [Infinity]], rowHeads: false }), /<tbody><tr><td><\/td><\/tr><tr><td><\/td><\/tr><\/tbody>/);
  });

  describe('the update', () => {
    const has = (updated, more = {}) => html.byline({ authors: [], published: '2025-09-05T09:20:00+08:00', updated, ...more }).includes('slot="updated"');

    it('is left out 4 minutes after publication, in another zone', () => assert.equal(has('2025-09-05T02:24:00+01:00'), false));
    it('is there 6 minutes after publication, in another zone', () => assert.equal(has('2025-09-05T02:26:00+01:00'), true));
    it('is there after 1 minute when the gap is 0', () => assert.equal(has('2025-09-05T02:21:00+01:00', { minUpdateGap: '0' }), true));
    it('waits 5 minutes when the gap is none', () => assert.equal(has('2025-09-05T02:24:00+01:00', { minUpdateGap: 'a while' }), false));
    it('is there without a date of publication', () => assert.equal(has('2025-09-05T02:24:00+01:00', { published: undefined }), true));
    it('never comes with a hint of how long ago it was', () => {
      assert.doesNotMatch(html.byline({ authors: [{ name: 'A' }], published: new Date().toISOString() }), /ago|now|part=/);
    });
  });

  describe('hostile data', () => {
    const cyclic = {};
    cyclic.self = cyclic;
    const values = {
      'markup that closes an attribute': '"><script>alert(1)</script>',
      'markup that closes another': "'><img src=x onerror=alert(1)>",
      'the end of a script': '</script><script>alert(1)</script>',
      'a script address': 'javascript:alert(1)',
      'a script address with a line break': 'java\nscript:alert(1)',
      'a script address after a control character': '\u0001javascript:alert(1)',
      'a script address after a space that browsers do not skip': '\u00a0javascript:alert(1)',
      'a data address': 'data:text/html,<script>alert(1)</script>',
      'vbscript': 'VBScript:x',
      'null': null,
      'undefined': undefined,
      'a number': 7,
      'zero': 0,
      'not a number': NaN,
      'a boolean': true,
      'an object that holds itself': cyclic,
      'an object without prototype': Object.create(null),
      'an object that JSON can make and nobody can print': { toString: null, valueOf: null },
      'a symbol': Symbol('s'),
      'a big integer': 10n,
      'a function': () => '<b>',
      'a date': new Date(0),
      'a list': ['<b>', '"><b>'],
      'half a surrogate': '\ud800',
      'a huge text': 'x"<'.repeat(100_000),
    };
    /** Every field that each function takes, one at a time. */
    const fields = {
      breadcrumbs: {
        'items': (x) => ({ items: x }),
        'an item': (x) => ({ items: [x] }),
        'name': (x) => ({ items: [{ name: x, href: '/' }] }),
        'href': (x) => ({ items: [{ name: 'A', href: x }] }),
        'label': (x) => ({ items: [], label: x }),
        'separator': (x) => ({ items: [], separator: x }),
      },
      byline: {
        'authors': (x) => ({ authors: x }),
        'an author': (x) => ({ authors: [x] }),
        ...Object.fromEntries(['name', 'href', 'role', 'location', 'avatar', 'sameAs'].flatMap((key) => [
          [`${key} of one`, (x) => ({ authors: [{ name: 'A', [key]: x }] })],
          [`${key} of two`, (x) => ({ authors: [{ name: 'A', [key]: x }, { name: 'B' }] })],
        ])),
        'an entry of sameAs': (x) => ({ authors: [{ name: 'A', sameAs: [x] }] }),
        ...Object.fromEntries(['prefix', 'location', 'published', 'updated', 'updatedLabel', 'credit', 'correction', 'language', 'timeZone', 'minUpdateGap', 'relativeUntil']
          .map((key) => [key, (x) => ({ authors: [{ name: 'A' }, { name: 'B' }], prefix: 'By', published: '2025-09-05T09:20:00Z', updated: '2025-09-06T09:20:00Z', [key]: x })])),
      },
      callout: {
        'text': (x) => ({ text: x }),
        'a paragraph': (x) => ({ text: [x] }),
        ...Object.fromEntries(['variant', 'label', 'headingLevel', 'footer'].map((key) => [key, (x) => ({ text: 'A', [key]: x })])),
      },
      keyPoints: {
        'items': (x) => ({ items: x }),
        'an item': (x) => ({ items: [x] }),
        ...Object.fromEntries(['label', 'text', 'id'].map((key) => [`${key} of an item`, (x) => ({ items: [{ text: 'A', [key]: x }, { text: 'A', [key]: x }] })])),
        ...Object.fromEntries(['heading', 'headingLevel', 'label', 'numbered'].map((key) => [key, (x) => ({ items: [{ text: 'A' }], heading: 'A', [key]: x })])),
      },
      related: {
        'items': (x) => ({ items: x }),
        'an item': (x) => ({ items: [x] }),
        ...Object.fromEntries(['title', 'href', 'image', 'label', 'date'].map((key) => [`${key} of an item`, (x) => ({ items: [{ title: 'A', href: '/', [key]: x }] })])),
        ...Object.fromEntries(['src', 'width', 'height', 'alt'].map((key) => [`${key} of a picture`, (x) => ({ items: [{ title: 'A', href: '/', image: { src: '/a.jpg', [key]: x } }] })])),
        ...Object.fromEntries(['heading', 'headingLevel', 'label', 'src', 'count', 'structuredData', 'language'].map((key) => [key, (x) => ({ items: [{ title: 'A', href: '/', date: '2025-09-03' }], [key]: x })])),
      },
      faq: {
        'items': (x) => ({ items: x }),
        'an item': (x) => ({ items: [x] }),
        ...Object.fromEntries(['question', 'answer', 'id'].map((key) => [key, (x) => ({ items: [{ question: 'A', answer: 'B', [key]: x }] })])),
        'a paragraph': (x) => ({ items: [{ question: 'A', answer: ['B', x] }] }),
        ...Object.fromEntries(['heading', 'headingLevel', 'open', 'exclusive', 'expandable', 'searchable', 'structuredData'].map((key) => [key, (x) => ({ items: [{ question: 'A', answer: 'B' }], [key]: x })])),
      },
      figure: {
        ...Object.fromEntries(['src', 'alt', 'width', 'height', 'srcset', 'sizes', 'sources', 'loading', 'fetchPriority', 'caption', 'credit', 'creator', 'license', 'acquire', 'zoom', 'structuredData']
          .map((key) => [key, (x) => ({ src: '/a.jpg', srcset: '/b.jpg 2x', alt: 'A', credit: 'B', [key]: x })])),
        ...Object.fromEntries(['srcset', 'type', 'media', 'sizes', 'width', 'height'].map((key) => [`${key} of a source`, (x) => ({ src: '/a.jpg', sources: [{ srcset: '/b.jpg', [key]: x }] })])),
        ...Object.fromEntries(['license', 'acquire'].flatMap((link) => ['name', 'href'].map((key) => [`${key} of ${link}`, (x) => ({ src: '/a.jpg', [link]: { name: 'A', href: '/', [key]: x } })]))),
      },
      article: Object.fromEntries(['headline', 'standfirst', 'breadcrumbs', 'byline', 'text', 'publisher', 'publisherLogo', 'section'].map((key) => [key, (x) => ({ headline: 'A', [key]: x })])),
    };
    const tags = new Set(['news-faq', 'details', 'summary', 'news-breadcrumbs', 'news-byline', 'news-callout', 'news-article', 'article', 'hgroup', 'h1', 'p', 'ol', 'li', 'a', 'span', 'small', 'time', 'img', 'news-key-points', 'news-related', 'ul', 'strong', 'h2', 'h3', 'news-figure', 'figure', 'figcaption', 'picture', 'source']);
    const attributes = new Set(['open', 'exclusive', 'expandable', 'searchable', 'slot', 'rel', 'href', 'src', 'alt', 'datetime', 'data-fact', 'data-same-as', 'label', 'variant', 'heading-level', 'time-zone', 'min-update-gap', 'relative-until', 'publisher', 'publisher-logo', 'section', 'id', 'width', 'height', 'loading', 'count', 'structured-data', 'zoom', 'srcset', 'sizes', 'type', 'media', 'decoding', 'fetchpriority']);

    /** What a parser would make of it: only our tags, our attributes, and addresses that are safe. */
    function check(text) {
      assert.equal(typeof text, 'string');
      const rest = text.replace(/<(\/?)([a-z0-9-]+)((?: [a-z-]+(?:="[^"<>]*")?)*)>/g, (_, _end, tag, attrs) => {
        assert.ok(tags.has(tag), `the tag ${tag}`);
        for (const [, name, value] of attrs.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g)) {
          assert.ok(attributes.has(name), `the attribute ${name}`);
          if (/^(href|src|srcset|zoom)$/.test(name)) assert.doesNotMatch((value ?? '').replace(/[\s\u0000-\u0020\u00a0\ufeff]/g, ''), /^(javascript|data|vbscript|blob|file):/i);
        }
        return '';
      });
      assert.doesNotMatch(rest, /[<>"']/);
    }

    for (const [write, each] of Object.entries(fields)) {
      for (const [field, data] of Object.entries(each)) {
        it(`does no harm as ${field} of ${write}`, () => {
          const broken = [];
          for (const [what, value] of Object.entries(values)) {
            try {
              check(html[write](data(value)));
            } catch (error) {
              broken.push(`${what}: ${String(error.message).split('\n')[0].slice(0, 80)}`);
            }
          }
          assert.deepEqual(broken, []);
        });
      }
    }

    it('does no harm as a language or zone that Intl does not know', () => {
      for (const more of [{ language: 'not a language' }, { language: 'de_AT' }, { timeZone: 'Mars/Olympus' }]) {
        check(html.byline({ authors: [{ name: 'A' }], prefix: 'By', published: '2025-09-05T09:20:00Z', ...more }));
      }
    });

    it('makes no link without a name', () => {
      assert.doesNotMatch(html.breadcrumbs({ items: [{ href: '/' }, { name: '', href: '/' }, { name: null, href: '/' }, { name: 'A' }] }), /<a[^>]*><\/a>/);
    });

    it('makes no author without a name', () => {
      assert.equal(html.byline({ authors: [{ href: '/' }, { name: '' }, null, 7, 'A'] }), '<news-byline></news-byline>');
    });
  });

  it('is quick with a thousand levels', () => {
    const items = Array.from({ length: 1000 }, (_, index) => ({ name: `Level ${index}`, href: `/${index}/` }));
    assert.equal(html.breadcrumbs({ items }).match(/<li>/g).length, 1000);
  });
});
