import { NewsEvent } from '../../core/events.js';

/** A reader asks for the large picture. Cancel it, and no window opens: show it in your own way. */
export class NewsFigureZoomEvent extends NewsEvent {
  static readonly type = 'news-figure-zoom';

  /** Address of the large picture, absolute; that of the small one where there is no larger. */
  readonly src: string;

  constructor(src = '') {
    super(NewsFigureZoomEvent.type, { cancelable: true });
    this.src = src;
  }
}

/** The window with the large picture was closed. */
export class NewsFigureCloseEvent extends NewsEvent {
  static readonly type = 'news-figure-close';

  /** How long it was open, in milliseconds. */
  readonly duration: number;

  constructor(duration = 0) {
    super(NewsFigureCloseEvent.type);
    this.duration = duration;
  }
}
