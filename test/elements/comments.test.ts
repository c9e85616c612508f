import { expect, fixture } from '@open-wc/testing';
import type { CommentPage, CommentSource, NewComment, SourceComment, SubmitResult } from '../../src/index.js';
import '../../src/define/comments.js';
import { comments } from '../../src/html/index.js';
import { heardAt, until } from '../support/elements.js';

type Comments = HTMLElementTagNameMap['news-comments'];

const made = (id: string | number, text = `Text ${id}`, more: Partial<SourceComment> = {}): SourceComment =>
  ({ id: String(id), author: `Writer ${id}`, html: `<p>${text}</p>`, date: new Date(Date.UTC(2025, 8, 5, 0, Number(id) || 0)).toISOString(), status: 'published', ...more });

/** A source that answers what a test says: the list in pages, and submissions one after the other. */
class Scripted implements CommentSource {
  sent: NewComment[] = [];
  lists = 0;
  changed: (() => void) | undefined;
  readonly fields: NonNullable<CommentSource['fields']> = { author: 'none', email: 'none' };
  like?: NonNullable<CommentSource['like']>;
  report?: NonNullable<CommentSource['report']>;
  find?: NonNullable<CommentSource['find']>;
  edit?: NonNullable<CommentSource['edit']>;
  remove?: NonNullable<CommentSource['remove']>;
  maxBytes?: number;
  /** As WordPress tells it: with the first page alone. */
  closed = false;
  constructor(public comments: SourceComment[] = [], public answers: SubmitResult[] = [], public fails = 0) {}
  list({ page, pageSize, order }: Parameters<CommentSource['list']>[0]): ReturnType<CommentSource['list']> {
    this.lists += 1;
    if (this.fails-- > 0) return Promise.resolve({ state: 'unavailable', reason: 'server' });
    const all = order === 'newest' ? [...this.comments].reverse() : this.comments;
    const answer: CommentPage = { state: 'listed', comments: all.slice((page - 1) * pageSize, page * pageSize), total: all.length, pages: Math.max(1, Math.ceil(all.length / pageSize)), ...(this.closed && page === 1 && { closed: true }) };
    return Promise.resolve(answer);
  }
  submit(comment: NewComment): Promise<SubmitResult> {
    this.sent.push(comment);
    return Promise.resolve(this.answers.shift() ?? { state: 'published', comment: made(900 + this.sent.length, comment.text, { ...(comment.parent && { parent: comment.parent }) }) });
  }
  count(): ReturnType<CommentSource['count']> {
    return Promise.resolve({ state: 'counted', total: this.comments.length });
  }
  watch(changed: () => void): () => void {
    this.changed = changed;
    return () => (this.changed = undefined);
  }
}

let threads = 0;

async function live(source: CommentSource, { inside = '', attributes = '' } = {}): Promise<Comments> {
  const element = await fixture<Comments>(`<news-comments loading="eager" thread="t${++threads}" ${attributes}>${inside}</news-comments>`);
  const loaded = heardAt(element, 'news-comments-load');
  element.source = source;
  await loaded;
  await until(() => element.querySelector('form [data-news="notice"]') ?? element.locked, 'the form is live');
  if (source instanceof Scripted) await until(() => source.changed, 'it is watched');
  return element;
}

const text = (element: Element): HTMLTextAreaElement => element.querySelector('textarea')!;
const items = (element: Element): string[] => [...element.querySelectorAll('[data-news="comments"] li')].map(({ id }) => id.slice(8));
const notice = (element: Element): string => element.querySelector('[data-news="notice"]')!.textContent;

function write(form: Element, value: string): void {
  text(form).value = value;
  text(form).dispatchEvent(new Event('input', { bubbles: true }));
}

/** Until the box says that what was written is safe. */
const saved = (element: Element): Promise<void> => until(() => element.querySelector('[data-news="hint"]')!.textContent.includes('Saved in this browser'), 'it is saved');

/** Sends the form, and gives back the state of the element when it has been answered. */
async function send(element: Comments, state: string, value = 'A comment.'): Promise<void> {
  write(element, value);
  element.querySelector('form')!.requestSubmit();
  await until(() => element.matches(`:state(${state})`), `it is ${state}`);
  await until(() => element.querySelector('[data-news="notice"] p'), 'something is said');
}

/** The form is live, and the list on its way until it shall come. */
async function beforeTheList(source: Scripted): Promise<{ element: Comments; come: () => void }> {
  let come: () => void = () => undefined;
  const first = source.list.bind(source);
  source.list = (query) => new Promise((resolve) => (come = () => void first(query).then(resolve)));
  const element = await fixture<Comments>(`<news-comments loading="eager" thread="t${++threads}"></news-comments>`);
  element.source = source;
  await until(() => element.querySelector('form [data-news="notice"]'), 'the form is live');
  return { element, come: () => come() };
}

describe('news-comments', () => {
  beforeEach(() => localStorage.clear());

  describe('as the author wrote it', () => {
    it('leaves it as it is', async () => {
      const written = '<ol><li id="comment-1"><article><div><p>As written.</p></div></article></li></ol><form><textarea name="comment"></textarea></form>';
      const element = await fixture<Comments>(`<news-comments>${written}</news-comments>`);
      await element.updateComplete;
      expect(element.innerHTML).to.equal(written);
    });

    it('shows data as its HTML function writes it', async () => {
      const element = await fixture<Comments>('<news-comments></news-comments>');
      const data = [{ id: 1, author: '<b>Ana</b>', date: '2025-09-05T09:20:00+08:00', text: ['One & two', '<three>'] }, { id: 2, parent: 1, author: 'Bo', url: 'javascript:alert(1)', date: '2025-09-06', text: 'Reply' }];
      element.items = data;
      await element.updateComplete;
      expect(element.outerHTML).to.equal(comments({ items: data, form: false }));
    });

    it('is a region under the name of its heading', async () => {
      const element = await fixture<Comments>('<news-comments><h2 slot="heading">Your turn</h2></news-comments>');
      await expect(element).to.be.accessible();
    });
  });

  it('listens to nothing once it has left, though what it had asked for comes only then', async () => {
    const heard = new Map<EventListener, string>();
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest: [EventListener]) {
      if (type === 'online' || type === 'visibilitychange') heard.set(rest[0], type);
      add.call(this, type, ...rest);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget, type: string, ...rest: [EventListener]) {
      heard.delete(rest[0]);
      remove.call(this, type, ...rest);
    };
    try {
      const element = await fixture<Comments>('<news-comments loading="eager" thread="left"></news-comments>');
      element.source = new Scripted([made(1)]);
      await until(() => element.querySelector('form [data-news="notice"]'), 'the form is live');
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect([...heard.values()]).to.deep.equal([]);
    } finally {
      Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove });
    }
  });

  describe('the list', () => {
    it('is a tree, each comment once, orphans at the root', async () => {
      const element = await live(new Scripted([made(1), made(2, 'Reply', { parent: '1' }), made(3, 'Lost', { parent: '99' }), made(2, 'Reply', { parent: '1' })]));
      expect(items(element)).to.deep.equal(['1', '2', '3']);
      expect(element.querySelector('#comment-1 > ol > #comment-2')).to.not.equal(null);
      expect(element.querySelector('#comment-3')!.parentElement!.parentElement!.dataset['news']).to.equal('comments');
      await expect(element).to.be.accessible();
    });

    it('goes no deeper than max-depth', async () => {
      const element = await live(new Scripted([made(1), made(2, 'b', { parent: '1' }), made(3, 'c', { parent: '2' }), made(4, 'd', { parent: '3' })]), { attributes: 'max-depth="2"' });
      expect(element.querySelectorAll('#comment-1 > ol > li')).to.have.length(3);
    });

    it('fills every comment with its text, soon', async () => {
      const element = await live(new Scripted(Array.from({ length: 40 }, (_, i) => made(i + 1))));
      await until(() => [...element.querySelectorAll('[data-news="comments"] article > div')].every((body) => body.textContent.startsWith('Text')), 'all have their text');
    });

    it('lays out no thread that is out of sight, nor a comment', async function () {
      const element = await live(new Scripted([made(1), made(2, 'Reply', { parent: '1' })]));
      const kept = (selector: string): string => getComputedStyle(element.querySelector(selector)!).contentVisibility;
      expect(kept('li > article')).to.equal('auto');
      if (!CSS.supports('overflow-clip-margin', '4px')) return this.skip();
      expect(kept('[data-news="comments"] > ol > li')).to.equal('auto');
      expect(kept('li li')).to.equal('visible');
    });

    it('takes the place of the server’s only where nobody sees it', async () => {
      const inside = '<ol><li id="comment-1"><article style="height: 400px"><div><p>Server</p></div></article></li></ol>';
      const element = await live(new Scripted([made(1)]), { inside });
      expect(element.matches(':state(live)'), 'in view').to.equal(false);
      expect(document.querySelectorAll('[id="comment-1"]'), 'no id twice').to.have.length(1);
      element.style.cssText = 'display: block; margin-block-start: 300vh';
      await until(() => element.matches(':state(live)'), 'the live list is shown out of view');
      expect(getComputedStyle(element.querySelector(':scope > ol')!).display).to.equal('none');
    });

    describe('of the server in view', () => {
      const inside = '<ol><li id="comment-1"><article style="height: 300px"><div><p>Server</p></div></article></li></ol><form><p><textarea name="comment" aria-label="Comment"></textarea></p><button type="submit">Post</button></form>';
      const high = async (element: HTMLElement): Promise<void> => {
        element.parentElement!.append(Object.assign(document.createElement('div'), { style: 'height: 300vh' }));
        await until(() => getComputedStyle(element).containerName === 'news-comments', 'it has its styles');
        scrollTo(0, 200);
      };
      afterEach(() => scrollTo(0, 0));

      it('gives way to what a reader has written, and the form stays where it is', async () => {
        const element = await live(new Scripted([made(1)]), { inside });
        await high(element);
        const { top } = text(element).getBoundingClientRect();
        text(element).focus();
        await send(element, 'published');
        await until(() => element.querySelector('#comment-901')?.checkVisibility(), 'it is seen');
        expect(element.matches(':state(live)')).to.equal(true);
        expect(text(element).getBoundingClientRect().top).to.be.closeTo(top, 1);
      });

      it('gives way to what waits for a moderator, and what is read stays where it is', async () => {
        const element = await live(new Scripted([made(1)], [{ state: 'pending', comment: made(5, 'Waits', { status: 'pending' }) }]), { inside });
        await send(element, 'pending');
        const { thread } = element;
        element.remove();
        const again = await fixture<Comments>(`<news-comments loading="eager" thread="${thread}">${inside}</news-comments>`);
        await high(again);
        const { top } = again.querySelector('#comment-1')!.getBoundingClientRect();
        again.source = new Scripted([made(1)]);
        await until(() => again.querySelector('#comment-5')?.checkVisibility(), 'it is seen');
        expect(again.querySelector('[data-news="comments"] #comment-1')!.getBoundingClientRect().top).to.be.closeTo(top, 1);
      });
    });

    it('shows more on request, with the focus at the first of them', async () => {
      const element = await live(new Scripted(Array.from({ length: 5 }, (_, i) => made(i + 1))), { attributes: 'page-size="2"' });
      expect(items(element)).to.deep.equal(['1', '2']);
      const first = element.querySelector('#comment-1');
      const around = [...element.querySelector('[data-news="comments"]')!.children];
      element.querySelector<HTMLElement>('[data-do="more"]')!.click();
      await until(() => items(element).length === 4, 'the second page is there');
      await until(() => document.activeElement?.parentElement?.id === 'comment-3', 'the focus is there');
      expect([...element.querySelector('[data-news="comments"]')!.children], 'nothing came or went beside the list: that would restyle it').to.deep.equal(around);
      expect(element.querySelector('#comment-1'), 'what was there is the same node').to.equal(first);
    });

    it('brings a comment home to a parent that comes later', async () => {
      const source = new Scripted([made(2, 'Reply', { parent: '3' }), made(4), made(3)]);
      const element = await live(source, { attributes: 'page-size="2"' });
      element.querySelector<HTMLElement>('[data-do="more"]')!.click();
      await until(() => element.querySelector('#comment-3 > ol > #comment-2'), 'the reply hangs below its parent');
      expect(items(element).sort()).to.deep.equal(['2', '3', '4']);
    });

    it('tells of new ones, and shows them when the reader wishes', async () => {
      const source = new Scripted([made(1)]);
      const element = await live(source);
      source.comments.push(made(2), made(3));
      source.changed!();
      await until(() => element.querySelector('[data-do="fresh"]'), 'it is told');
      expect(items(element)).to.deep.equal(['1']);
      expect(element.querySelector('[data-do="fresh"]')!.textContent).to.equal('Show 2 new comments');
      element.querySelector<HTMLElement>('[data-do="fresh"]')!.click();
      await until(() => items(element).length === 3, 'they are there');
      expect(element.querySelector('data')!.value).to.equal('3');
    });

    it('comes in another order', async () => {
      const element = await live(new Scripted([made(1), made(2)]));
      const choice = element.querySelector('select')!;
      choice.value = 'newest';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => items(element).join() === '2,1', 'the newest is first');
    });

    it('comes in the order that was chosen last, also while a page is on its way', async () => {
      const source = new Scripted(Array.from({ length: 6 }, (_, i) => made(i + 1)));
      const element = await live(source, { attributes: 'page-size="2"' });
      const first = source.list.bind(source);
      const late: (() => void)[] = [];
      const signals: (AbortSignal | undefined)[] = [];
      source.list = (query) => new Promise((resolve) => {
        signals.push(query.signal);
        late.push(() => void first(query).then(resolve));
      });
      element.querySelector<HTMLElement>('[data-do="more"]')!.click();
      await until(() => late.length === 1, 'a page is on its way');
      const choice = element.querySelector('select')!;
      choice.value = 'newest';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => late.length === 2, 'the other order is, too');
      expect(signals[0]?.aborted).to.equal(true);
      for (const come of late) come();
      await until(() => items(element).join() === '6,5', 'the newest are there');
      source.list = first;
      element.querySelector<HTMLElement>('[data-do="more"]')!.click();
      await until(() => items(element).join() === '6,5,4,3', 'and none is left out');
    });

    it('shows and says that it waits for a slow server', async () => {
      const source = new Scripted(Array.from({ length: 4 }, (_, i) => made(i + 1)));
      const first = source.list.bind(source);
      const late: (() => void)[] = [];
      source.list = (query) => new Promise((resolve) => late.push(() => void first(query).then(resolve)));
      const element = await fixture<Comments>(`<news-comments loading="eager" thread="t${++threads}" page-size="2"></news-comments>`);
      element.source = source;
      const spoken = (): string | undefined => element.shadowRoot!.querySelector('[role="status"]')?.textContent;
      const says = (): Promise<void> => until(() => spoken() === 'Comments are loading …', 'it is announced');
      await until(() => late.length, 'it is asked');
      expect(element.querySelector('[data-news="said"]')!.textContent).to.equal('Comments are loading …');
      await says();
      late.pop()!();
      await until(() => items(element).length === 2, 'the first page is there');
      await until(() => !spoken(), 'that is over');

      const bar = (): string => element.querySelector('[data-news="bar"]')!.firstChild!.textContent!;
      const top = element.querySelector('#comment-1')!.getBoundingClientRect().top;
      const more = (): HTMLElement => element.querySelector<HTMLElement>('[data-do="more"]')!;
      more().focus();
      more().click();
      await until(() => more().textContent === 'Comments are loading …', 'the key says so');
      expect([bar(), more().ariaDisabled, document.activeElement?.localName]).to.deep.equal(['Comments are loading …', 'true', 'button']);
      expect(element.querySelector('#comment-1')!.getBoundingClientRect().top, 'nothing moves').to.equal(top);
      await expect(element).to.be.accessible();
      await says();
      more().click();
      late.pop()!();
      await until(() => items(element).length === 4, 'the second page is there');
      expect(bar()).to.equal('4 comments');

      const choice = element.querySelector('select')!;
      choice.value = 'newest';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => bar() === 'Comments are loading …', 'it is seen');
      late.pop()!();
      await until(() => bar() === '4 comments' && items(element).join() === '4,3', 'it is over');
    });

    it('keeps the focus at the choice of the order', async () => {
      const element = await live(new Scripted([made(1), made(2)]));
      const choice = (): HTMLSelectElement => element.querySelector('select')!;
      choice().focus();
      choice().value = 'newest';
      choice().dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => items(element).join() === '2,1', 'the newest is first');
      expect(document.activeElement?.localName).to.equal('select');
      expect(choice().value).to.equal('newest');
    });

    it('shows nothing of a source that another one has followed meanwhile', async () => {
      const slow = new Scripted([made(1)]);
      const first = slow.list.bind(slow);
      let come: (() => void) | undefined;
      slow.list = (query) => new Promise((resolve) => (come = () => void first(query).then(resolve)));
      const element = await fixture<Comments>(`<news-comments loading="eager" thread="t${++threads}"></news-comments>`);
      element.source = slow;
      await until(() => come, 'it is asked');
      element.source = new Scripted([made(2)]);
      await until(() => items(element).join() === '2', 'the other one has answered');
      come!();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(items(element)).to.deep.equal(['2']);
      expect(element.querySelectorAll('[data-news="comments"]')).to.have.length(1);
    });

    it('says that there is none, that it failed, and tries again', async () => {
      const empty = await live(new Scripted());
      expect(empty.matches(':state(empty)')).to.equal(true);
      expect(empty.querySelector('[data-news="said"]')!.textContent).to.contain('No comments yet');
      await until(() => empty.shadowRoot!.querySelector('[role="status"]')?.textContent.includes('No comments yet'), 'it is announced');
      const element = await fixture<Comments>(`<news-comments loading="eager" thread="t${++threads}"></news-comments>`);
      const failed = heardAt(element, 'news-comments-error');
      element.source = new Scripted([made(1)], [], 1);
      expect((await failed).task).to.equal('list');
      expect(element.querySelector('[data-news="said"]')!.textContent).to.contain('could not be loaded');
      await until(() => element.shadowRoot!.querySelector('[role="status"]')?.textContent.includes('could not be loaded'), 'it is announced');
      element.querySelector<HTMLElement>('[data-do="retry"]')!.click();
      await until(() => items(element).length === 1, 'it is loaded');
    });

    it('says that it failed when a source breaks its word and throws', async () => {
      const element = await fixture<Comments>(`<news-comments loading="eager" thread="t${++threads}"></news-comments>`);
      const failed = heardAt(element, 'news-comments-error');
      element.source = Object.assign(new Scripted([made(1)]), { list: () => Promise.reject(new Error('own source')) });
      expect((await failed).detail).to.equal('server');
      expect(element.querySelector('[data-news="said"]')!.textContent).to.contain('could not be loaded');
    });

    it('takes a comment that is sent before the list has come, and shows both', async () => {
      const source = new Scripted([made(1)]);
      const { element, come } = await beforeTheList(source);
      await send(element, 'published');
      expect(text(element).value).to.equal('');
      come();
      await until(() => items(element).join() === '1,901', 'both are there');
    });

    it('waits for a click where it is told to', async () => {
      const source = new Scripted([made(1)]);
      const element = await fixture<Comments>(`<news-comments loading="click" thread="t${++threads}"></news-comments>`);
      element.source = source;
      await until(() => element.shadowRoot!.querySelector('[part="show"]'), 'there is a key');
      expect(source.lists).to.equal(0);
      element.shadowRoot!.querySelector<HTMLElement>('[part="show"]')!.click();
      await until(() => items(element).length === 1, 'it is loaded');
      expect(element.shadowRoot!.querySelector('[part="show"]')).to.equal(null);
    });

    it('loads nothing before the reader is near', async () => {
      const source = new Scripted([made(1)]);
      const element = await fixture<Comments>('<news-comments style="margin-block-start: 500vh"></news-comments>');
      element.source = source;
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(source.lists).to.equal(0);
      element.scrollIntoView();
      await until(() => source.lists === 1, 'it is loaded');
      scrollTo(0, 0);
    });

    it('opens the page that holds the comment of the address', async () => {
      const element = await live(new Scripted(Array.from({ length: 9 }, (_, i) => made(i + 1))), { attributes: 'page-size="2"' });
      location.hash = '#comment-7';
      await until(() => document.activeElement?.parentElement?.id === 'comment-7', 'the focus is there');
      expect(items(element)).to.include('7');
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('asks the source for the comment of the address, where that can find it, and for those that it answers', async () => {
      const source = new Scripted(Array.from({ length: 9 }, (_, i) => made(i + 1, `Text ${i + 1}`, i === 7 ? { parent: '7' } : {})));
      source.find = (id) => Promise.resolve(source.comments.some((each) => each.id === id) ? { state: 'found', comment: source.comments.find((each) => each.id === id)! } : { state: 'absent' });
      const element = await live(source, { attributes: 'page-size="2"' });
      location.hash = '#comment-8';
      await until(() => document.activeElement?.parentElement?.id === 'comment-8', 'the focus is there');
      expect(items(element)).to.deep.equal(['1', '2', '7', '8']);
      expect(element.querySelector('#comment-7 > ol > #comment-8')).to.not.equal(null);
      expect(source.lists, 'no page was loaded for it').to.equal(1);
      (document.activeElement as HTMLElement).blur();
      for (const last of ['4', '6', '8']) {
        element.querySelector<HTMLElement>('[data-do="more"]')!.click();
        await until(() => document.activeElement?.parentElement?.id === `comment-${Number(last) - 1}` || items(element).includes(last), `page with ${last}`);
        await until(() => !element.matches(':state(loading)'), 'it is loaded');
        (document.activeElement as HTMLElement).blur();
      }
      expect(items(element), 'each once, each in its place').to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
      location.hash = '#comment-77';
      await until(() => element.shadowRoot!.querySelector('[role="status"]')?.textContent.includes('is not here'), 'it is said');
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('leads on whoever has pressed a key that is gone then', async () => {
      const element = await fixture<Comments>(`<news-comments loading="eager" thread="t${++threads}"></news-comments>`);
      element.source = new Scripted([made(1)], [], 1);
      await until(() => element.querySelector('[data-do="retry"]'), 'it has failed');
      element.querySelector<HTMLElement>('[data-do="retry"]')!.focus();
      element.querySelector<HTMLElement>('[data-do="retry"]')!.click();
      await until(() => document.activeElement?.parentElement?.id === 'comment-1', 'the focus is at the first comment');
      const asked = await fixture<Comments>(`<news-comments loading="click" thread="t${++threads}"></news-comments>`);
      asked.source = new Scripted([made(1)]);
      await until(() => asked.shadowRoot!.querySelector('[part="show"]'), 'there is a key');
      asked.shadowRoot!.querySelector<HTMLElement>('[part="show"]')!.focus();
      asked.shadowRoot!.querySelector<HTMLElement>('[part="show"]')!.click();
      await until(() => document.activeElement === asked.querySelector('#comment-1 > article'), 'the focus is at the first comment');
    });

    it('takes back what it said of new ones when they have come in another order', async () => {
      const source = new Scripted([made(1), made(2)]);
      const element = await live(source);
      source.comments.push(made(3));
      source.changed!();
      await until(() => element.querySelector('[data-do="fresh"]'), 'it is told');
      const choice = element.querySelector('select')!;
      choice.value = 'newest';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => items(element).join() === '3,2,1', 'they are there');
      expect(element.querySelector('[data-do="fresh"]')).to.equal(null);
      expect(element.querySelector('data')!.value).to.equal('3');
    });

    it('has the newest of the new ones on top, where the newest are', async () => {
      const source = new Scripted([made(1)]);
      const element = await live(source, { attributes: 'order="newest"' });
      source.comments.push(made(2), made(3));
      source.changed!();
      await until(() => element.querySelector('[data-do="fresh"]'), 'it is told');
      element.querySelector<HTMLElement>('[data-do="fresh"]')!.click();
      await until(() => items(element).join() === '3,2,1', 'in this order');
      expect(document.activeElement!.parentElement!.id).to.equal('comment-3');
    });

    it('has replies that are too deep in the order of reading, also those that come later', async () => {
      const source = new Scripted([made(1), made(2, 'b', { parent: '1' }), made(3, 'c', { parent: '2' }), made(4, 'd', { parent: '1' })]);
      const element = await live(source, { attributes: 'max-depth="2"' });
      for (const [id, parent, there] of [[5, '2', '1,2,3,5,4'], [6, '3', '1,2,3,6,5,4'], [7, '2', '1,2,3,6,5,7,4']] as const) {
        source.comments.push(made(id, 'new', { parent }));
        source.changed!();
        await until(() => element.querySelector('[data-do="fresh"]'), 'it is told');
        element.querySelector<HTMLElement>('[data-do="fresh"]')!.click();
        await until(() => items(element).length === id, 'it is there');
        expect(items(element).join()).to.equal(there);
      }
    });

    it('leads from comment to comment by J and K, unless that is off', async () => {
      const element = await live(new Scripted([made(1), made(2)]));
      const press = (key: string): boolean => document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      element.querySelector<HTMLElement>('#comment-1 a')!.focus();
      press('j');
      await until(() => document.activeElement!.parentElement!.id === 'comment-2', 'the focus is at the next one');
      press('k');
      expect(document.activeElement!.parentElement!.id).to.equal('comment-1');
      element.keys = 'none';
      press('j');
      expect(document.activeElement!.parentElement!.id).to.equal('comment-1');
    });

    it('shows no picture unless asked', async () => {
      const avatar = `${location.origin}/test/e2e/pages/img/logo.svg`;
      expect((await live(new Scripted([made(1, 'a', { avatar })]))).querySelector('img')).to.equal(null);
      expect((await live(new Scripted([made(1, 'a', { avatar })]), { attributes: 'avatars' })).querySelector('img')!.src).to.equal(avatar);
    });

    it('takes names for text', async () => {
      const element = await live(new Scripted([made(1, 'a', { author: '<img src=x onerror=alert(1)>', url: 'javascript:alert(1)' })]));
      expect(element.querySelector('header b')!.textContent).to.equal('<img src=x onerror=alert(1)>');
      expect(element.querySelector('header b *')).to.equal(null);
    });
  });

  describe('the form', () => {
    it('is the author’s own, made better in place', async () => {
      const inside = '<form action="/wp-comments-post.php" method="post"><p><textarea name="comment" aria-label="Comment"></textarea></p><input name="author" aria-label="Name" required><input name="token" type="hidden" value="x1"><button type="submit">Post</button></form>';
      const source = new Scripted();
      const element = await live(source, { inside });
      expect(element.querySelectorAll('form')).to.have.length(1);
      const form = element.querySelector('form')!;
      expect(form.getAttribute('action')).to.equal('/wp-comments-post.php');
      form.querySelector<HTMLInputElement>('[name="author"]')!.value = 'Ana';
      await send(element, 'published', 'a < b && c');
      expect(source.sent).to.deep.equal([{ text: 'a < b && c', author: 'Ana', extra: { token: 'x1' } }]);
      expect(text(element).value).to.equal('');
      expect(items(element)).to.deep.equal(['901']);
    });

    it('moves nothing, neither when it comes to life nor when it speaks', async () => {
      const inside = '<form><p><label>Comment <textarea name="comment"></textarea></label></p><p><button type="submit">Post</button></p></form>';
      const element = await fixture<Comments>(`<news-comments loading="eager" thread="t${++threads}">${inside}</news-comments>`);
      await until(() => getComputedStyle(element).containerName === 'news-comments', 'it has its styles');
      const button = element.querySelector('button')!;
      const place = (): number => button.getBoundingClientRect().top - text(element).getBoundingClientRect().top;
      const before = place();
      element.source = new Scripted();
      const hint = (): Element | null => element.querySelector('[data-news="hint"]');
      await until(() => hint() && getComputedStyle(hint()!).display === 'none', 'the form is live, and has its styles');
      expect(place(), 'live').to.equal(before);
      write(element, 'A text.');
      await until(() => hint()!.textContent, 'it speaks');
      expect(place(), 'speaking').to.equal(before);
    });

    it('is written where there is none', async () => {
      const element = await live(new Scripted());
      expect(element.querySelector('form textarea')).to.not.equal(null);
      expect(element.querySelector('form [name="author"]'), 'no field that the source does not want').to.equal(null);
      await expect(element).to.be.accessible();
    });

    it('is checked field by field, and the focus goes to the first that is wrong', async () => {
      const source = Object.assign(new Scripted(), { fields: { author: 'required', email: 'required' } as const });
      const element = await live(source);
      const email = element.querySelector<HTMLInputElement>('[name="email"]')!;
      email.value = 'reader.example';
      element.querySelector('form')!.requestSubmit();
      await until(() => element.matches(':state(invalid)'), 'it is invalid');
      expect(notice(element)).to.equal('Not sent: 3 fields have to be corrected.');
      expect(document.activeElement).to.equal(text(element));
      expect(email.getAttribute('aria-invalid')).to.equal('true');
      expect(document.getElementById(email.getAttribute('aria-describedby')!)!.textContent).to.contain('with an @');
      expect(source.sent).to.have.length(0);
      await expect(element).to.be.accessible();
      email.value = 'reader@example.org';
      email.dispatchEvent(new Event('input', { bubbles: true }));
      expect(email.hasAttribute('aria-invalid'), 'corrected').to.equal(false);
    });

    const refusals: [state: string, answer: SubmitResult, says: string][] = [
      ['rejected', { state: 'rejected' }, 'not accepted'],
      ['duplicate', { state: 'duplicate' }, 'posted already'],
      ['too-fast', { state: 'too-fast', wait: 9 }, 'in 9 seconds'],
      ['closed', { state: 'closed' }, 'closed'],
      ['sign-in', { state: 'sign-in' }, 'Sign in'],
      ['sign-in', { state: 'sign-in', message: 'Members only.' }, 'Members only. Saved in this browser.'],
      ['rejected', { state: 'rejected', message: 'No links.' }, 'No links. Saved in this browser.'],
      ['unavailable', { state: 'unavailable', reason: 'offline' }, 'offline'],
      ['uncertain', { state: 'uncertain', reason: 'timeout' }, 'may have been saved'],
      ['invalid', { state: 'invalid', fields: { text: { issue: 'too-long' } } }, 'corrected'],
    ];
    for (const [state, answer, says] of refusals) {
      it(`says ${state}${'message' in answer ? ' in the words of the server' : ''}, and keeps the text`, async () => {
        const element = await live(new Scripted([], [answer]));
        const failed = heardAt(element, 'news-comments-error');
        await send(element, state, 'Not to be lost.');
        expect((await failed).reason).to.equal(state);
        expect(notice(element)).to.contain(says);
        expect(text(element).value).to.equal('Not to be lost.');
        expect(text(element).readOnly).to.equal(false);
        await until(() => element.shadowRoot!.querySelector('[role="status"]')!.textContent.includes(says), 'it is announced');
        await expect(element).to.be.accessible();
      });
    }

    /** The same thread, visited again. */
    const anew = async ({ thread }: Comments, known: SourceComment[] = []): Promise<Comments> => {
      const element = await fixture<Comments>(`<news-comments loading="eager" thread="${thread!}"></news-comments>`);
      element.source = new Scripted(known);
      await until(() => element.querySelector('form [data-news="notice"]'), 'the form is live');
      return element;
    };

    it('takes a duplicate for saved, after an attempt whose end nobody knew', async () => {
      const source = new Scripted([], [{ state: 'uncertain', reason: 'timeout' }, { state: 'duplicate' }]);
      const element = await live(source);
      await send(element, 'uncertain');
      source.comments.push(made(7, 'A comment.'));
      const told = heardAt(element, 'news-comments-published');
      element.querySelector<HTMLElement>('[data-do="again"]')!.click();
      expect((await told).comment?.id).to.equal('7');
      expect(notice(element)).to.contain('had been saved already');
      expect(text(element).value).to.equal('');
      expect(source.sent).to.have.length(2);
    });

    it('keeps such a one in view where nobody else can see it: it waits for a moderator', async () => {
      const source = new Scripted([made(1)], [{ state: 'uncertain', reason: 'timeout' }, { state: 'duplicate' }]);
      const element = await live(source);
      await send(element, 'uncertain', 'Held & <kept>.');
      const told = heardAt(element, 'news-comments-pending');
      element.querySelector<HTMLElement>('[data-do="again"]')!.click();
      await told;
      expect(notice(element)).to.contain('waits for a moderator');
      expect(text(element).value).to.equal('');
      const held = (at: Element): Element | null => at.querySelector('[data-pending]');
      expect(held(element)!.textContent).to.contain('Held & <kept>.');
      element.remove();
      const again = await anew(element);
      await until(() => held(again), 'it is there after a reload');
      expect(text(again).value).to.equal('');
      again.remove();
      const approved = await anew(element, [made(1), made(7, 'Held &amp; &lt;kept&gt;.', { author: '' })]);
      await until(() => items(approved).join() === '1,7', 'it is published, and stands there once');
    });

    it('loses nothing where the thread cannot be read then', async () => {
      const source = new Scripted([made(1)], [{ state: 'uncertain', reason: 'timeout' }, { state: 'duplicate' }]);
      const element = await live(source);
      await send(element, 'uncertain', 'Held.');
      source.list = () => Promise.reject(new Error('own source'));
      element.querySelector<HTMLElement>('[data-do="again"]')!.click();
      await until(() => element.querySelector('[data-pending]')?.textContent.includes('Held.'), 'it is in view');
      expect(text(element).readOnly).to.equal(false);
    });

    it('says after a reload that what was written may have been saved', async () => {
      const element = await live(new Scripted([], [{ state: 'uncertain', reason: 'timeout' }]));
      await send(element, 'uncertain', 'Saved or not.');
      const thread = element.thread!;
      element.remove();
      const again = await fixture<Comments>(`<news-comments loading="eager" thread="${thread}"></news-comments>`);
      const source = new Scripted();
      again.source = source;
      await until(() => again.shadowRoot!.querySelector('[role="status"]')?.textContent.includes('may have been saved'), 'it is announced');
      expect(notice(again)).to.contain('may have been saved');
      expect(again.matches(':state(uncertain)')).to.equal(true);
      again.querySelector<HTMLElement>('[data-do="again"]')!.focus();
      again.querySelector<HTMLElement>('[data-do="again"]')!.click();
      await until(() => source.sent.length, 'it is sent');
      expect(source.sent[0]).to.have.property('uncertain');
      expect(document.activeElement, 'the key is gone, the focus is not').to.equal(text(again));
    });

    it('says while somebody writes that the text cannot be saved', async () => {
      const element = await live(new Scripted());
      write(element, 'As long as');
      const hint = element.querySelector('[data-news="hint"]')!;
      await until(() => hint.textContent.includes('Saved in this browser'), 'it is saved');
      await new Promise((resolve) => setTimeout(resolve, 500));
      const { setItem } = Storage.prototype;
      const { put } = IDBObjectStore.prototype;
      const full = (): never => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Storage.prototype.setItem = full;
      IDBObjectStore.prototype.put = full;
      try {
        write(element, 'As long as there is room');
        await until(() => hint.textContent.includes('only while this page is open'), 'it is said');
        await until(() => element.shadowRoot!.querySelector('[role="status"]')?.textContent.includes('only while'), 'it is announced');
      } finally {
        Storage.prototype.setItem = setItem;
        IDBObjectStore.prototype.put = put;
      }
      write(element, 'As long as there is room again');
      await until(() => hint.textContent.includes('Saved in this browser'), 'that is over');
    });

    it('takes what is sent by keys as soon as it can be written', async () => {
      const source = new Scripted();
      const element = await fixture<Comments>(`<news-comments loading="eager" thread="t${++threads}"></news-comments>`);
      element.source = source;
      await until(() => element.querySelector('form [data-news="notice"]'), 'the form is live');
      text(element).focus();
      write(element, 'At once.');
      for (let i = 0; i < 3; i++) text(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }));
      await until(() => element.matches(':state(published)'), 'it is published');
      expect(source.sent).to.deep.equal([{ text: 'At once.' }]);
    });

    it('says what is wrong as often as it is sent so', async () => {
      const element = await live(new Scripted());
      const key = element.querySelector<HTMLElement>('[type="submit"]')!;
      for (let i = 0; i < 2; i++) {
        key.focus();
        key.click();
        await until(() => document.activeElement === text(element), 'the focus is where it has to be corrected');
        await until(() => element.shadowRoot!.querySelector('[role="status"]')?.textContent.includes('1 field has to be corrected'), 'it is announced');
        await until(() => !element.shadowRoot!.querySelector('[role="status"]')!.textContent, 'that is over');
      }
      expect(element.querySelectorAll('[data-news="error"]')).to.have.length(1);
    });

    it('says who writes, where the reader is signed in', async () => {
      const element = await live(Object.assign(new Scripted(), { fields: { author: 'required' } as const, session: () => Promise.resolve({ name: 'A$$Ana <3' }) }));
      expect(element.querySelector('form')!.textContent).to.contain('Signed in as A$$Ana <3');
      expect(element.querySelector('[name="author"]')).to.equal(null);
    });

    it('never sends by itself: back online, it offers to', async () => {
      const source = new Scripted([], [{ state: 'unavailable', reason: 'offline' }]);
      const element = await live(source);
      await send(element, 'unavailable');
      dispatchEvent(new Event('online'));
      await until(() => notice(element).includes('online again'), 'it is said');
      expect(source.sent).to.have.length(1);
      element.querySelector<HTMLElement>('[data-do="again"]')!.click();
      await until(() => element.matches(':state(published)'), 'it is published');
    });

    it('shows what waits for a moderator to its writer, also later', async () => {
      const source = new Scripted([made(1)], [{ state: 'pending', comment: made(5, 'Waits', { status: 'pending' }) }]);
      const element = await live(source);
      await send(element, 'pending');
      expect(element.querySelector('#comment-5')!.textContent).to.contain('Only you can see it');
      const thread = element.thread!;
      element.remove();
      const again = await fixture<Comments>(`<news-comments loading="eager" thread="${thread}"></news-comments>`);
      again.source = new Scripted([made(1)]);
      await until(() => again.querySelector('#comment-5'), 'it is there again');
      const later = await fixture<Comments>(`<news-comments loading="eager" thread="${thread}"></news-comments>`);
      later.source = new Scripted([made(1), made(5)]);
      await until(() => later.querySelector('#comment-5'), 'it is published');
      expect(later.querySelector('[data-pending]')).to.equal(null);
    });

    it('knows one that was published meanwhile, wherever it is in the list', async () => {
      const waiting = made(5, 'Waits', { status: 'pending' });
      const published = [made(1), made(2), made(4), made(5), made(6)];
      const first = await live(new Scripted([made(1)], [{ state: 'pending', comment: waiting }]));
      await send(first, 'pending');
      const { thread } = first;
      const visit = async (source: Scripted): Promise<Comments> => {
        document.querySelector('news-comments')!.remove();
        const element = await fixture<Comments>(`<news-comments loading="eager" thread="${thread}" page-size="2"></news-comments>`);
        const loaded = heardAt(element, 'news-comments-load');
        element.source = source;
        await loaded;
        return element;
      };
      const held = (element: Comments): Element | null => element.querySelector('#comment-5[data-pending]');

      const paged = await visit(new Scripted(published));
      expect(items(paged), 'nobody can know yet').to.deep.equal(['1', '2', '5']);
      for (const there of [['1', '2', '4', '5'], ['1', '2', '4', '5', '6']]) {
        paged.querySelector<HTMLElement>('[data-do="more"]')!.click();
        await until(() => items(paged).join() === there.join(), 'in its place');
        expect(held(paged)).to.equal(null);
      }
      const later = await visit(new Scripted(published));
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(items(later), 'it waits no more').to.deep.equal(['1', '2']);
    });

    it('asks the source after one that waits', async () => {
      const element = await live(new Scripted([made(1)], [{ state: 'pending', comment: made(5, 'Waits', { status: 'pending' }) }]));
      await send(element, 'pending');
      const { thread } = element;
      element.remove();
      const asked = await fixture<Comments>(`<news-comments loading="eager" thread="${thread}" page-size="2"></news-comments>`);
      const source = new Scripted([made(1), made(2), made(4), made(5)]);
      source.find = (id) => Promise.resolve({ state: 'found', comment: source.comments.find((each) => each.id === id)! });
      asked.source = source;
      await until(() => asked.querySelector('#comment-5:not([data-pending])'), 'it is published');
      expect(asked.querySelector('data')!.value).to.equal('4');
    });

    it('counts one that is published while it is on the page', async () => {
      const source = new Scripted([made(1), made(2), made(3)], [{ state: 'pending', comment: made(5, 'Waits', { status: 'pending' }) }]);
      const element = await live(source, { attributes: 'page-size="2"' });
      await send(element, 'pending');
      source.comments.push(made(5, 'Waits'));
      source.changed!();
      await until(() => element.querySelector('data')!.value === '4', 'it is counted');
      expect(element.querySelector('#comment-5[data-pending]')).to.equal(null);
      expect(element.querySelector('[data-do="fresh"]'), 'none that was there before is called new').to.equal(null);
    });

    it('has the draft again', async () => {
      const element = await live(new Scripted());
      write(element, 'Half a thought');
      await saved(element);
      const thread = element.thread!;
      element.remove();
      const again = await fixture<Comments>(`<news-comments loading="eager" thread="${thread}"></news-comments>`);
      again.source = new Scripted();
      await until(() => again.querySelector('textarea')?.value === 'Half a thought', 'the text is there');
      text(again).focus();
      await until(() => again.shadowRoot!.querySelector('[role="status"]')?.textContent.includes('from last time'), 'it is announced');
    });

    /** A box in whose form, the author's, somebody has written before it is live; its thread has the draft. */
    const typedSooner = async (draft: string, typed: string, answers: SubmitResult[] = []): Promise<[Comments, Scripted]> => {
      const element = await live(new Scripted([], answers));
      if (answers.length) await send(element, 'uncertain', draft);
      else {
        write(element, draft);
        await saved(element);
      }
      const thread = element.thread!;
      element.remove();
      const again = await fixture<Comments>(`<news-comments loading="eager" thread="${thread}"><form><p><textarea name="comment" aria-label="Comment"></textarea></p><button type="submit">Post</button></form></news-comments>`);
      text(again).value = typed;
      const source = new Scripted();
      again.source = source;
      await until(() => again.querySelector('form [data-news="notice"]'), 'the form is live');
      return [again, source];
    };

    it('keeps the draft beside what is typed before it is there, and offers it', async () => {
      const [element] = await typedSooner('A long draft', 'Meanwhile');
      const key = (): HTMLElement | null => element.querySelector('[data-do="insert"]');
      await until(key, 'it is offered');
      await until(() => element.shadowRoot!.querySelector('[role="status"]')?.textContent.includes('from last time'), 'it is announced');
      await expect(element).to.be.accessible();
      expect(text(element).value, 'nothing comes into a text that is being written').to.equal('Meanwhile');
      write(element, 'Meanwhile, more');
      await new Promise((resolve) => setTimeout(resolve, 400));
      key()!.click();
      expect(text(element).value).to.equal('Meanwhile, more\n\nA long draft');
      expect(document.activeElement).to.equal(text(element));
      expect(key()).to.equal(null);
      element.remove();
      const again = await anew(element);
      await until(() => text(again).value, 'it is there again');
      expect(text(again).value).to.equal('Meanwhile, more\n\nA long draft');
    });

    it('has what was typed first, and then the draft that was not inserted', async () => {
      const [element] = await typedSooner('A long draft', 'Meanwhile');
      await until(() => element.querySelector('[data-do="insert"]'), 'it is offered');
      element.remove();
      const second = await anew(element);
      await until(() => text(second).value, 'a draft is there');
      expect(text(second).value).to.equal('Meanwhile');
      second.querySelector('form')!.requestSubmit();
      await until(() => second.matches(':state(published)'), 'it is published');
      second.remove();
      const third = await anew(second);
      await until(() => text(third).value, 'a draft is there');
      expect(text(third).value).to.equal('A long draft');
    });

    it('says of a draft that is inserted that it may have been saved, if it is that very text', async () => {
      const [element, source] = await typedSooner('Saved or not.', 'Meanwhile', [{ state: 'uncertain', reason: 'timeout' }]);
      await until(() => element.querySelector('[data-do="insert"]'), 'it is offered');
      expect(notice(element), 'nothing is known of what is there').to.equal('');
      write(element, '');
      element.querySelector<HTMLElement>('[data-do="insert"]')!.click();
      expect(text(element).value).to.equal('Saved or not.');
      await until(() => notice(element).includes('may have been saved'), 'it is said');
      element.querySelector('form')!.requestSubmit();
      await until(() => source.sent.length, 'it is sent');
      expect(source.sent[0]).to.have.property('uncertain');
    });

    it('takes the text that a browser has put back for the draft, which may have been saved', async () => {
      const [element, source] = await typedSooner('Saved or not.', 'Saved or not.', [{ state: 'uncertain', reason: 'timeout' }]);
      await until(() => notice(element).includes('may have been saved'), 'it is said');
      expect(element.querySelector('[data-do="insert"]')).to.equal(null);
      element.querySelector('form')!.requestSubmit();
      await until(() => source.sent.length, 'it is sent');
      expect(source.sent[0]).to.have.property('uncertain');
    });

    it('writes down that it may have been saved before it is sent', async () => {
      const source = new Scripted();
      let stored: string | undefined;
      let inDatabase: unknown[] = [];
      source.submit = async () => {
        const draft = (text: string | null): boolean => !!text?.includes('On its way') && text.includes('uncertain');
        stored = Object.values(localStorage).find(draft) as string | undefined;
        const request = indexedDB.open('newsroom-elements');
        await new Promise((resolve) => (request.onsuccess = resolve));
        const all = request.result.transaction('drafts').objectStore('drafts').getAll();
        await new Promise((resolve) => (all.onsuccess = resolve));
        request.result.close();
        inDatabase = all.result.filter((each) => draft(JSON.stringify(each)));
        return { state: 'uncertain', reason: 'network' };
      };
      const element = await live(source);
      await send(element, 'uncertain', 'On its way');
      expect(stored).to.be.a('string');
      expect(inDatabase).to.have.length(1);
    });

    it('is sent though a database never answers', async () => {
      const element = await live(new Scripted());
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = () => ({ objectStore: () => ({ put: () => ({}), delete: () => ({}), getAll: () => ({}) }) }) as unknown as IDBTransaction;
      try {
        write(element, 'Sent all the same.');
        element.querySelector('form')!.requestSubmit();
        await until(() => element.matches(':state(published)'), 'it is published');
      } finally {
        IDBDatabase.prototype.transaction = transaction;
      }
    });

    it('does not count on when it has been sent', async () => {
      const source = new Scripted([], [{ state: 'too-fast', wait: 2 }]);
      const element = await live(source);
      await send(element, 'too-fast');
      source.submit = () => new Promise(() => undefined);
      element.querySelector('form')!.requestSubmit();
      await until(() => element.matches(':state(sending)'), 'it is on its way');
      await new Promise((resolve) => setTimeout(resolve, 2300));
      expect(notice(element)).to.equal('Sending …');
    });

    it('says when a server that was busy can be asked again', async () => {
      const element = await live(new Scripted([], [{ state: 'unavailable', reason: 'server', retryAfter: 1 }]));
      await send(element, 'unavailable');
      expect(notice(element)).to.contain('cannot take comments just now');
      await until(() => notice(element).includes('You can send it now.'), 'it is said');
      element.querySelector<HTMLElement>('[data-do="again"]')!.click();
      await until(() => element.matches(':state(published)'), 'it is published');
    });

    it('minds what else the author’s form requires, and what describes its fields', async () => {
      const inside = `<form><p><label>Comment <textarea name="comment"></textarea></label></p>
        <p><label>E-mail <input name="email" type="email" aria-describedby="notes" required></label> <span id="notes">Not published.</span></p>
        <p><label>Yes <input type="radio" name="human" value="yes" required></label> <label>No <input type="radio" name="human" value="no"></label></p>
        <p><label><input name="privacy" type="checkbox" required> I accept</label></p><p><button type="submit">Post</button></p></form>`;
      const source = new Scripted();
      const element = await live(source, { inside });
      const field = (name: string): HTMLInputElement => element.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
      const press = (): void => element.querySelector<HTMLElement>('[type="submit"]')!.click();
      write(element, 'A comment.');
      press();
      await until(() => notice(element) === 'Not sent: 3 fields have to be corrected.', 'it is said');
      expect(document.activeElement, 'the first').to.equal(field('email'));
      expect(field('email').getAttribute('aria-describedby')).to.match(/^notes \S+$/);
      expect(element.querySelectorAll('[data-news="error"]')).to.have.length(3);
      await expect(element).to.be.accessible();
      field('email').value = 'reader@example.org';
      field('email').dispatchEvent(new Event('input', { bubbles: true }));
      expect(field('email').getAttribute('aria-describedby'), 'the author’s stays').to.equal('notes');
      element.querySelector<HTMLElement>('[value="no"]')!.click();
      press();
      await until(() => notice(element) === 'Not sent: 1 field has to be corrected.', 'the others are right');
      expect(document.activeElement).to.equal(field('privacy'));
      field('privacy').setCustomValidity('Your word, please.');
      press();
      await until(() => element.querySelector('[data-news="error"]')?.textContent === 'Your word, please.', 'in the publisher’s own words');
      field('privacy').setCustomValidity('');
      expect(source.sent).to.have.length(0);
      field('privacy').click();
      expect(element.querySelector('[data-news="error"]')).to.equal(null);
      press();
      await until(() => source.sent.length, 'it is sent');
      expect(source.sent[0]!.extra).to.deep.equal({ human: 'no', privacy: 'on' });
    });

    it('minds a trap of the author’s own', async () => {
      const inside = '<form><p><label>Comment <textarea name="comment"></textarea></label></p><p hidden><input name="homepage"></p><button type="submit">Post</button></form>';
      const source = new Scripted();
      const element = await live(source, { inside, attributes: 'honeypot="homepage"' });
      const trap = element.querySelector<HTMLInputElement>('[name="homepage"]')!;
      trap.value = 'x';
      await send(element, 'rejected');
      expect(source.sent).to.have.length(0);
      trap.value = '';
      element.querySelector('form')!.requestSubmit();
      await until(() => source.sent.length, 'it is sent');
      expect(source.sent[0]!.extra, 'the author’s server may ask for it').to.deep.equal({ homepage: '' });
    });

    it('asks the page first', async () => {
      const source = new Scripted();
      const element = await live(source);
      element.addEventListener('news-comments-submit', (event) => event.preventDefault(), { once: true });
      write(element, 'Stopped.');
      element.querySelector('form')!.requestSubmit();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(source.sent).to.have.length(0);
      expect(text(element).value).to.equal('Stopped.');
    });

    it('is sent by Ctrl + Enter', async () => {
      const source = new Scripted();
      const element = await live(source);
      write(element, 'By keys.');
      text(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
      await until(() => source.sent.length === 1, 'it is sent');
    });

    it('counts near the end', async () => {
      const element = await live(Object.assign(new Scripted(), { maxBytes: 100 }));
      const hint = element.querySelector('[data-news="hint"]')!;
      write(element, 'x'.repeat(50));
      await until(() => hint.textContent, 'it says something');
      expect(hint.textContent).not.to.contain('left');
      write(element, 'x'.repeat(95));
      expect(hint.textContent).to.equal('5 characters left');
      write(element, 'é'.repeat(51));
      expect(hint.textContent).to.equal('2 characters too many');
    });

    it('remembers name and e-mail with consent alone', async () => {
      for (const consent of [false, true]) {
        const source = Object.assign(new Scripted(), { fields: { author: 'required', email: 'none' } as const });
        const element = await live(source);
        element.querySelector<HTMLInputElement>('[name="author"]')!.value = 'Ana';
        element.querySelector<HTMLInputElement>('[type="checkbox"]')!.checked = consent;
        await send(element, 'published');
        expect(source.sent[0]!.remember).to.equal(consent);
        const again = await live(Object.assign(new Scripted(), { fields: source.fields }));
        await until(() => again.querySelector<HTMLInputElement>('[type="checkbox"]')!.checked === consent, 'what was kept has been read');
        if (!consent) await new Promise((resolve) => setTimeout(resolve, 1200)); // it would have been by now
        expect(again.querySelector<HTMLInputElement>('[name="author"]')!.value).to.equal(consent ? 'Ana' : '');
      }
    });

    it('does not send what a robot has filled, or nobody can have written', async () => {
      const source = new Scripted();
      const element = await live(source, { attributes: 'honeypot="homepage"' });
      await until(() => element.querySelector('[name="homepage"]'), 'the trap is there');
      element.querySelector<HTMLInputElement>('[name="homepage"]')!.value = 'x';
      await send(element, 'rejected');
      const fast = await live(source, { attributes: 'min-time="60"' });
      await send(fast, 'too-fast');
      expect(source.sent).to.have.length(0);
    });

    it('stays away when more of a thread that the server has closed is shown', async () => {
      const source = Object.assign(new Scripted([made(1), made(2), made(3)]), { closed: true });
      const element = await fixture<Comments>(`<news-comments loading="eager" thread="t${++threads}" page-size="2"></news-comments>`);
      element.source = source;
      await until(() => items(element).length === 2, 'the first page is there');
      element.querySelector<HTMLElement>('[data-do="more"]')!.click();
      await until(() => items(element).length === 3, 'the second page is there');
      await until(() => !element.querySelector('form')?.checkVisibility(), 'no form');
      expect(element.matches(':state(locked)')).to.equal(true);
    });

    it('is away where the thread is locked, and its place says why', async () => {
      const inside = '<ol><li id="comment-1"><article><div><p>Server</p></div></article></li></ol><form><textarea name="comment" aria-label="Comment"></textarea></form>';
      for (const closed of [true, false]) {
        const element = await live(Object.assign(new Scripted([made(1)]), { closed }), { inside, attributes: closed ? '' : 'locked' });
        const said = (): HTMLElement | undefined => [...element.children].find(({ textContent }) => textContent === 'Comments are closed.') as HTMLElement | undefined;
        await until(said, 'it is said');
        expect(said()!.previousElementSibling!.localName).to.equal('form');
        await until(() => !element.querySelector('form')!.checkVisibility(), 'the form is away');
        await until(() => element.shadowRoot!.querySelector('[role="status"]')?.textContent === 'Comments are closed.', 'it is announced');
        expect(element.matches(':state(closed)')).to.equal(true);
        await expect(element).to.be.accessible();
        if (closed) continue;
        element.locked = false;
        await until(() => !said() && element.querySelector('form')!.checkVisibility(), 'it is open again');
        expect(element.matches(':state(closed)')).to.equal(false);
      }
    });

    it('is not written for a thread that the list says is closed', async () => {
      const source = Object.assign(new Scripted([made(1)]), { closed: true });
      const { element, come } = await beforeTheList(source);
      come();
      await until(() => items(element).length, 'the list is there');
      await until(() => !element.querySelector('form')?.checkVisibility(), 'no form');
    });

    it('stays with the text in it when the thread is closed, and is not sent', async () => {
      const inside = '<form><textarea name="comment" aria-label="Comment"></textarea><button type="submit">Post</button></form>';
      const source = new Scripted([made(1)]);
      const element = await live(source, { inside });
      write(element, 'Half a thought');
      element.querySelector<HTMLElement>('[data-do="reply"]')!.click();
      await until(() => element.querySelector('li > form [data-news="notice"]'), 'a reply is begun');
      write(element.querySelector('li > form')!, 'Half a reply');
      element.locked = true;
      const forms = (): HTMLFormElement[] => [...element.querySelectorAll('form')];
      for (const i of [0, 1]) await until(() => forms()[i]!.querySelector('[data-news="notice"]')!.textContent.includes('Comments are closed. Saved in this browser.'), 'it is said');
      expect(forms().map((form) => [text(form).value, text(form).checkVisibility(), form.querySelector('[type="submit"]')!.ariaDisabled])).to.deep.equal([['Half a reply', true, 'true'], ['Half a thought', true, 'true']]);
      for (const form of forms()) form.requestSubmit();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(source.sent).to.have.length(0);
      await expect(element).to.be.accessible();
      const { thread } = element;
      element.remove();
      const again = await fixture<Comments>(`<news-comments loading="eager" thread="${thread}">${inside}</news-comments>`);
      again.source = Object.assign(new Scripted([made(1)]), { closed: true });
      await until(() => text(again).value === 'Half a thought' && text(again).checkVisibility() && notice(again).includes('closed'), 'also after a reload');
      again.source = new Scripted([made(1)]);
      await until(() => !again.matches(':state(locked)') && again.querySelector('[type="submit"]')!.ariaDisabled !== 'true', 'it is open again');
    });

    it('is closed for replies, too, once the server has said so to a comment', async () => {
      const source = new Scripted([made(1)], [{ state: 'closed' }]);
      const element = await live(source);
      await send(element, 'closed', 'Too late');
      await until(() => !element.querySelector('[data-do="reply"]')!.checkVisibility(), 'no key to reply');
      expect([text(element).value, text(element).checkVisibility(), element.querySelector('[type="submit"]')!.ariaDisabled]).to.deep.equal(['Too late', true, 'true']);
      element.querySelector('form')!.requestSubmit();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(source.sent).to.have.length(1);
    });

    it('is away where the thread is locked', async () => {
      const element = await live(new Scripted([made(1)]), { attributes: 'locked' });
      expect(element.querySelector('form')).to.equal(null);
      await until(() => !element.querySelector('[data-do="reply"]')!.checkVisibility(), 'no key to reply');
    });
  });

  describe('replies and actions', () => {
    it('replies in place, named, and gives the focus back', async () => {
      const source = new Scripted([made(1), made(2)]);
      const element = await live(source);
      const key = element.querySelector<HTMLElement>('#comment-1 [data-do="reply"]')!;
      key.click();
      await until(() => document.activeElement?.closest('form')?.matches('#comment-1 > form'), 'the focus is in the form');
      const form = element.querySelector<HTMLFormElement>('#comment-1 > form')!;
      expect(form.getAttribute('aria-label')).to.equal('Reply to Writer 1');
      await expect(element).to.be.accessible();
      write(form, 'A draft.');
      text(form).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      expect(document.activeElement).to.equal(key);
      expect(form.isConnected).to.equal(false);
      key.click();
      await until(() => element.querySelector('#comment-1 > form textarea'), 'the form is there again');
      await until(() => text(element.querySelector('#comment-1 > form')!).value === 'A draft.', 'with its draft');
      element.querySelector<HTMLFormElement>('#comment-1 > form')!.requestSubmit();
      await until(() => element.querySelector('#comment-1 > ol > #comment-901'), 'the reply stands below');
      expect(source.sent[0]).to.include({ parent: '1', text: 'A draft.' });
      await until(() => document.activeElement?.parentElement?.id === 'comment-901', 'the focus is on it');
      expect(element.querySelector('#comment-1 > form')).to.equal(null);
    });

    /** Opens a reply, and waits until it has the focus. */
    const reply = async (element: Element, id: number): Promise<HTMLFormElement> => {
      element.querySelector<HTMLElement>(`#comment-${id} > article [data-do="reply"]`)!.click();
      await until(() => document.activeElement?.closest('form')?.matches(`#comment-${id} > form`), 'the focus is in the form');
      return element.querySelector<HTMLFormElement>(`#comment-${id} > form`)!;
    };

    it('describes the fields of a reply as those of the form, without its errors', async () => {
      const inside = `<p id="rules">Be kind.</p><form id="respond"><p><label>Comment <textarea name="comment" aria-describedby="rules"></textarea></label></p>
        <p><label>E-mail <input name="email" type="email" aria-describedby="notes" required></label> <span id="notes">Not published.</span></p><button type="submit">Post</button></form>`;
      const element = await live(new Scripted([made(1, 'One', { author: 'A$$AP $& Co' })]), { inside });
      element.querySelector<HTMLElement>('form [type="submit"]')!.click();
      await until(() => element.querySelectorAll('[data-news="error"]').length === 2, 'both are wrong');
      const form = await reply(element, 1);
      expect(form.getAttribute('aria-label')).to.equal('Reply to A$$AP $& Co');
      expect(element.querySelector('#comment-1 > article')!.getAttribute('aria-label')).to.equal('Comment by A$$AP $& Co');
      expect(text(form).getAttribute('aria-describedby')).to.equal('rules');
      const notes = form.querySelector('[name="email"]')!.getAttribute('aria-describedby')!;
      expect(form.querySelector(`[id="${notes}"]`)!.textContent).to.equal('Not published.');
      await expect(element).to.be.accessible();
    });

    it('says where a reply was begun, after a reload and on a later page too', async () => {
      const all = [made(1), made(2), made(3), made(4)];
      const element = await live(new Scripted(all, [{ state: 'uncertain', reason: 'timeout' }]));
      write(await reply(element, 2), 'Half a reply');
      const form = await reply(element, 4);
      const label = (id: number, at: Element = element): string => at.querySelector(`#comment-${id} > article [data-do="reply"]`)!.textContent;
      await until(() => label(2) === 'Continue your reply', 'the one that gave way is marked');
      write(form, 'Saved or not');
      form.requestSubmit();
      await until(() => form.querySelector('[data-do="again"]'), 'nobody knows');
      const thread = element.thread!;
      element.remove();
      const again = await fixture<Comments>(`<news-comments loading="eager" page-size="3" thread="${thread}"></news-comments>`);
      again.source = new Scripted(all);
      await until(() => again.querySelector('#comment-2') && label(2, again) === 'Continue your reply', 'it is marked');
      expect(label(1, again)).to.equal('Reply');
      expect(document.activeElement, 'nobody is led anywhere').to.equal(document.body);
      again.querySelector<HTMLElement>('[data-do="more"]')!.click();
      await until(() => again.querySelector('#comment-4') && label(4, again) === 'Continue your reply', 'the one of the next page, too');
      const open = await reply(again, 4);
      await until(() => text(open).value === 'Saved or not', 'the text is there');
      await until(() => notice(open).includes('may have been saved'), 'and what is known of it');
      open.requestSubmit();
      await until(() => !open.isConnected, 'it is published');
      await until(() => label(4, again) === 'Reply', 'nothing is left to be continued');
      expect(label(2, again)).to.equal('Continue your reply');
      again.lang = 'de';
      await until(() => label(2, again) === 'Antwort weiterschreiben', 'in another language');
    });

    it('opens one form, however often the key is pressed', async () => {
      const element = await live(new Scripted([made(1)]));
      for (let i = 0; i < 3; i++) element.querySelector<HTMLElement>('[data-do="reply"]')!.click();
      await until(() => document.activeElement?.closest('form')?.matches('#comment-1 > form'), 'the focus is in the form');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(element.querySelectorAll('#comment-1 > form')).to.have.length(1);
    });

    for (const answer of [undefined, { state: 'unavailable', reason: 'server' }] as const) {
      it(`leaves a reply that is being written alone when the one before ${answer ? 'fails, and says so where it stands' : 'is published'}`, async () => {
        const source = new Scripted([made(1), made(2)]);
        let come: (result: SubmitResult) => void = () => undefined;
        source.submit = () => new Promise((resolve) => (come = resolve));
        const element = await live(source);
        const first = await reply(element, 1);
        write(first, 'The first');
        first.requestSubmit();
        await until(() => element.matches(':state(sending)'), 'it is on its way');
        text(first).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        expect(first.isConnected, 'it is not called back').to.equal(true);
        const second = await reply(element, 2);
        write(second, 'The second');
        expect(first.isConnected).to.equal(true);
        come(answer ?? { state: 'published', comment: made(9, 'The first', { parent: '1' }) });
        if (answer) {
          await until(() => first.querySelector('[data-do="again"]'), 'it is said');
          expect(text(first).value).to.equal('The first');
        } else {
          await until(() => element.querySelector('#comment-1 #comment-9'), 'it is there');
          await until(() => !first.isConnected, 'its form is gone');
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(second.isConnected).to.equal(true);
        expect(document.activeElement).to.equal(text(second));
        expect(text(second).value).to.equal('The second');
      });
    }

    it('leads to the reply that the server had already, or that waits', async () => {
      for (const known of [true, false]) {
        const source = new Scripted([made(1), made(2)], [{ state: 'uncertain', reason: 'timeout' }, { state: 'duplicate' }]);
        const element = await live(source);
        element.querySelector<HTMLElement>('#comment-1 [data-do="reply"]')!.click();
        await until(() => document.activeElement?.closest('form')?.matches('#comment-1 > form'), 'the focus is in the form');
        const form = element.querySelector<HTMLFormElement>('#comment-1 > form')!;
        write(form, 'It’s "me" -- again');
        form.requestSubmit();
        await until(() => form.querySelector('[data-do="again"]'), 'nobody knows');
        if (known) source.comments.push(made(77, 'It’s “me” – again', { parent: '1' }));
        form.querySelector<HTMLElement>('[data-do="again"]')!.click();
        await until(() => document.activeElement?.parentElement?.matches(known ? '#comment-77' : '#comment-1 [data-pending]'), 'the focus is there');
        expect(element.querySelector('#comment-1 > form')).to.equal(null);
        expect(items(element)).to.have.length(3);
      }
    });

    it('likes, reports, edits and removes where the source can', async () => {
      const calls: string[] = [];
      const done = (name: string) => (id: string, what?: unknown): Promise<{ state: 'done'; comment?: SourceComment }> => {
        calls.push(`${name} ${id} ${String(what)}`);
        return Promise.resolve({ state: 'done', ...(name === 'edit' && { comment: made(1, String(what), { own: true }) }) });
      };
      const element = await live(Object.assign(new Scripted([made(1, 'Mine', { own: true }), made(2, 'b', { likes: 3 })]), { like: done('like'), report: done('report'), edit: done('edit'), remove: done('remove') }));
      const key = (id: number, does: string): HTMLElement => element.querySelector<HTMLElement>(`#comment-${id} [data-do="${does}"]`)!;
      key(2, 'like').click();
      await until(() => key(2, 'like').textContent === 'Like 4', 'it is counted');
      expect(key(2, 'like').getAttribute('aria-pressed')).to.equal('true');
      const ask = (): HTMLFormElement => element.querySelector<HTMLFormElement>('[data-news="ask"]')!;
      key(2, 'report').click();
      await until(ask, 'it asks why');
      await expect(element).to.be.accessible();
      text(ask()).value = 'Rude';
      ask().requestSubmit();
      await until(() => element.querySelector('#comment-2')!.textContent.includes('was reported'), 'it is said');
      expect(document.activeElement, 'back at the key').to.equal(key(2, 'report'));
      key(1, 'edit').click();
      await until(ask, 'it opens');
      text(ask()).value = 'Changed';
      ask().requestSubmit();
      await until(() => element.querySelector('#comment-1')!.textContent.includes('Changed'), 'it is changed');
      expect(document.activeElement, 'back at the key').to.equal(key(1, 'edit'));
      key(1, 'remove').click();
      await until(ask, 'it asks');
      ask().requestSubmit();
      await until(() => items(element).join() === '2', 'it is gone');
      expect(document.activeElement!.parentElement!.id, 'at the next one').to.equal('comment-2');
      expect(calls).to.deep.equal(['like 2 true', 'report 2 Rude', 'edit 1 Changed', 'remove 1 undefined']);
    });

    it('keeps the words of an edit or a report until it is done', async () => {
      const answers: (() => void)[] = [];
      const later = (result: Awaited<ReturnType<NonNullable<CommentSource['edit']>>>) => (): Promise<typeof result> => new Promise((resolve) => answers.push(() => resolve(result)));
      const source = Object.assign(new Scripted([made(1, 'Mine', { own: true }), made(2)]), { edit: later({ state: 'unavailable', reason: 'network' }), report: later({ state: 'refused', message: 'Not you.' }), remove: later({ state: 'refused' }) });
      const element = await live(source);
      const key = (id: number, does: string): HTMLElement => element.querySelector<HTMLElement>(`#comment-${id} [data-do="${does}"]`)!;
      const ask = (id: number): HTMLFormElement => element.querySelector<HTMLFormElement>(`#comment-${id} > [data-news="ask"]`)!;
      for (const [id, does, words, says] of [[1, 'edit', 'Mine, and better', 'did not work'], [2, 'report', 'Rude', 'Not you.']] as const) {
        key(id, does).click();
        await until(() => ask(id)?.contains(document.activeElement), 'it asks');
        write(ask(id), words);
        ask(id).requestSubmit();
        await until(() => answers.length === 1, 'it is sent');
        ask(id).requestSubmit();
        text(ask(id)).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        expect(text(ask(id)).readOnly).to.equal(true);
        await expect(element).to.be.accessible();
        answers.shift()!();
        await until(() => ask(id).textContent.includes(says), 'it is seen');
        await until(() => element.shadowRoot!.querySelector('[role="status"]')?.textContent.includes(says), 'it is announced');
        expect([text(ask(id)).value, text(ask(id)).readOnly]).to.deep.equal([words, false]);
        expect(answers, 'it was sent once').to.have.length(0);
        await expect(element).to.be.accessible();
      }
      key(1, 'remove').click();
      await until(() => element.querySelectorAll('#comment-1 > form').length === 2, 'it asks something else');
      key(1, 'edit').click();
      await until(() => document.activeElement?.localName === 'textarea', 'back in the text');
      expect((document.activeElement as HTMLTextAreaElement).value, 'which is still there').to.equal('Mine, and better');
      Object.assign(source, { edit: (_id: string, said: string) => Promise.resolve({ state: 'done', comment: made(1, said, { own: true }) }) });
      (document.activeElement as HTMLTextAreaElement).form!.requestSubmit();
      await until(() => element.querySelector('#comment-1 article')!.textContent.includes('Mine, and better'), 'it is changed');
    });

    it('has the words of an edit again when all is loaded anew', async () => {
      const source = (): Scripted => Object.assign(new Scripted([made(1, 'Mine', { own: true }), made(2)]), { edit: (_id: string, said: string) => Promise.resolve({ state: 'done' as const, comment: made(1, said, { own: true }) }) });
      const element = await live(source());
      const open = async (): Promise<HTMLFormElement> => {
        element.querySelector<HTMLElement>('[data-do="edit"]')!.click();
        await until(() => element.querySelector('[data-news="ask"]'), 'it opens');
        return element.querySelector<HTMLFormElement>('[data-news="ask"]')!;
      };
      write(await open(), 'Half of it');
      element.source = source();
      await until(() => !element.querySelector('[data-news="ask"]') && element.querySelector('[data-do="edit"]'), 'all is anew');
      const form = await open();
      await until(() => text(form).value === 'Half of it', 'it is there');
      form.requestSubmit();
      await until(() => element.querySelector('#comment-1')!.textContent.includes('Half of it'), 'it is changed');
      const again = await open();
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(text(again).value).to.equal('Half of it');
    });

    it('likes once, however fast it is pressed, and says when that failed', async () => {
      const calls: boolean[] = [];
      const answers: ((result: { state: 'done' } | { state: 'refused' }) => void)[] = [];
      const element = await live(Object.assign(new Scripted([made(1, 'a', { likes: 3 })]), {
        like: (_id: string, on: boolean) => {
          calls.push(on);
          return new Promise((resolve) => answers.push(resolve));
        },
      }));
      const key = element.querySelector<HTMLElement>('[data-do="like"]')!;
      key.click();
      key.click();
      await until(() => answers.length, 'it is sent');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(calls).to.deep.equal([true]);
      answers.shift()!({ state: 'done' });
      await until(() => key.textContent === 'Like 4', 'it is counted');
      key.click();
      await until(() => answers.length, 'it is taken back');
      answers.shift()!({ state: 'refused' });
      await until(() => element.querySelector('footer')!.textContent.includes('did not work'), 'it is said');
      expect([calls, key.textContent]).to.deep.equal([[true, false], 'Like 4']);
    });

    it('leaves nothing of one that was deleted but its replies', async () => {
      const element = await live(Object.assign(new Scripted([made(1, 'Mine', { own: true }), made(2, 'Reply', { parent: '1' })]), { remove: () => Promise.resolve({ state: 'done' }), like: () => Promise.resolve({ state: 'done' }) }));
      element.querySelector<HTMLElement>('#comment-1 [data-do="remove"]')!.click();
      await until(() => element.querySelector('[data-news="ask"]'), 'it asks');
      element.querySelector<HTMLFormElement>('[data-news="ask"]')!.requestSubmit();
      await until(() => !element.querySelector('[data-news="ask"]'), 'it is done');
      const article = element.querySelector('#comment-1 > article')!;
      expect(article.textContent).to.equal('Your comment was deleted.');
      expect(article.querySelectorAll('button, a')).to.have.length(0);
      expect(article.getAttribute('aria-label')).to.equal(null);
      expect(element.querySelector('#comment-1 > ol > #comment-2')).to.not.equal(null);
      await expect(element).to.be.accessible();
    });

    it('goes on by keys from one that was deleted, and stays for its replies', async () => {
      const element = await live(Object.assign(new Scripted([made(1), made(2, 'Mine', { own: true }), made(3, 'Reply', { parent: '2' })]), { remove: () => Promise.resolve({ state: 'done' }) }));
      element.querySelector<HTMLElement>('#comment-2 [data-do="remove"]')!.click();
      await until(() => element.querySelector('[data-news="ask"]'), 'it asks');
      element.querySelector<HTMLFormElement>('[data-news="ask"]')!.requestSubmit();
      await until(() => document.activeElement!.parentElement!.id === 'comment-3', 'the focus is at its reply');
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', bubbles: true }));
      expect(document.activeElement!.parentElement!.id).to.equal('comment-1');
    });

    it('replies to what is on a later page, when a link of the server’s is followed', async () => {
      const inside = '<ol><li id="comment-5"><article><div><p>Server</p></div><footer><a href="?replytocom=5#respond">Reply</a></footer></article></li></ol>';
      const element = await live(new Scripted(Array.from({ length: 6 }, (_, i) => made(i + 1))), { inside, attributes: 'page-size="2"' });
      element.querySelector<HTMLElement>('a[href*="replytocom"]')!.click();
      await until(() => element.querySelector('[data-news="comments"] #comment-5 > form'), 'the form is there');
    });

    it('replies in the live list when a link of the server’s is followed', async () => {
      const inside = '<ol><li id="comment-1"><article><div><p>Server</p></div><footer><a href="?replytocom=1#respond">Reply</a></footer></article></li></ol>';
      const element = await live(new Scripted([made(1)]), { inside });
      element.querySelector<HTMLElement>('a[href*="replytocom"]')!.click();
      await until(() => element.querySelector('[data-news="comments"] #comment-1 > form'), 'the form is there');
      expect(element.matches(':state(live)')).to.equal(true);
    });
  });

  it('loses nothing when it is moved', async () => {
    const element = await live(new Scripted([made(1)]));
    write(element, 'On the way');
    const other = await fixture('<div></div>');
    other.append(element);
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(text(element).value).to.equal('On the way');
    expect(items(element)).to.deep.equal(['1']);
    expect(element.querySelectorAll('form')).to.have.length(1);
  });

  it('begins anew with another source', async () => {
    const element = await live(new Scripted([made(1)]));
    const loaded = heardAt(element, 'news-comments-load');
    element.source = new Scripted([made(2)]);
    await loaded;
    expect(items(element)).to.deep.equal(['2']);
    expect(element.querySelectorAll('[data-news="comments"]')).to.have.length(1);
  });
});
