/** Files as tools write them. */
import { expect } from '@open-wc/testing';
import { factTableContent } from '../../src/html/factTable.js';
import { parseTable, UnreadableError } from '../../src/table/parse.js';

const shown = (text: string, language = 'en'): string[][] => {
  const table = document.createElement('template');
  table.innerHTML = factTableContent({ ...parseTable(text, language), language });
  return [...table.content.querySelectorAll('tr')].map((row) => [...row.children].map(({ textContent }) => textContent));
};
const column = (values: string[], language: string): (string | undefined)[] => shown(['name,value', ...values.map((value, at) => `${at},"${value}"`)].join('\n'), language).slice(1).map((row) => row[1]);

describe('a CSV file', () => {
  it('may begin and end with an empty cell', () => {
    expect(shown('a\tb\nx\t1\ny\t')).to.deep.equal([['a', 'b'], ['x', '1'], ['y', '']]);
    expect(shown('\ta\tb\n0\t1\t2\n')).to.deep.equal([['', 'a', 'b'], ['0', '1', '2']]);
    expect(shown('\n\na,b\r\n\r\nx,1\r\n\r\n')).to.deep.equal([['a', 'b'], ['x', '1']]);
  });

  it('may say in its first line what parts its cells, as Excel does', () => {
    expect(shown('sep=;\r\na, and b;c\r\nx;1')).to.deep.equal([['a, and b', 'c'], ['x', '1']]);
  });

  it('keeps codes that look like fractions', () => {
    expect(column(['01.11', '01.12', '10.50'], 'en')).to.deep.equal(['01.11', '01.12', '10.50']);
    expect(column(['1.10', '1.9'], 'en')).to.deep.equal(['1.10', '1.9']);
  });

  it('keeps every digit', () => {
    expect(column(['0.1234567890123456789', '12345678901234567.5'], 'en')).to.deep.equal(['0.1234567890123456789', '12,345,678,901,234,567.5']);
  });

  it('knows figures of machines beside what is none', () => {
    expect(column(['1.204', 'NA', '12.5', ''], 'de')).to.deep.equal(['1,204', 'NA', '12,5', '']);
    expect(column(['1.204', '5e-05', '1.5E+3'], 'de')).to.deep.equal(['1,204', '0,00005', '1.500']);
    expect(column(['1.204', '12.5', 'unclear'], 'de')).to.deep.equal(['1,204', '12,5', 'unclear']);
    expect(column(['1.204', '12.345,6'], 'de')).to.deep.equal(['1.204', '12.345,6']);
    expect(column(['Kim', 'Xi', '1.5'], 'de')).to.deep.equal(['Kim', 'Xi', '1.5']);
  });

  it('leaves figures that people wrote as they are', () => {
    const second = (text: string): (string | undefined)[] => shown(text, 'de').slice(1).map((row) => row[1]);
    expect(second('a;b;c\nx;1.204;12,5\ny;900;3,1'), 'a decimal comma elsewhere in the file').to.deep.equal(['1.204', '900']);
    expect(second('a;b\nx;1.204\ny;12.345\nz;900'), 'thousands beside semicolons').to.deep.equal(['1.204', '12.345', '900']);
    expect(second('a;b\nx;1.204\ny;0.5\nz;900'), 'fractions beside semicolons').to.deep.equal(['1,204', '0,5', '900']);
    expect(second('a,b\nx,1.204\ny,.5\nz,900'), 'fractions').to.deep.equal(['1,204', '0,5', '900']);
  });

  it('is none where rows differ in length, or where it is HTML', () => {
    for (const text of ['a,b\n1,2\n3', '<!-- login -->\n<div>Please log in</div>\n<p>x</p>', '<!doctype html><p>x', ' \n', 'a,b']) expect(() => parseTable(text, 'en'), text).to.throw(UnreadableError);
  });
});

describe('a JSON file', () => {
  const same = (data: object): void => {
    expect(factTableContent({ ...parseTable(JSON.stringify(data), 'en'), language: 'en' })).to.equal(factTableContent({ ...data, language: 'en' }));
  };

  it('is shown as the same data is', () => {
    same({ caption: 'Guests', columns: ['Name', { name: 'Day', type: 'date' }, 'Visits'], rows: [[{ text: 'Kim', href: '/kim' }, '2025-09-05', 12345], [{ text: 'Xi', value: 3 }, null, 1204.5]], rowHeads: false });
    same({ caption: 'In brief', facts: [{ label: 'Capital', value: 'Pyongyang' }, { label: 'Area', value: 120540 }] });
    same({ columns: ['A', 'B'], rows: [[true, 'x'], [[1], { text: {} }]] });
  });

  it('prints years as years, and a number in a column of text as it is', () => {
    expect(shown('[{"Name":"Kim","Year":1948},{"Name":"Xi","Year":null}]')).to.deep.equal([['Name', 'Year'], ['Kim', '1948'], ['Xi', '']]);
    expect(shown('[["Name","Visits"],["Kim",1948],["Xi",12]]').map((row) => row[1])).to.deep.equal(['Visits', '1,948', '12']);
    expect(shown('{"columns":["Name",{"name":"No.","type":"text"}],"rows":[["Kim",19480],["Xi",12]]}').map((row) => row[1])).to.deep.equal(['No.', '19480', '12']);
    expect(shown('{"columns":["Name",{"name":"Visits","type":"number"}],"rows":[["Kim",1948]]}')[1]).to.deep.equal(['Kim', '1,948']);
  });

  it('is none without rows or facts', () => {
    for (const text of ['{}', '{"facts":[]}', '{"rows":[]}', '[1,2]', '[{', '{"columns":["a"],"rows":[]}']) expect(() => parseTable(text, 'en'), text).to.throw(UnreadableError);
  });
});
