import { html, nothing, render } from 'lit';
import { onEngagement } from '../../core/engagement.js';
import { numberFormat, pluralRules } from '../../core/intl.js';
import { addShadowStyles } from '../../core/shadow-styles.js';
import { announce } from '../../core/status.js';
import { tableTools as english } from '../../locales/en.js';
import { controls } from './controls.styles.js';
import type * as Exporting from './export.js';
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

/** How long the toolbar says that the table was copied, in ms. */
const FEEDBACK = 2000;

const filters = new WeakMap<NewsFactTable, Filter>();

/** Loaded at the first sign of a reader: Safari's clipboard takes text only right after the press. */
let exporting: typeof Exporting | undefined;

const loadExport = async (): Promise<typeof Exporting> => (exporting = await import('./export.js'));

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
  if (!filters.has(element)) onEngagement(element, () => void (element.downloadable && loadExport().catch(() => undefined)));
  filters.set(element, filter);
  addShadowStyles(element, controls);
  const number = (value: number): string => numberFormat(language).format(value);
  const { found } = filter;
  const count = found ? (words.rows[pluralRules(language).select(found.total)] ?? words.rows.other).replace('{shown}', number(found.shown)).replace('{n}', number(found.total)) : '';
  const key = (format: 'csv' | 'text', text: string, name: string) => html`<button part="button" type="button" aria-label=${name} title=${name} @click=${() => void take(element, format).catch(() => element.warn('downloadable', '', 'network'))}>${text}</button>`;
  render(element.source ? html`
    ${filterable ? html`<div part="filter"><label for="field">${words.filter}</label><input id="field" part="field" type="search" autocomplete="off" spellcheck="false" .value=${filter.query} @input=${(event: Event) => type(element, (event.target as HTMLInputElement).value)}><span part="count">${count}</span></div>` : nothing}
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
  const { saveCsv, copyText } = exporting ?? (await loadExport());
  if (format === 'csv') return saveCsv(element, source);
  const words = element.words('tableTools', english) ?? english;
  const bar = element.shadowRoot!.querySelector<HTMLElement>('[part=toolbar]')!;
  const said = (await copyText(source)) ? words.copied : words.notCopied;
  announce(element, said);
  bar.dataset['said'] = said;
  setTimeout(() => delete bar.dataset['said'], FEEDBACK);
}
