import { escape } from '../html/escape.js';
import { plainText } from './text.js';

/** HTML as text: for messages, and to know a comment again. Never for what is shown as HTML. */
export const plain = (html: string): string => plainText(html.replace(/\s*<(br|\/p)\b[^>]*>\s*/gi, '\n').replace(/<[^>]*>/g, '')).trim();

/** For servers that take HTML: `<` and `&` come back as they were typed. (`&amp;#60;` is `&#60;` to WordPress.) */
export const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/&amp;#/g, '&amp;&#35;').replace(/</g, '&lt;');

/** Text without what servers set their own way: spaces, curled quotes, dashes, dots. */
export const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, '').replace(/[‘’‚‛′]/g, "'").replace(/[“”„″«»]/g, '"').replace(/[–—−-]+/g, '-').replace(/…/g, '...').replace(/×/g, 'x');

/** A web address that may be linked to. */
export const webAddress = (url: unknown): { url?: string } => (typeof url === 'string' && /^https?:\/\//i.test(url) ? { url } : {});

/** A typed text as HTML that says the same: paragraphs at blank lines, lines where lines ended, every sign as typed. */
export function textToHtml(text: string): string {
  return text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n\s*/).filter((each) => each.trim())
    .map((each) => `<p>${escape(each.replace(/^\n|\s+$/g, '')).replace(/\n/g, '<br>')}</p>`).join('');
}
