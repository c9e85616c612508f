import { textToHtml } from '../../comments/plain.js';
import type { NewComment, SourceComment, SubmitResult } from '../../comments/source.js';
import { adopt } from '../../core/adopt.js';
import { parseOnce } from '../../core/policy.js';
import { asText } from '../../core/text.js';
import { escape } from '../../html/escape.js';
import type { CommentToolsStrings } from '../../locales/strings.js';
import { check, signsLeft, type Issues } from './comments.check.js';
import { own, recover } from './comments.changes.js';
import { NewsCommentsErrorEvent, type CommentsFailure } from './comments.events.js';
import { Errors } from './comments.errors.js';
import { CONSENT, NAMES, type Box, type Input } from './comments.form.js';
import { keyHtml } from './comments.items.js';
import { listed, SENT } from './comments.listed.js';
import type { Live } from './comments.live.js';
import { forgetReader, readerOf, rememberReader } from './comments.reader.js';
import { styles } from './comments.reply.js';
import { wordsOf } from './comments.words.js';
import { NewsCommentsPendingEvent, NewsCommentsPublishedEvent, NewsCommentsSubmitEvent } from './comments.writing.events.js';

const PARENT = 'comment_parent';

/** Pause after which a reader who types is told how much is left, in ms. */
const PAUSE = 1000;

/** How long is waited for storage that does not answer, in ms. */
const PATIENCE = 1000;

/** The longest time after which a server that is asked again is heard of here, in seconds: a timer knows no more than 24 days. */
const LONGEST = 1e6;

const soon = (work: Promise<unknown>): Promise<unknown> => Promise.race([work, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);

/** What checks a form, sends it, and says what became of it. */
export class Writing {
  readonly #live: Live;
  readonly #box: Box;
  readonly #errors: Errors;
  #trap: HTMLElement | undefined;
  #offer: HTMLElement | undefined;
  #sending = false;
  #waiting: ReturnType<typeof setInterval> | undefined;
  #counting: ReturnType<typeof setTimeout> | undefined;

  constructor(live: Live, box: Box) {
    this.#live = live;
    this.#box = box;
    this.#errors = new Errors(box);
    void adopt(live.element, styles);
    const honeypot = asText(live.element.honeypot);
    if (honeypot && !this.#honeypot) this.#setTrap(honeypot);
    if (live.element.isConnected) this.attend(); // it may have left while this was on its way
    this.#restore();
  }

  /** With every update. */
  attend(): void {
    addEventListener('online', this.#online);
    if (this.#box.parent) return;
    this.#live.element.addEventListener('news-comments-load', this.#listed);
    this.#listed();
  }

  leave(): void {
    clearTimeout(this.#counting);
    clearInterval(this.#waiting);
    removeEventListener('online', this.#online);
    this.#live.element.removeEventListener('news-comments-load', this.#listed);
  }

  end(): void {
    this.#errors.clear();
    this.#trap?.remove();
    this.#offer?.remove();
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
    if (box.ended) return;
    const back = box.text && box.text === box.draft?.text ? this.#words.restored : '';
    if (back) box.hint.textContent = back;
    this.#doubt();
    if (back && !box.uncertain) this.#live.say(back);
    if (box.aside) {
      const { insert } = this.#words;
      this.#offer = box.add('p', 'offer', box.form);
      this.#offer.append(parseOnce(keyHtml('insert', insert)));
      this.#offer.firstElementChild!.addEventListener('click', this.#insert);
      this.#live.say(insert);
    }
  }

  /** This very text may have been saved. */
  #doubt(): void {
    const box = this.#box;
    if (box.uncertain) box.say(this.#words.uncertain, 'uncertain', box.again);
  }

  /** The draft comes to what was written since. */
  readonly #insert = (): void => {
    const box = this.#box;
    const { text, uncertain } = box.draft!;
    const input = box.input('text')!;
    if (this.#sending) return;
    input.value = text.startsWith(input.value) ? text : `${input.value}\n\n${text}`;
    if (input.value === text) box.uncertain = uncertain;
    this.#offer!.remove();
    box.keep();
    void box.aside!();
    this.tell();
    box.focus();
    this.#doubt();
  };

  /** Checks the form, sends it, and says what became of it. */
  async send(): Promise<void> {
    const box = this.#box;
    const { element, source, drafts } = this.#live;
    if (this.#sending) return;
    clearInterval(this.#waiting);
    if (this.#live.locked && !box.uncertain) return this.#result({ state: 'closed' });
    const comment = this.#read();
    const fields = check(this.#live, this.#box, comment);
    if (this.#errors.wrong(fields).length) return this.#result({ state: 'invalid', fields });
    const early = Number(asText(element.minTime) ?? 0) * 1000 - (Date.now() - box.since);
    if (early > 0) return this.#result({ state: 'too-fast', wait: Math.ceil(early / 1000) });
    if (this.#honeypot?.value) return this.#result({ state: 'rejected' });
    this.#errors.clear();
    if (!element.dispatchEvent(new NewsCommentsSubmitEvent(comment))) return;
    this.#lock(true);
    box.say(this.#words.sending, 'sending');
    // Should the page end now, nobody would know whether it was saved: the draft says so from the start.
    const before = box.uncertain;
    box.uncertain = new Date().toISOString();
    box.keep();
    await soon(drafts.flush());
    const answer = await source.submit({ ...comment, ...(before && { uncertain: before }) }).catch((): SubmitResult => ({ state: 'uncertain', reason: 'network' }));
    const had = answer.state === 'duplicate' && before;
    const result = had ? await this.#find(comment, before) : answer;
    this.#lock(false);
    if (result.state !== 'uncertain') box.uncertain = /^(unavailable|duplicate)$/.test(result.state) ? before : undefined;
    await this.#result(result, had ? this.#words.saved : undefined);
    if (result.state !== 'closed') return;
    this.#live.list.closed = true;
    this.#live.lock();
  }

  /** The server has had it since `date`. Where it is not in the thread, nobody but its writer may see it yet. */
  async #find({ text, parent, author }: NewComment, date: string): Promise<SubmitResult> {
    const { list, session } = this.#live;
    const found = await recover(list, text, parent).catch(() => undefined);
    if (found) return { state: 'published', comment: found };
    return { state: 'pending', comment: { id: SENT + Date.now(), ...(parent && { parent }), author: session.name ?? author ?? '', html: textToHtml(text), date, status: 'pending' } };
  }

  async #result(result: SubmitResult, saved?: string): Promise<void> {
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
        return this.#accepted(result.comment, saved);
      case 'duplicate':
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
        this.#doubt();
        return failed('uncertain', result.reason);
      case 'unavailable':
        box.say({ offline: words.offline, timeout: words.timeout, network: words.network }[result.reason as string] ?? words.server, 'unavailable', box.again);
        if (result.retryAfter) this.#waiting = setTimeout(() => box.say(words.sendNow, 'unavailable', box.again), Math.min(result.retryAfter, LONGEST) * 1000);
        return failed('unavailable', result.reason);
    }
  }

  /** The server has it: only now the text may go. */
  async #accepted(comment: SourceComment, saved?: string): Promise<void> {
    const { element, list, outbox, drafts } = this.#live;
    const box = this.#box;
    const words = this.#words;
    const { id, status } = comment;
    if (box.consent) (box.consent.checked ? rememberReader : forgetReader)(box.who);
    const pending = status === 'pending';
    if (pending) await soon((await outbox).keep(comment));
    box.uncertain = undefined;
    box.input('text')!.value = '';
    await soon(drafts.clear(box.parent));
    box.hint.textContent = '';
    const listed = own(list, comment);
    const link = list.items.has(id) ? `<a href="#comment-${encodeURIComponent(id)}">${escape(words.see)}</a>` : '';
    box.say((!pending && saved) || words[status], status, link);
    element.dispatchEvent(pending ? new NewsCommentsPendingEvent(comment) : new NewsCommentsPublishedEvent(comment));
    await listed;
    box.done?.(comment);
  }

  #read(): NewComment {
    const { form, parent, text, who, consent } = this.#box;
    const { session, element } = this.#live;
    const extra: Record<string, string> = {};
    const known = [...Object.values(NAMES), CONSENT, PARENT, 'comment_post_ID', this.#trap && asText(element.honeypot)];
    for (const [name, value] of new FormData(form)) if (typeof value === 'string' && !known.includes(name)) extra[name] = value;
    const named = form.elements.namedItem(PARENT);
    const to = parent ?? (named instanceof HTMLInputElement && Number(named.value) ? named.value : undefined);
    return {
      text, ...(to && { parent: to }), ...(!session.name && Object.fromEntries(Object.entries(who).filter(([, value]) => value))),
      ...(consent && { remember: consent.checked }), ...(Object.keys(extra).length && { extra }),
    };
  }

  /** Says at each field what to write, sums it up, and leads to the first. */
  #point(fields: Issues, message?: string): void {
    const words = this.#words;
    const box = this.#box;
    const wrong = this.#errors.show(fields, words);
    box.say(message || this.#live.counted(words.problems, wrong.length || 1), 'invalid');
    (wrong[0] ?? box.input('text'))?.focus();
  }

  /** Something has been written into a field. */
  typed(input: Input): void {
    this.#errors.typed(input);
    this.tell();
  }

  /** Says whether the text is safe, or how much is left. */
  tell(): void {
    const words = this.#words;
    const { drafts } = this.#live;
    const { hint, text } = this.#box;
    const left = signsLeft(this.#live, this.#box);
    const near = left !== undefined;
    const said = near ? this.#live.counted(left < 0 ? words.over : words.left, Math.abs(left)) : text && (drafts.kept ? words.kept : words.unkept);
    clearTimeout(this.#counting);
    if (near) this.#counting = setTimeout(() => this.#live.say(said), PAUSE);
    else if (said === words.unkept && hint.textContent !== said) this.#live.say(said);
    if (hint.textContent !== said) hint.textContent = said;
    hint.toggleAttribute('data-over', near && left < 0);
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

  /** A part of the list has come. */
  readonly #listed = (): void => void listed(this.#live);

  #lock(on: boolean): void {
    this.#sending = on;
    const input = this.#box.input('text');
    if (input) input.readOnly = on;
    for (const key of this.#box.form.querySelectorAll('[type="submit"]')) {
      if (on) key.setAttribute('aria-disabled', 'true');
      else key.removeAttribute('aria-disabled');
    }
  }

  /** The field that no reader sees: the author's own, or ours. */
  get #honeypot(): HTMLInputElement | null {
    return this.#box.form.elements.namedItem(asText(this.#live.element.honeypot) ?? '') as HTMLInputElement | null;
  }

  #setTrap(name: string): void {
    this.#trap = this.#box.add('div', 'trap', this.#box.form);
    this.#trap.hidden = true;
    this.#trap.ariaHidden = 'true';
    const input = this.#trap.appendChild(document.createElement('input'));
    Object.assign(input, { name, tabIndex: -1, autocomplete: 'off' });
  }
}
