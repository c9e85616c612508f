import type { CommentField, FieldIssue, NewComment, SourceComment, SubmitResult } from '../../comments/source.js';
import { adopt } from '../../core/adopt.js';
import { asText } from '../../core/text.js';
import { escape } from '../../html/escape.js';
import type { CommentToolsStrings } from '../../locales/strings.js';
import { own, recover } from './comments.changes.js';
import { NewsCommentsErrorEvent, type CommentsFailure } from './comments.events.js';
import { CONSENT, NAMES, type Box, type Input } from './comments.form.js';
import type { Live } from './comments.live.js';
import { forgetReader, readerOf, rememberReader } from './comments.reader.js';
import { styles } from './comments.reply.js';
import { wordsOf } from './comments.words.js';
import { NewsCommentsPendingEvent, NewsCommentsPublishedEvent, NewsCommentsSubmitEvent } from './comments.writing.events.js';

type Issues = Readonly<Partial<Record<CommentField, FieldIssue>>>;

const FIELDS = Object.keys(NAMES) as CommentField[];
const PARENT = 'comment_parent';

/** Pause after which a reader who types is told how much is left, in ms. */
const PAUSE = 1000;

let boxes = 0;

/** What checks a form, sends it, and says what became of it. */
export class Writing {
  readonly #live: Live;
  readonly #box: Box;
  readonly #id = `news-comments-${++boxes}`;
  readonly #errors = new Map<CommentField, HTMLElement>();
  #trap: HTMLElement | undefined;
  #sending = false;
  #waiting: ReturnType<typeof setInterval> | undefined;
  #counting: ReturnType<typeof setTimeout> | undefined;

  constructor(live: Live, box: Box) {
    this.#live = live;
    this.#box = box;
    void adopt(live.element, styles);
    const honeypot = asText(live.element.honeypot);
    if (honeypot && !box.form.elements.namedItem(honeypot)) this.#setTrap(honeypot);
    this.attend();
    this.#restore();
  }

  /** With every update. */
  attend(): void {
    addEventListener('online', this.#online);
  }

  leave(): void {
    clearTimeout(this.#counting);
    clearInterval(this.#waiting);
    removeEventListener('online', this.#online);
  }

  end(): void {
    this.#clearErrors();
    this.#trap?.remove();
  }

  get #words(): CommentToolsStrings {
    return wordsOf(this.#live);
  }

  /** Who the reader is, as far as that was kept; and that a text which is back after a reload was sent once. */
  #restore(): void {
    const { session } = this.#live;
    const box = this.#box;
    const reader = readerOf();
    for (const field of ['author', 'email', 'url'] as const) {
      const input = box.input(field);
      const value = box.draft?.[field] ?? reader?.[field];
      if (input && value && !input.value && !session.name) input.value = value;
    }
    if (reader && box.consent) box.consent.checked = true;
    if (box.uncertain && !box.ended) box.say(this.#words.uncertain, 'uncertain', box.again);
    else if (box.draft?.text) this.#live.say(this.#words.restored);
  }

  /** Checks the form, sends it, and says what became of it. */
  async send(): Promise<void> {
    const box = this.#box;
    const { element, source } = this.#live;
    if (this.#sending) return;
    if (this.#live.locked && !box.uncertain) return this.#result({ state: 'closed' });
    const comment = this.#read();
    const issues = this.#check(comment);
    if (Object.keys(issues).length) return this.#result({ state: 'invalid', fields: issues });
    const early = Number(asText(element.minTime) ?? 0) * 1000 - (Date.now() - box.since);
    if (early > 0) return this.#result({ state: 'too-fast', wait: Math.ceil(early / 1000) });
    if (this.#trap?.querySelector('input')?.value) return this.#result({ state: 'rejected' });
    this.#clearErrors();
    if (!element.dispatchEvent(new NewsCommentsSubmitEvent(comment))) return;
    this.#lock(true);
    box.say(this.#words.sending, 'sending');
    // Should the page end now, nobody would know whether it was saved: the draft says so from the start.
    const before = box.uncertain;
    box.uncertain = new Date().toISOString();
    box.keep();
    const result = await source.submit({ ...comment, ...(before && { uncertain: before }) }).catch((): SubmitResult => ({ state: 'uncertain', reason: 'network' }));
    this.#lock(false);
    if (result.state !== 'uncertain') box.uncertain = /^(unavailable|duplicate)$/.test(result.state) ? before : undefined;
    await this.#result(result, comment);
    if (result.state !== 'closed') return;
    this.#live.list.closed = true;
    this.#live.lock();
  }

  async #result(result: SubmitResult, sent?: NewComment): Promise<void> {
    const { session, element, drafts } = this.#live;
    const box = this.#box;
    const words = this.#words;
    const failed = (reason: CommentsFailure, detail?: string, fields?: Issues): void => {
      box.keep();
      element.dispatchEvent(new NewsCommentsErrorEvent('submit', reason, detail, fields));
    };
    const kept = (what: string): string => `${what} ${drafts.kept ? words.kept : words.unkept}`;
    const message = 'message' in result && result.message ? kept(result.message) : '';
    switch (result.state) {
      case 'published':
      case 'pending':
        return this.#accepted(result.comment);
      case 'duplicate':
        if (box.uncertain) return this.#accepted(undefined, sent);
        box.say(words.duplicate, 'duplicate');
        return failed('duplicate');
      case 'invalid':
        this.#point(result.fields, result.message);
        return failed('invalid', undefined, result.fields);
      case 'too-fast':
        this.#wait(result.wait);
        return failed('too-fast');
      case 'rejected':
        box.say(message || words.rejected, 'rejected');
        return failed('rejected');
      case 'closed':
        box.say(box.text ? kept(words.closed) : words.closed, 'closed');
        return failed('closed');
      case 'sign-in':
        box.say(message || words.signIn, 'sign-in', session.signIn && /^https?:|^\//i.test(session.signIn) ? `<a href="${escape(session.signIn)}">${escape(words.toSignIn)}</a>` : '');
        return failed('sign-in');
      case 'uncertain':
        box.say(words.uncertain, 'uncertain', box.again);
        return failed('uncertain', result.reason);
      case 'unavailable':
        box.say({ offline: words.offline, timeout: words.timeout, network: words.network }[result.reason as string] ?? words.server, 'unavailable', box.again);
        return failed('unavailable', result.reason);
    }
  }

  /** The server has it: only now the text may go. Without a comment it had what was sent from before. */
  async #accepted(comment: SourceComment | undefined, sent?: NewComment): Promise<void> {
    const { element, list, outbox, drafts } = this.#live;
    const box = this.#box;
    const words = this.#words;
    if (box.consent) (box.consent.checked ? rememberReader : forgetReader)(box.who);
    box.uncertain = undefined;
    box.input('text')!.value = '';
    await drafts.clear(box.parent);
    box.hint.textContent = '';
    const pending = comment?.status === 'pending';
    if (pending) await (await outbox).keep(comment);
    const listed = comment ? own(list, comment).then(() => comment) : recover(list, sent!.text, sent!.parent);
    const link = comment && list.items.has(comment.id) ? `<a href="#comment-${encodeURIComponent(comment.id)}">${escape(words.see)}</a>` : '';
    box.say(comment ? (pending ? words.pending : words.published) : words.saved, pending ? 'pending' : 'published', link);
    element.dispatchEvent(pending ? new NewsCommentsPendingEvent(comment) : new NewsCommentsPublishedEvent(comment));
    box.done?.(await listed);
  }

  #read(): NewComment {
    const { form, parent, text, who, consent } = this.#box;
    const { session, element } = this.#live;
    const extra: Record<string, string> = {};
    const known = [...Object.values(NAMES), CONSENT, PARENT, 'comment_post_ID', asText(element.honeypot)];
    for (const [name, value] of new FormData(form)) if (typeof value === 'string' && !known.includes(name)) extra[name] = value;
    const named = form.elements.namedItem(PARENT);
    const to = parent ?? (named instanceof HTMLInputElement && Number(named.value) ? named.value : undefined);
    return {
      text, ...(to && { parent: to }), ...(!session.name && Object.fromEntries(Object.entries(who).filter(([, value]) => value))),
      ...(consent && { remember: consent.checked }), ...(Object.keys(extra).length && { extra }),
    };
  }

  #check(comment: NewComment): Issues {
    const issues: Partial<Record<CommentField, FieldIssue>> = {};
    const { source, session } = this.#live;
    for (const field of FIELDS) {
      const input = this.#box.input(field);
      if (!input || (session.name && field !== 'text')) continue;
      const { required, validity, value, maxLength } = input;
      const wanted = field === 'text' || required || source.fields?.[field] === 'required';
      if (wanted && !comment[field]?.trim()) issues[field] = { issue: 'missing' };
      else if (validity.typeMismatch || validity.patternMismatch) issues[field] = { issue: 'malformed' };
      else if (maxLength > 0 && value.length > maxLength) issues[field] = { issue: 'too-long' };
    }
    if ((this.#left() ?? 0) < 0) issues.text = { issue: 'too-long' };
    return issues;
  }

  /** Says at each field what to write, sums it up, and leads to the first. */
  #point(fields: Issues, message?: string): void {
    const words = this.#words;
    const box = this.#box;
    this.#clearErrors();
    const wrong = FIELDS.filter((field) => fields[field]);
    for (const field of wrong) {
      const { issue, message: said } = fields[field]!;
      const input = box.input(field);
      if (!input) continue;
      const known: string | undefined = issue === 'too-long' ? words.tooLong : words[`${field}${issue === 'missing' ? 'Missing' : 'Malformed'}` as 'emailMissing'];
      const error = box.add('span', 'error', input.parentElement!);
      error.id = `${this.#id}-${field}`;
      error.textContent = (issue === 'invalid' ? said : known) ?? said ?? words.wrong;
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', error.id);
      this.#errors.set(field, error);
    }
    box.say(message || this.#live.counted(words.problems, Math.max(1, wrong.length)), 'invalid');
    box.input(wrong[0] ?? 'text')?.focus();
  }

  /** Something has been written into a field. */
  typed(input: Input): void {
    const field = FIELDS.find((each) => this.#box.input(each) === input);
    if (field && input.validity.valid && input.value.trim()) this.#clearError(field);
    this.tell();
  }

  /** Says whether the text is safe, or how much is left. */
  tell(): void {
    const { words, drafts } = this.#live;
    const { hint, text } = this.#box;
    const left = this.#left();
    const near = left !== undefined;
    const said = near ? this.#live.counted(left < 0 ? words.over : words.left, Math.abs(left)) : text && (drafts.kept ? words.kept : words.unkept);
    clearTimeout(this.#counting);
    if (near) this.#counting = setTimeout(() => this.#live.say(said), PAUSE);
    else if (said === words.unkept && hint.textContent !== said) this.#live.say(said);
    if (hint.textContent !== said) hint.textContent = said;
    hint.toggleAttribute('data-over', near && left < 0);
  }

  /** How many signs are left; told only of the last tenth. */
  #left(): number | undefined {
    const input = this.#box.input('text');
    if (!input) return undefined;
    const { value, maxLength } = input;
    const { maxBytes = Infinity } = this.#live.source;
    const signs = maxLength > 0 ? maxLength : Infinity;
    // A sign has 1 to 4 bytes: what is surely short need not be counted.
    const bytes = value.length * 4 > maxBytes * 0.9 ? maxBytes - new TextEncoder().encode(value).length : Infinity;
    const left = Math.min(bytes, signs - value.length);
    return Number.isFinite(left) && left <= Math.min(maxBytes, signs) / 10 ? left : undefined;
  }

  #clearError(field: CommentField): void {
    this.#errors.get(field)?.remove();
    if (!this.#errors.delete(field)) return;
    for (const name of ['aria-invalid', 'aria-describedby']) this.#box.input(field)?.removeAttribute(name);
  }

  #clearErrors(): void {
    for (const field of FIELDS) this.#clearError(field);
  }

  #wait(seconds?: number): void {
    const words = this.#words;
    const box = this.#box;
    clearInterval(this.#waiting);
    if (!seconds) return box.say(words.tooFast, 'too-fast');
    let left = seconds;
    box.say(this.#live.counted(words.wait, left), 'too-fast');
    this.#waiting = setInterval(() => {
      left -= 1;
      if (left > 0) box.notice.querySelector('p')!.textContent = this.#live.counted(words.wait, left);
      else {
        clearInterval(this.#waiting);
        box.say(words.sendNow, 'idle');
      }
    }, 1000);
  }

  readonly #online = (): void => {
    if (this.#box.notice.dataset['state'] === 'unavailable') this.#box.say(this.#words.online, 'unavailable', this.#box.again);
  };

  #lock(on: boolean): void {
    this.#sending = on;
    const input = this.#box.input('text');
    if (input) input.readOnly = on;
    for (const key of this.#box.form.querySelectorAll('[type="submit"]')) {
      if (on) key.setAttribute('aria-disabled', 'true');
      else key.removeAttribute('aria-disabled');
    }
  }

  #setTrap(name: string): void {
    this.#trap = this.#box.add('div', 'trap', this.#box.form);
    this.#trap.hidden = true;
    this.#trap.ariaHidden = 'true';
    const input = this.#trap.appendChild(document.createElement('input'));
    Object.assign(input, { name, tabIndex: -1, autocomplete: 'off' });
  }
}
