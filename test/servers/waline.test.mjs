/** walineSource against a real Waline. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { conformance } from '../../dist/comments/testing.js';
import { walineSource } from '../../dist/comments/waline.js';
import { orWhy } from './processes.mjs';
import { startWaline } from './waline.mjs';

const found = await orWhy(startWaline());
const skip = typeof found === 'string' ? found : false;
const waline = /** @type {import('./waline.mjs').Waline} */ (found);
after(() => skip || waline.stop());

let threads = 0;
const source = (more = {}) => walineSource({ src: waline.url, thread: `/thread/${++threads}/`, timeout: 10, settle: 1, ...more });
const ANN = { author: 'Ann', email: 'ann@example.test' };
const list = (of) => of.list({ page: 1, pageSize: 100, order: 'oldest' });
const text = ({ html }) => html.replace(/<[^>]*>/g, '').trim();
const post = async (path, body, token) => (await (await fetch(`${waline.url}/api/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }, body: JSON.stringify(body) })).json());

describe('Waline', { skip }, () => {
  for (const { name, run } of conformance(() => ({ source: source(), unreachable: source({ src: 'http://127.0.0.1:9' }) }))) it(name, run);

  it('an address in a text is linked', async () => {
    const of = source();
    await of.submit({ ...ANN, text: 'see https://example.com/a_b_c?x=1&y=2 there' });
    assert.match((await list(of)).comments[0].html, /<a [^>]*href="https:\/\/example\.com\/a_b_c\?x=1&amp;y=2"/);
  });

  it('pages count the comments on the article, and come with all their replies', async () => {
    const of = source();
    const { comment: first } = await of.submit({ ...ANN, text: 'First' });
    await of.submit({ ...ANN, text: 'A reply', parent: first.id });
    await of.submit({ ...ANN, text: 'Second' });
    const page = await of.list({ page: 1, pageSize: 1, order: 'oldest' });
    assert.deepEqual([page.comments.map(text), page.total, page.pages], [['First', 'A reply'], 3, 2]);
  });

  it('the most liked come first, when they are asked for', async () => {
    const of = source();
    for (const each of ['One', 'Two', 'Three']) await of.submit({ ...ANN, text: each });
    const two = (await list(of)).comments.find((each) => text(each) === 'Two');
    await of.like(two.id, true);
    assert.equal(text((await of.list({ page: 1, pageSize: 10, order: 'popular' })).comments[0]), 'Two');
  });

  it('a reply finds the thread it belongs to, and one to what is gone is not sent', async () => {
    const thread = '/replies/';
    const { comment: root } = await source({ thread }).submit({ ...ANN, text: 'Root' });
    const { comment: reply } = await source({ thread }).submit({ ...ANN, text: 'Reply', parent: root.id });
    const { comment: further } = await source({ thread }).submit({ ...ANN, text: 'Further', parent: reply.id });
    assert.equal((await waline.sql(`select rid from wl_Comment where id = ${further.id}`)).trim(), root.id);
    assert.deepEqual(await source({ thread }).submit({ ...ANN, text: 'To nobody', parent: '999999' }), { state: 'unavailable', reason: 'refused' });
    assert.equal((await source({ thread }).count()).total, 3);
  });

  it('a reply to what was deleted meanwhile fails after it was stored, where nobody sees it: uncertain, and then refused', async () => {
    const of = source();
    const { comment: root } = await of.submit({ ...ANN, text: 'Soon gone' });
    await waline.sql(`delete from wl_Comment where id = ${root.id}`);
    assert.deepEqual(await of.submit({ ...ANN, text: 'Too late', parent: root.id }), { state: 'uncertain', reason: 'server' });
    await waline.sql(`delete from wl_Comment where pid = ${root.id}`);
    const again = await of.submit({ ...ANN, text: 'Too late', parent: root.id });
    assert.deepEqual([again.state, again.reason], ['uncertain', 'refused'], 'it is never said to be saved');
  });

  it('names stay text, addresses that are not of the web are dropped', async () => {
    const of = source();
    await post('comment', { url: `/thread/${threads}/`, comment: 'x', nick: '<b>n</b><img src=x onerror=1>', link: 'javascript:alert(1)' });
    const [comment] = (await list(of)).comments;
    assert.deepEqual([comment.author, comment.url], ['<b>n</b><img src=x onerror=1>', undefined]);
  });

  it('a path without a comment counts none', async () => {
    assert.deepEqual(await source().count(), { state: 'counted', total: 0 });
  });

  it('a wrong address is unavailable', async () => {
    assert.equal((await list(source({ src: `${waline.url}/nowhere` }))).state, 'unavailable');
  });

  describe('with a reader who is signed in', () => {
    it('own comments are known, edited and removed; those of others are not', async () => {
      const email = 'reader@example.test';
      await post('user', { display_name: 'Chief', email: 'chief@example.test', url: '', password: 'secret' });
      await post('user', { display_name: 'Reader', email, url: '', password: 'secret' });
      await waline.sql(`update wl_Users set type = 'guest' where email = '${email}'`);
      const { data: { token } } = await post('token', { email, password: 'secret' });
      const of = source({ token });
      assert.deepEqual(await of.session(), { name: 'Reader' });
      const { comment: mine } = await of.submit({ text: 'Mine' });
      await source({ thread: `/thread/${threads}/` }).submit({ ...ANN, text: 'Not mine' });
      const { comments } = await list(of);
      assert.deepEqual(comments.map((each) => [text(each), each.author, each.own]), [['Mine', 'Reader', true], ['Not mine', 'Ann', undefined]]);
      for (const words of ['a < b && c', 'a < b && c *still*']) assert.equal((await of.edit(mine.id, words)).state, 'done');
      assert.match((await list(of)).comments[0].html, /a &lt; b &amp;&amp; c \*still\*/);
      assert.deepEqual(await of.edit(comments[1].id, 'Mine now'), { state: 'refused' });
      assert.equal((await of.remove(mine.id)).state, 'done');
      assert.equal((await list(of)).total, 1);
    });

    it('a token that has expired: a stranger’s', async () => {
      const of = source({ token: 'expired' });
      assert.deepEqual(await of.session(), {});
      assert.deepEqual(await of.edit('1', 'x'), { state: 'sign-in' });
    });
  });

  describe('with other settings', () => {
    it('moderated: pending, and nobody sees it', async () => {
      await waline.restart({ COMMENT_AUDIT: 'true' });
      const of = source();
      const result = await of.submit({ ...ANN, text: 'Held' });
      assert.deepEqual([result.state, result.comment.status], ['pending', 'pending']);
      assert.equal((await list(of)).comments.length, 0);
    });

    it('a forbidden word: rejected; a comment too soon: too fast', async () => {
      await waline.restart({ FORBIDDEN_WORDS: 'forbidden', IPQPS: '60' });
      await waline.sql("update wl_Comment set insertedAt = insertedAt - interval 1 hour");
      assert.deepEqual(await source().submit({ ...ANN, text: 'A forbidden word' }), { state: 'rejected' });
      assert.deepEqual(await source().submit({ ...ANN, text: 'Another' }), { state: 'too-fast' });
    });

    it('only members may write: sign in', async () => {
      await waline.restart({ LOGIN: 'force' });
      assert.equal((await source().submit({ ...ANN, text: 'Hello?' })).state, 'sign-in');
    });

    it('the database is down: unavailable, uncertain; when it is back the same text is saved once', async () => {
      await waline.restart({});
      const of = source({ timeout: 3 });
      await waline.database.kill();
      try {
        assert.equal((await list(of)).state, 'unavailable');
        assert.equal((await of.submit({ ...ANN, text: 'No database' })).state, 'uncertain');
      } finally {
        await waline.database.restart();
      }
      assert.equal((await of.submit({ ...ANN, text: 'No database' })).state, 'published');
      assert.equal((await of.count()).total, 1);
    });
  });
});
