import { toTree, type ThreadNode } from '../comments/thread.js';
import type { CommentItem } from '../core/data.js';
import { parseDate } from '../core/dates.js';
import { formatDate } from '../core/format-date.js';
import { commentForm as english } from '../locales/en.js';
import type { CommentFormStrings } from '../locales/strings.js';
import { attribute, escape, objects, paragraphs, safeHref, textOf } from './escape.js';
import { heading } from './heading.js';
import { languageOf } from './language.js';

/** The form below the comments. Its fields have the names that WordPress gives them. */
export interface CommentFormHtml {
  /** Where it is sent without script: `/wp-comments-post.php`. Default: the page itself. */
  action?: string | undefined;
  /** The article: the hidden field `comment_post_ID`. */
  post?: string | number | undefined;
  /** What begins the ids of its fields. Default: `respond`. */
  id?: string | undefined;
  /** Which of the fields there are. Default: name and e-mail, required. */
  fields?: Readonly<Partial<Record<'author' | 'email' | 'url', 'required' | 'optional' | 'none'>>> | undefined;
  /** Its words: `commentForm` of a module in `newsroom-elements/locales/`. Default: English. */
  labels?: CommentFormStrings | undefined;
}

export interface CommentsHtml {
  items: readonly CommentItem[];
  /** The heading, as plain text: it names the region, too. */
  heading?: string;
  /** 2 to 6; default 2. */
  headingLevel?: number;
  /** A question to the readers, as plain text. */
  prompt?: string;
  /** What becomes of what they write, as plain text. */
  privacy?: string;
  /** The form; `false` for a thread that is closed. Default: one that is sent to the page itself. */
  form?: CommentFormHtml | false;
  /** `local`, `wordpress` or `waline`. */
  backend?: string;
  /** Address of the backend. */
  src?: string;
  /** Its name for the thread. */
  thread?: string | number;
  /** BCP 47 tag for the dates; default `en`. */
  language?: string;
}

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
  const page = /^https?:/i.test(textOf(url).trim()) ? safeHref(url) : undefined;
  const name = page ? `<a${attribute('href', page)} rel="ugc nofollow noopener">${escape(author)}</a>` : escape(author);
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

/** The list alone, or nothing for no comment. One without an id is left out. */
export function commentList(items: readonly CommentItem[], language = 'en', most = 5): string {
  const all = objects<CommentItem>(items).filter(({ id }) => textOf(id));
  const texts = new Map(all.map((each) => [textOf(each.id), each]));
  const tree = toTree(all.map(({ id, parent, author, date }) => ({ id: textOf(id), ...(textOf(parent) && { parent: textOf(parent) }), author: textOf(author), html: '', date: textOf(date), status: 'published' })));
  const write = ({ id }: { id: string }): string => {
    const { author = '', url, date = '', text, lang } = texts.get(id)!;
    const moment = parseDate(date);
    const printed = moment ? formatDate(moment, languageOf(language)) : date;
    return commentItem({ id, author, url, date, lang }, { printed, body: paragraphs(text).map((each) => `<p>${escape(each)}</p>`).join('') });
  };
  return tree.length ? `<ol>${commentItems(tree, write, most)}</ol>` : '';
}

/** The form alone. */
export function commentForm({ action, post, id = 'respond', fields = {}, labels = english }: CommentFormHtml = {}): string {
  const field = (name: 'author' | 'email' | 'url', type: string, auto: string): string => {
    const want = fields[name] ?? (name === 'url' ? 'none' : 'required');
    return want === 'none' ? '' : `<p class="comment-form-${name}"><label for="${escape(id)}-${name}">${escape(labels[name])}</label><input id="${escape(id)}-${name}" name="${name}"${type} autocomplete="${auto}"${want === 'required' ? ' required' : ''}></p>`;
  };
  const who = field('author', '', 'name') + field('email', ' type="email"', 'email') + field('url', ' type="url"', 'url');
  return `<form id="${escape(id)}"${attribute('action', safeHref(action))} method="post"><p><label for="${escape(id)}-comment">${escape(labels.text)}</label><textarea id="${escape(id)}-comment" name="comment" rows="5" required></textarea></p>${who}${who && `<p><label><input type="checkbox" name="wp-comment-cookies-consent" value="yes"> ${escape(labels.remember)}</label></p>`}<p><button type="submit">${escape(labels.send)}</button>${textOf(post) && `<input type="hidden" name="comment_post_ID" value="${escape(post)}">`}<input type="hidden" name="comment_parent" value="0"></p></form>`;
}

/** `<news-comments>` as HTML, for any server: the list is the same bytes as the element's `items` gives in the browser. */
export function comments(data: CommentsHtml): string {
  const { items, heading: title, headingLevel, prompt, privacy, form, backend, src, thread, language } = data;
  const said = (slot: string, text: unknown): string => textOf(text).trim() && `<p slot="${slot}">${escape(text)}</p>`;
  return `<news-comments${attribute('backend', backend)}${attribute('src', safeHref(src))}${attribute('thread', thread)}>${heading(title, headingLevel)}${said('prompt', prompt)}${commentList(items, language)}${form === false ? '' : commentForm(form)}${said('privacy', privacy)}</news-comments>`;
}
