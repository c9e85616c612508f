import { attempt } from '../core/attempt.js';
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
  /** All that there is to be loaded, by parent. */
  all(): Promise<ReadonlyMap<string | undefined, { readonly draft: DraftText } | undefined>>;
  /** Takes it into memory at once, and into storage within 300 ms, or when the page goes. An empty text takes it out. */
  save(parent: string | undefined, draft: DraftText): void;
  /** Writes at once what is to be written; done when it is on the disk. */
  flush(): Promise<void>;
  /** What was loaded is not shown: it stays beside what is saved from now on, and is loaded when that is gone. Returns what takes it out. */
  beside(parent?: string): () => Promise<unknown>;
  /** Once the comment is confirmed. */
  clear(parent?: string): Promise<void>;
  /** Calls back, one listener, when `kept` changes. */
  onState(callback: (kept: boolean) => void): void;
  /** Writes what is to be written. */
  close(): void;
}

interface Kept {
  readonly key: string;
  readonly parent: string | undefined;
  readonly tab: string;
  readonly at: number;
  readonly draft: DraftText;
}

/* Two storages, since each alone loses drafts. localStorage is written before a page can go away, but reaches the disk seconds later: of a browser that is killed it is lost
   (measured: docs/decisions/0016). IndexedDB is on the disk when it says so, but a page that goes does not wait for it. */
const PREFIX = 'newsroom-draft ';
const DELAY = 300;

export async function openDrafts({ site, thread }: { site: string; thread: string }): Promise<Drafts> {
  const place = PREFIX + JSON.stringify([site, thread]);
  const memory = new Map<string | undefined, Kept | undefined>();
  const dirty = new Set<string | undefined>();
  let tell: ((kept: boolean) => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const own = (parent: string | undefined, draft: DraftText, at = Date.now()): Kept => ({ key: keyOf(parent), parent, tab, at, draft });
  const keyOf = (parent: string | undefined): string => place + JSON.stringify([parent, tab]);

  /** localStorage before it returns, IndexedDB soon after; nothing under a key takes out what is there. Answers whether either took it. */
  const write = async (entries: readonly (readonly [key: string, one?: Kept | undefined])[]): Promise<boolean> => {
    const here = entries.map(([key, one]) => attempt(() => (one ? localStorage.setItem(key, JSON.stringify(one)) : localStorage.removeItem(key)))).every(Boolean);
    const there = await transact('drafts', 'readwrite', (store) => entries.forEach(([key, one]) => (one ? store.put(one) : store.delete(key)))).then(() => true, () => false);
    return here || there;
  };

  let kept = true;
  const flush = async (): Promise<void> => {
    timer = undefined; // one that still runs finds nothing to do
    const entries = [...dirty].map((parent) => [keyOf(parent), memory.get(parent)] as const);
    dirty.clear();
    if (!entries.length) return;
    const before = kept;
    kept = await write(entries);
    if (kept !== before) tell?.(kept);
  };
  const going = (): void => void flush();

  /** Oldest first; some twice. */
  const stored = async (): Promise<Kept[]> => {
    const found = await transact<Kept[]>('drafts', 'readonly', (store) => store.getAll(IDBKeyRange.bound(place, `${place}\uffff`))).catch(() => undefined) ?? [];
    attempt(() => {
      for (const key of Object.keys(localStorage)) if (key.startsWith(place)) found.push(JSON.parse(localStorage.getItem(key)!) as Kept);
    });
    return found.sort((a, b) => a.at - b.at);
  };

  /** For each parent the draft that is this tab's to give: its own, or the newest of tabs that are gone. */
  const all = async (): Promise<Map<string | undefined, Kept | undefined>> => {
    const living = await others();
    const free = (await stored()).filter((one) => !living.has(one.tab));
    return new Map([...[...free, ...free.filter((one) => one.tab === tab)].map((one) => [one.parent, one] as const), ...memory]);
  };

  await identify();
  addEventListener('visibilitychange', going);
  addEventListener('pagehide', going);
  kept = await write([[PREFIX]]); // nothing is there: denied or not; full is known at the first draft

  return {
    get kept() {
      return kept;
    },
    async load(parent) {
      const best = (await all()).get(parent);
      if (best) {
        const mine = own(parent, best.draft, best.at); // from now on
        memory.set(parent, mine);
        if (best.key !== mine.key && await write([[mine.key, mine]])) await write([[best.key]]);
      }
      return best?.draft;
    },
    all,
    save(parent, draft) {
      memory.set(parent, draft.text.trim() ? own(parent, draft) : undefined);
      dirty.add(parent);
      timer ??= setTimeout(going, DELAY);
    },
    flush,
    beside(parent) {
      const old = memory.get(parent)!;
      const key = old.key + Math.random();
      memory.delete(parent);
      void write([[key, { ...old, key, at: 0 }]]); // whatever is written comes before it
      return () => flush().then(() => write([[key]]));
    },
    async clear(parent) {
      const text = memory.get(parent)?.draft.text;
      memory.set(parent, undefined);
      dirty.add(parent);
      await flush();
      // the same words, left by a tab that was killed in between, would come back as if they had not been sent
      await write((await stored()).filter((one) => one.parent === parent && one.draft.text === text).map(({ key }) => [key]));
    },
    onState: (callback) => void (tell = callback),
    close() {
      going();
      removeEventListener('visibilitychange', going);
      removeEventListener('pagehide', going);
    },
  };
}

/* Which tab this is. Its name outlives a reload in sessionStorage, and a lock of that name says that it is open: to a copy of the tab as well, which has the name, too, and takes another. */
let tab = String(Math.random());
let identified: Promise<void> | undefined;
const locks = (): LockManager | undefined => (navigator as Partial<Navigator>).locks; // none on http:

const identify = (): Promise<void> => (identified ??= (async () => {
  attempt(() => (tab = sessionStorage.getItem(PREFIX) ?? tab));
  if (!(await hold())) {
    tab = String(Math.random());
    await hold();
  }
  attempt(() => sessionStorage.setItem(PREFIX, tab));
  addEventListener('pageshow', back);
})());

/** An object of the module, since it listens as long as the page lives: minified, a closure made up there would hold whoever asked first. */
const back = {
  handleEvent({ persisted }: PageTransitionEvent): void {
    if (persisted) void hold();
  },
};

/** False: another tab has this name. The lock goes with the page, since one that is kept for going back must hold none. */
const hold = (): Promise<boolean> => new Promise((resolve) => {
  const yes = (): void => resolve(true); // no locks, or none allowed
  Promise.resolve(locks()?.request(PREFIX + tab, { ifAvailable: true }, (lock) => {
    resolve(!!lock);
    return lock && new Promise((release) => addEventListener('pagehide', release, { once: true }));
  })).then(yes, yes);
});

/** The other tabs that are open. */
async function others(): Promise<Set<string>> {
  const { held } = await locks()?.query().catch(() => undefined) ?? {};
  return new Set(held?.flatMap(({ name }) => (name === PREFIX + tab ? [] : name!.slice(PREFIX.length))));
}
