/** One database of the library's in each origin; whoever may not have one (storage denied, an old private window) gets a rejected promise. */
const NAME = 'newsroom-elements';
export type StoreName = 'drafts' | 'outbox' | 'comments';

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  return (opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      for (const [name, keyPath] of [['drafts', 'key'], ['outbox', ['place', 'id']], ['comments', ['place', 'id']]] as const) request.result.createObjectStore(name, { keyPath: keyPath as string | string[] });
    };
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = database.onversionchange = () => (database.close(), (opened = undefined)); // the reader has cleared it, or a newer version wants it
      resolve(database);
    };
    request.onerror = () => reject(new Error('storage'));
  }).catch((error: unknown) => {
    opened = undefined; // asked again, it may be allowed
    throw error;
  }));
}

/** Does `work` in one transaction; resolves with its request's result once that is on the disk, where a browser that is killed leaves it. */
export async function transact<T>(store: StoreName, mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T> | undefined): Promise<T | undefined> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, mode);
    const request = work(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request?.result);
    transaction.onabort = () => reject(transaction.error ?? new Error('storage'));
  });
}

/** All records whose key begins with this place. */
export const within = (place: string): IDBKeyRange => IDBKeyRange.bound([place], [place, []]);
