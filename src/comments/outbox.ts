import { transact, within } from './database.js';
import type { SourceComment } from './source.js';

/** This reader's comments that wait for a moderator: a server shows them to nobody, so the reader's own browser remembers them. */
export interface Outbox {
  /** In the order in which they were sent. */
  pending(): Promise<readonly SourceComment[]>;
  /** In storage, or for this visit where there is none. */
  keep(comment: SourceComment): Promise<void>;
  /** Forgets those of these ids: they are published. */
  settle(published: Iterable<string>): Promise<void>;
}

interface Kept {
  readonly place: string;
  readonly id: string;
  readonly at: number;
  readonly comment: SourceComment;
}

const MONTH = 31 * 86_400_000;

/** The outbox of one thread. Never throws; what is older than a month it forgets by itself. */
export async function openOutbox({ site, thread }: { site: string; thread: string }): Promise<Outbox> {
  const place = JSON.stringify([site, thread]);
  const write = (work: (store: IDBObjectStore) => void): Promise<unknown> => transact('outbox', 'readwrite', work).catch(() => undefined);
  const stored = await transact<Kept[]>('outbox', 'readonly', (store) => store.getAll(within(place))).catch(() => undefined);
  const kept = new Map(stored?.map((one) => [one.id, one]));
  const settle = async (ids: Iterable<string>): Promise<void> => {
    const gone = [...ids].filter((id) => kept.delete(id));
    if (gone.length) await write((store) => gone.forEach((id) => store.delete([place, id])));
  };
  return {
    async pending() {
      await settle([...kept.values()].flatMap(({ id, at }) => (Date.now() - at > MONTH ? id : [])));
      return [...kept.values()].sort((a, b) => a.at - b.at).map(({ comment }) => comment);
    },
    async keep({ id, parent, author, html, date }) { // what is shown; nothing else of the writer's
      const one: Kept = { place, id, at: Date.now(), comment: { id, ...(parent !== undefined && { parent }), author, html, date, status: 'pending', own: true } };
      kept.set(id, one);
      await write((store) => store.put(one));
    },
    settle,
  };
}
