import { expect } from '@open-wc/testing';
import { json } from '../support/elements.js';
import { readArticle } from '../../src/facts/article.js';
import { readBreadcrumbs } from '../../src/facts/breadcrumbs.js';
import { readByline } from '../../src/facts/byline.js';
import { readFaq } from '../../src/facts/faq.js';
import * as html from '../../src/html/index.js';

interface Case {
  title: string;
  write: keyof typeof html;
  data: never;
  html: string;
}
const cases = await json<Case[]>('html/cases.json');

function parsed(text: string): Element {
  const template = document.createElement('template');
  template.innerHTML = text;
  return template.content.firstElementChild!;
}

describe('newsroom-elements/html in a browser', () => {
  describe('gives the bytes that it gives in Node', () => {
    for (const each of cases) {
      it(`for ${each.title}`, () => {
        expect(html[each.write](each.data)).to.equal(each.html);
      });
    }
  });

  describe('is parsed into what was meant', () => {
    for (const each of cases) {
      it(`for ${each.title}`, () => {
        const root = parsed(each.html);
        expect(root.outerHTML.replaceAll('=""', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>')).to.equal(each.html.replaceAll('=""', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&#39;', "'").replace(/>([^<]*)/g, (text) => text.replaceAll('&quot;', '"')));
        expect(root.querySelectorAll('script, [onclick], [onerror], img:not([alt])').length).to.equal(0);
        for (const link of root.querySelectorAll('a')) expect(new URL(link.getAttribute('href')!, document.baseURI).protocol).to.match(/^(https?|mailto|tel):$/);
      });
    }
  });

  describe('is read back', () => {
    it('as the same breadcrumbs', () => {
      const items = [{ name: 'Home', href: '/' }, { name: 'A & "B" <C>', href: '/?a=1&b="2"' }, { name: 'No link' }, { name: '北京', href: 'https://例え.jp/' }, { name: 'Here' }];
      expect(readBreadcrumbs(parsed(html.breadcrumbs({ items, separator: '/', label: 'x' })))).to.deep.equal(items);
    });

    it('as the same questions', () => {
      const items = [{ question: 'Tea & <b>"biscuits"</b>?', answer: 'One.', id: 'tea' }, { question: 'لماذا؟', answer: ['One <two>', '& three'], id: 'لماذا' }];
      expect(readFaq(parsed(html.faq({ items, heading: 'Questions' }))).map(({ html: _, ...item }) => item)).to.deep.equal(items);
    });

    it('as the same lone author', () => {
      const author = { name: 'Li "Lily" <Wei>', href: '/li/', role: 'Editor & co', location: 'Beijing', avatar: '/li.jpg?a=1&b=2', sameAs: ['https://a.example/li', 'https://b.example/li'] };
      expect(readByline(parsed(html.byline({ authors: [author] }))).authors).to.deep.equal([author]);
    });

    it('as the same authors, each with role and place, avatar and identity', () => {
      const authors = [
        { name: 'Ann', href: '/ann/', role: 'Editor', location: 'Beijing', avatar: '/ann.jpg', sameAs: ['https://a.example/ann'] },
        { name: 'Ben', href: undefined, role: undefined, location: 'Seoul', avatar: '/ben.jpg', sameAs: undefined },
        { name: 'Cy', href: '/cy/', role: undefined, location: undefined, avatar: '/cy.jpg', sameAs: undefined },
      ];
      expect(readByline(parsed(html.byline({ authors }))).authors).to.deep.equal(authors);
    });

    it('as the same authors with a prefix', () => {
      const names = ['Ann', 'Ben', 'Cy'];
      expect(readByline(parsed(html.byline({ authors: names.map((name) => ({ name })), prefix: 'By' }))).authors.map(({ name }) => name)).to.deep.equal(names);
    });

    it('as the same dates', () => {
      const dates = { published: '2025-09-05T09:20:00+08:00', updated: '2025-09-05T11:20:00+08:00' };
      const { published, updated } = readByline(parsed(html.byline({ authors: [], ...dates })));
      expect({ published, updated }).to.deep.equal(dates);
    });

    it('as the same article', () => {
      const facts = readArticle(
        parsed(html.article({ headline: 'R&D </h1>', standfirst: '<b>Two</b> hours', breadcrumbs: [{ name: 'Home', href: '/' }, { name: 'Here' }], byline: { authors: [{ name: 'Ann' }], published: '2025-09-05' }, text: ['One two.', 'Three.'] })),
        'en',
      );
      expect([facts.headline, facts.description, facts.datePublished, facts.dateModified, facts.authors?.[0]?.name, facts.breadcrumbs?.length, facts.wordCount]).to.deep.equal([
        'R&D </h1>', '<b>Two</b> hours', '2025-09-05', '2025-09-05', 'Ann', 2, 7,
      ]);
    });
  });
});
