/** Who a reader is, as far as they have allowed this browser to remember it: name, e-mail, website. Nothing is sent anywhere, and no cookie is set. */
interface Reader {
  author: string;
  email: string;
  url: string;
}

const KEY = 'newsroom-elements:reader';

/** What was remembered. A browser that denies storage remembers nobody. */
export function readerOf(): Partial<Reader> | undefined {
  try {
    const { author, email, url } = JSON.parse(localStorage.getItem(KEY) ?? '') as Record<string, unknown>;
    return Object.fromEntries(Object.entries({ author, email, url }).filter(([, value]) => typeof value === 'string'));
  } catch {
    return undefined;
  }
}

export function rememberReader(reader: Reader): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(reader));
  } catch {
    // They write their name again next time.
  }
}

export function forgetReader(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was stored either.
  }
}
