import { NewsEvent } from '../../core/events.js';

/** A reader asks for the hidden levels of a trail. Cancel it, and they stay hidden. */
export class NewsBreadcrumbsExpandEvent extends NewsEvent {
  static readonly type = 'news-breadcrumbs-expand';

  /** How many levels are about to be shown. */
  readonly hidden: number;

  constructor(hidden: number) {
    super(NewsBreadcrumbsExpandEvent.type, { cancelable: true });
    this.hidden = hidden;
  }
}
