import { bare, plain } from './plain.js';
import type { CommentPage, CommentSource, NewComment, SourceComment } from './source.js';

export type * from './source.js';

/** What the suite is given for each case. */
export interface Subject {
  /** The source of a thread that has no comments yet, and takes them. */
  readonly source: CommentSource;
  /** Called before each comment but the first: where a server wants time between two, wait here. */
  readonly pause?: () => Promise<void>;
  /** A source whose server cannot be reached. Default: what happens then is not tested. */
  readonly unreachable?: CommentSource;
  /** Called at the end of each case. */
  readonly end?: () => Promise<void> | void;
}

export interface ConformanceCase {
  readonly name: string;
  /** Fails by an exception that says what was wrong. */
  run(): Promise<void>;
}

const PERSON = { author: 'Ann O’Neill', email: 'ann@example.com' };

/** What readers type, and expect to read again. */
const TEXTS = [
  'a < b && c > d & <3',
  '&amp; &lt;b&gt; &#60; &nbsp;',
  '<b>bold</b> <script>alert(1)</script> <!-- not a comment -->',
  '*stars* _lines_ `ticks` ~~waves~~ #1 [link](https://example.com) | pipe | $x$ ^up^',
  '# no heading\n- no list\n1. no numbers\n> no quote\n    no code\n---',
  String.raw`C:\new\table "quoted" 'once' \\ \*`,
  'עברית، عربي، 日本語、emoji 👩‍👩‍👧 é',
  'two\nlines\n\nand a paragraph',
];

/**
 * What every source of comments does, as cases for any test runner: `for (const { name, run } of conformance(make)) test(name, run);`
 * Thirty comments or so are written, in ten threads.
 *
 * @param make called for each case
 */
export function conformance(make: () => Subject | Promise<Subject>): ConformanceCase[] {
  const cases: ConformanceCase[] = [];
  const it = (name: string, check: (thread: Thread, subject: Subject) => Promise<void>): void => {
    cases.push({
      name,
      async run() {
        const subject = await make();
        try {
          await check(new Thread(subject), subject);
        } finally {
          await subject.end?.();
        }
      },
    });
  };

  it('a thread without comments is an empty page, and counts none', async (thread, { source }) => {
    const { comments, total } = await thread.page(1);
    same([comments.length, total], [0, 0], 'comments and total');
    same(await source.count(), { state: 'counted', total: 0 }, 'count()');
  });

  it('a comment that was sent is there, as it was answered', async (thread, { source }) => {
    const before = Date.now();
    const sent = await thread.write({ ...PERSON, text: 'Hello' });
    is(sent.id !== '' && typeof sent.id === 'string', `an id that is text, not ${sent.id}`);
    same([sent.author, sent.parent, plain(sent.html), sent.status], [PERSON.author, undefined, 'Hello', 'published'], 'the comment');
    is(/T.*(Z|[+-]\d\d:?\d\d)$/.test(sent.date), `a date with its zone, not ${sent.date}`);
    is(Math.abs(Date.parse(sent.date) - before) < 600_000, `a date of now, not ${sent.date}`);
    const { comments, total } = await thread.page(1);
    same(comments.map(({ id, author, html }) => [id, author, plain(html)]), [[sent.id, PERSON.author, 'Hello']], 'the page');
    same([total, await source.count()], [1, { state: 'counted', total: 1 }], 'the counts');
  });

  it('what was typed is what is read, whatever it was', async (thread) => {
    for (const text of TEXTS) await thread.write({ ...PERSON, text });
    const { comments } = await thread.page(1, 'oldest', 100);
    const read = new Set(comments.map(({ html }) => bare(plain(html))));
    for (const text of TEXTS) is(read.has(bare(text)), `“${text}” is not among what is read: ${JSON.stringify(comments.map(({ html }) => html))}`);
  });

  it('names are plain text, decoded once', async (thread) => {
    const author = 'A & B "C" عمر';
    await thread.write({ ...PERSON, author, text: 'By a name with signs' });
    same((await thread.page(1)).comments.map((comment) => comment.author), [author], 'names');
  });

  it('an address that is not of the web is not given on', async (thread) => {
    await thread.write({ ...PERSON, text: 'With an address', url: 'javascript:alert(1)' }).catch(() => undefined); // it may be refused
    for (const { url } of (await thread.page(1)).comments) is(url === undefined || /^https?:/.test(url), `url: ${url}`);
  });

  it('a reply tells what it answers', async (thread) => {
    const first = await thread.write({ ...PERSON, text: 'A question' });
    const reply = await thread.write({ ...PERSON, text: 'An answer', parent: first.id });
    const further = await thread.write({ ...PERSON, text: 'Thanks', parent: reply.id });
    const parents = new Map((await thread.page(1, 'oldest', 100)).comments.map(({ id, parent }) => [id, parent]));
    same([parents.get(first.id), parents.get(reply.id), parents.get(further.id)], [undefined, first.id, reply.id], 'parents');
  });

  it('pages hold each comment once, in the order that was asked for', async (thread) => {
    const ids: string[] = [];
    for (let i = 1; i <= 5; i++) {
      if (i > 1) await new Promise((done) => setTimeout(done, 1050)); // servers keep whole seconds
      ids.push((await thread.write({ ...PERSON, text: `Number ${i}` })).id);
    }
    for (const order of ['oldest', 'newest'] as const) {
      const pages: CommentPage[] = [];
      do pages.push(await thread.page(pages.length + 1, order, 2)); while (pages.length < pages[0]!.pages);
      const read = pages.flatMap(({ comments }) => comments.map(({ id }) => id));
      same(read, order === 'oldest' ? ids : [...ids].reverse(), order);
      is(pages.every(({ total }) => total === 5), 'a total of 5 on each page');
    }
    same((await thread.page(9, 'newest', 2)).comments, [], 'the page behind the last');
  });

  it('the same again is either known as a double, or another comment', async (thread, { source }) => {
    const first = await thread.write({ ...PERSON, text: 'Once' });
    const again = await thread.send({ ...PERSON, text: 'Once' });
    is(again.state === 'duplicate' || (again.state === 'published' && again.comment.id !== first.id), `duplicate, or another one: ${JSON.stringify(again)}`);
    same(await source.count(), { state: 'counted', total: again.state === 'duplicate' ? 1 : 2 }, 'count()');
  });

  it('one that is sent twice at once is there once', async (thread, { source }) => {
    const results = await Promise.all([source.submit({ ...PERSON, text: 'Pressed twice' }), source.submit({ ...PERSON, text: 'Pressed twice' })]);
    const published = new Set(results.flatMap((result) => (result.state === 'published' ? [result.comment.id] : []))).size;
    same([published, (await thread.page(1)).total], [1, 1], 'published, and there');
  });

  it('what lacks something is answered with what it lacks', async (thread, { source }) => {
    const blank = await thread.send({ ...PERSON, text: ' \n ' });
    is(blank.state === 'invalid' && blank.fields.text?.issue === 'missing', `a blank text: ${JSON.stringify(blank)}`);
    for (const [field, need] of Object.entries(source.fields ?? { author: 'required', email: 'required' })) {
      if (need !== 'required') continue;
      const result = await thread.send({ ...PERSON, [field]: '', text: `Without ${field}` });
      is(result.state === 'invalid' && field in result.fields, `without ${field}: ${JSON.stringify(result)}`);
    }
    same((await thread.page(1)).total, 0, 'comments written');
  });

  it('who has given up is told so, and nothing is sent', async (thread, { source }) => {
    const signal = AbortSignal.abort();
    const aborted = { state: 'unavailable', reason: 'aborted' };
    same(await source.list({ page: 1, pageSize: 10, order: 'newest', signal }), aborted, 'list()');
    same(await source.count(signal), aborted, 'count()');
    same(await source.submit({ ...PERSON, text: 'Given up' }, signal), aborted, 'submit()');
    same((await thread.page(1)).total, 0, 'comments written');
  });

  it('a server that cannot be reached is a value, not an exception', async (_thread, { unreachable }) => {
    if (!unreachable) return;
    same((await unreachable.list({ page: 1, pageSize: 10, order: 'newest' })).state, 'unavailable', 'list()');
    same((await unreachable.count()).state, 'unavailable', 'count()');
    const { state } = await unreachable.submit({ ...PERSON, text: 'Into the void' });
    is(state === 'unavailable' || state === 'uncertain', `submit(): ${state}`);
  });

  it('one comment is found, and what is not there is absent', async (thread, { source }) => {
    if (!source.find) return;
    const { id } = await thread.write({ ...PERSON, text: 'Find me' });
    const found = await source.find(id);
    same(found.state === 'found' && [found.comment.id, plain(found.comment.html)], [id, 'Find me'], 'find()');
    same(await source.find('999999999'), { state: 'absent' }, 'find() of none');
    same(await source.find('no such thing'), { state: 'absent' }, 'find() of nonsense');
  });

  it('a like counts', async (thread, { source }) => {
    if (!source.like) return;
    const { id } = await thread.write({ ...PERSON, text: 'Like me' });
    const liked = await source.like(id, true);
    same(liked.state, 'done', 'like()');
    same((await thread.page(1)).comments.map(({ likes }) => likes), [1], 'likes');
    same((await source.like(id, false)).state, 'done', 'like() taken back');
    same((await thread.page(1)).comments.map(({ likes }) => likes), [0], 'likes');
  });

  it('what is edited is read as it was typed, and what is removed is gone', async (thread, { source }) => {
    const sent = await thread.write({ ...PERSON, text: 'First words' });
    const mine = (await thread.page(1)).comments[0]?.own;
    if (mine && source.edit) {
      for (const text of ['a < b && c', 'a < b && c, still']) same((await source.edit(sent.id, text)).state, 'done', 'edit()');
      same((await thread.page(1)).comments.map(({ html }) => plain(html)), ['a < b && c, still'], 'after the edit');
    }
    if (mine && source.remove) {
      same((await source.remove(sent.id)).state, 'done', 'remove()');
      same((await thread.page(1)).total, 0, 'after the removal');
    }
  });

  it('watching can be ended', async (_thread, { source }) => {
    const end = source.watch?.(() => undefined);
    is(end === undefined || typeof end === 'function', 'watch() returns what ends it');
    end?.();
    return Promise.resolve();
  });

  return cases;
}

class Thread {
  private readonly subject: Subject;
  private sent = 0;

  constructor(subject: Subject) {
    this.subject = subject;
  }

  async page(page: number, order: 'newest' | 'oldest' = 'newest', pageSize = 10): Promise<CommentPage> {
    const result = await this.subject.source.list({ page, pageSize, order });
    if (result.state !== 'listed') throw new Error(`list() answers ${JSON.stringify(result)}`);
    return result;
  }

  async send(comment: NewComment): ReturnType<CommentSource['submit']> {
    if (this.sent++) await this.subject.pause?.();
    return this.subject.source.submit(comment);
  }

  async write(comment: NewComment): Promise<SourceComment> {
    const result = await this.send(comment);
    if (result.state !== 'published') throw new Error(`submit() of “${comment.text}” answers ${JSON.stringify(result)}`);
    return result.comment;
  }
}

function is(condition: boolean, message: string): void {
  if (!condition) throw new Error(`expected ${message}`);
}

function same(actual: unknown, expected: unknown, what: string): void {
  const [left, right] = [actual, expected].map((value) => JSON.stringify(value, (_key, each: unknown) => (each !== null && typeof each === 'object' && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each)));
  is(left === right, `${what}: ${right}, got ${left}`);
}
