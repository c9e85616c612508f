import type { ThreadNode } from '../comments/thread.js';
import type { CommentItem } from '../core/data.js';
import { attribute, escape, textOf } from './escape.js';

/** What is written of one comment. */
interface CommentParts {
  /** Name of the article: "Comment by Ana". */
  label?: string | undefined;
  /** The date as printed. */
  printed: string;
  /** What was said, as HTML of this library's own making. */
  body: string;
  /** Keys, or whatever else stands below it, as HTML of this library's own making. */
  foot?: string;
  /** A picture before the name, as HTML of this library's own making. */
  picture?: string;
  /** Attributes of the item. */
  attributes?: string;
}

/** `<li>` with a comment in it, up to the replies: what closes it is `</li>`. */
export function commentItem({ id, author, url, date, lang }: Pick<CommentItem, 'id' | 'author' | 'url' | 'date' | 'lang'>, { label, printed, body, foot, picture = '', attributes = '' }: CommentParts): string {
  const page = textOf(url).trim();
  const name = /^https?:/i.test(page) ? `<a${attribute('href', page)} rel="ugc nofollow noopener">${escape(author)}</a>` : escape(author);
  return `<li${attribute('id', `comment-${textOf(id)}`)}${attributes}><article${attribute('aria-label', label)}><header>${picture}<b dir="auto">${name}</b> <a${attribute('href', `#comment-${encodeURIComponent(textOf(id))}`)}><time${attribute('datetime', date)}>${escape(printed)}</time></a></header><div dir="auto"${attribute('lang', lang)}>${body}</div>${foot ? `<footer>${foot}</footer>` : ''}</article>`;
}

/**
 * The items of a thread.
 *
 * @param write what stands of each comment, up to its replies
 * @param most how deep replies go; deeper ones stand on the last level, in the order of reading
 */
export function commentItems(nodes: readonly ThreadNode[], write: (comment: ThreadNode['comment'], depth: number) => string, most: number, depth = 1): string {
  let html = '';
  for (const node of nodes) {
    html += write(node.comment, depth);
    if (depth < most) html += `${node.replies.length ? `<ol>${commentItems(node.replies, write, most, depth + 1)}</ol>` : ''}</li>`;
    else {
      html += '</li>';
      const open = [...node.replies].reverse();
      for (let next = open.pop(); next; next = open.pop()) {
        html += `${write(next.comment, depth)}</li>`;
        open.push(...[...next.replies].reverse());
      }
    }
  }
  return html;
}
