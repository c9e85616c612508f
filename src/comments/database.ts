/** One database of the library's in each origin; whoever may not have one (storage denied, an old private window) gets a rejected promise. */
const NAME = 'newsroom-elements';
export type StoreName = 'drafts' | 'outbox' | 'comments';

/** How long it may take to open, in ms. Safari has been seen not to answer at all: then there is none until the page is loaded anew. */
const PATIENCE = 2000;

let opened: Promise<IDBDatabase> | undefined;

/** The reader has cleared it, or a newer version wants it. A function of the module, since the database lives as long as the page: a closure made while it is opened would hold whoever asked first. */
function giveUp(this: IDBDatabase): void {
  opened = undefined;
  this.close();
}

const open = (): Promise<IDBDatabase> => (opened ??= new Promise<IDBDatabase>((resolve, reject) => {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => {
    const key = ['place', 'id'];
    for (const name of ['outbox', 'comments']) request.result.createObjectStore(name, { keyPath: key });
    request.result.createObjectStore('drafts', { keyPath: 'key' });
  };
  request.onsuccess = () => {
    const { result } = request;
    result.onclose = result.onversionchange = giveUp;
    resolve(result);
  };
  request.onerror = () => {
    opened = undefined; // asked again, it may be allowed
    reject(new Error('storage'));
  };
  setTimeout(reject, PATIENCE, new Error('storage'));
}));

/** Does `work` in one transaction; resolves with its request's result once that is on the disk, where a browser that is killed leaves it. */
export async function transact<T>(store: StoreName, mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T> | void): Promise<T | undefined> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode);
    const request = work(transaction.objectStore(store));
    transaction.oncomplete = () => resolve((request as IDBRequest<T> | undefined)?.result);
    transaction.onabort = () => reject(new Error('storage'));
  });
}

/** All records whose key begins with this place. */
export const within = (place: string): IDBKeyRange => IDBKeyRange.bound([place], [place, []]);
