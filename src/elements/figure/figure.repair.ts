import { withoutMarkup } from '../../core/leaked-markup.js';
import type { NewsFigure } from './figure.js';

/** Where angles and entities are meant. */
const CODE = 'code, kbd, pre, samp, script, style, textarea, iframe';

/**
 * Cuts markup that leaked into the text of a figure: the one place where the library changes what an author wrote
 * (docs/decisions/0012). The nodes stay; their text loses what was never meant to be read.
 */
export function refresh(figure: NewsFigure): void {
  const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const clean = withoutMarkup(text.data);
    if (clean === text.data || text.parentElement!.closest(CODE)) continue;
    figure.warn('caption', text.data, 'caption');
    const [before, after] = [/^\s*/.exec(text.data)![0], /\s*$/.exec(text.data)![0]];
    text.data = clean && before + clean + after;
  }
}
