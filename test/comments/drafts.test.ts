import { expect } from '@open-wc/testing';
import { openDrafts, type Drafts } from '../../src/comments/drafts.js';
import { openDocument } from '../support/browser.js';

type Page = Window & { openDrafts: typeof openDrafts };

/** Another tab, as far as storage and locks go: a page of its own with its own tab name (frames of one tab share sessionStorage). */
async function otherTab(): Promise<{ page: Page; close(): void }> {
  const { window, document, close } = await openDocument('<!doctype html><html lang="en"><title>Drafts</title><body><script type="module" src="/test/comments/drafts.frame.ts"></script>');
  while (!('ready' in document.documentElement.dataset)) await new Promise((resolve) => setTimeout(resolve, 10));
  return { page: window as unknown as Page, close };
}
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

let count = 0;
const somewhere = (): { site: string; thread: string } => ({ site: 'https://news.example', thread: `drafts, "${Date.now()}" ${count++}` });

/** Runs with storage that behaves otherwise. */
async function withStorage(change: { set?: () => void; remove?: () => void; database?: boolean }, work: () => Promise<void>): Promise<void> {
  const { setItem, removeItem } = Storage.prototype;
  const { open } = IDBFactory.prototype;
  const { transaction } = IDBDatabase.prototype;
  if (change.remove) Storage.prototype.removeItem = change.remove;
  if (change.set) Storage.prototype.setItem = change.set;
  if (change.database === false) {
    IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError'); };
    IDBDatabase.prototype.transaction = () => { throw new DOMException('full', 'QuotaExceededError'); };
  }
  try {
    await work();
  } finally {
    Object.assign(Storage.prototype, { setItem, removeItem });
    Object.assign(IDBFactory.prototype, { open });
    Object.assign(IDBDatabase.prototype, { transaction });
  }
}
const full = (): never => { throw new DOMException('full', 'QuotaExceededError'); };

describe('drafts', () => {
  let open: Drafts[] = [];
  const at = async (place: { site: string; thread: string }): Promise<Drafts> => {
    const drafts = await openDrafts(place);
    open.push(drafts);
    return drafts;
  };
  afterEach(() => {
    for (const each of open) each.close();
    open = [];
  });

  it('are there again after the page was left, each for its thread and parent', async () => {
    const place = somewhere();
    const first = await at(place);
    first.save(undefined, { text: 'to the article' });
    first.save('7', { text: 'to "7", null', author: 'Ann', email: 'a@b.example' });
    first.close();
    const again = await at(place);
    expect(again.kept).equal(true);
    expect(await again.load()).deep.equal({ text: 'to the article' });
    expect(await again.load('7')).deep.equal({ text: 'to "7", null', author: 'Ann', email: 'a@b.example' });
    expect(await again.load('8')).equal(undefined);
    expect(await (await at(somewhere())).load()).equal(undefined);
  });

  it('are in storage half a second after the first key, however long the typing goes on', async () => {
    const place = somewhere();
    const drafts = await at(place);
    for (let i = 0; i < 10; i++) {
      drafts.save(undefined, { text: `typed ${i}` });
      await later(50);
    }
    const stored = Object.keys(localStorage).find((key) => key.includes(JSON.stringify(place.thread)));
    expect(localStorage.getItem(stored!)).contain('typed');
  });

  it('are written when the page goes or is hidden', async () => {
    for (const going of ['pagehide', 'hidden'] as const) {
      const place = somewhere();
      const drafts = await at(place);
      drafts.save(undefined, { text: 'last words' });
      if (going === 'pagehide') dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      else {
        Object.defineProperty(document, 'visibilityState', { configurable: true, value: 'hidden' });
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        delete (document as unknown as Record<string, unknown>)['visibilityState'];
      }
      const stored = Object.keys(localStorage).find((key) => key.includes(JSON.stringify(place.thread)));
      expect(stored && localStorage.getItem(stored), going).contain('last words');
    }
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });

  it('are cleared only when told, and then everywhere', async () => {
    const place = somewhere();
    const drafts = await at(place);
    drafts.save('1', { text: 'sent' });
    drafts.save('2', { text: 'not sent' });
    await later(350);
    await drafts.clear('1');
    expect(await drafts.load('1')).equal(undefined);
    drafts.close();
    const again = await at(place);
    expect(await again.load('1')).equal(undefined);
    expect(await again.load('2')).deep.equal({ text: 'not sent' });
  });

  it('of two tabs do not overwrite each other; what a closed tab left is taken over', async () => {
    const place = somewhere();
    const here = await at(place);
    here.save(undefined, { text: 'here' });
    await later(350);
    const tab = await otherTab();
    const there = await tab.page.openDrafts(place);
    expect(await there.load(), 'a living tab keeps its own').equal(undefined);
    there.save(undefined, { text: 'there' });
    there.save('9', { text: 'an answer' });
    await later(400);
    expect(await here.load('9'), 'a living tab keeps its own').equal(undefined);
    expect(await here.load()).deep.equal({ text: 'here' });
    tab.close();
    await later(100);
    expect(await here.load('9')).deep.equal({ text: 'an answer' });
    expect(await here.load()).deep.equal({ text: 'here' });
    await here.clear();
    here.close();
    expect(await (await at(place)).load(), 'what was not sent is offered').deep.equal({ text: 'there' });
  });

  it('stay beside what is written instead of them, until they are taken out', async () => {
    for (const wanted of [false, true]) {
      const place = somewhere();
      const first = await at(place);
      first.save(undefined, { text: 'old' });
      first.close();
      const second = await at(place);
      expect(await second.load()).deep.equal({ text: 'old' });
      const takeOut = second.beside();
      second.save(undefined, { text: 'new' });
      if (wanted) await takeOut();
      second.close();
      const third = await at(place);
      expect(await third.load(), 'the newest comes first').deep.equal({ text: 'new' });
      await third.clear();
      expect(await (await at(place)).load(), 'then the other').deep.equal(wanted ? undefined : { text: 'old' });
    }
  });

  it('live in memory where both storages are full, and say so, and when that is over', async () => {
    const place = somewhere();
    const drafts = await at(place);
    const states: boolean[] = [];
    drafts.onState((kept) => states.push(kept));
    await withStorage({ set: full, database: false }, async () => {
      drafts.save(undefined, { text: 'long' });
      await later(400);
      expect(drafts.kept).equal(false);
      expect(await drafts.load()).deep.equal({ text: 'long' });
    });
    drafts.save(undefined, { text: 'longer' });
    await later(400);
    expect(states).deep.equal([false, true]);
  });

  it('live in memory from the start where storage is denied', async () => {
    await withStorage({ set: full, remove: full, database: false }, async () => {
      const drafts = await at(somewhere());
      expect(drafts.kept).equal(false);
      drafts.save('1', { text: 'kept for now' });
      await later(350);
      expect(await drafts.load('1')).deep.equal({ text: 'kept for now' });
    });
  });

  it('are written although the database answers nothing at all, as it has been seen to in Safari', async () => {
    const { page, close } = await otherTab();
    try {
      (page as unknown as typeof globalThis).IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
      const drafts = await page.openDrafts(somewhere());
      drafts.save(undefined, { text: 'one' });
      expect((await drafts.load())?.text).equal('one');
      drafts.close();
    } finally {
      close();
    }
  }).timeout(8000);

  it('are kept by either storage alone', async () => {
    for (const change of [{ set: full }, { database: false }]) {
      const place = somewhere();
      await withStorage(change, async () => {
        const drafts = await at(place);
        drafts.save(undefined, { text: 'one' });
        await later(400);
        expect(drafts.kept).equal(true);
      });
      expect(await (await at(place)).load()).deep.equal({ text: 'one' });
    }
  });
});
