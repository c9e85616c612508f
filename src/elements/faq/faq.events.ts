import { NewsEvent } from '../../core/events.js';

/**
 * Who opened or closed a question: the reader, who pressed it; an address that leads to it or into its answer; the browser, which had found
 * a word in it; or a script.
 */
export type ToggleSource = 'user' | 'hash' | 'find' | 'api';

/** A question has been opened or closed. To keep one from opening, cancel the `click` on its `<summary>`. */
export class NewsFaqToggleEvent extends NewsEvent {
  static readonly type = 'news-faq-toggle';

  /** The id of the question; empty where it has none. */
  readonly id: string;

  /** Position of the question in its FAQ, from 0. */
  readonly index: number;

  /** Whether it is open now. */
  readonly open: boolean;

  /** Who did it. `find` is what the circumstances say: no browser tells. */
  readonly source: ToggleSource;

  constructor(id: string, index: number, open: boolean, source: ToggleSource) {
    super(NewsFaqToggleEvent.type);
    this.id = id;
    this.index = index;
    this.open = open;
    this.source = source;
  }
}
