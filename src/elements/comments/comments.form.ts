/* eslint-disable max-lines -- a form, and all that may become of what is sent, share their state */
import type { DraftText } from '../../comments/drafts.js';
import type { CommentField, FieldIssue, NewComment, SourceComment, SubmitResult } from '../../comments/source.js';
import { parseOnce } from '../../core/policy.js';
import { asText } from '../../core/text.js';
import { escape } from '../../html/escape.js';
import { NewsCommentsErrorEvent, NewsCommentsPendingEvent, NewsCommentsPublishedEvent, NewsCommentsSubmitEvent, type CommentsFailure } from './comments.events.js';
import type { Live, State } from './comments.live.js';
import { forgetReader, readerOf, rememberReader } from './comments.reader.js';

type Input = HTMLInputElement | HTMLTextAreaElement;

/** The names that WordPress gives the fields. */
const NAMES: Readonly<Record<CommentField, string>> = { text: 'comment', author: 'author', email: 'email', url: 'url' };
const FIELDS = Object.keys(NAMES) as CommentField[];
const CONSENT = 'wp-comment-cookies-consent';
const PARENT = 'comment_parent';

/** Pause after which a reader who types is told how much is left, in ms. */
const PAUSE = 1000;

let boxes = 0;

/** A form that is sent in place. Its nodes stay; what the box adds is marked, and goes with it. */
export class Box {
  readonly #live: Live;
  readonly #signs = new AbortController();
  readonly #since = Date.now();
  readonly #id = `news-comments-${++boxes}`;
  readonly #errors = new Map<CommentField, HTMLElement>();
  #hint!: HTMLElement;
  #notice!: HTMLElement;
  #trap: HTMLElement | undefined;
  #sending = false;
  /** When this very text was sent with nobody knowing what became of it. */
  #uncertain: string | undefined;
  /** A result that a reader may answer by sending once more. */
  #retry = false;
  #counting: ReturnType<typeof setTimeout> | undefined;
  #waiting: ReturnType<typeof setInterval> | undefined;
  #begun = false;

  constructor(live: Live, readonly form: HTMLFormElement, readonly parent?: string, readonly done?: (comment?: SourceComment) => void) {
    this.#live = live;
  }

  async begin(): Promise<void> {
    const { form } = this;
    this.#begun = true;
    this.#hint = this.#add('span', 'hint', this.#input('text')?.parentElement ?? form);
    this.#notice = this.#add('div', 'notice', form);
    const listen = (type: string, listener: (event: Event) => void, capture = false): void => form.addEventListener(type, listener, { signal: this.#signs.signal, capture });
    listen('submit', (event) => {
      event.preventDefault();
      void this.send();
    });
    listen('input', this.#typed);
    listen('change', this.#typed);
    listen('click', this.#clicked);
    // The browser's own bubbles speak another language than the page, and one at a time.
    listen('invalid', (event) => {
      event.preventDefault();
      if (!this.#errors.size && !this.#sending) queueMicrotask(() => void (this.#errors.size || this.send()));
    }, true);
    listen('keydown', (event) => {
      const { key, ctrlKey, metaKey, isComposing } = event as KeyboardEvent;
      if (key !== 'Enter' || !(ctrlKey || metaKey) || isComposing) return;
      event.preventDefault();
      form.requestSubmit();
    });
    const honeypot = asText(this.#live.element.honeypot);
    if (honeypot && !form.elements.namedItem(honeypot)) this.#setTrap(honeypot);
    this.attend();
    if (!this.parent) this.#live.show('form', 'idle');
    await this.#restore();
  }

  /** With every update. */
  attend(): void {
    if (!this.#begun) return;
    addEventListener('online', this.#online);
  }

  leave(): void {
    clearTimeout(this.#counting);
    clearInterval(this.#waiting);
    this.#waiting = undefined;
    removeEventListener('online', this.#online);
  }

  /** Takes away what was added. The text that is written is kept. */
  end(): void {
    this.leave();
    this.#signs.abort();
    if (!this.#begun) return;
    this.#keep();
    this.#clearErrors();
    for (const each of [this.#hint, this.#notice, this.#trap]) each?.remove();
    if (this.form.dataset['news']) this.form.remove();
  }

  get text(): string {
    return this.#input('text')?.value ?? '';
  }

  focus(): void {
    this.#input('text')?.focus();
  }

  /** Checks the form, sends it, and says what became of it. */
  async send(): Promise<void> {
    const { element, words } = this.#live;
    if (this.#sending) return;
    const comment = this.#read();
    const issues = this.#check(comment);
    if (Object.keys(issues).length) return this.#result({ state: 'invalid', fields: issues });
    const early = Number(asText(element.minTime) ?? 0) * 1000 - (Date.now() - this.#since);
    if (early > 0) return this.#result({ state: 'too-fast', wait: Math.ceil(early / 1000) });
    if (this.#trap?.querySelector('input')?.value) return this.#result({ state: 'rejected' });
    this.#clearErrors();
    if (!element.dispatchEvent(new NewsCommentsSubmitEvent(comment))) return;
    this.#sending = true;
    this.#lock(true);
    this.#say(words.sending, 'sending');
    // Should the page end now, nobody would know whether it was saved: the draft says so from the start.
    const before = this.#uncertain;
    this.#uncertain = new Date().toISOString();
    this.#keep();
    const result = await this.#live.source.submit({ ...comment, ...(before && { uncertain: before }) }).catch((): SubmitResult => ({ state: 'uncertain', reason: 'network' }));
    this.#sending = false;
    this.#lock(false);
    if (result.state !== 'uncertain') this.#uncertain = result.state === 'unavailable' ? before : result.state === 'duplicate' ? before : undefined;
    await this.#result(result);
  }

  async #result(result: SubmitResult): Promise<void> {
    const { words, session, element } = this.#live;
    const failed = (reason: CommentsFailure, detail?: string, fields?: Readonly<Partial<Record<CommentField, FieldIssue>>>): void => {
      this.#keep();
      element.dispatchEvent(new NewsCommentsErrorEvent('submit', reason, detail, fields));
    };
    const message = 'message' in result && result.message ? `${result.message} ` : '';
    switch (result.state) {
      case 'published':
      case 'pending':
        return this.#accepted(result.comment);
      case 'duplicate':
        if (this.#uncertain) return this.#accepted();
        this.#say(words.duplicate, 'duplicate');
        return failed('duplicate');
      case 'invalid':
        this.#point(result.fields, result.message);
        return failed('invalid', undefined, result.fields);
      case 'too-fast':
        this.#wait(result.wait);
        return failed('too-fast');
      case 'rejected':
        this.#say(message || words.rejected, 'rejected');
        return failed('rejected');
      case 'closed':
        this.#say(this.text ? `${words.closed} ${this.#live.drafts.kept ? words.kept : words.unkept}` : words.closed, 'closed');
        return failed('closed');
      case 'sign-in':
        this.#say(message || words.signIn, 'sign-in', session.signIn && /^https?:|^\//i.test(session.signIn) ? `<a href="${escape(session.signIn)}">${escape(words.toSignIn)}</a>` : '');
        return failed('sign-in');
      case 'uncertain':
        this.#say(words.uncertain, 'uncertain', this.#again());
        return failed('uncertain', result.reason);
      case 'unavailable':
        this.#say({ offline: words.offline, timeout: words.timeout, network: words.network }[result.reason as string] ?? words.server, 'unavailable', this.#again());
        return failed('unavailable', result.reason);
    }
  }

  /** Sent again only when the reader asks. */
  #again(): string {
    this.#retry = true;
    return `<button type="button" data-do="again">${escape(this.#live.words.again)}</button>`;
  }

  /** The server has it: only now the text may go. Without a comment it had it from before. */
  async #accepted(comment?: SourceComment): Promise<void> {
    const { words, element, list, outbox, drafts } = this.#live;
    const consent = this.form.elements.namedItem(CONSENT);
    if (consent instanceof HTMLInputElement) (consent.checked ? rememberReader : forgetReader)({ author: this.#value('author'), email: this.#value('email'), url: this.#value('url') });
    this.#uncertain = undefined;
    this.#input('text')!.value = '';
    await drafts.clear(this.parent);
    this.#hint.textContent = '';
    const pending = comment?.status === 'pending';
    if (pending) await outbox.keep(comment);
    const listed = comment && list.own(comment);
    if (!comment) void list.refresh();
    const link = comment && list.items.has(comment.id) ? `<a href="#comment-${encodeURIComponent(comment.id)}">${escape(words.see)}</a>` : '';
    this.#say(comment ? (pending ? words.pending : words.published) : words.saved, pending ? 'pending' : 'published', link);
    element.dispatchEvent(pending ? new NewsCommentsPendingEvent(comment) : new NewsCommentsPublishedEvent(comment));
    if (!this.done) return;
    await listed;
    this.done(comment);
  }

  #read(): NewComment {
    const { session } = this.#live;
    const consent = this.form.elements.namedItem(CONSENT);
    const extra: Record<string, string> = {};
    for (const [name, value] of new FormData(this.form)) {
      if (typeof value === 'string' && ![...Object.values(NAMES), CONSENT, PARENT, 'comment_post_ID'].includes(name) && name !== asText(this.#live.element.honeypot)) extra[name] = value;
    }
    const named = this.form.elements.namedItem(PARENT);
    const parent = this.parent ?? (named instanceof HTMLInputElement && Number(named.value) ? named.value : undefined);
    const who = session.name ? [] : (['author', 'email', 'url'] as const).map((name) => [name, this.#value(name)] as const).filter(([, value]) => value);
    return {
      text: this.text, ...(parent && { parent }), ...Object.fromEntries(who),
      ...(consent instanceof HTMLInputElement && { remember: consent.checked }), ...(Object.keys(extra).length && { extra }),
    };
  }

  #check(comment: NewComment): Partial<Record<CommentField, FieldIssue>> {
    const issues: Partial<Record<CommentField, FieldIssue>> = {};
    const { source, session } = this.#live;
    for (const field of FIELDS) {
      const input = this.#input(field);
      if (!input || (session.name && field !== 'text')) continue;
      const value = comment[field]?.trim() ?? '';
      const wanted = field === 'text' || input.required || (source.fields?.[field] === 'required');
      if (!value && wanted) issues[field] = { issue: 'missing' };
      else if (input.validity.typeMismatch || input.validity.patternMismatch) issues[field] = { issue: 'malformed' };
      else if (input.maxLength > 0 && input.value.length > input.maxLength) issues[field] = { issue: 'too-long' };
    }
    if ((this.#left() ?? 0) < 0) issues.text = { issue: 'too-long' };
    return issues;
  }

  /** Says at each field what to write, sums it up, and leads to the first. */
  #point(fields: Readonly<Partial<Record<CommentField, FieldIssue>>>, message?: string): void {
    const { words } = this.#live;
    this.#clearErrors();
    const wrong = FIELDS.filter((field) => fields[field]);
    for (const field of wrong) {
      const { issue, message: own } = fields[field]!;
      const input = this.#input(field);
      if (!input) continue;
      const known: string | undefined = issue === 'too-long' ? words.tooLong : words[`${field}${issue === 'missing' ? 'Missing' : 'Malformed'}` as 'emailMissing'];
      const error = this.#add('span', 'error', input.parentElement!);
      error.id = `${this.#id}-${field}`;
      error.textContent = (issue === 'invalid' ? own : known) ?? own ?? words.wrong;
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', error.id);
      this.#errors.set(field, error);
    }
    this.#say(message || this.#live.counted(words.problems, Math.max(1, wrong.length)), 'invalid');
    this.#input(wrong[0] ?? 'text')?.focus();
  }

  #clearErrors(): void {
    for (const [field, error] of this.#errors) {
      error.remove();
      this.#input(field)?.removeAttribute('aria-invalid');
      this.#input(field)?.removeAttribute('aria-describedby');
    }
    this.#errors.clear();
  }

  #wait(seconds?: number): void {
    const { words } = this.#live;
    clearInterval(this.#waiting);
    if (!seconds) return this.#say(words.tooFast, 'too-fast');
    let left = seconds;
    this.#say(this.#live.counted(words.wait, left), 'too-fast');
    this.#waiting = setInterval(() => {
      left -= 1;
      if (left > 0) this.#notice.querySelector('p')!.textContent = this.#live.counted(words.wait, left);
      else {
        clearInterval(this.#waiting);
        this.#say(words.sendNow, 'idle');
      }
    }, 1000);
  }

  #say(text: string, state: State, more = ''): void {
    this.#notice.replaceChildren(parseOnce(`<p>${escape(text)}</p>${more}`));
    this.#notice.dataset['state'] = state;
    this.#live.show('form', state);
    this.#live.say(text);
  }

  readonly #clicked = ({ target }: Event): void => {
    if ((target as Element).closest('[data-do="again"]')) void this.send();
  };

  readonly #online = (): void => {
    if (this.#retry && this.#notice.dataset['state'] === 'unavailable') this.#say(this.#live.words.online, 'unavailable', this.#again());
  };

  readonly #typed = ({ target }: Event): void => {
    const { words, drafts } = this.#live;
    this.#keep();
    const field = FIELDS.find((each) => this.#input(each) === target);
    const error = field && this.#errors.get(field);
    if (error && (target as Input).validity.valid && (target as Input).value.trim()) {
      error.remove();
      (target as Input).removeAttribute('aria-invalid');
      (target as Input).removeAttribute('aria-describedby');
      this.#errors.delete(field);
    }
    const left = this.#left();
    const near = left !== undefined;
    const text = near ? this.#live.counted(left < 0 ? words.over : words.left, Math.abs(left)) : this.text ? (drafts.kept ? words.kept : words.unkept) : '';
    if (this.#hint.textContent !== text) this.#hint.textContent = text;
    this.#hint.toggleAttribute('data-over', near && left < 0);
    clearTimeout(this.#counting);
    if (near) this.#counting = setTimeout(() => this.#live.say(text), PAUSE);
  };

  /** How many signs are left; told only of the last tenth. */
  #left(): number | undefined {
    const input = this.#input('text');
    if (!input) return undefined;
    const { maxBytes } = this.#live.source;
    // A sign has 1 to 4 bytes: what is surely short need not be counted.
    const bytes = maxBytes && input.value.length * 4 > maxBytes * 0.9 ? maxBytes - new TextEncoder().encode(input.value).length : Infinity;
    const most = Math.min(maxBytes ?? Infinity, input.maxLength > 0 ? input.maxLength : Infinity);
    const left = Math.min(bytes, input.maxLength > 0 ? input.maxLength - input.value.length : Infinity);
    return left <= most / 10 ? left : undefined;
  }

  async #restore(): Promise<void> {
    const { words, drafts, session } = this.#live;
    const draft = await drafts.load(this.parent);
    const reader = readerOf();
    for (const field of ['author', 'email', 'url'] as const) {
      const input = this.#input(field);
      const value = draft?.[field] ?? reader?.[field];
      if (input && value && !input.value && !session.name) input.value = value;
    }
    const consent = this.form.elements.namedItem(CONSENT);
    if (reader && consent instanceof HTMLInputElement) consent.checked = true;
    const input = this.#input('text');
    if (!draft?.text || !input || input.value) return;
    input.value = draft.text;
    this.#uncertain = draft.uncertain;
    this.#hint.textContent = words.restored;
    if (draft.uncertain) {
      this.#notice.replaceChildren(parseOnce(`<p>${escape(words.uncertain)}</p>${this.#again()}`));
      this.#notice.dataset['state'] = 'uncertain';
    }
  }

  /** Saves what is written. Without consent, name and e-mail are nobody's to save. */
  #keep(): void {
    const { drafts } = this.#live;
    const consent = this.form.elements.namedItem(CONSENT);
    const who = consent instanceof HTMLInputElement && consent.checked ? { author: this.#value('author'), email: this.#value('email'), url: this.#value('url') } : {};
    const draft: DraftText = { text: this.text, ...who, ...(this.#uncertain && { uncertain: this.#uncertain }) };
    if (draft.text.trim()) drafts.save(this.parent, draft);
    else void drafts.clear(this.parent);
  }

  #lock(on: boolean): void {
    const input = this.#input('text');
    if (input) input.readOnly = on;
    for (const key of this.form.querySelectorAll('[type="submit"]')) {
      if (on) key.setAttribute('aria-disabled', 'true');
      else key.removeAttribute('aria-disabled');
    }
  }

  #setTrap(name: string): void {
    this.#trap = this.#add('div', 'trap', this.form);
    this.#trap.hidden = true;
    this.#trap.ariaHidden = 'true';
    const input = this.#trap.appendChild(document.createElement('input'));
    Object.assign(input, { name, tabIndex: -1, autocomplete: 'off' });
  }

  #add(tag: string, name: string, to: Element): HTMLElement {
    const made = document.createElement(tag);
    made.dataset['news'] = name;
    to.append(made);
    return made;
  }

  #input(field: CommentField): Input | undefined {
    const found = this.form.elements.namedItem(NAMES[field]);
    return found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement ? found : undefined;
  }

  #value(field: CommentField): string {
    return this.#input(field)?.value.trim() ?? '';
  }
}
