import type { Unavailable } from './source.js';

/** What a server answered, whatever it was. */
export interface Answer {
  readonly state: 'answered';
  readonly status: number;
  readonly headers: Headers;
  /** Where the answer is from, after all redirects. */
  readonly url: string;
  readonly redirected: boolean;
  readonly text: string;
  /** The text, read as JSON. `undefined` where it is none: a proxy's error page, the page of a captive portal. */
  readonly json: unknown;
}

interface Asking extends Omit<RequestInit, 'signal'> {
  /** In seconds, to the end of the answer. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

/** Why nothing need be sent at all: then it was not sent, surely. */
export function unready(signal?: AbortSignal): Unavailable | undefined {
  if (signal?.aborted) return { state: 'unavailable', reason: 'aborted' };
  // Node 20 has no navigator, and later ones do not tell
  return globalThis.navigator?.onLine === false ? { state: 'unavailable', reason: 'offline' } : undefined;
}

/** `fetch` with an end, and without exceptions. JSON is asked for: without, WordPress says its errors in HTML. */
export async function ask(address: string, { timeout, signal, headers, ...init }: Asking): Promise<Answer | Unavailable> {
  const idle = unready(signal);
  if (idle) return idle;
  const late = AbortSignal.timeout(timeout * 1000);
  try {
    const response = await fetch(address, { ...init, headers: { accept: 'application/json', ...headers }, signal: signal ? AbortSignal.any([signal, late]) : late });
    const text = await response.text();
    return { state: 'answered', status: response.status, headers: response.headers, url: response.url, redirected: response.redirected, text, json: parse(text) };
  } catch {
    return unready(signal) ?? { state: 'unavailable', reason: late.aborted ? 'timeout' : 'network' };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** An answer that is not what was asked for: it is forbidden, or the server is not well. */
export function unavailable({ status, headers }: Answer): Unavailable {
  const after = headers.get('retry-after') ?? '';
  const seconds = /^\d+$/.test(after) ? Number(after) : Math.ceil((Date.parse(after) - Date.now()) / 1000);
  return { state: 'unavailable', reason: status >= 400 && status < 500 ? 'refused' : 'server', ...(seconds > 0 && { retryAfter: seconds }) };
}
