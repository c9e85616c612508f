import type { NewsFactTableExportEvent, NewsFactTableFilterEvent, NewsFactTableLoadEvent, NewsFactTableSortEvent } from '../elements/fact-table/fact-table.events.js';
import { NewsFactTable } from '../elements/fact-table/fact-table.js';

NewsFactTable.define();

declare global {
  interface HTMLElementTagNameMap {
    'news-fact-table': NewsFactTable;
  }
  interface GlobalEventHandlersEventMap {
    'news-fact-table-sort': NewsFactTableSortEvent;
    'news-fact-table-filter': NewsFactTableFilterEvent;
    'news-fact-table-export': NewsFactTableExportEvent;
    'news-fact-table-load': NewsFactTableLoadEvent;
  }
}
