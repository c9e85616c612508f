import { NewsEvent } from '../../core/events.js';

/** Rows are about to be sorted. Cancel it, and they stay. */
export class NewsFactTableSortEvent extends NewsEvent {
  static readonly type = 'news-fact-table-sort';

  /** Number of the column, from 0. */
  readonly column: number;

  /** What its head says. */
  readonly name: string;

  /** `none`: as the rows were. */
  readonly direction: 'ascending' | 'descending' | 'none';

  constructor(column: number, name: string, direction: 'ascending' | 'descending' | 'none') {
    super(NewsFactTableSortEvent.type, { cancelable: true });
    this.column = column;
    this.name = name;
    this.direction = direction;
  }
}

/** Rows have been filtered. What the reader typed is not told: it may be private. */
export class NewsFactTableFilterEvent extends NewsEvent {
  static readonly type = 'news-fact-table-filter';

  /** How many rows are shown. */
  readonly shown: number;

  /** How many there are. */
  readonly total: number;

  constructor(shown: number, total: number) {
    super(NewsFactTableFilterEvent.type);
    this.shown = shown;
    this.total = total;
  }
}

/** A reader takes the table along. Cancel it, and nothing is written. */
export class NewsFactTableExportEvent extends NewsEvent {
  static readonly type = 'news-fact-table-export';

  /** `csv` is saved as a file, `text` copied. */
  readonly format: 'csv' | 'text';

  constructor(format: 'csv' | 'text') {
    super(NewsFactTableExportEvent.type, { cancelable: true });
    this.format = format;
  }
}

/** What stands in the way of a file: it could not be fetched, is not there, came too slowly, is too large, or is no table. */
export type LoadFailure = 'network' | 'missing' | 'slow' | 'large' | 'unreadable';

/** What `src` names is shown, or has failed. */
export class NewsFactTableLoadEvent extends NewsEvent {
  static readonly type = 'news-fact-table-load';

  /** How many rows are shown; 0 after a failure. */
  readonly rows: number;

  readonly failure: LoadFailure | undefined;

  constructor(rows: number, failure?: LoadFailure) {
    super(NewsFactTableLoadEvent.type);
    this.rows = rows;
    this.failure = failure;
  }
}
