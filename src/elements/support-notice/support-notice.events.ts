import type { BlockerResult } from '../../blocker-detection/detect.js';
import { NewsEvent } from '../../core/events.js';

/** It is known, or known to be unknown, whether a content blocker is at work. */
export class NewsSupportNoticeCheckEvent extends NewsEvent {
  static readonly type = 'news-support-notice-check';

  readonly result: BlockerResult;

  /** What each signal said, by its name. Empty where nothing was tried. */
  readonly signals: Readonly<Record<string, BlockerResult>>;

  constructor(result: BlockerResult, signals: Readonly<Record<string, BlockerResult>> = {}) {
    super(NewsSupportNoticeCheckEvent.type);
    this.result = result;
    this.signals = signals;
  }
}

/** Where the notice is shown: in its place, or at the bottom of the window. */
type ShownPlacement = 'inline' | 'bottom';

/** The notice is shown. */
export class NewsSupportNoticeShowEvent extends NewsEvent {
  static readonly type = 'news-support-notice-show';

  readonly placement: ShownPlacement;

  constructor(placement: ShownPlacement) {
    super(NewsSupportNoticeShowEvent.type);
    this.placement = placement;
  }
}

/** The reader does not want it now. */
export class NewsSupportNoticeDismissEvent extends NewsEvent {
  static readonly type = 'news-support-notice-dismiss';

  /** For how many days it stays away. */
  readonly days: number;

  constructor(days: number) {
    super(NewsSupportNoticeDismissEvent.type);
    this.days = days;
  }
}

/** The reader has allowed the site, and a second check has found it so. */
export class NewsSupportNoticeAllowedEvent extends NewsEvent {
  static readonly type = 'news-support-notice-allowed';

  constructor() {
    super(NewsSupportNoticeAllowedEvent.type);
  }
}
