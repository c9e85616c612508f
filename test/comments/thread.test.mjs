/** Flat pages into a tree, in Node, as built. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toTree } from '../../dist/comments/thread.js';

const day = (number) => new Date(Date.UTC(2026, 0, 1) + number * 1000).toISOString();
const comment = (id, parent, at = Number(id) || 0) => ({ id: String(id), ...(parent !== undefined && { parent: String(parent) }), author: 'A', html: `<p>${id}</p>`, date: day(at), status: 'published' });
/** `1(2(3) 4)`; an orphan has a question mark. */
const shown = (nodes) => nodes.map(({ comment: { id }, replies, orphan }) => id + (orphan ? '?' : '') + (replies.length ? `(${shown(replies)})` : '')).join(' ');

describe('toTree', () => {
  for (const [name, comments, expected] of [
    ['nothing', [], ''],
    ['roots keep the order of the source', [comment(3), comment(1), comment(2)], '3 1 2'],
    ['replies are oldest first, whatever the order', [comment(1), comment(4, 1), comment(2, 1), comment(3, 1)], '1(2 3 4)'],
    ['a reply may come before its parent', [comment(2, 1), comment(3, 2), comment(1)], '1(2(3))'],
    ['an orphan stands at the root, with its replies', [comment(1), comment(3, 2), comment(4, 3)], '1 3?(4)'],
    ['an orphan whose parent comes with a later page is none', [comment(3, 2), comment(1), comment(2, 1)], '1(2(3))'],
    ['doubles of pages that overlap are there once', [comment(1), comment(2, 1), comment(2, 1), comment(1)], '1(2)'],
    ['one that answers itself', [comment(1, 1), comment(2)], '1? 2'],
    ['a ring of two', [comment(1, 2), comment(2, 1)], '2?(1)'],
    ['a ring of three, with what hangs on it', [comment(1, 3), comment(2, 1), comment(3, 2), comment(4, 2), comment(5)], '3?(1(2(4))) 5'],
    ['a tail of a ring is found by way of the ring', [comment(4, 2), comment(1, 3), comment(2, 1), comment(3, 2)], '3?(1(2(4)))'],
    ['two rings', [comment(1, 2), comment(2, 1), comment(3, 4), comment(4, 3)], '2?(1) 4?(3)'],
    ['ids that objects have by themselves', [comment('__proto__'), comment('constructor', '__proto__'), comment('toString', 'nobody')], '__proto__(constructor) toString?'],
  ]) it(name, () => assert.equal(shown(toTree(comments)), expected));

  it('of doubles the last is kept: it may have been edited', () => {
    assert.equal(toTree([comment(1), { ...comment(1), html: 'edited' }])[0].comment.html, 'edited');
  });

  it('each is there once, whatever the parents are', () => {
    let seed = 7;
    const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
    for (let round = 0; round < 200; round++) {
      const size = 1 + Math.floor(random() * 40);
      const comments = Array.from({ length: size }, (_, i) => comment(i, random() < 0.8 ? Math.floor(random() * (size + 5)) : undefined));
      const ids = [];
      const walk = (nodes) => nodes.forEach((node) => (ids.push(node.comment.id), walk(node.replies)));
      walk(toTree(comments));
      assert.deepEqual(ids.sort(), comments.map(({ id }) => id).sort());
    }
  });

  it('10,000 in a row, each an answer to the one before', () => {
    let [node] = toTree(Array.from({ length: 10_000 }, (_, i) => comment(i, i ? i - 1 : undefined)).reverse());
    let depth = 0;
    for (; node; [node] = node.replies) depth++;
    assert.equal(depth, 10_000);
  });

  it('10,000 answers to one, and 10,000 on the article', () => {
    const [root] = toTree([comment(0), ...Array.from({ length: 10_000 }, (_, i) => comment(i + 1, 0))].reverse());
    assert.deepEqual(root.replies.map(({ comment: { id } }) => Number(id)), Array.from({ length: 10_000 }, (_, i) => i + 1));
    assert.equal(toTree(Array.from({ length: 10_000 }, (_, i) => comment(i))).length, 10_000);
  });

  it('a ring of 10,000', () => {
    assert.equal(toTree(Array.from({ length: 10_000 }, (_, i) => comment(i, (i + 1) % 10_000))).length, 1);
  });
});
