import { expect } from '@open-wc/testing';
import { highlight, rangesIn } from '../../src/core/highlight.js';
import { searcher } from '../../src/core/search.js';
import { until } from '../support/elements.js';

const found = (query: string, language: string, text: string): string[] => searcher(query, language)(text).map(([start, end]) => text.slice(start, end));

function nodes(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.append(element);
  return element;
}

describe('searcher', () => {
  for (const [what, language, query, text, hits] of [
    ['case', 'en', 'KIM', 'Kim and kim', ['Kim', 'kim']],
    ['accents', 'en', 'zurich', 'Zürich', ['Zürich']],
    ['accents that stand apart', 'en', 'zurich', 'Zu\u0308rich', ['Zu\u0308rich']],
    ['an accent in the query', 'en', 'Zürich', 'Zurich', ['Zurich']],
    ['å, which is an a in German', 'de', 'a', 'på', ['å']],
    ['å, which is a letter of its own in Swedish', 'sv', 'a', 'på', []],
    ['å that stands apart, in Swedish', 'sv', 'på', 'pa\u030A på', ['pa\u030A', 'på']],
    ['å, which was aa, in Danish', 'da', 'aarhus', 'Århus', ['Århus']],
    ['ñ, which is a letter of its own in Spanish', 'es', 'manana', 'mañana', []],
    ['ü, which is ue, in German', 'de', 'mueller', 'Müller', ['Müller']],
    ['ß', 'de', 'strasse', 'die Straße, die STRASSE', ['Straße', 'STRASSE']],
    ['half of what a sign stands for', 'de', 's', 'Maß', ['ß']],
    ['Turkish i', 'tr', 'istanbul', 'İstanbul, ıstanbul, ISTANBUL', ['İstanbul']],
    ['Turkish ı', 'tr', 'ISPARTA', 'Isparta, ısparta, isparta', ['Isparta', 'ısparta']],
    ['dotless ı in English', 'en', 'Yildirim', 'Yıldırım', ['Yıldırım']],
    ['vowel signs', 'ar', 'يوم', 'يَوْمٌ', ['يَوْمٌ']],
    ['forms of alef', 'ar', 'الاحد', 'الأحد والآحد', ['الأحد', 'الآحد']],
    ['ya and ta marbuta', 'ar', 'مدينه علي', 'مدينة على', ['مدينة على']],
    ['Hebrew points', 'he', 'שלום', 'שָׁלוֹם', ['שָׁלוֹם']],
    ['figures of a script', 'ar', '45', '٤٥', ['٤٥']],
    ['hiragana and katakana, half of width, too', 'ja', 'かんと', 'カント ｶﾝﾄ', ['カント', 'ｶﾝﾄ']],
    ['full width', 'ja', 'ab', 'ＡＢ', ['ＡＢ']],
    ['curly quotes', 'en', "don't", 'I don’t', ['don’t']],
    ['dashes', 'en', '1950-1953', '1950–1953', ['1950–1953']],
    ['soft hyphens', 'en', 'railway', 'rail\u00ADway', ['rail\u00ADway']],
    ['line breaks and spaces that do not break', 'en', 'world war two', 'World\n    War\u00A0Two', ['World\n    War\u00A0Two']],
    ['space around the query', 'en', ' Kim ', 'Kim.', ['Kim']],
    ['none over another', 'en', 'aa', 'aaaaa', ['aa', 'aa']],
    ['half a pair of surrogates', 'en', '\uD83D', 'a \uD83D b', ['\uD83D']],
    ['signs beyond the first plane', 'en', 'b', '🚂b', ['b']],
    ['nothing for nothing', 'en', '', 'abc', []],
    ['nothing for space', 'en', ' \n', 'a b', []],
    ['nothing for a lone vowel sign', 'ar', '\u064E', 'يَوْم', []],
    ['what a pattern would take for more', 'en', '.*', 'a.* b', ['.*']],
  ] as const) {
    it(`${what}: “${query}” in ${language}`, () => {
      expect(found(query, language, text)).to.deep.equal([...hits]);
    });
  }

  it('looks through 40,000 cells at once', () => {
    const words = ['Kim Jong Un', 'Zürich, Genève', '平壌と北京', '٤٥ مليون', 'Straße', 'coal and iron ore'];
    const cells = Array.from({ length: 40_000 }, (_, index) => `${words[index % 6]} ${index}`);
    const descriptor = Object.getOwnPropertyDescriptor(Intl.Collator.prototype, 'compare')!;
    let compared = 0;
    Object.defineProperty(Intl.Collator.prototype, 'compare', {
      configurable: true,
      get(this: Intl.Collator) {
        const compare = descriptor.get!.call(this) as Intl.Collator['compare'];
        return (a: string, b: string) => (compared++, compare(a, b));
      },
    });
    try {
      const search = searcher('zurich', 'en-NZ'); // a language that nobody has searched in yet
      expect(cells.filter((cell) => search(cell).length).length).to.equal(6667);
    } finally {
      Object.defineProperty(Intl.Collator.prototype, 'compare', descriptor);
    }
    expect(compared).to.be.within(1, 5000); // each sign once, not each cell
  });
});

describe('rangesIn', () => {
  const texts = (html: string, query: string, skip?: string): string[] => {
    const root = nodes(html);
    const ranges = rangesIn(root, searcher(query, 'en'), skip).map(String);
    root.remove();
    return ranges;
  };

  it('goes through inline elements', () => {
    expect(texts('<p>Mr <b>Ki</b>m <a href="#"><i>Jong</i></a> Un</p>', 'kim jong un')).to.deep.equal(['Kim Jong Un']);
  });

  it('does not go from one block into the next, nor over a line break', () => {
    for (const html of ['<p>Ki</p><p>m</p>', 'Ki<p>x</p>m', '<p>Ki</p>m', 'Ki<br>m', '<ul><li>Ki</li><li>m</li></ul>', '<table><tr><td>Ki</td><td>m</td></tr></table>', '<p>Ki<x-y></x-y>m</p>', '<div>Ki<div></div>m</div>']) {
      expect(texts(html, 'kim'), html).to.deep.equal([]);
    }
  });

  it('finds each in its own place', () => {
    const root = nodes('<p>Kim and <em>Kim</em></p><p>Kim</p>');
    const ranges = rangesIn(root, searcher('kim', 'en'));
    expect(ranges.map(({ startContainer, startOffset, endOffset }) => [startContainer.parentElement!.localName, startOffset, endOffset])).to.deep.equal([['p', 0, 3], ['em', 0, 3], ['p', 0, 3]]);
    root.remove();
  });

  it('leaves out what is no text, what we have added, and what it is told to', () => {
    expect(texts('<style>kim</style><script>"kim"</script><a data-news="link">kim</a><x-y>kim</x-y>kim', 'kim', 'x-y')).to.deep.equal(['kim']);
  });
});

(typeof Highlight === 'undefined' ? describe.skip : describe)('highlight', () => {
  const all = (): string[] => [...(CSS.highlights.get('news-found') ?? [])].map(String);

  it('shows the ranges of all owners, and forgets them', async () => {
    const [one, two] = [nodes('<p>one</p>'), nodes('<p>two</p>')];
    highlight(one, rangesIn(one, searcher('on', 'en')));
    highlight(two, rangesIn(two, searcher('two', 'en')));
    expect(all()).to.have.members(['on', 'two']);
    highlight(one, rangesIn(one, searcher('ne', 'en')));
    expect(all()).to.have.members(['ne', 'two']);
    await until(() => getComputedStyle(one.firstElementChild!, '::highlight(news-found)').backgroundColor !== 'rgba(0, 0, 0, 0)', 'they have a colour');
    highlight(two, []);
    highlight(one, []);
    expect(CSS.highlights.has('news-found')).to.be.false;
    one.remove();
    two.remove();
  });
});
