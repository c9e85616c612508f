import type { CommentItem } from '../core/data.js';
import { authorsComments } from './comment-elements.js';
import { childrenOf, textOf } from './text.js';

/** What the HTML of comments says. */
export function readComments(root: ParentNode): CommentItem[] {
  const list = authorsComments(root);
  return [...(list?.querySelectorAll('li[id^="comment-"]') ?? [])].map((item) => {
    const article = childrenOf(item, 'article')[0];
    const name = article?.querySelector('header b');
    const parent = item.parentElement!.closest('li[id^="comment-"]')?.id.slice(8);
    const url = name?.querySelector('a')?.getAttribute('href');
    const lang = article?.querySelector(':scope > div')?.getAttribute('lang');
    return {
      id: item.id.slice(8), ...(parent && { parent }), author: textOf(name), ...(url && { url }), date: article?.querySelector('time')?.getAttribute('datetime') ?? '',
      text: [...(article?.querySelectorAll(':scope > div p') ?? [])].map(textOf), ...(lang && { lang }),
    };
  });
}

/** How many comments there are, as the page says: all of the thread where that is told, else those that the server wrote. */
export function commentCount(element: Element): number | undefined {
  const told = element.querySelector<HTMLDataElement>('[data-news="comments"] data')?.value;
  if (told) return Number(told);
  return authorsComments(element)?.querySelectorAll('li[id^="comment-"]').length;
}
