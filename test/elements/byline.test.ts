import { aTimeout, expect, fixture } from '@open-wc/testing';
import { nextFrame } from '../support/browser.js';
import { afterImports, generated, hearWarnings, part, settled, until } from '../support/elements.js';
import '../../src/define/byline.js';
import type { Author } from '../../src/index.js';
import { byline as written } from '../../src/html/index.js';

type Byline = HTMLElementTagNameMap['news-byline'];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

async function byline(content: string, attributes = '', around = ''): Promise<Byline> {
  const box = await fixture<HTMLElement>(`<div ${around}><news-byline ${attributes}>${content}</news-byline></div>`);
  return settled(box.querySelector('news-byline')!);
}

const links = (names: readonly string[]): string => names.map((name, index) => `<a rel="author" href="/${index}/">${name}</a>`).join(' ');

/** All names with what stands before, between and after them, as it can be read. */
const joined = (element: Byline): string =>
  [...element.querySelectorAll(':scope > :is([rel~="author"], span:not([slot]))')].map((each) => generated(each, '::before') + each.textContent + generated(each, '::after')).join('');

const prefix = (element: Byline): string | undefined => part(element, 'prefix')?.textContent;

/** What the element itself adds in words: the author's own children are not among them. */
const added = (element: Byline): string => element.shadowRoot!.textContent.trim();

/** A date that lies so long ago, written in a zone. */
const ago = (milliseconds: number): string => new Date(Date.now() - milliseconds).toISOString();

const published = (iso: string): string => `<a rel="author" href="/">Omar El Sayed</a> <time slot="published" datetime="${iso}">5 September 2025, 09:20</time>`;
const hint = (element: Byline): string | undefined => part(element, 'relative')?.textContent;

describe('news-byline', () => {
  describe('one author', () => {
    it('has By before the name, and nothing else', async () => {
      const element = await byline(links(['Omar El Sayed']));
      expect(added(element)).to.equal('By');
      expect(joined(element)).to.equal('Omar El Sayed');
    });

    for (const [language, word] of [['de', 'Von '], ['fr', 'Par '], ['es', 'Por '], ['ar', 'بقلم '], ['he', 'מאת '], ['ja', '文・'], ['de-AT', 'Von '], ['fr-CA', 'Par '], ['tlh', 'By ']] as const) {
      it(`has “${word}” before the name in ${language}`, async () => {
        expect(prefix(await byline(links(['Omar']), '', `lang="${language}"`))).to.equal(word);
      });
    }

    it('may be a span', async () => {
      expect(prefix(await byline('<span>Omar El Sayed</span>'))).to.equal('By ');
    });
  });

  describe('several authors', () => {
    const five = {
      ja: ['佐藤花子', '鈴木一郎', '高橋健', '田中美咲', '渡辺翔'],
      ar: ['عمر السيد', 'ليلى حداد', 'سامي نصر', 'منى خليل', 'يوسف عيسى'],
    };
    for (const language of ['ja', 'ar'] as const) {
      it(`are joined, all five, as ${language === 'ja' ? 'Japanese' : 'Arabic'} does it`, async () => {
        const element = await byline(links(five[language]), '', `lang="${language}" dir="auto"`);
        expect(joined(element)).to.equal(new Intl.ListFormat(language).format(five[language]));
      });
    }

    it('have no white space between them in Japanese', async () => {
      const element = await byline(links(five.ja), '', 'lang="ja"');
      const [first, second] = element.querySelectorAll('a');
      const gap = second!.getBoundingClientRect().left - first!.getBoundingClientRect().right;
      expect(gap).to.be.below(2);
    });

    it('have the comma before “and” in American English', async () => {
      expect(joined(await byline(links(['Ann', 'Ben', 'Cy']), '', 'lang="en-US"'))).to.equal('Ann, Ben, and Cy');
    });

    it('do not have it in British English', async () => {
      expect(joined(await byline(links(['Ann', 'Ben', 'Cy']), '', 'lang="en-GB"'))).to.equal('Ann, Ben and Cy');
    });

    it('are joined by the word alone when they are two', async () => {
      expect(joined(await byline(links(['Ann', 'Ben']), '', 'lang="de"'))).to.equal('Ann und Ben');
    });

    it('are joined without white space in the source, too', async () => {
      expect(joined(await byline('<a rel="author" href="/">Ann</a><span>Ben</span><a rel="author" href="/">Cy</a>', '', 'lang="en-GB"'))).to.equal('Ann, Ben and Cy');
    });

    it('are joined anew in another language', async () => {
      const element = await byline(links(['Ann', 'Ben', 'Cy']));
      element.lang = 'es';
      await until(() => joined(element) === 'Ann, Ben y Cy', 'the names are joined in Spanish');
    });

    it('keep their own nodes, untouched', async () => {
      const html = links(['Ann', 'Ben', 'Cy']);
      const element = await byline(html);
      expect(element.innerHTML).to.equal(html);
    });
  });

  describe('authors that a framework adds later', () => {
    const person = (name: string): Element => Object.assign(document.createElement('a'), { rel: 'author', href: '/', textContent: name });

    it('are joined to the others', async () => {
      const element = await byline(links(['Ann', 'Ben']), '', 'lang="en-GB"');
      element.append(person('Cy'));
      await until(() => joined(element) === 'Ann, Ben and Cy', 'three names are joined');
    });

    it('bring the prefix when they are the first', async () => {
      const element = await byline('');
      element.append(person('Ann'));
      await until(() => prefix(element) === 'By ', 'the prefix is there');
      expect(joined(element)).to.equal('Ann');
    });

    it('leave right words behind when they are removed', async () => {
      const element = await byline(links(['Ann', 'Ben', 'Cy']), '', 'lang="en-GB"');
      element.querySelector('a')!.remove();
      await until(() => joined(element) === 'Ben and Cy', 'two names are joined');
    });

    it('take the prefix with them when they were the last', async () => {
      const element = await byline(links(['Ann']));
      element.querySelector('a')!.remove();
      await until(() => !prefix(element), 'the prefix is gone');
      expect(added(element)).to.equal('');
    });

    it('are joined in the new order when they change places', async () => {
      const element = await byline(links(['Ann', 'Ben', 'Cy']), '', 'lang="en-GB"');
      element.append(element.querySelector('a')!);
      await until(() => joined(element) === 'Ben, Cy and Ann', 'the names are joined in the new order');
    });

    it('count once they have a name', async () => {
      const element = await byline('<a rel="author" href="/">Ann</a> <a rel="author" href="/"></a>');
      element.querySelectorAll('a')[1]!.textContent = 'Ben';
      await until(() => joined(element) === 'Ann and Ben', 'both names are joined');
    });
  });

  describe('words that the author wrote', () => {
    it('in the prefix slot replace By', async () => {
      const element = await byline(`<span slot="prefix">Reporting by</span> ${links(['Ann'])}`);
      expect(prefix(element)).to.be.undefined;
    });

    it('before the first name replace By', async () => {
      const element = await byline(`Text: ${links(['Ann'])}`);
      expect(added(element)).to.equal('');
    });

    it('between the names stay alone', async () => {
      const element = await byline('By <a rel="author" href="/">Ann</a>, <a rel="author" href="/">Ben</a> &amp; <a rel="author" href="/">Cy</a>');
      expect(joined(element)).to.equal('AnnBenCy');
      expect(element.textContent).to.equal('By Ann, Ben & Cy');
    });

    it('between the names stay alone, with a prefix and before it', async () => {
      const element = await byline('<span slot="prefix">Text</span> <a rel="author" href="/">Ann</a> und <a rel="author" href="/">Ben</a>');
      expect(joined(element)).to.equal('AnnBen');
      expect(added(element)).to.equal('');
    });
  });

  describe('without authors', () => {
    it('adds no word', async () => {
      const element = await byline('<time slot="published" datetime="2025-09-05T09:20:00+08:00">5 September 2025</time>');
      expect(added(element)).to.equal('');
    });

    it('adds no word to bare text', async () => {
      expect(added(await byline('Our staff'))).to.equal('');
    });

    it('adds no word when it is empty', async () => {
      expect(added(await byline(''))).to.equal('');
    });
  });

  describe('a date that is no date', () => {
    it('is warned of once, keeps its text, and gets no hint', async () => {
      const warnings = hearWarnings();
      const first = await byline(published('yesterday at nine'));
      await byline(published('yesterday at nine'));
      await afterImports();
      warnings.stop();
      expect(warnings.lines.length).to.equal(1);
      expect(warnings.lines[0]).to.contain('<news-byline> published datetime="yesterday at nine"');
      expect(first.querySelector('time')!.textContent).to.equal('5 September 2025, 09:20');
      expect(hint(first)).to.be.undefined;
    });

    for (const iso of ['', '2025-13-01', '2025-02-30T10:00Z', '05.09.2025', '2025-09-05T25:00Z']) {
      it(`has no hint when it is “${iso}”`, async () => {
        const warnings = hearWarnings();
        const element = await byline(published(iso));
        await afterImports();
        warnings.stop();
        expect(hint(element)).to.be.undefined;
        expect(warnings.lines.length, 'warnings').to.equal(1);
      });
    }

    it('keeps an empty text empty', async () => {
      const warnings = hearWarnings();
      const element = await byline('<a rel="author" href="/">A</a> <time slot="published" datetime="soon"></time>');
      await afterImports();
      warnings.stop();
      expect(element.querySelector('time')!.textContent).to.equal('');
    });
  });

  describe('the update', () => {
    /** Published in Beijing; updated by a clock in London that shows an earlier hour. */
    const dates = (minutes: number): string =>
      `<a rel="author" href="/">A</a> <time slot="published" datetime="2025-09-05T09:20:00+08:00">9:20</time> <time slot="updated" datetime="2025-09-05T02:${20 + minutes}:00+01:00">Updated</time>`;
    const visible = (element: Byline): boolean => element.querySelector('[slot="updated"]')!.checkVisibility({ visibilityProperty: true });

    it('is withheld 4 minutes after publication, whatever the clocks show', async () => {
      const element = await byline(dates(4));
      expect(visible(element)).to.be.false;
      expect(element.matches(':state(withheld)')).to.be.true;
    });

    it('is shown 6 minutes after publication, whatever the clocks show', async () => {
      expect(visible(await byline(dates(6)))).to.be.true;
    });

    it('is shown 5 minutes after publication to the second', async () => {
      expect(visible(await byline(dates(5)))).to.be.true;
    });

    it('is withheld when it lies before publication', async () => {
      const element = await byline('<time slot="published" datetime="2025-09-05T09:20:00+08:00">9:20</time> <time slot="updated" datetime="2025-09-05T09:20:00+09:00">Updated</time>');
      expect(visible(element)).to.be.false;
    });

    it('is shown without a date of publication', async () => {
      const element = await byline('<time slot="updated" datetime="2025-09-05T09:20:00+09:00">Updated</time>');
      expect(visible(element)).to.be.true;
    });

    it('waits as long as min-update-gap says', async () => {
      expect(visible(await byline(dates(6), 'min-update-gap="10m"'))).to.be.false;
    });

    it('waits for nothing when min-update-gap is 0', async () => {
      expect(visible(await byline(dates(1), 'min-update-gap="0"'))).to.be.true;
    });

    it('waits five minutes when min-update-gap is no duration, and says so', async () => {
      const warnings = hearWarnings();
      const element = await byline(dates(4), 'min-update-gap="a while"');
      await afterImports();
      warnings.stop();
      expect(visible(element)).to.be.false;
      expect(warnings.lines).to.have.length(1);
      expect(warnings.lines[0]).to.contain('<news-byline> min-update-gap="a while"');
    });

    it('is shown when its date changes to a later one', async () => {
      const element = await byline(dates(4));
      element.querySelector('[slot="updated"]')!.setAttribute('datetime', '2025-09-05T12:00:00+08:00');
      await until(() => visible(element), 'the update is shown');
    });
  });

  describe('the hint', () => {
    it('says how long ago it was', async () => {
      expect(hint(await byline(published(ago(2 * HOUR + MINUTE))))).to.equal('2 hours ago');
    });

    it('says it in minutes before an hour is over', async () => {
      expect(hint(await byline(published(ago(59 * MINUTE))))).to.equal('59 minutes ago');
    });

    it('says now in the first minute', async () => {
      expect(hint(await byline(published(ago(2000))))).to.equal('now');
    });

    it('says it in the language of the page', async () => {
      expect(hint(await byline(published(ago(2 * HOUR + MINUTE)), '', 'lang="de"'))).to.equal('vor 2 Stunden');
    });

    it('goes by the instant, not by what the clock shows', async () => {
      const there = new Date(Date.now() - 2 * HOUR - MINUTE + 8 * HOUR).toISOString().replace('Z', '+08:00');
      expect(hint(await byline(published(there)))).to.equal('2 hours ago');
    });

    it('turns from 2 hours to 3 hours while the page is open', async () => {
      const element = await byline(published(ago(3 * HOUR - 500)));
      const before = hint(element);
      await until(() => hint(element) !== before, 'the hint has changed');
      expect([before, hint(element)]).to.deep.equal(['2 hours ago', '3 hours ago']);
    });

    it('goes when 24 hours are over while the page is open', async () => {
      const element = await byline(published(ago(DAY - 500)));
      expect(hint(element)).to.equal('23 hours ago');
      await until(() => !hint(element), 'the hint is gone');
    });

    it('is never there for what is older than 24 hours', async () => {
      expect(hint(await byline(published(ago(DAY))))).to.be.undefined;
    });

    it('is not there for a day without a time', async () => {
      expect(hint(await byline(published(ago(HOUR).slice(0, 10))))).to.be.undefined;
    });

    it('is not there for the future', async () => {
      expect(hint(await byline(published(ago(-HOUR))))).to.be.undefined;
    });

    it('comes with the date when a framework changes it', async () => {
      const element = await byline(published('2020-01-01T00:00:00Z'));
      element.querySelector('time')!.setAttribute('datetime', ago(HOUR + MINUTE));
      await until(() => hint(element) === '1 hour ago', 'the hint is there');
    });

    it('leaves the text of the date alone', async () => {
      const element = await byline(published(ago(HOUR)));
      expect(element.querySelector('time')!.textContent).to.equal('5 September 2025, 09:20');
    });

    it('tells of the update when that is shown', async () => {
      const element = await byline(`${published(ago(5 * HOUR))} <time slot="updated" datetime="${ago(HOUR + MINUTE)}">Updated</time>`);
      expect(hint(element)).to.equal('1 hour ago');
    });

    it('tells of publication when the update is withheld', async () => {
      const element = await byline(`${published(ago(62 * MINUTE))} <time slot="updated" datetime="${ago(59 * MINUTE)}">Updated</time>`);
      expect(hint(element)).to.equal('1 hour ago');
    });

    describe('and relative-until', () => {
      for (const [until, age, expected] of [
        ['0', MINUTE / 2, undefined],
        ['90m', 89 * MINUTE, '1 hour ago'],
        ['90m', 91 * MINUTE, undefined],
        ['PT1H', 59 * MINUTE, '59 minutes ago'],
        ['PT1H', 61 * MINUTE, undefined],
        ['30s', MINUTE, undefined],
        ['7d', 3 * DAY + HOUR, '3 days ago'],
        ['P7D', 8 * DAY, undefined],
        ['24h', 23 * HOUR + MINUTE, '23 hours ago'],
      ] as const) {
        it(`${until} gives ${expected ? `“${expected}”` : 'none'} after ${age / MINUTE} minutes`, async () => {
          expect(hint(await byline(published(ago(age)), `relative-until="${until}"`))).to.equal(expected);
        });
      }

      it('that is no duration means 24 hours, and is warned of', async () => {
        const warnings = hearWarnings();
        const element = await byline(published(ago(23 * HOUR + MINUTE)), 'relative-until="soon"');
        await afterImports();
        warnings.stop();
        expect(hint(element)).to.equal('23 hours ago');
        expect(warnings.lines).to.have.length(1);
        expect(warnings.lines[0]).to.contain('<news-byline> relative-until="soon"');
      });

      it('is kept to the moment, between two changes of the text', async () => {
        const element = await byline(published(ago(90 * MINUTE - 500)), 'relative-until="90m"');
        expect(hint(element)).to.equal('1 hour ago');
        await until(() => !hint(element), 'the hint is gone');
      });

      it('does not call yesterday what was the day before', async () => {
        // 47 hours ago is two days ago by the calendar for whoever reads before 23 o'clock.
        expect(hint(await byline(published(ago(47 * HOUR)), 'relative-until="7d"'))).to.equal('1 day ago');
      });

      it('is followed when it changes', async () => {
        const element = await byline(published(ago(2 * DAY + HOUR)));
        element.relativeUntil = '7d';
        await element.updateComplete;
        expect(hint(element)).to.equal('2 days ago');
      });
    });

    it('changes the place of nothing when it comes', async () => {
      const element = await byline(`<a rel="author" href="/">A</a> ${published(ago(2 * HOUR))} <span slot="credit">AFP</span>`, 'relative-until="0"', 'style="width: 600px"');
      const after = document.createElement('p');
      element.after(after);
      const rects = (): object[] => [element, ...element.children, after].map((each) => each.getBoundingClientRect().toJSON() as object);
      const before = rects();
      element.relativeUntil = '24h';
      await settled(element);
      expect(part(element, 'hint')!.checkVisibility({ visibilityProperty: true })).to.be.true;
      expect(rects()).to.deep.equal(before);
    });

    it('is hidden where there is no room for it, and comes with the room', async () => {
      const element = await byline(published(ago(2 * HOUR)), '', 'style="width: 190px; font: 16px/1.5 sans-serif"');
      const visible = (): boolean => part(element, 'hint')!.checkVisibility({ visibilityProperty: true });
      expect(visible()).to.be.false;
      element.parentElement!.style.width = '600px';
      await until(visible, 'the hint is visible');
    });

    it('stands inside the element, at the end of the line of the date', async () => {
      const element = await byline(published(ago(2 * HOUR)), '', 'style="width: 600px"');
      const own = part(element, 'relative')!.getBoundingClientRect();
      const date = element.querySelector('time')!.getBoundingClientRect();
      expect(own.left).to.be.at.least(date.right);
      expect(own.top).to.be.within(date.top - 6, date.bottom);
      expect(own.right).to.be.at.most(element.getBoundingClientRect().right);
    });

    it('stands at the left of the date from right to left', async () => {
      const element = await byline(published(ago(2 * HOUR)), '', 'style="width: 600px" lang="ar" dir="rtl"');
      const own = part(element, 'relative')!.getBoundingClientRect();
      expect(own.right).to.be.at.most(element.querySelector('time')!.getBoundingClientRect().left);
      expect(own.left).to.be.at.least(element.getBoundingClientRect().left);
    });

    it('is right again at once when the element comes back after an hour', async () => {
      const element = await byline(published(ago(2 * HOUR + MINUTE)));
      const box = element.parentElement!;
      element.remove();
      const { now } = Date;
      Date.now = () => now() + HOUR;
      try {
        box.append(element);
        await element.updateComplete;
        expect(hint(element)).to.equal('3 hours ago');
      } finally {
        Date.now = now;
      }
    });
  });

  describe('a time without text', () => {
    const empty = '<a rel="author" href="/">A</a> <time slot="published" datetime="2025-09-05T01:20:00Z"></time>';
    const text = (element: Byline): string => element.querySelector('time')!.textContent;

    it('gets the date in the time-zone, with the name of the zone', async () => {
      const element = await byline(empty, 'time-zone="Asia/Shanghai"');
      await until(() => text(element), 'the time has a text');
      expect(text(element)).to.match(/September 5, 2025.*9:20.*(GMT\+8|CST)/);
    });

    it('gets the date by the clock that it was written by, without a time-zone', async () => {
      const element = await byline('<time slot="published" datetime="2025-09-05T23:20:00-07:00"></time>');
      await until(() => text(element), 'the time has a text');
      expect(text(element)).to.match(/September 5, 2025.*11:20/);
    });

    it('gets a day alone for a day alone', async () => {
      const element = await byline('<time slot="published" datetime="2025-09-05"></time>', 'time-zone="America/Los_Angeles"');
      await until(() => text(element), 'the time has a text');
      expect(text(element)).to.equal('September 5, 2025');
    });

    it('gets it anew in another language', async () => {
      const element = await byline(empty, 'time-zone="Asia/Shanghai"');
      await until(() => text(element), 'the time has a text');
      element.lang = 'de';
      await until(() => text(element).includes('5. September 2025'), 'the date is German');
      expect(text(element)).to.contain('09:20');
    });

    it('gets it anew in another zone', async () => {
      const element = await byline(empty, 'time-zone="Asia/Shanghai"');
      await until(() => text(element), 'the time has a text');
      element.timeZone = 'Asia/Tokyo';
      await until(() => text(element).includes('10:20'), 'the clock is that of Tokyo');
    });

    it('gets it by its own offset when the zone is none, and that is warned of', async () => {
      const warnings = hearWarnings();
      const element = await byline(empty, 'time-zone="Mars/Olympus"');
      await until(() => text(element), 'the time has a text');
      await afterImports();
      warnings.stop();
      expect(text(element)).to.match(/September 5, 2025.*1:20/);
      expect(warnings.lines).to.have.length(1);
      expect(warnings.lines[0]).to.contain('<news-byline> time-zone="Mars/Olympus"');
    });

    it('is left alone once the author has written one', async () => {
      const element = await byline('<time slot="published" datetime="2025-09-05T01:20:00Z">Friday</time>', 'time-zone="Asia/Shanghai"');
      element.lang = 'de';
      await settled(element);
      expect(text(element)).to.equal('Friday');
    });
  });

  describe('the language', () => {
    it('is that of the nearest lang, through shadow roots', async () => {
      const host = await fixture<HTMLElement>('<div lang="fr"></div>');
      host.attachShadow({ mode: 'open' }).innerHTML = `<section><news-byline>${links(['Ann'])}</news-byline></section>`;
      const element = await settled(host.shadowRoot!.querySelector('news-byline')!);
      expect(prefix(element)).to.equal('Par ');
    });

    it('is followed when it changes outside the shadow root', async () => {
      const host = await fixture<HTMLElement>('<div lang="fr"></div>');
      host.attachShadow({ mode: 'open' }).innerHTML = `<news-byline>${links(['Ann'])}</news-byline>`;
      const element = await settled(host.shadowRoot!.querySelector('news-byline')!);
      host.lang = 'es';
      await until(() => prefix(element) === 'Por ', 'the prefix is Spanish');
    });

    it('is followed when the element moves', async () => {
      const element = await byline(links(['Ann']), '', 'lang="fr"');
      (await fixture('<div lang="de"></div>')).append(element);
      await until(() => prefix(element) === 'Von ', 'the prefix is German');
    });
  });

  describe('authors', () => {
    const authors: Author[] = [
      { name: 'Omar El Sayed', href: '/omar/', role: 'World editor', location: 'Beijing' },
      { name: 'Li "Lily" <Wei>', sameAs: ['https://example.org/@li', 'https://example.net/li'] },
    ];

    it('give the HTML of newsroom-elements/html', async () => {
      const element = await byline('');
      element.authors = authors;
      await element.updateComplete;
      expect(`<news-byline>${element.innerHTML}</news-byline>`).to.equal((await fixture<HTMLElement>(`<div>${written({ authors })}</div>`)).innerHTML);
    });

    it('may be set before connection', async () => {
      const element = document.createElement('news-byline');
      element.authors = authors;
      (await fixture('<div></div>')).append(element);
      await element.updateComplete;
      expect(element.querySelector('a')!.textContent).to.equal('Omar El Sayed');
    });

    it('are joined like those of the author', async () => {
      const element = await byline('');
      element.authors = [{ name: 'Ann' }, { name: 'Ben', href: '/' }, { name: 'Cy' }];
      await settled(element);
      await until(() => joined(element) === 'Ann, Ben, and Cy', 'the names are joined');
      expect(prefix(element)).to.equal('By ');
    });

    it('stand beside the author’s own children', async () => {
      const element = await byline('<time slot="published" datetime="2020-01-01T00:00Z">New Year</time>');
      const time = element.firstElementChild;
      element.authors = authors;
      await element.updateComplete;
      element.authors = undefined;
      await element.updateComplete;
      expect([...element.childNodes].map((each) => each === time)).to.deep.equal([true]);
    });

    it('say nothing twice that the server has written from the same data', async () => {
      const element = await fixture<Byline>(written({ authors, prefix: 'By', published: '2025-09-05T09:20:00+08:00' }));
      const before = element.innerHTML;
      element.authors = authors;
      await element.updateComplete;
      expect(element.innerHTML).to.equal(before);
    });

    it('say nothing twice beside a dateline and a role that the server has written as slots', async () => {
      const one = [{ name: 'Omar El Sayed', href: '/omar/' }];
      const element = await fixture<Byline>(written({ authors: one, location: 'Beijing', published: '2025-09-05T09:20:00+08:00' }));
      element.authors = one;
      await element.updateComplete;
      expect(element.querySelectorAll('[rel="author"]').length).to.equal(1);
    });

    it('that are no list are warned of and show nothing', async () => {
      const warnings = hearWarnings();
      const element = await byline('');
      element.authors = 'Omar' as unknown as Author[];
      await element.updateComplete;
      await afterImports();
      warnings.stop();
      expect(element.childNodes.length).to.equal(0);
      expect(warnings.lines.join()).to.contain('<news-byline> authors="Omar"');
    });
  });

  it('has nothing under way once it is removed', async () => {
    const element = await byline(published(ago(3 * HOUR - 300)));
    element.remove();
    let updates = 0;
    element.requestUpdate = () => void updates++;
    await aTimeout(500); // the moment at which the text would have changed: nothing tells of what does not happen
    await nextFrame();
    expect(updates).to.equal(0);
  });
});
