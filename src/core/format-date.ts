import type { Moment } from './dates.js';
import { dateFormat } from './intl.js';

/**
 * Prints a date in the writer's zone: the one named, with its name beside the time, or else the very clock the text
 * was written by. Never the reader's.
 *
 * @throws RangeError for a zone that `Intl` does not know
 */
export function formatDate(moment: Moment, language: string, timeZone?: string): string {
  const day: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };
  if (moment.day) return dateFormat(language, { ...day, timeZone: 'UTC' }).format(moment.wall);
  const clock: Intl.DateTimeFormatOptions = { ...day, hour: 'numeric', minute: '2-digit' };
  return timeZone
    ? dateFormat(language, { ...clock, timeZone, timeZoneName: 'short' }).format(moment.time)
    : dateFormat(language, { ...clock, timeZone: 'UTC' }).format(moment.wall);
}
