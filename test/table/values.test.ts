/** Numbers, dates and text of a table, as a data journalist would read them. Pure: no element, no DOM. */
import { expect } from '@open-wc/testing';
import { parseTableDate } from '../../src/table/dates.js';
import { parseNumber } from '../../src/table/numbers.js';
import { isEmpty, sortKey, typeOf, valueOf } from '../../src/table/values.js';

describe('numbers in a table', () => {
  const NUMBERS: [language: string, text: string, value: number | undefined][] = [
    // as each language writes them
    ['en', '1,204.5', 1204.5], ['en', '1,204', 1204], ['en', '1.204', 1.204], ['en', '1.5', 1.5], ['en', '1,5', 1.5], ['en', '12,345,678', 12345678], ['en', '1.204,5', 1204.5],
    ['de', '1.204,5', 1204.5], ['de', '1.204', 1204], ['de', '1,5', 1.5], ['de', '1.5', 1.5], ['de', '1,204', 1.204], ['de', '12.345.678', 12345678], ['de', '1,204.5', 1204.5],
    ['fr', '1 204,5', 1204.5], ['fr', '1\u202f204,5', 1204.5], ['fr', '1\u00a0204', 1204], ['de-CH', '1’204.50', 1204.5], ['de-CH', "1'204", 1204], ['es', '1.204,5', 1204.5],
    ['en-IN', '12,34,567', 1234567], ['ja', '1億2000万', 120_000_000], ['ja', '3万', 30_000], ['ja', '1,204', 1204],
    ['ar', '١٢٣', 123], ['ar', '١٬٢٠٤٫٥', 1204.5], ['ar', '1,204.5', 1204.5], ['fa', '۱۲۳', 123], ['hi', '१२३', 123], ['he', '1,204.5', 1204.5], ['ja', '１２３', 123],
    ['ar', '\u200f-١٢٣', -123],
    // signs
    ['en', '(5)', -5], ['en', '(€1.2bn)', -1.2e9], ['en', '−5', -5], ['en', '-5', -5], ['en', '–5', -5], ['en', '+5', 5], ['en', '−€5', -5], ['en', '€−5', -5], ['en', '£(5)', -5], ['en', '(5) %', -5], ['en', '(1) Beijing', undefined], ['en', 'Kim (5)', undefined], ['en', '12 (5)', undefined],
    ['en', '~5', 5], ['en', '≈ 5', 5], ['en', '> 1,000', 1000], ['en', 'c. 1,000', 1000], ['en', '#3', 3], ['en', 'No. 3', 3],
    // per cent, units, money
    ['en', '9.5 %', 9.5], ['en', '9.5%', 9.5], ['ar', '٪٩', 9], ['ar', '٩٪', 9], ['en', '12 km', 12], ['en', '12 km²', 12], ['en', '12 km/h', 12], ['en', '21 °C', 21], ['en', '3 m', 3],
    ['en', '€5', 5], ['en', '5 €', 5], ['en', 'US$5', 5], ['en', 'USD 5', 5], ['en', '5 USD', 5], ['en', 'R$ 5', 5], ['en', '5 kr', 5], ['en', '£1,204.50', 1204.5],
    ['en', '€1.2bn', 1.2e9], ['en', '€1.2 bn', 1.2e9], ['en', '1.2 billion', 1.2e9], ['en', '$5m', 5e6], ['en', '$5 million', 5e6], ['en', '900k', 900_000], ['en', '1.2 billion dollars', 1.2e9], ['en', '1.2M', 1.2e6],
    ['de', '1,2 Mrd. €', 1.2e9], ['de', '1,2 Milliarden', 1.2e9], ['de', '3 Millionen Euro', 3e6], ['de', '3 Mio.', 3e6], ['fr', '1,2 milliard', 1.2e9], ['fr', '3 millions', 3e6], ['es', '3 millones', 3e6], ['es', '5 mil', 5000], ['es', '2 mil millones', 2e9], ['ar', '٣ ملايين', 3e6], ['ar', '3 مليون', 3e6], ['he', '3 מיליון', 3e6],
    // a word for size, whatever unit follows, with a space or without one
    ['ja', '1.2兆円', 1.2e12], ['ja', '300億円', 3e10], ['ja', '5万人', 50_000], ['ja', '1億2000万円', 120_000_000], ['ja', '3千万円', 3e7], ['ja', '5万6千人', 56_000], ['zh', '3万元', 30_000], ['zh', '1.5万亿元', 1.5e12], ['zh', '3亿5000万元', 350_000_000], ['ko', '3만명', 30_000], ['ko', '3만 명', 30_000],
    ['de', '5 Tsd.', 5000], ['de', '900 Tsd. Euro', 900_000], ['de', '3 Mill.', 3e6], ['de', '5 Mrd.€', 5e9], ['de', '2 Bio. Euro', 2e12], ['es', '3 mill.', 3e6], ['es', '2 mil millones de euros', 2e9], ['fr', '1,2 Mds €', 1.2e9], ['fr', '3 M€', 3e6], ['fr', '5 k€', 5000], ['ru', '3 тыс. тонн', 3000], ['it', '3 mld', 3e9], ['pl', '3 mln zł', 3e6],
    ...(new Intl.NumberFormat('en-IN', { notation: 'compact', compactDisplay: 'long' }).format(2e12).includes('lakh crore') ? [['en-IN', '2 lakh crore', 2e12]] as [string, string, number][] : []), // newer engines print it
    ['pl', '3,4 miliona', 3.4e6], ['cs', '3,4 milionu', 3.4e6], ['uk', '2,5 мільярда', 2.5e9], ['fr', '1,2 millier', 1200], ['ro', '45 de mii', 45_000], ['ca', '2,5 milers de milions', 2.5e9], ['he', '12 ק״מ', 12], ['hi', '-5.2°से॰', -5.2],
    ['en', '67m', 67e6], ['en-GB', '67m', 67e6], ['en', '5m tonnes', 5e6], ['en', '€5k/month', 5000], ['de', '67m', 67], ['en', '67 m', 67], ['en', '3m²', 3], ['en', '3m/s', 3], ['en', '12 mins', 12], ['en', '5t', 5], ['en', '$5t', 5e12], ['en', '1.2T', 1.2e12], ['en', '2 million 500 thousand', 2.5e6],
    // as Intl writes them
    ['tr', '%9,5', 9.5], ['eu', '% 9,5', 9.5], ['id', 'Rp 1.204', 1204], ['id', '-Rp 1.205', -1205], ['ms', 'RM5', 5], ['en-ZA', 'R 1 204,50', 1204.5], ['ur', 'Rs 1,205', 1205], ['de', '5,–', 5], ['de', '5,- €', 5],
    ['en', '1.2 × 10⁶', 1.2e6], ['en', '10⁶', 10], ['en', '5 × 10⁻³ mg', 0.005],
    // more than a number, and none
    ['en', '3–5', 3], ['en', '3-5', 3], ['en', '3 to 5', 3], ['en', '€3m–€5m', 3e6], ['en', '€3–5m', 3e6], ['de', '3 bis 5', 3],
    ['en', '1,204[1]', 1204], ['en', '1,204*', 1204], ['en', '1,204 †', 1204], ['en', '5²', 5],
    ['en', '1:32', 92], ['en', '1:32:05', 5525], ['en', '2025', 2025], ['en', '1.2e5', 120_000], ['en', '.5', 0.5], ['en', '3.', 3], ['en', '3rd', 3], ['en', '100+', 100],
    ['en', 'Boeing 747', undefined], ['en', 'no figure', undefined], ['en', '', undefined], ['en', '1.2.3', undefined], ['en', '192.168.0.1', undefined], ['en', '12 2024', undefined], ['en', 'a 5', undefined], ['en', '5 of 12 delegates', undefined],
    ['en', '1,2,3', undefined],
  ];
  for (const [language, text, value] of NUMBERS) {
    it(`${language}: ${text || 'nothing'} is ${value ?? 'none'}`, () => expect(parseNumber(text, language)?.value).to.equal(value));
  }

  it('knows both ends of a range', () => {
    expect(parseNumber('3–5', 'en')).to.deep.equal({ value: 3, end: 5 });
    expect(parseNumber('€3m–€5m', 'en')?.end).to.equal(5e6);
    expect(parseNumber('−5 to −3', 'en')).to.deep.equal({ value: -5, end: -3 });
    expect(parseNumber('−5–−3', 'en')).to.deep.equal({ value: -5, end: -3 });
    expect(parseNumber('12%–15%', 'en')).to.deep.equal({ value: 12, end: 15 });
    expect(parseNumber('$3–5m', 'de')).to.deep.equal({ value: 3e6, end: 5e6 });
    expect(parseNumber('5万～6万人', 'ja')).to.deep.equal({ value: 50_000, end: 60_000 });
    expect(parseNumber('5.–7.', 'de')).to.deep.equal({ value: 5, end: 7 });
    for (const text of ['020-7946-0958', '2025-09-05', '1–2–3']) expect(parseNumber(text, 'en'), text).to.be.undefined;
  });

  it('takes no text for long, whatever is in it', () => {
    const from = performance.now();
    for (const text of ['1,'.repeat(50_000), '9'.repeat(50_000), '('.repeat(50_000), `1${' km'.repeat(20_000)}`, '1 m'.repeat(20_000)]) parseNumber(text.slice(0, 300), 'en');
    expect(performance.now() - from).to.be.below(8000); // a few ms, or for ever
  });
});

describe('dates in a table', () => {
  const day = (text: string): number => Date.parse(`${text}T00:00Z`);
  const DATES: [language: string, text: string, time: number | undefined][] = [
    ['en', '2025-09-05', day('2025-09-05')], ['en', '2025-09-05T09:20:00+08:00', Date.parse('2025-09-05T01:20Z')],
    ['en', '5 September 2025', day('2025-09-05')], ['en', 'September 5, 2025', day('2025-09-05')], ['en', 'Sept. 5, 2025', day('2025-09-05')], ['en', 'Fri, 5 Sep 2025', day('2025-09-05')], ['en', '5th September 2025', day('2025-09-05')],
    ['en', '9/5/2025', day('2025-09-05')], ['en-GB', '5/9/2025', day('2025-09-05')], ['de', '5.9.2025', day('2025-09-05')], ['en', '05.09.2025', day('2025-09-05')], ['de', '05.09.25', day('2025-09-05')], ['de', '05.09.89', day('1989-09-05')], ['ja', '2025/9/5', day('2025-09-05')], ['ja', '2025年9月5日', day('2025-09-05')],
    ['de', '5. September 2025', day('2025-09-05')], ['de', '5. März 2025', day('2025-03-05')], ['fr', '5 août 2025', day('2025-08-05')], ['fr', '1er août 2025', day('2025-08-01')], ['es', '5 de septiembre de 2025', day('2025-09-05')], ['ar', '٥ سبتمبر ٢٠٢٥', day('2025-09-05')], ['he', '5 בספטמבר 2025', day('2025-09-05')], ['ru', '5 мая 2025 г.', day('2025-05-05')],
    ['en', 'September 2025', day('2025-09-01')], ['en', 'Q3 2025', day('2025-07-01')], ['en', '5 September 2025, 09:20', Date.parse('2025-09-05T09:20Z')], ['en', 'Sep 5, 2025 9:20 pm', Date.parse('2025-09-05T21:20Z')],
    // a year of two figures
    ['en', '5-Sep-25', day('2025-09-05')], ['en', '3-Jan-26', day('2026-01-03')], ['en', '05-Sep-89', day('1989-09-05')], ['en', 'Sep-25', day('2025-09-01')], ['en', 'Sep ’25', day('2025-09-01')], ['en', "5 Sep '25", day('2025-09-05')], ['en', 'Sep 25', day('2000-09-25')], ['en', '5–7 September 2025', day('2025-09-05')], ['en', 'Sep 5–7', day('2000-09-05')], ['en', '28 Sep – 15 Oct', day('2000-09-28')], ['en', '28 Sep – 15 Oct 2025', day('2025-09-28')], ['de', '5.–7. September 2025', day('2025-09-05')],
    // a day, a month or a time alone
    ['de', '05.09.', day('2000-09-05')], ['de', '31.12.', day('2000-12-31')], ['de', '12.2024', day('2024-12-01')], ['en', '12.2024', undefined], ['de', '13.2024', undefined], ['en', '09/2025', day('2025-09-01')], ['en', '9:05 am', Date.parse('2000-01-01T09:05Z')], ['en', '12:30 p.m.', Date.parse('2000-01-01T12:30Z')], ['en', '9:05', undefined],
    // with the day of the week, and as Intl writes them
    ['ja', '2025年9月5日(金)', day('2025-09-05')], ['ja', '2025年9月5日金曜日', day('2025-09-05')], ['zh', '2025年9月5日星期五', day('2025-09-05')], ['ko', '2025년 9월 5일 금요일', day('2025-09-05')], ['he', '5 בספט׳ 2025', day('2025-09-05')], ['hi', '5 सित॰ 2025', day('2025-09-05')],
    ['de', 'Montag, 5.9.2025', day('2025-09-05')], ['de', 'Fr. 5.9.2025', day('2025-09-05')], ['en', 'Fri 9/5/2025', day('2025-09-05')], ['en', 'Version 5.9.2025', undefined], ['ar', '05/09/2025، 1:05 م', Date.parse('2025-09-05T13:05Z')], ['pt', 'sexta-feira, 5 de setembro de 2025 às 13:05', Date.parse('2025-09-05T13:05Z')], ['es', '5/9/2025 1:05 p. m.', Date.parse('2025-09-05T13:05Z')],
    ['en', '31 February 2025', undefined], ['en', '13/13/2025', undefined], ['en', 'Mayor of 5 towns in all of the land here', undefined], ['en', 'soon', undefined], ['en', '2025', undefined],
  ];
  for (const [language, text, time] of DATES) {
    it(`${language}: ${text}`, () => expect(parseTableDate(text, language)).to.equal(time));
  }
});

describe('a column', () => {
  const column = (...texts: string[]) => texts.map((text) => ({ text }));

  it('holds numbers, dates or text', () => {
    expect(typeOf(column('1,204', '–', '12', ''), 'en')).to.equal('number');
    expect(typeOf(column('5 May 2025', '2025-06-01'), 'en')).to.equal('date');
    expect(typeOf(column('5 September', '12 October', '3 Nov'), 'en')).to.equal('date');
    expect(typeOf(column('12.2024', '01.2025'), 'de')).to.equal('date');
    expect(typeOf(column('5.09', '7.12'), 'de')).to.equal('number');
    expect(typeOf([{ text: 'a lot', sortValue: '12' }], 'en')).to.equal('number');
    expect(typeOf(column('Kim', 'Xi', '7 of them'), 'en')).to.equal('text');
    expect(typeOf(column('Kim', '12'), 'en')).to.equal('text');
    expect(typeOf(column('12', '13', 'unclear'), 'en')).to.equal('number');
    expect(typeOf(column('', '–'), 'en')).to.equal('text');
    expect(typeOf([], 'en')).to.equal('text');
  });

  it('takes a dash, dots and n/a for no content', () => {
    for (const text of ['', '-', '–', '—', '…', '...', 'n/a', 'N/A', 'k. A.', '?']) expect(isEmpty({ text }), text).to.be.true;
    for (const text of ['0', '-5', 'none at all', 'Nan']) expect(isEmpty({ text }), text).to.equal(text === 'Nan');
    expect(isEmpty({ text: '', sortValue: '5' })).to.be.false;
  });

  it('takes no code for “not available” in a column of texts: Namibia is NA', () => {
    for (const text of ['NA', 'Na', 'Nan', 'Null', 'N.D.']) expect([sortKey({ text }, 'text', 'en').rank, sortKey({ text }, 'number', 'en').rank], text).to.deep.equal([0, 2]);
    for (const text of ['', '–', '…', 'n/a', 'N/A']) expect(sortKey({ text }, 'text', 'en').rank, text).to.equal(2);
  });

  it('sorts by what the author says rather than by the text', () => {
    expect(sortKey({ text: 'a lot', sortValue: '12' }, 'number', 'en')).to.include({ rank: 0, value: 12 });
    expect(sortKey({ text: 'Monday', datetime: '2025-09-05' }, 'date', 'en')).to.include({ rank: 0, value: Date.parse('2025-09-05') });
    expect(valueOf({ text: 'x', sortValue: '2025-09-05' }, 'date', 'en')?.value).to.equal(Date.parse('2025-09-05'));
  });

  it('puts words of another kind after its own, and the empty ones last', () => {
    expect([['12'], ['unclear'], ['–']].map(([text]) => sortKey({ text: text! }, 'number', 'en').rank)).to.deep.equal([0, 1, 2]);
  });
});
