import { attempt } from '../../core/attempt.js';

/** Who a reader is, as far as they have allowed this browser to remember it: name, e-mail, website. Nothing is sent anywhere, and no cookie is set. */
interface Reader {
  author: string;
  email: string;
  url: string;
}

const KEY = 'newsroom-elements:reader';

/** What was remembered. A browser that denies storage remembers nobody. */
export function readerOf(): Partial<Reader> | undefined {
  let reader: Partial<Reader> | undefined;
  attempt(() => {
    const { author, email, url } = JSON.parse(localStorage.getItem(KEY) ?? '') as Record<string, unknown>;
    reader = Object.fromEntries(Object.entries({ author, email, url }).filter(([, value]) => typeof value === 'string'));
  });
  return reader;
}

/** Where it cannot be remembered, they write their name again next time. */
export const rememberReader = (reader: Reader): void => void attempt(() => localStorage.setItem(KEY, JSON.stringify(reader)));

export const forgetReader = (): void => void attempt(() => localStorage.removeItem(KEY));
