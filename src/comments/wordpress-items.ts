import { decode, webAddress } from './plain.js';
import type { Answer } from './request.js';
import type { SourceComment } from './source.js';

/** What WordPress says of a comment, all of it to be doubted. `content.rendered` in `_fields` would drop it. */
export interface Item {
  readonly id: number;
  readonly post?: number;
  readonly parent?: number;
  readonly author_name?: string;
  readonly author_url?: string;
  readonly author_avatar_urls?: Readonly<Record<string, string>>;
  readonly content?: { readonly rendered?: string };
  readonly date_gmt?: string;
  readonly status?: string;
}
/** What is asked for of each. */
export const FIELDS = 'id,post,parent,author_name,author_url,author_avatar_urls,content,date_gmt,status';

interface WordPressError {
  readonly code?: string;
  readonly message?: string;
  readonly data?: { readonly params?: Readonly<Record<string, string>> };
}

/** The error in an answer, where it is one of WordPress. */
export const errorOf = ({ json }: Answer): WordPressError => json && typeof json === 'object' ? json : {};

export function toComment({ id, parent, author_name = '', author_url, author_avatar_urls, content, date_gmt, status }: Item): SourceComment {
  const avatar = Object.values(author_avatar_urls ?? {}).pop();
  return {
    id: String(id), ...(parent && { parent: String(parent) }), author: decode(author_name), ...webAddress(author_url), ...(avatar && { avatar }),
    html: content?.rendered ?? '', date: `${date_gmt}Z`, status: status === 'hold' ? 'pending' : 'published',
  };
}
