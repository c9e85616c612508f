import { attribute, escape } from '../html/escape.js';
import { safeHref } from '../html/values.js';

/** The tags that Google took in an answer when it showed FAQPage; schema.org has no such list. */
const TAGS = /^(?:h[1-6]|br|ol|ul|li|a|p|div|b|strong|i|em)$/;

/** Other tags that may stand in the middle of a word. */
const INLINE = /^(?:abbr|bdi|cite|code|del|dfn|ins|mark|q|s|small|span|sub|sup|time|u|var|wbr)$/;

/** What is no part of an answer: a FAQ inside it has its own, and what we have added says nothing. */
const APART = 'script, style, template, news-faq, [data-news]';

/** An answer as HTML of few tags and no attributes but the address of a link. Of anything else, what it says is left. */
export const answerHtml = (nodes: readonly Node[]): string => nodes.map(write).join('').replace(/\s+/g, ' ').trim();

function write(node: Node): string {
  if (node instanceof Text) return escape(node.data);
  if (!(node instanceof Element) || node.matches(APART)) return '';
  const content = [...node.childNodes].map(write).join('');
  const { localName: tag } = node;
  if (tag === 'br') return '<br>';
  if (!TAGS.test(tag)) return INLINE.test(tag) ? content : ` ${content} `;
  const address = node instanceof HTMLAnchorElement ? attribute('href', safeHref(node.href)) : '';
  if (tag === 'a' && !address) return content;
  return content.trim() && `<${tag}${address}>${content}</${tag}>`;
}
