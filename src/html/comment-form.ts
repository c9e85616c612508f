import { commentForm as english } from '../locales/en.js';
import type { CommentFormStrings } from '../locales/strings.js';
import { attribute, escape, textOf } from './escape.js';
import { safeHref } from './values.js';

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

/** The form alone. */
export function commentForm({ action, post, id = 'respond', fields = {}, labels = english }: CommentFormHtml = {}): string {
  const field = (name: 'author' | 'email' | 'url', type: string, auto: string): string => {
    const want = fields[name] ?? (name === 'url' ? 'none' : 'required');
    return want === 'none' ? '' : `<p class="comment-form-${name}"><label for="${escape(id)}-${name}">${escape(labels[name])}</label><input id="${escape(id)}-${name}" name="${name}"${type} autocomplete="${auto}"${want === 'required' ? ' required' : ''}></p>`;
  };
  const who = field('author', '', 'name') + field('email', ' type="email"', 'email') + field('url', ' type="url"', 'url');
  return `<form id="${escape(id)}"${attribute('action', safeHref(action))} method="post"><p><label for="${escape(id)}-comment">${escape(labels.text)}</label><textarea id="${escape(id)}-comment" name="comment" rows="5" required></textarea></p>${who}${who && `<p><label><input type="checkbox" name="wp-comment-cookies-consent" value="yes"> ${escape(labels.remember)}</label></p>`}<p><button type="submit">${escape(labels.send)}</button>${textOf(post) && `<input type="hidden" name="comment_post_ID" value="${escape(post)}">`}<input type="hidden" name="comment_parent" value="0"></p></form>`;
}
