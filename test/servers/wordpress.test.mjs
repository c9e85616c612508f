/** wordpressSource against a real WordPress, with the settings of a new site and with REST open to strangers: what comment servers do, case by case. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { conformance } from '../../dist/comments/testing.js';
import { wordpressSource } from '../../dist/comments/wordpress.js';
import { orWhy } from './processes.mjs';
import { startWordPress } from './wordpress.mjs';

const found = await orWhy(startWordPress());
const skip = typeof found === 'string' ? found : false;
const wp = /** @type {import('./wordpress.mjs').WordPress} */ (found);
after(() => skip || wp.stop());

const ANN = { author: 'Ann', email: 'ann@example.test' };
const REST = '/wp-json/wp/v2';
const FAST = { timeout: 10, settle: 2 };
const source = (thread, more = {}) => wordpressSource({ src: wp.url + REST, thread, ...FAST, ...more });
const form = (thread, more = {}) => source(thread, { form: `${wp.url}/wp-comments-post.php`, ...more });
const stored = async (thread) => Number(await wp.sql(`select count(*) from wp_comments where comment_post_ID = ${thread}`));
const text = ({ html }) => html.replace(/<[^>]*>/g, '').trim();
const list = (of, more = {}) => of.list({ page: 1, pageSize: 100, order: 'oldest', ...more });
const nowhere = 'http://127.0.0.1:9/wp-json/wp/v2';

/** Both ways that a comment may take. */
const WAYS = [['REST', source], ['the form', form]];

describe('WordPress', { skip }, () => {
  before(async () => {
    wp.switches({ anonymous: true });
    await wp.option('comment_previously_approved', '0');
  });

  const suites = [
    ['by REST', { anonymous: true }, (thread, more) => source(thread, more)],
    ['as a new site has it, by its form', {}, (thread, more) => source(thread, more)],
    ['by its form alone', {}, (thread, more) => form(thread, more)],
    ['without pretty addresses', { anonymous: true }, (thread, more) => source(thread, { src: `${wp.url}/?rest_route=/wp/v2`, ...more })],
  ];
  for (const [name, switches, make] of suites) {
    describe(name, () => {
      before(() => wp.switches(switches));
      after(() => wp.switches({ anonymous: true }));
      const cases = conformance(async () => {
        const thread = await wp.post();
        return { source: make(thread), unreachable: make(thread, { src: nowhere, form: 'http://127.0.0.1:9/wp-comments-post.php' }) };
      });
      for (const { name: title, run } of cases) it(title, run);
    });
  }

  describe('reading', () => {
    it('goes through every page, each comment once, and the page behind the last is empty', async () => {
      const thread = await wp.post();
      await wp.sql(`insert into wp_comments (comment_post_ID, comment_author, comment_date, comment_date_gmt, comment_content, comment_approved) select ${thread}, 'N', '2026-01-01' + interval seq second, '2026-01-01' + interval seq second, concat('n', seq), '1' from seq_1_to_250`);
      const of = source(thread);
      const ids = [];
      for (let page = 1; page <= 3; page++) {
        const answer = await of.list({ page, pageSize: 100, order: 'newest' });
        assert.deepEqual([answer.total, answer.pages], [250, 3]);
        ids.push(...answer.comments.map(({ id }) => id));
      }
      assert.equal(new Set(ids).size, 250);
      assert.deepEqual((await of.list({ page: 4, pageSize: 100, order: 'newest' })).comments, []);
      assert.equal((await of.list({ page: 1, pageSize: 500, order: 'newest' })).comments.length, 100, 'no more than it gives');
    });

    it('a comment that arrives between two pages shifts the second: it overlaps, and leaves none out', async () => {
      const thread = await wp.post();
      await wp.sql(`insert into wp_comments (comment_post_ID, comment_author, comment_date, comment_date_gmt, comment_content, comment_approved) select ${thread}, 'N', '2026-01-01' + interval seq second, '2026-01-01' + interval seq second, concat('n', seq), '1' from seq_1_to_6`);
      const of = source(thread);
      const first = await of.list({ page: 1, pageSize: 3, order: 'newest' });
      await of.submit({ ...ANN, text: 'In between' });
      const second = await of.list({ page: 2, pageSize: 3, order: 'newest' });
      assert.equal(second.comments[0].id, first.comments[2].id);
      const third = await of.list({ page: 3, pageSize: 3, order: 'newest' });
      assert.equal(new Set([...first.comments, ...second.comments, ...third.comments].map(({ id }) => id)).size, 6);
    });

    it('dates are of the world, whatever the zone of the site', async () => {
      const thread = await wp.post();
      await wp.option('gmt_offset', '5.5');
      const sent = await source(thread).submit({ ...ANN, text: 'What time is it?' });
      await wp.option('gmt_offset', '0');
      assert.ok(Math.abs(Date.parse(sent.comment.date) - Date.now()) < 60_000, sent.comment.date);
    });

    it('a closed post says so; one closed by its age alone does not, until somebody writes', async () => {
      assert.equal((await list(source(wp.posts.closed))).closed, true);
      await wp.option('close_comments_for_old_posts', '1');
      assert.equal((await list(source(wp.posts.old))).closed, undefined);
      for (const [, way] of WAYS) assert.deepEqual(await way(wp.posts.old).submit({ ...ANN, text: 'Late' }), { state: 'closed' });
      await wp.option('close_comments_for_old_posts', '0');
    });

    it('a draft is refused, an unknown post has no comments, a password post wants its password', async () => {
      assert.deepEqual(await list(source(wp.posts.draft)), { state: 'unavailable', reason: 'refused' });
      assert.equal((await list(source(999_999))).total, 0);
      assert.deepEqual(await list(source(wp.posts.secret)), { state: 'unavailable', reason: 'refused' });
      const secret = source(wp.posts.secret, { password: 'pw' });
      assert.equal((await list(secret)).state, 'listed');
      assert.equal((await secret.submit({ ...ANN, text: 'Psst' })).state, 'published');
    });

    it('a wrong address is refused', async () => {
      assert.deepEqual(await list(source(1, { src: `${wp.url}/wp-json/wp/v9` })), { state: 'unavailable', reason: 'refused' });
    });

    it('what is held, in the trash, deleted or on another post is absent', async () => {
      const thread = await wp.post();
      const of = source(thread);
      const { comment } = await of.submit({ ...ANN, text: 'Here today' });
      assert.equal((await of.find(comment.id)).state, 'found');
      assert.equal((await source(await wp.post()).find(comment.id)).state, 'absent');
      for (const approved of ['0', 'trash']) {
        await wp.sql(`update wp_comments set comment_approved = '${approved}' where comment_ID = ${comment.id}`);
        assert.deepEqual(await of.find(comment.id), { state: 'absent' });
      }
    });

    it('an editor’s unfiltered HTML comes as it is, to be cleaned where it is shown', async () => {
      const thread = await wp.post();
      await wp.sql(`insert into wp_comments (comment_post_ID, comment_author, comment_date, comment_date_gmt, comment_content, comment_approved, user_id) values (${thread}, 'admin', now(), now(), '<script>1</script><h1>x</h1>', '1', 1)`);
      assert.match((await list(source(thread))).comments[0].html, /<script>1<\/script>/);
    });

    it('orphans are there: a parent that is nowhere, on another post, held or deleted', async () => {
      const thread = await wp.post();
      const of = source(thread);
      const { comment: parent } = await of.submit({ ...ANN, text: 'Parent' });
      for (const [text, id] of [['to nobody', '99999'], ['to another post', '1'], ['to one deleted', parent.id]]) assert.equal((await of.submit({ ...ANN, text, parent: id })).state, 'published');
      await wp.sql(`delete from wp_comments where comment_ID = ${parent.id}`);
      assert.deepEqual((await list(of)).comments.map((comment) => [text(comment), comment.parent]), [['to nobody', '99999'], ['to another post', '1'], ['to one deleted', parent.id]]);
    });

    it('a broken table looks like no comments: WordPress says no more; writing says that it was not saved', async () => {
      const thread = await wp.post();
      await wp.sql('rename table wp_comments to wp_comments_gone');
      try {
        assert.equal((await list(source(thread))).total, 0);
        assert.deepEqual(await source(thread).submit({ ...ANN, text: 'To nowhere' }), { state: 'unavailable', reason: 'server' });
        assert.deepEqual(await form(thread).submit({ ...ANN, text: 'To nowhere' }), { state: 'uncertain', reason: 'server' });
      } finally {
        await wp.sql('rename table wp_comments_gone to wp_comments');
      }
    });
  });

  for (const [name, way] of WAYS) {
    describe(`writing by ${name}`, () => {
      const submit = async (comment, more) => way(await wp.post(), more).submit({ ...ANN, ...comment });
      const issues = (result) => Object.fromEntries(Object.entries(result.fields ?? {}).map(([field, { issue }]) => [field, issue]));

      it('held: pending, and nobody else sees it', async () => {
        const thread = await wp.post();
        await wp.option('comment_moderation', '1');
        const result = await way(thread).submit({ ...ANN, text: 'a < b\nHeld' });
        assert.equal(result.state, 'pending');
        assert.match(result.comment.id, /^[1-9]\d*$/);
        assert.equal(result.comment.status, 'pending');
        assert.match(result.comment.html, /a &lt; b<br ?\/?>\n?Held/);
        assert.equal((await list(way(thread))).total, 0);
        assert.deepEqual(await way(thread).submit({ ...ANN, text: 'a < b\nHeld' }), { state: 'duplicate' }, 'what is held counts as a double');
        await wp.option('comment_moderation', '0');
      });

      it('the first comment of somebody new is held on a new site', async () => {
        await wp.option('comment_previously_approved', '1');
        assert.equal((await submit({ author: 'New', email: `new-${name.length}@example.test`, text: 'First' })).state, 'pending');
        await wp.option('comment_previously_approved', '0');
      });

      it('two links are held', async () => {
        assert.equal((await submit({ text: 'https://a.example https://b.example' })).state, 'pending');
      });

      it('a disallowed word: rejected by REST, which says so; the form does not tell it from one that is held', async () => {
        await wp.option('disallowed_keys', 'forbidden');
        const result = await submit({ text: 'a forbidden word' });
        assert.equal(result.state, way === source ? 'rejected' : 'pending');
        await wp.option('disallowed_keys', '');
      });

      it('a duplicate', async () => {
        const of = way(await wp.post());
        assert.equal((await of.submit({ ...ANN, text: 'Twice' })).state, 'published');
        assert.deepEqual(await of.submit({ ...ANN, text: 'Twice' }), { state: 'duplicate' });
      });

      it('too fast', async () => {
        wp.switches({ anonymous: true, flood: true });
        await submit({ text: 'One' });
        assert.deepEqual(await submit({ text: 'Two' }), { state: 'too-fast', wait: 15 });
        wp.switches({ anonymous: true });
      });

      it('closed', async () => {
        assert.deepEqual(await way(wp.posts.closed).submit({ ...ANN, text: 'Hello?' }), { state: 'closed' });
      });

      it('a draft, an unknown post, a password post: refused', async () => {
        for (const thread of [wp.posts.draft, 999_999, wp.posts.secret]) assert.deepEqual(await way(thread).submit({ ...ANN, text: 'Hello?' }), { state: 'unavailable', reason: 'refused' });
      });

      it('only members may write: sign in', async () => {
        await wp.option('comment_registration', '1');
        const result = await submit({ text: 'Hello?' });
        assert.equal(result.state, 'sign-in');
        assert.match(result.message, /logged in/);
        await wp.option('comment_registration', '0');
      });

      it('each field that lacks something, by its name', async () => {
        assert.deepEqual(issues(await submit({ text: ' ' })), { text: 'missing' });
        assert.deepEqual(issues(await submit({ text: 'x', author: '' })), { author: 'missing' });
        assert.deepEqual(issues(await submit({ text: 'x', email: '' })), { email: 'missing' });
        assert.deepEqual(issues(await submit({ text: 'x', author: '', email: '' })), { author: 'missing', email: 'missing' });
        assert.deepEqual(issues(await submit({ text: 'x', email: 'not an address' })), { email: 'malformed' });
      });

      it('each field that is too long', async () => {
        assert.deepEqual(issues(await submit({ text: 'x'.repeat(65_526) })), { text: 'too-long' });
        assert.deepEqual(issues(await submit({ text: '語'.repeat(30_000) })), { text: 'too-long' });
        assert.equal((await submit({ text: 'x'.repeat(65_525) })).state, 'published');
        assert.deepEqual(issues(await submit({ text: 'x', author: 'n'.repeat(246) })), { author: 'too-long' });
        assert.deepEqual(issues(await submit({ text: 'x', email: `${'n'.repeat(90)}@example.test` })), { email: 'too-long' });
        assert.deepEqual(issues(await submit({ text: 'x', url: `https://example.test/${'n'.repeat(200)}` })), { url: 'too-long' });
      });

      it('a site that asks for no name gets none', async () => {
        await wp.option('require_name_email', '0');
        const result = await submit({ text: 'Nobody', author: '', email: '' });
        assert.deepEqual([result.state, result.comment?.author], ['published', way === source ? '' : result.comment?.author]);
        await wp.option('require_name_email', '1');
      });

      it('messages are text: no entities, no tags', async () => {
        const result = await submit({ text: 'x', author: '', email: '' });
        assert.ok(result.message);
        assert.doesNotMatch(result.message, /[<>]|&#?\w+;/);
      });

      it('fields of the publisher’s own go along', async () => {
        const thread = await wp.post();
        const got = [];
        const proxy = createServer((request, response) => {
          request.setEncoding('utf8').on('data', (data) => got.push(data)).on('end', () => response.writeHead(503).end());
        });
        await new Promise((done) => proxy.listen(0, '127.0.0.1', done));
        const url = `http://127.0.0.1:${proxy.address().port}`;
        await way(thread, { src: url + REST, ...(way === form && { form: `${url}/wp-comments-post.php` }) }).submit({ ...ANN, text: 'Hi', extra: { honey: 'pot' } });
        proxy.close().closeAllConnections();
        assert.match(got.join(), /honey=pot/);
      });

      it('maintenance: not saved, surely, and when to come again', async () => {
        const thread = await wp.post();
        wp.maintenance(true);
        const [listed, sent] = [await list(way(thread)), await way(thread).submit({ ...ANN, text: 'Under maintenance' })];
        wp.maintenance(false);
        assert.deepEqual(listed, { state: 'unavailable', reason: 'server', retryAfter: 600 });
        assert.deepEqual(sent, { state: 'unavailable', reason: 'server', retryAfter: 600 });
        assert.equal(await stored(thread), 0);
      });

      it('a fatal error after the insert: uncertain; sent again it is found, and there once', async () => {
        const thread = await wp.post();
        const of = way(thread);
        wp.switches({ anonymous: true, fault: 'fatal' });
        assert.deepEqual(await of.submit({ ...ANN, text: 'Saved, then died' }), { state: 'uncertain', reason: 'server' });
        wp.switches({ anonymous: true });
        const again = await of.submit({ ...ANN, text: 'Saved, then died' });
        assert.equal(again.state, 'published');
        assert.equal(await stored(thread), 1);
      });

      it('a fatal error after the insert of one that is held: sent again it is a duplicate, which means saved', async () => {
        const thread = await wp.post();
        const of = way(thread);
        await wp.option('comment_moderation', '1');
        wp.switches({ anonymous: true, fault: 'fatal' });
        assert.equal((await of.submit({ ...ANN, text: 'Held, then died' })).state, 'uncertain');
        wp.switches({ anonymous: true });
        assert.deepEqual(await of.submit({ ...ANN, text: 'Held, then died' }), { state: 'duplicate' });
        assert.equal(await stored(thread), 1);
        await wp.option('comment_moderation', '0');
      });

      for (const fault of ['slow', 'slow-after']) {
        it(`a server that is slow (${fault}): uncertain; sent again while it is still at work it is there once`, async () => {
          const thread = await wp.post();
          const of = way(thread, { timeout: 0.5, settle: 5 });
          wp.switches({ anonymous: true, fault });
          assert.deepEqual(await of.submit({ ...ANN, text: 'Slowly' }), { state: 'uncertain', reason: 'timeout' });
          wp.switches({ anonymous: true });
          assert.equal((await of.submit({ ...ANN, text: 'Slowly' })).state, 'published');
          assert.equal(await stored(thread), 1);
        });
      }

      it('a draft that was uncertain before the page was loaded anew is looked for first', async () => {
        const thread = await wp.post();
        const { comment } = await way(thread).submit({ ...ANN, text: 'Before the reload' });
        const again = await way(thread).submit({ ...ANN, text: 'Before the reload', uncertain: new Date().toISOString() });
        assert.deepEqual([again.state, again.comment?.id], ['published', comment.id]);
      });

      it('given up while it is under way: uncertain', async () => {
        const thread = await wp.post();
        const giveUp = new AbortController();
        wp.switches({ anonymous: true, fault: 'slow' });
        setTimeout(() => giveUp.abort(), 500);
        assert.deepEqual(await way(thread).submit({ ...ANN, text: 'Given up' }, giveUp.signal), { state: 'uncertain', reason: 'aborted' });
        wp.switches({ anonymous: true });
      });
    });
  }

  describe('as a new site has it', () => {
    for (const [why, switches] of [['as WordPress has it', {}], ['for a plugin closes REST to strangers', { barred: true }]]) it(`REST is tried once, then the form is used, ${why}`, async () => {
      wp.switches(switches);
      const asked = [];
      const { fetch } = globalThis;
      globalThis.fetch = (address, init) => {
        if (init?.method === 'POST') asked.push(new URL(address).pathname);
        return fetch(address, init);
      };
      try {
        const of = source(await wp.post());
        for (const text of ['One', 'Two']) assert.equal((await of.submit({ ...ANN, text })).state, 'published');
      } finally {
        globalThis.fetch = fetch;
        wp.switches({ anonymous: true });
      }
      assert.deepEqual(asked.map((path) => path.split('/').pop()), ['comments', 'wp-comments-post.php', 'wp-comments-post.php']);
    });
  });

  describe('signed in', () => {
    /** As a browser does it: the cookie goes along by itself. */
    const browser = async (run) => {
      const { fetch } = globalThis;
      const nonce = await (await wp.asAdmin('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
      globalThis.fetch = (address, init = {}) => fetch(address, { ...init, headers: { ...init.headers, cookie: wp.cookie() } });
      try {
        await run(nonce);
      } finally {
        globalThis.fetch = fetch;
      }
    };

    it('the name is the account’s, and a typed one is not sent', () => browser(async (nonce) => {
      const thread = await wp.post();
      const of = source(thread, { nonce });
      assert.deepEqual(await of.session(), { name: 'admin' });
      const result = await of.submit({ author: 'Somebody', email: 's@example.test', text: 'By the account' });
      assert.deepEqual([result.state, result.comment?.author], ['published', 'admin']);
      assert.equal((await wp.sql(`select user_id from wp_comments where comment_post_ID = ${thread}`)).trim(), '1');
      assert.doesNotMatch(JSON.stringify(result), /example\.test|author_ip|127\.0\.0\.1"/, 'what only editors see is not given on');
    }));

    it('a nonce that has expired is dropped: reading goes on, and nothing is sent in the name of nobody', async () => {
      const thread = await wp.post();
      const of = source(thread, { nonce: 'expired' });
      assert.equal((await list(of)).state, 'listed');
      assert.deepEqual(await of.submit({ text: 'Who am I?' }), { state: 'sign-in' });
      assert.equal((await of.submit({ ...ANN, text: 'A stranger' })).state, 'published');
      assert.equal((await source(thread, { nonce: 'expired' }).submit({ ...ANN, text: 'A stranger, at once' })).state, 'published');
    });
  });

  describe('the database', () => {
    it('is down: unavailable, uncertain; when it is back the same text is saved once', async () => {
      const thread = await wp.post();
      const of = source(thread);
      await wp.database.kill();
      try {
        assert.equal((await list(of)).reason, 'server');
        assert.equal((await of.submit({ ...ANN, text: 'No database' })).state, 'uncertain');
        assert.deepEqual(await of.submit({ ...ANN, text: 'No database' }), { state: 'uncertain', reason: 'server' }, 'it cannot be looked for: not sent again');
      } finally {
        await wp.database.restart();
      }
      assert.equal((await of.submit({ ...ANN, text: 'No database' })).state, 'published');
      assert.equal(await stored(thread), 1);
    });
  });
});
