import { attempt } from '../../core/attempt.js';

const KEY = 'news-support-notice';
const DAY = 86_400_000;

/** When it was dismissed on this page, for readers whose browser keeps nothing. */
let here = 0;

/** The one thing that is kept, in the reader's own browser: when the notice was dismissed. */
export function rememberDismissal(): void {
  here = Date.now();
  attempt(() => localStorage.setItem(KEY, String(here)));
}

/** Whether it was dismissed less than so many days ago. A time to come is none: the clock was wrong. */
export function wasDismissed(days: number): boolean {
  let last = here;
  attempt(() => (last ||= Number(localStorage.getItem(KEY))));
  const age = Date.now() - last;
  return age >= 0 && age < days * DAY;
}
