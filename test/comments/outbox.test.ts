import { expect } from '@open-wc/testing';
import { openOutbox } from '../../src/comments/outbox.js';
import type { SourceComment } from '../../src/comments/source.js';

const comment = (id: string): SourceComment => ({ id, parent: '3', author: 'Ann', html: `<p>${id}</p>`, date: '2026-11-28T10:00:00Z', status: 'pending', avatar: 'https://a.example/hash' });
const place = { site: 'x', thread: `outbox ${Date.now()}` };
const ids = async (where = place): Promise<string[]> => (await (await openOutbox(where)).pending()).map(({ id }) => id);

describe('the outbox', () => {
  it('remembers what waits, in the order in which it was sent, until it is published', async () => {
    const outbox = await openOutbox(place);
    for (const id of ['9', '10', '8']) {
      await outbox.keep(comment(id));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(await ids()).deep.equal(['9', '10', '8']);
    expect(await ids({ ...place, thread: 'another' })).deep.equal([]);
    expect((await outbox.pending())[0]).deep.equal({ id: '9', parent: '3', author: 'Ann', html: '<p>9</p>', date: '2026-11-28T10:00:00Z', status: 'pending', own: true });
    await outbox.settle(['1', '10', '8']);
    expect(await ids()).deep.equal(['9']);
  });

  it('forgets after a month', async () => {
    const where = { ...place, thread: `old ${Date.now()}` };
    await (await openOutbox(where)).keep(comment('1'));
    const { now } = Date;
    try {
      Date.now = () => now() + 30 * 86_400_000;
      expect(await ids(where)).deep.equal(['1']);
      Date.now = () => now() + 32 * 86_400_000;
      expect(await ids(where)).deep.equal([]);
    } finally {
      Date.now = now;
    }
    expect(await ids(where)).deep.equal([]);
  });

  it('remembers for this visit where storage is denied', async () => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = () => { throw new DOMException('denied', 'SecurityError'); };
    try {
      const outbox = await openOutbox({ ...place, thread: 'denied' });
      await outbox.keep(comment('1'));
      expect((await outbox.pending()).map(({ id }) => id)).deep.equal(['1']);
    } finally {
      Object.assign(IDBDatabase.prototype, { transaction });
    }
    expect(await ids({ ...place, thread: 'denied' })).deep.equal([]);
  });
});
