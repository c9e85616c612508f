import { transact } from './database.js';

/** What a reader has written and not yet sent. */
export interface DraftText {
  text: string;
  /** Name, e-mail and page: only where the reader allows the site to remember them. */
  author?: string;
  email?: string;
  url?: string;
  /** When it was sent, as an ISO 8601 date and time, where it is not known whether it arrived. */
  uncertain?: string;
}

/** The drafts of one thread. No method throws. */
export interface Drafts {
  /** False: storage is denied or full, and what is typed lives as long as the page. */
  readonly kept: boolean;
  /** The draft of the answer to `parent`, or to the article: this tab's, or else the newest one that no open tab has. */
  load(parent?: string): Promise<DraftText | undefined>;
  /** Takes it into memory at once, and into storage within 300 ms, or when the page goes. An empty text takes it out. */
  save(parent: string | undefined, draft: DraftText): void;
  /** Once the comment is confirmed. */
  clear(parent?: string): Promise<void>;
  /** Every draft that `load` would give. */
  all(): Promise<readonly { parent?: string; draft: DraftText }[]>;
  onState(callback: (kept: boolean) => void): void;
  /** Writes what is to be written. */
  close(): void;
}

interface Kept {
  /** `newsroom-draft ["site","thread","parent" or null,"tab"]` */
  readonly key: string;
  readonly at: number;
  readonly draft: DraftText;
}

/* Two storages, since each alone loses drafts. localStorage is written before a page can go away, but reaches the disk seconds later: of a browser that is killed it is lost
   (measured: docs/decisions/0016). IndexedDB is on the disk when it says so, but a page that goes does not wait for it. */
const PREFIX = 'newsroom-draft ';
const DELAY = 300;

export async function openDrafts({ site, thread }: { site: string; thread: string }): Promise<Drafts> {
  const place = PREFIX + JSON.stringify([site, thread]).slice(0, -1) + ',';
  const keyOf = (parent: string | undefined): string => place + JSON.stringify([parent ?? null, tab()]).slice(1);
  const parentOf = (key: string): string | undefined => (JSON.parse(`[${key.slice(place.length)}`) as [string | null])[0] ?? undefined;
  const memory = new Map<string | undefined, Kept | undefined>();
  const dirty = new Set<string | undefined>();
  const callbacks: ((kept: boolean) => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let kept = true;

  const tell = (now: boolean): void => {
    if (now === kept) return;
    kept = now;
    for (const callback of callbacks) callback(now);
  };

  /** localStorage at once; answers for IndexedDB too. */
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const writes = [...dirty].map((parent) => ({ key: keyOf(parent), one: memory.get(parent) }));
    dirty.clear();
    const here = writes.every(({ key, one }) => attempt(() => (one ? localStorage.setItem(key, JSON.stringify({ ...one, key })) : localStorage.removeItem(key))));
    const there = await transact('drafts', 'readwrite', (store) => void writes.forEach(({ key, one }) => (one ? store.put({ ...one, key }) : store.delete(key)))).then(() => true, () => false);
    if (writes.length) tell(here || there);
  };

  const stored = async (): Promise<Map<string, Kept>> => {
    const found = new Map<string, Kept>();
    const take = (one: Kept): void => void (one.at > (found.get(one.key)?.at ?? 0) && found.set(one.key, one));
    attempt(() => {
      for (const [key, value] of Object.entries(localStorage)) if (key.startsWith(place)) attempt(() => take(JSON.parse(value as string) as Kept));
    });
    for (const one of await transact<Kept[]>('drafts', 'readonly', (store) => store.getAll(IDBKeyRange.bound(place, `${place}\uffff`))).catch(() => undefined) ?? []) take(one);
    return found;
  };

  const erase = async (keys: readonly string[]): Promise<void> => {
    for (const key of keys) attempt(() => localStorage.removeItem(key));
    if (keys.length) await transact('drafts', 'readwrite', (store) => void keys.forEach((key) => store.delete(key))).catch(() => undefined);
  };

  /** For each parent the draft that is this tab's to give: its own, or the newest of tabs that are gone. */
  const loadable = async (): Promise<Map<string | undefined, Kept>> => {
    const [living, found] = await Promise.all([others(), stored()]);
    const best = new Map<string | undefined, Kept>();
    for (const one of found.values()) {
      const parent = parentOf(one.key);
      const own = one.key === keyOf(parent);
      const known = best.get(parent);
      if (!living.has(tabOf(one.key)) && (own || !known || (known.key !== keyOf(parent) && one.at > known.at))) best.set(parent, one);
    }
    for (const [parent, one] of memory) {
      if (one) best.set(parent, one);
      else best.delete(parent);
    }
    return best;
  };

  const leaving = (): void => void (document.visibilityState === 'hidden' && flush());
  const going = (): void => void flush();
  await identify();
  document.addEventListener('visibilitychange', leaving);
  addEventListener('pagehide', going);
  kept = attempt(() => (localStorage.setItem(PREFIX, ''), localStorage.removeItem(PREFIX))) || (await transact('drafts', 'readonly', () => undefined).then(() => true, () => false));

  return {
    get kept() {
      return kept;
    },
    async load(parent) {
      const best = (await loadable()).get(parent);
      if (best && !memory.has(parent)) {
        memory.set(parent, best); // it is this tab's from now on
        if (best.key !== keyOf(parent)) {
          dirty.add(parent);
          await flush();
          if (kept) await erase([best.key]);
        }
      }
      return memory.get(parent)?.draft;
    },
    save(parent, draft) {
      memory.set(parent, draft.text.trim() ? { key: '', at: Date.now(), draft: { ...draft } } : undefined);
      dirty.add(parent);
      timer ??= setTimeout(going, DELAY);
    },
    async clear(parent) {
      const text = memory.get(parent)?.draft.text;
      memory.set(parent, undefined);
      dirty.add(parent);
      await flush();
      // the same words, left by a tab that was killed in between, would come back as if they had not been sent
      await erase([...(await stored()).values()].filter((one) => parentOf(one.key) === parent && one.draft.text === text).map(({ key }) => key));
    },
    all: async () => [...await loadable()].map(([parent, { draft }]) => ({ ...(parent !== undefined && { parent }), draft })),
    onState: (callback) => void callbacks.push(callback),
    close() {
      void flush();
      document.removeEventListener('visibilitychange', leaving);
      removeEventListener('pagehide', going);
    },
  };
}

function attempt(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false; // denied, full, or not ours
  }
}

/* Which tab this is. Its name outlives a reload in sessionStorage, and a lock of that name says that it is open: to a copy of the tab as well, which has the name, too, and takes another. */
let name: string | undefined;
let identified: Promise<void> | undefined;
const tab = (): string => (name ??= crypto.getRandomValues(new Uint32Array(2)).join('-'));
const tabOf = (key: string): string => key.slice(key.lastIndexOf(',') + 2, -2);

const identify = (): Promise<void> => (identified ??= (async () => {
  attempt(() => (name = sessionStorage.getItem(PREFIX) ?? undefined));
  if (!(await hold())) {
    name = undefined;
    await hold();
  }
  attempt(() => sessionStorage.setItem(PREFIX, tab()));
  addEventListener('pageshow', ({ persisted }) => persisted && void hold());
})());

/** False: another tab has this name. The lock goes with the page, since one that is kept for going back must hold none. */
const hold = (): Promise<boolean> => new Promise((resolve) => {
  const locks = (navigator as Partial<Navigator>).locks; // none on http:
  if (!locks) return resolve(true);
  locks.request(PREFIX + tab(), { ifAvailable: true }, (lock) => {
    resolve(lock !== null);
    return lock && new Promise<void>((release) => addEventListener('pagehide', () => release(), { once: true }));
  }).catch(() => resolve(true));
});

/** The other tabs that are open. */
async function others(): Promise<Set<string>> {
  const { held } = await (navigator as Partial<Navigator>).locks?.query().catch(() => undefined) ?? {};
  return new Set(held?.map((lock) => lock.name!.slice(PREFIX.length)).filter((each) => each !== tab()));
}
