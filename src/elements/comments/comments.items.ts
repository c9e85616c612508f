import { loadSanitizer } from '../../comments/sanitize.js';
import type { SourceComment } from '../../comments/source.js';
import type { ThreadNode } from '../../comments/thread.js';
import { whenIdle } from '../../core/idle.js';
import { dateFormat } from '../../core/intl.js';
import { parseOnce } from '../../core/policy.js';
import { asText } from '../../core/text.js';
import { commentItem, commentItems } from '../../html/comment-items.js';
import { escape } from '../../html/escape.js';
import type { Live } from './comments.live.js';

/** A comment that is on the page. */
export interface Item {
  comment: SourceComment;
  readonly li: HTMLElement;
  readonly depth: number;
}

/** How many comments are filled with their text at once: a screenful. The others are when they come near, or when there is time. */
const AT_ONCE = 12;

/** A whole number from 1 to `most`, or `standard` for anything else. */
export function whole(value: unknown, most: number, standard: number): number {
  const number = Math.floor(Number(asText(value)));
  return number >= 1 && number <= most ? number : standard;
}

/** The HTML of a key. */
export const keyHtml = (does: string, text: string, more = ''): string => `<button type="button" data-do="${does}"${more}>${escape(text)}</button>`;

/** The comments of a list as plain nodes: made of one string, as a server would write them, and filled with their texts when these are wanted. */
export class Items extends Map<string, Item> {
  readonly #live: Live;
  /** Bodies without their text, in the order of the page. */
  readonly #empty = new Map<Element, SourceComment>();
  #clean!: (html: string) => DocumentFragment;
  #waits = false;

  constructor(live: Live) {
    super();
    this.#live = live;
  }

  /** Before the first of them is made. */
  async prepare(): Promise<void> {
    this.#clean = await loadSanitizer();
  }

  /** The comment of an `<li>`, or of what is in one. */
  at(node: Element | null | undefined): Item | undefined {
    return this.get(node?.closest('li')?.id.slice(8) ?? '');
  }

  /** How deep replies are indented. */
  get most(): number {
    return whole(this.#live.element.maxDepth, 10, 5);
  }

  /** Nodes for branches of the thread, one parse for all of them. */
  make(nodes: readonly ThreadNode[], depth = 1): Element[] {
    const written: [SourceComment, number][] = [];
    const date = dateFormat(this.#live.element.language, { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' });
    const made = parseOnce(commentItems(nodes, (comment, at) => {
      written.push([comment, at]);
      return this.#write(comment, at, date);
    }, this.most, depth));
    made.querySelectorAll('li').forEach((li, i) => {
      const [comment, at] = written[i]!;
      this.set(comment.id, { comment, li, depth: at });
      this.#empty.set(li.querySelector('div')!, comment);
      if (i < AT_ONCE) this.fill(li);
    });
    const branches = [...made.children] as HTMLElement[];
    for (const li of branches) if (li.children[1]) li.style.setProperty('--_comments', String(li.querySelectorAll('li').length + 1)); // for its height, until it is seen
    return branches;
  }

  #write(comment: SourceComment, depth: number, format: Intl.DateTimeFormat): string {
    const { words, source, element } = this.#live;
    const { date, avatar, likes, liked, own } = comment;
    const author = comment.author.trim() || words.anonymous;
    const time = Date.parse(date);
    const pending = comment.status === 'pending';
    const foot = pending ? `<span data-news="awaiting">${escape(words.awaiting)}</span>` : [
      keyHtml('reply', words.reply),
      source.like ? keyHtml('like', likes ? `${words.like} ${likes}` : words.like, ` aria-pressed="${liked ?? false}"`) : '',
      own && source.edit ? keyHtml('edit', words.edit) : '',
      own && source.remove ? keyHtml('remove', words.remove) : '',
      !own && source.report ? keyHtml('report', words.report) : '',
    ].join('');
    return commentItem({ ...comment, author }, {
      label: (depth > 1 ? words.replyBy : words.by).replace('{name}', () => author),
      printed: Number.isNaN(time) ? date : format.format(time),
      body: '', foot,
      ...(element.avatars && avatar && /^https?:/i.test(avatar) && { picture: `<img src="${escape(avatar)}" alt="" width="32" height="32" loading="lazy" referrerpolicy="no-referrer">` }),
      ...(pending && { attributes: ' data-pending' }),
    });
  }

  /** Puts the text in, if it is not there. */
  fill(node: Element): void {
    const body = node.querySelector('div')!;
    const comment = this.#empty.get(body);
    if (comment && this.#empty.delete(body)) body.append(this.#clean(comment.html));
  }

  /** Fills what is empty, in the time that nobody else needs, as long as the element is on a page. */
  goOn(): void {
    if (this.#waits || !this.#empty.size || !this.#live.element.isConnected) return;
    this.#waits = true;
    whenIdle((deadline) => {
      this.#waits = false;
      for (const body of this.#empty.keys()) {
        this.fill(body.parentElement!);
        if (deadline && deadline.timeRemaining() < 2 && !deadline.didTimeout) break;
      }
      this.goOn();
    });
  }

  override clear(): void {
    super.clear();
    this.#empty.clear();
  }
}
