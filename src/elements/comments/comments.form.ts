import type { DraftText } from '../../comments/drafts.js';
import type { CommentField, SourceComment } from '../../comments/source.js';
import { lazily } from '../../core/lazily.js';
import { parseOnce } from '../../core/policy.js';
import { escape } from '../../html/escape.js';
import { NewsCommentsErrorEvent } from './comments.events.js';
import { keyHtml } from './comments.items.js';
import type { Live, State } from './comments.live.js';
import type { Writing } from './comments.writing.js';

export type Input = HTMLInputElement | HTMLTextAreaElement;

/** The names that WordPress gives the fields. */
export const NAMES: Readonly<Record<CommentField, string>> = { text: 'comment', author: 'author', email: 'email', url: 'url' };
export const CONSENT = 'wp-comment-cookies-consent';

/** A form that is sent in place. Its nodes stay; what the box adds is marked, and goes with it. Here is what it does before something is sent; the rest is in comments.writing.ts. */
export class Box {
  readonly since = Date.now();
  /** When this very text was sent with nobody knowing what became of it. */
  declare uncertain: string | undefined;
  /** What was written before the page was left; nothing is kept before that is known. */
  declare draft: DraftText | undefined;
  /** Where something else stands in the field: what takes the draft out of storage. */
  declare aside: (() => Promise<unknown>) | undefined;
  declare hint: HTMLElement;
  declare notice: HTMLElement;

  readonly #live: Live;
  readonly #signs = new AbortController();
  #writing: Writing | undefined;
  #refused: ReturnType<typeof setTimeout> | undefined;
  #restored: Promise<void> | undefined;

  /** Uses what checks and sends it: loaded at the first sign of a reader in the form, or when there is time. It builds on what was restored. */
  readonly write = lazily(async () => {
    const [{ Writing }] = await Promise.all([import('./comments.writing.js'), this.#restored]);
    return (this.#writing = new Writing(this.#live, this));
  });

  constructor(live: Live, readonly form: HTMLFormElement, readonly parent?: string, readonly done?: (comment: SourceComment) => void) {
    this.#live = live;
  }

  async begin(): Promise<void> {
    const { form } = this;
    this.#live.boxes.add(this);
    this.hint = this.add('span', 'hint', this.input('text')?.parentElement ?? form);
    this.notice = this.add('div', 'notice', form);
    const listen = (type: string, listener: (event: Event) => void, capture = false): void => form.addEventListener(type, listener, { signal: this.#signs.signal, capture });
    listen('submit', (event) => {
      event.preventDefault();
      this.#send();
    });
    listen('focusin', () => void this.write(() => undefined));
    listen('input', this.#typed);
    listen('change', this.#typed);
    listen('click', ({ target }) => (target as Element).closest('[data-do="again"]') && this.#send());
    // The browser's own bubbles speak another language than the page, and one at a time.
    listen('invalid', (event) => {
      event.preventDefault();
      clearTimeout(this.#refused);
      this.#refused = setTimeout(() => this.#send());
    }, true);
    listen('keydown', (event) => {
      const { key, ctrlKey, metaKey, isComposing } = event as KeyboardEvent;
      if (key !== 'Enter' || !(ctrlKey || metaKey) || isComposing) return;
      event.preventDefault();
      form.requestSubmit();
    });
    if (!this.parent) this.#live.show('form', 'idle');
    await (this.#restored = this.#restore());
  }

  /** With every update. */
  attend(): void {
    this.#writing?.attend();
  }

  leave(): void {
    this.#writing?.leave();
  }

  /** Takes away what was added. The text that is written is kept. */
  end(): void {
    this.leave();
    this.#live.boxes.delete(this);
    this.#signs.abort();
    if (!this.#restored) return;
    this.keep();
    this.#writing?.end();
    this.hint.remove();
    this.notice.remove();
    if (this.form.dataset['news']) this.form.remove();
  }

  get ended(): boolean {
    return this.#signs.signal.aborted;
  }

  /** One that is pressed before there is what sends it waits for that. Where that does not come, the text is safe, and it can be tried again. */
  #send(): void {
    void this.write((writing) => this.ended || writing.send(), () => {
      const { words, element } = this.#live;
      this.keep();
      this.say(words.network, 'unavailable', this.again);
      element.dispatchEvent(new NewsCommentsErrorEvent('submit', 'unavailable', 'network'));
    });
  }

  /** The key that sends it once more: only when the reader asks. */
  get again(): string {
    return keyHtml('again', this.#live.words.again);
  }

  say(text: string, state: State, more = ''): void {
    const held = this.notice.contains(document.activeElement);
    this.notice.replaceChildren(parseOnce(`<p>${escape(text)}</p>${more}`));
    if (held) (this.notice.querySelector('button') ?? this.input('text'))?.focus();
    this.notice.dataset['state'] = state;
    this.#live.show('form', state);
    this.#live.say(text);
  }

  get text(): string {
    return this.input('text')?.value ?? '';
  }

  focus(): void {
    this.input('text')?.focus();
  }

  input(field: CommentField): Input | undefined {
    return this.#named(NAMES[field]);
  }

  /** Whether the reader allows the site to remember them; where nobody asks, nothing. */
  get consent(): HTMLInputElement | undefined {
    return this.#named<HTMLInputElement>(CONSENT);
  }

  #named<Field extends Input>(name: string): Field | undefined {
    return this.form.querySelector<Field>(`:is(input, textarea)[name="${name}"]`) ?? undefined;
  }

  /** Name, e-mail and page as they stand there. */
  get who(): { author: string; email: string; url: string } {
    const value = (field: CommentField): string => this.input(field)?.value.trim() ?? '';
    return { author: value('author'), email: value('email'), url: value('url') };
  }

  add(tag: string, name: string, to: Element): HTMLElement {
    const made = document.createElement(tag);
    made.dataset['news'] = name;
    to.append(made);
    return made;
  }

  readonly #typed = ({ target }: Event): void => {
    this.keep();
    void this.write((writing) => writing.typed(target as Input));
  };

  async #restore(): Promise<void> {
    const { drafts } = this.#live;
    const { text, uncertain } = (this.draft = (await drafts.load(this.parent)) ?? { text: '' });
    const input = this.input('text');
    if (!input) return;
    input.value ||= text;
    // Where a browser has put it back itself, that is all the same.
    if (input.value === text) this.uncertain = uncertain;
    else {
      if (!input.value.includes(text)) this.aside = drafts.beside(this.parent);
      this.keep();
    }
    if (text) void this.write(() => undefined);
  }

  /** Saves what is written. Without consent, name and e-mail are nobody's to save. */
  keep(): void {
    if (this.draft) this.#live.drafts.save(this.parent, { text: this.text, ...(this.consent?.checked && this.who), ...(this.uncertain && { uncertain: this.uncertain }) });
  }
}
