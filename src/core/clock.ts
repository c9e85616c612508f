/**
 * One clock for all relative times of a page: one timer, set to the nearest moment at which a text changes.
 * While the page is hidden it sleeps; on return it calls whatever fell due.
 */
const due = new Map<() => void, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** A timer of the platform overflows at 2³¹ ms (24.8 days) and then fires at once: an hour at a time is safe. */
const LONGEST = 3_600_000;

/** Calls `callback` once, at or soon after `time` (ms since the epoch). Setting it again replaces the time. */
export function callAt(time: number, callback: () => void): void {
  if (!due.size) document.addEventListener('visibilitychange', wind);
  due.set(callback, time);
  wind();
}

/** Forgets `callback`. With the last one gone, no timer and no listener is left. */
export function forget(callback: () => void): void {
  if (due.delete(callback)) wind();
}

function wind(): void {
  clearTimeout(timer);
  if (!due.size) document.removeEventListener('visibilitychange', wind);
  else if (!document.hidden) timer = setTimeout(ring, Math.min(Date.now() + LONGEST, ...due.values()) - Date.now());
}

function ring(): void {
  const now = Date.now();
  for (const [callback, time] of [...due]) {
    if (time > now) continue;
    due.delete(callback);
    callback();
  }
  wind();
}
