/** Stands in for the drafts of the branch `safety`: memory alone. */
export interface DraftText {
  text: string;
  author?: string;
  email?: string;
  url?: string;
  uncertain?: string;
}

export interface Drafts {
  readonly kept: boolean;
  load(parent?: string): Promise<DraftText | undefined>;
  save(parent: string | undefined, draft: DraftText): void;
  clear(parent?: string): Promise<void>;
  all(): Promise<readonly { parent?: string; draft: DraftText }[]>;
  onState(callback: (kept: boolean) => void): void;
  close(): void;
}

const places = new Map<string, Map<string, DraftText>>();

export function openDrafts({ site, thread }: { site: string; thread: string }): Promise<Drafts> {
  const key = `${site} ${thread}`;
  const place = places.get(key) ?? new Map<string, DraftText>();
  places.set(key, place);
  return Promise.resolve({
    kept: false,
    load: (parent = '') => Promise.resolve(place.get(parent)),
    save: (parent = '', draft) => void place.set(parent, draft),
    clear: (parent = '') => Promise.resolve(void place.delete(parent)),
    all: () => Promise.resolve([...place].map(([parent, draft]) => ({ ...(parent && { parent }), draft }))),
    onState: () => undefined,
    close: () => undefined,
  });
}
