import { expect } from '@open-wc/testing';
import { localSource } from '../../src/comments/local.js';
import type { CommentOrder, CommentSource, SubmitResult } from '../../src/comments/source.js';
import { conformance } from '../../src/comments/testing.js';

let count = 0;
const thread = (): string => `local ${Date.now()} ${count++}`;
const list = async (source: CommentSource, order: CommentOrder = 'oldest', page = 1, pageSize = 2) => {
  const found = await source.list({ page, pageSize, order });
  if (found.state !== 'listed') throw new Error(found.reason);
  return { ...found, texts: found.comments.map(({ html }) => html.replace(/<.*?>/g, '')) };
};
const sent = (result: SubmitResult): string => {
  if (!('comment' in result)) throw new Error(result.state);
  return result.comment.id;
};
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3));

describe('the local source, as every source', () => {
  for (const { name, run } of conformance(() => ({ source: localSource({ thread: thread() }), tick: 3 }))) it(name, run);
});

describe('the local source', () => {
  it('lists what was said, by page and order', async () => {
    const source = localSource({ thread: thread() });
    const ids: string[] = [];
    for (const text of ['one', 'two', 'three']) {
      ids.push(sent(await source.submit({ text, author: 'Ann' })));
      await pause();
    }
    await source.like!(ids[1]!, true);
    expect((await list(source)).texts).deep.equal(['one', 'two']);
    expect(await list(source, 'oldest', 2)).include({ total: 3, pages: 2 });
    expect((await list(source, 'oldest', 2)).texts).deep.equal(['three']);
    expect((await list(source, 'newest')).texts).deep.equal(['three', 'two']);
    expect((await list(source, 'popular')).texts).deep.equal(['two', 'three']);
    expect(await source.count()).deep.equal({ state: 'counted', total: 3 });
    expect((await source.find!(ids[2]!)).state).equal('found');
    expect(await source.find!('none')).deep.equal({ state: 'absent' });
  });

  it('gives back what was typed, and no HTML', async () => {
    const source = localSource({ thread: thread() });
    const result = await source.submit({ text: 'a < b && c\n\n<script>x</script>', author: ' <b>Ann</b> ', url: 'https://a.example', parent: '7' });
    expect(result.state).equal('published');
    expect((await source.list({ page: 1, pageSize: 10, order: 'newest' }) as { comments: readonly unknown[] }).comments[0])
      .include({ html: '<p>a &lt; b &amp;&amp; c</p><p>&lt;script&gt;x&lt;/script&gt;</p>', author: '<b>Ann</b>', url: 'https://a.example/', parent: '7', own: true });
  });

  it('says what is wrong, field by field', async () => {
    const source = localSource({ thread: thread(), fields: { author: 'required', email: 'required' }, maxBytes: 10 });
    expect(await source.submit({ text: ' ', author: '', email: 'x', url: 'javascript:x' })).deep.equal({
      state: 'invalid', fields: { author: { issue: 'missing' }, email: { issue: 'malformed' }, url: { issue: 'malformed' }, text: { issue: 'missing' } },
    });
    expect(await source.submit({ text: 'éééééé', author: 'A', email: 'a@b' })).deep.equal({ state: 'invalid', fields: { text: { issue: 'too-long' } } });
    expect((await list(source)).total).equal(0);
  });

  it('knows the same comment again, also when two tabs send it at once', async () => {
    const name = thread();
    const source = localSource({ thread: name });
    await source.submit({ text: 'x', author: 'Ann' });
    expect(await source.submit({ text: 'x', author: 'Ann' })).deep.equal({ state: 'duplicate' });
    expect((await source.submit({ text: 'x', author: 'Bob' })).state).equal('published');
    const twice = await Promise.all([source, localSource({ thread: name })].map((each) => each.submit({ text: 'y', author: 'Ann' })));
    expect(twice.map(({ state }) => state).sort()).deep.equal(['duplicate', 'published']);
  });

  it('likes once, reports, edits and removes', async () => {
    const source = localSource({ thread: thread() });
    const id = sent(await source.submit({ text: 'x', author: 'Ann' }));
    await source.like!(id, true);
    const liked = await source.like!(id, true);
    expect(liked.state === 'done' && liked.comment).include({ likes: 1, liked: true });
    const unliked = await source.like!(id, false);
    expect(unliked.state === 'done' && unliked.comment).include({ likes: 0, liked: false });
    expect((await source.report!(id, 'spam')).state).equal('done');
    const edited = await source.edit!(id, 'y < z');
    expect(edited.state === 'done' && edited.comment?.html).equal('<p>y &lt; z</p>');
    expect(await source.edit!(id, ' ')).deep.equal({ state: 'refused' });
    expect(await source.remove!(id)).deep.equal({ state: 'done' });
    expect(await source.remove!(id)).deep.equal({ state: 'refused' });
    expect((await list(source)).total).equal(0);
  });

  it('holds comments back where it is moderated', async () => {
    const source = localSource({ thread: thread(), moderated: true });
    expect((await source.submit({ text: 'x', author: 'Ann' })).state).equal('pending');
    expect(await list(source)).include({ total: 0 });
  });

  it('tells who watches, here and in other tabs, until that ends', async () => {
    const name = thread();
    const [here, there, elsewhere] = [localSource({ thread: name }), localSource({ thread: name }), localSource({ thread: `${name} b` })];
    const heard: string[] = [];
    const ends = [here.watch!(() => heard.push('here')), there.watch!(() => heard.push('there')), elsewhere.watch!(() => heard.push('elsewhere'))];
    await here.submit({ text: 'x', author: 'Ann' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([...new Set(heard)].sort()).deep.equal(['here', 'there']);
    for (const end of ends) end();
    heard.length = 0;
    await there.submit({ text: 'y', author: 'Ann' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(heard).deep.equal([]);
  });

  it('answers where storage is denied or full, or nobody waits any more', async () => {
    const source = localSource({ thread: thread() });
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = () => { throw new DOMException('full', 'QuotaExceededError'); };
    try {
      for (const ask of [() => source.submit({ text: 'x', author: 'Ann' }), () => source.list({ page: 1, pageSize: 1, order: 'newest' }), () => source.count(), () => source.find!('1'), () => source.like!('1', true), () => source.remove!('1')]) {
        expect(await ask()).deep.equal({ state: 'unavailable', reason: 'storage' });
      }
    } finally {
      Object.assign(IDBDatabase.prototype, { transaction });
    }
    expect(await source.count(AbortSignal.abort())).deep.equal({ state: 'unavailable', reason: 'aborted' });
    expect(await source.submit({ text: 'x', author: 'Ann' }, AbortSignal.abort())).deep.equal({ state: 'unavailable', reason: 'aborted' });
    expect((await list(source)).total).equal(0);
  });
});
