import type { SourceComment } from './source.js';

/** Stands in for the outbox of the branch `safety`: memory alone. */
export interface Outbox {
  pending(): Promise<readonly SourceComment[]>;
  keep(comment: SourceComment): Promise<void>;
  drop(id: string): Promise<void>;
  settle(published: Iterable<string>): Promise<void>;
}

const places = new Map<string, Map<string, SourceComment>>();

export function openOutbox({ site, thread }: { site: string; thread: string }): Promise<Outbox> {
  const key = `${site} ${thread}`;
  const place = places.get(key) ?? new Map<string, SourceComment>();
  places.set(key, place);
  return Promise.resolve({
    pending: () => Promise.resolve([...place.values()]),
    keep: (comment) => Promise.resolve(void place.set(comment.id, comment)),
    drop: (id) => Promise.resolve(void place.delete(id)),
    settle: (published) => {
      for (const id of published) place.delete(id);
      return Promise.resolve();
    },
  });
}
