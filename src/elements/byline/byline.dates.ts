import type { Moment } from '../../core/dates.js';
import { formatDate } from '../../core/format-date.js';
import { warn } from '../../core/warn.js';
import type { NewsByline } from './byline.js';

/** Writes a date into a `<time>` that its author left without text, in the publisher's zone. */
export function writeDate(time: Element, moment: Moment, { language, localName, timeZone }: NewsByline): void {
  let text: string;
  try {
    text = formatDate(moment, language, timeZone);
  } catch {
    warn(localName, 'time-zone', timeZone, 'zone');
    text = formatDate(moment, language);
  }
  if (time.textContent !== text) time.textContent = text;
}
