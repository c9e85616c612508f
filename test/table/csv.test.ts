/** What a table is taken along as. */
import { expect } from '@open-wc/testing';
import { csvCell, toCsv } from '../../src/table/csv.js';

describe('a CSV cell', () => {
  const saved = (text: string): string => toCsv([[text]]).replace(/^\ufeff|\r\n$/g, '');

  it('is no formula', () => {
    for (const text of ['=1+1', '@SUM(A1)', '+cmd|x', "-2+3+cmd|' /C calc'!A0", '-A1', '-5+A1', '-5 (A1)', '-US$5', '-5!A', '+1:2', '\uff1d1', '-5|x']) expect(saved(text).replace(/^"|"$/g, ''), text).to.equal(`'${text}`);
  });

  it('is an amount, however it is written', () => {
    for (const text of ['-5', '+5', '-1204.5', '-€5', '-$1 204.50', '- 5 €', '-5.2 °C', '-5bn', '-9.5 %', '−5', '−€5', '-1.2 million', '-12 km²', '+3.5 %']) expect(saved(text), text).to.equal(text);
    expect(saved('-1,204.5')).to.equal('"-1,204.5"');
  });

  const cell = (html: string, sortValue?: string): HTMLTableCellElement => {
    const made = document.createElement('td');
    made.innerHTML = html;
    if (sortValue !== undefined) made.dataset['sortValue'] = sortValue;
    return made;
  };
  const CELLS: [language: string, html: string, sortValue: string | undefined, text: string][] = [
    // a figure or a day that the cell carries
    ['de', '1.204,50', '1204.50', '1204.50'], ['fr', '1\u202f204,5', '1204.5', '1204.5'], ['ar', '١٬٢٠٤٫٥', '1204.5', '1204.5'], ['he', '\u200e-1,204.5', '-1204.5', '-1204.5'], ['de', '(5,5)', '-5.5', '-5.5'], ['de', '−5,5', '-5.5', '-5.5'], ['de', '0,1234567890123456789', '0.1234567890123456789', '0.1234567890123456789'],
    ['de', '<time datetime="2025-09-05">5. September 2025</time>', undefined, '2025-09-05'], ['en', '<time datetime="2025-09">Sept. 2025</time><sup>*</sup>', undefined, '2025-09'],
    // what it only says, or is sorted by
    ['de', '1.204,50', undefined, '1.204,50'], ['en', 'a lot', '12', 'a lot'], ['en', '€1.2bn', '1200000000', '€1.2bn'], ['en', '9.5 %', '9.5', '9.5 %'], ['en', '12', '3', '12'], ['en', 'Kim Jong Un', 'Kim', 'Kim Jong Un'], ['en', '5', '', '5'],
    ['en', 'since <time datetime="2025-09-05">5 September</time>', undefined, 'since 5 September'], ['en', '<time datetime="PT5M">5 minutes</time>', undefined, '5 minutes'], ['en', '<time datetime="soon">soon</time>', undefined, 'soon'],
  ];
  for (const [language, html, sortValue, text] of CELLS) it(`${language}: ${html}${sortValue === undefined ? '' : ` (${sortValue})`} is ${text}`, () => expect(csvCell(cell(html, sortValue), language)).to.equal(text));
});
