/** What a cell says, beside what only stands in it. */
import { expect } from '@open-wc/testing';
import { cellText, readCell } from '../../src/table/grid.js';
import { parseNumber } from '../../src/table/numbers.js';

describe('the text of a cell', () => {
  const cell = (html: string): HTMLTableCellElement => {
    const made = document.createElement('td');
    made.innerHTML = html;
    return made;
  };
  const TEXTS: [html: string, text: string][] = [
    // raised figures and letters belong to what is said
    ['Area (km<sup>2</sup>)', 'Area (km²)'], ['10<sup>6</sup> t', '10⁶ t'], ['1.2 × 10<sup>−3</sup>', '1.2 × 10⁻³'], ['XX<sup>e</sup> siècle', 'XXe siècle'], ['5<sup>th</sup>', '5th'], ['CO<sub>2</sub>', 'CO2'], ['n<sup>o</sup> <b>3</b>', 'no 3'],
    // references to notes do not
    ['1,204<sup>1</sup>', '1,204'], ['9.5 %<sup>2</sup>', '9.5 %'], ['1,204<sup>b</sup>', '1,204'], ['2<sup>e</sup>', '2e'], ['$5m<sup>*</sup>', '$5m'], ['Share<sup>†</sup>', 'Share'], ['Share<sup>[3]</sup>', 'Share'], ['Anteil<sup>1)</sup>', 'Anteil'], ['Share<sup>[a][12]</sup>', 'Share'], ['1,204<sup>1, 2</sup>', '1,204'],
    ['Xi<sup><a href="#n1">2</a></sup>', 'Xi'], ['Xi<sup id="r1"><a href="#n1" role="doc-noteref">a</a></sup>', 'Xi'], ['Xi<a href="#n1"><sup>2</sup></a>', 'Xi'], ['Xi <a role="doc-noteref" href="#n1">2</a>', 'Xi'],
    ['<a href="/area/">km<sup>2</sup></a>', 'km²'], ['<sup>1</sup>', '¹'], ['<sup>*</sup>', '*'],
    ['Kim<span data-news="label">Leader</span><br>Jong Un', 'Kim Jong Un'], ['<img alt="Flag of Korea"> Korea', 'Flag of Korea Korea'],
  ];
  for (const [html, text] of TEXTS) it(`${html}: ${text}`, () => expect(cellText(cell(html))).to.equal(text));

  it('is a number in spite of them', () => {
    const value = (html: string): number | undefined => parseNumber(readCell(cell(html)).text, 'en')?.value;
    expect(['1,204<sup>1</sup>', '2<sup>b</sup>', '12 km<sup>2</sup>', '10<sup>2</sup>', '1.2×10<sup>6</sup>', '9<sup><a href="#n">2</a></sup>'].map(value)).to.deep.equal([1204, 2, 12, 10, 1.2e6, 9]);
  });
});
