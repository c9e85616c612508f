import { transact, within } from './database.js';
import type { SourceComment } from './source.js';

/** This reader's comments that wait for a moderator: a server shows them to nobody, so the reader's own browser remembers them. */
export interface Outbox {
  /** In the order in which they were sent. */
  pending(): Promise<readonly SourceComment[]>;
  /** In storage, or for this visit where there is none. */
  keep(comment: SourceComment): Promise<void>;
  drop(id: string): Promise<void>;
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
  const stored = await transact<Kept[]>('outbox', 'readonly', (store) => store.getAll(within(place))).catch(() => undefined);
  const kept = new Map(stored?.map((each) => [each.id, each]));
  const forget = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) kept.delete(id);
    if (ids.length) await transact('outbox', 'readwrite', (store) => void ids.forEach((id) => store.delete([place, id]))).catch(() => undefined);
  };
  const old = (each: Kept): boolean => Date.now() - each.at > MONTH;
  const clear = (): Promise<void> => forget([...kept.values()].filter(old).map(({ id }) => id));
  return {
    async pending() {
      await clear();
      return [...kept.values()].sort((a, b) => a.at - b.at).map(({ comment }) => comment);
    },
    async keep(comment) {
      const { author, date, html, id, parent } = comment; // what is shown; nothing else of the writer's is kept
      const one: Kept = { place, id, at: Date.now(), comment: { id, ...(parent !== undefined && { parent }), author, date, html, status: 'pending', own: true } };
      kept.set(id, one);
      await transact('outbox', 'readwrite', (store) => store.put(one)).catch(() => undefined);
    },
    drop: (id) => forget([id]),
    settle: (published) => forget([...published].filter((id) => kept.has(id))),
  };
}
