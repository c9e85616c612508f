import { html, nothing, render } from 'lit';
import { numberFormat, pluralRules } from '../../core/intl.js';
import { addShadowStyles } from '../../core/shadow-styles.js';
import { announce } from '../../core/status.js';
import { tableTools as english } from '../../locales/en.js';
import { controls } from './controls.styles.js';
import { NewsFactTableExportEvent, NewsFactTableFilterEvent } from './fact-table.events.js';
import type { NewsFactTable } from './fact-table.js';

/** Rest after a key, in ms, before rows are filtered: not at every letter of a word. */
const REST = 150;

interface Filter {
  query: string;
  timer?: ReturnType<typeof setTimeout>;
  /** A reader waits to be told what was found. */
  tell?: boolean;
  /** Rows are being filtered; `again` when there has been reason to begin anew. */
  busy?: Promise<void> | undefined;
  again?: boolean;
  found?: { shown: number; total: number } | undefined;
}

const filters = new WeakMap<NewsFactTable, Filter>();

/** Draws what stands over the table. What it does is loaded when a reader does it. */
export function update(element: NewsFactTable): void | Promise<void> {
  draw(element);
  const filter = filters.get(element);
  if (!element.filterable && filter?.query) return type(element, '');
  if (filter?.query && !filter.timer) return apply(element); // the rows may be others now
  return undefined;
}

function draw(element: NewsFactTable): void {
  const bar = element.shadowRoot!.querySelector<HTMLElement>('[part=toolbar]')!;
  const words = element.words('tableTools', english);
  if (!words) return; // the element renders again when its language is there
  const { filterable, downloadable, language } = element;
  const filter = filters.get(element) ?? { query: '' };
  filters.set(element, filter);
  addShadowStyles(element, controls);
  const number = (value: number): string => numberFormat(language).format(value);
  const { found } = filter;
  const count = found ? (words.rows[pluralRules(language).select(found.total)] ?? words.rows.other).replace('{shown}', number(found.shown)).replace('{n}', number(found.total)) : '';
  const key = (format: 'csv' | 'text', text: string, name: string) => html`<button part="button" type="button" aria-label=${name} title=${name} @click=${() => void take(element, format)}>${text}</button>`;
  render(element.source ? html`
    ${filterable ? html`<label part="filter"><span>${words.filter}</span><input part="field" type="search" autocomplete="off" spellcheck="false" .value=${filter.query} @input=${(event: Event) => type(element, (event.target as HTMLInputElement).value)}><span part="count">${count}</span></label>` : nothing}
    ${downloadable ? html`${key('csv', words.csv, words.csvName)}${key('text', words.copy, words.copyName)}` : nothing}` : nothing, bar);
}

function type(element: NewsFactTable, query: string): void {
  const filter = filters.get(element)!;
  filter.query = query;
  clearTimeout(filter.timer);
  filter.timer = setTimeout(() => {
    delete filter.timer;
    filter.tell = true;
    void apply(element);
  }, REST);
}

/** One at a time: what is asked for meanwhile is done next, and the last one counts. */
function apply(element: NewsFactTable): Promise<void> {
  const filter = filters.get(element)!;
  filter.again = true;
  return (filter.busy ??= work(element, filter).finally(() => (filter.busy = undefined)));
}

async function work(element: NewsFactTable, filter: Filter): Promise<void> {
  const { filterRows } = await import('./filter.js');
  let found = { shown: 0, total: 0 };
  while (filter.again) {
    filter.again = false;
    found = await filterRows(element, filter.query);
  }
  filter.found = filter.query.trim() ? found : undefined;
  draw(element);
  if (!filter.tell) return;
  filter.tell = false;
  announce(element, element.shadowRoot!.querySelector('[part=count]')?.textContent || String(found.total));
  element.dispatchEvent(new NewsFactTableFilterEvent(found.shown, found.total));
}

async function take(element: NewsFactTable, format: 'csv' | 'text'): Promise<void> {
  const { source } = element;
  if (!source || !element.dispatchEvent(new NewsFactTableExportEvent(format))) return;
  const { saveCsv, copyText } = await import('./export.js');
  if (format === 'csv') return saveCsv(element, source);
  const words = element.words('tableTools', english) ?? english;
  announce(element, (await copyText(source)) ? words.copied : words.notCopied);
}
