import type { TableCell, TableColumn, TableContent } from '../core/data.js';
import { parseDate } from '../core/dates.js';
import { formatDate } from '../core/format-date.js';
import { numberFormat } from '../core/intl.js';
import { attribute, escape, textOf } from './escape.js';
import { heading } from './heading.js';
import { languageOf } from './language.js';
import { link, objects } from './values.js';

export interface FactTableHtml extends TableContent {
  /** A heading over the table, beside or instead of the caption. */
  heading?: string;
  /** 2 to 6. Default: 2. */
  headingLevel?: number;
  note?: string;
  source?: string;
  /** Where the source is found. */
  sourceHref?: string;
  /** Of what day the figures are, ISO 8601; printed in the language. */
  asOf?: string;
  layout?: 'scroll' | 'stack' | undefined;
  sortable?: boolean;
  filterable?: boolean;
  downloadable?: boolean;
  label?: string;
  /** Of numbers and dates, BCP 47. Default: `en`. */
  language?: string;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The table or list alone, and what else stands inside the element. */
export function factTableContent(data: Partial<FactTableHtml>): string {
  const { heading: title, headingLevel, note, source, sourceHref, asOf } = data;
  const language = languageOf(data.language);
  const date = parseDate(asOf);
  const day = date ? ` <time${attribute('datetime', asOf)}>${escape(formatDate(date, language))}</time>` : '';
  return [
    heading(title, headingLevel),
    data.facts ? facts(data, language) : data.columns || data.rows ? table(data, language) : '',
    note ? `<p slot="note">${escape(note)}</p>` : '',
    source || day ? `<p slot="source">${link(source, sourceHref, '', '')}${day}</p>` : '',
  ].join('');
}

function facts({ facts }: TableContent, language: string): string {
  return `<dl>${objects<{ label: string; value: TableCell }>(facts).map(({ label, value }) => `<dt>${escape(label)}</dt><dd>${cell(value, undefined, language).html}</dd>`).join('')}</dl>`;
}

function table({ caption, columns, rows, rowHeads = true, layout }: Partial<FactTableHtml>, language: string): string {
  const records = list(rows).filter((row): row is TableCell[] => Array.isArray(row));
  const heads = list(columns).map((each, x): TableColumn => {
    const { name, type } = typeof each === 'object' && each ? (each as Partial<TableColumn>) : { name: textOf(each), type: undefined };
    const filled = records.map((row) => row[x]).filter((value) => value !== null && value !== undefined && value !== '');
    return { name: textOf(name), type: type ?? (filled.length && filled.every((value) => typeof value === 'number') ? 'number' : undefined) };
  });
  const typed = (type: TableColumn['type']): string => attribute('data-type', type !== 'text' && type);
  const row = (cells: readonly TableCell[]): string => cells.map((value, x) => {
    const { html, sortValue } = cell(value, heads[x]?.type, language);
    const sort = attribute('data-sort-value', sortValue);
    if (!x && rowHeads) return `<th scope="row"${sort}>${html}</th>`;
    // the styles know of ten columns what their heads say
    const said = x < 10 || heads[x]?.type !== 'number' ? '' : typed('number');
    return `<td${layout === 'stack' ? attribute('data-label', heads[x]?.name) : ''}${said}${sort}>${html}</td>`;
  }).join('');
  return [
    '<table>',
    caption ? `<caption>${escape(caption)}</caption>` : '',
    heads.length ? `<thead><tr>${heads.map(({ name, type }) => `<th scope="col"${typed(type)}>${escape(name)}</th>`).join('')}</tr></thead>` : '',
    `<tbody>${records.map((cells) => `<tr>${row(cells)}</tr>`).join('')}</tbody></table>`,
  ].join('');
}

/** A number and a date are printed in the language; what they are stands beside it for sorting, unless the text says it. In a column of text a number is printed as it is. */
function cell(content: TableCell, type: TableColumn['type'], language: string): { html: string; sortValue?: string | number | undefined } {
  const { text, value, href } = typeof content === 'object' && content ? content : { text: undefined, value: content ?? undefined, href: undefined };
  const printed = text ?? value;
  const date = type === 'date' ? parseDate(value) : undefined;
  if (date && text === undefined) return { html: `<time${attribute('datetime', value)}>${escape(formatDate(date, language))}</time>` };
  const html = typeof printed !== 'number' ? textOf(printed) : !Number.isFinite(printed) ? '' : type === 'text' ? String(printed) : numberFormat(language, { maximumFractionDigits: 20 }).format(printed);
  // A fraction is read by the language of the page, which may be another one.
  const said = typeof value === 'number' ? !Number.isFinite(value) || (Number.isInteger(value) && String(value) === html) : value === html;
  return { html: link(html, href, '', ''), sortValue: said ? undefined : value };
}

/** `<news-fact-table>` as HTML, for any server: the children are the same bytes as the element's `data` gives in the browser. */
export function factTable(data: FactTableHtml): string {
  const on = (name: string, value: unknown): string => (value === true ? ` ${name}` : '');
  const attributes = attribute('layout', data.layout) + on('sortable', data.sortable) + on('filterable', data.filterable) + on('downloadable', data.downloadable) + attribute('label', data.label);
  return `<news-fact-table${attributes}>${factTableContent(data)}</news-fact-table>`;
}
