import { parseDate } from '../../core/dates.js';
import { formatDate } from '../../core/format-date.js';
import { dateFormat } from '../../core/intl.js';
import type { NewsRelated } from './related.js';

/**
 * Writes the day into each `<time>` that its author left without text, in the page's language. Its one line is kept free by the styles;
 * a date too long for it is written shorter, so that nothing moves.
 */
export function writeDates(element: NewsRelated): void {
  for (const time of element.querySelectorAll<HTMLTimeElement>('time:empty')) {
    const written = time.getAttribute('datetime');
    const moment = parseDate(written);
    if (!moment) {
      element.warn('datetime', written, 'date');
      continue;
    }
    const room = time.offsetHeight;
    time.textContent = formatDate({ ...moment, day: true }, element.language);
    if (time.offsetHeight > room) time.textContent = dateFormat(element.language, { dateStyle: 'short', timeZone: 'UTC' }).format(moment.wall);
  }
}
