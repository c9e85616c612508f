import type { RelatedFailure } from './related.events.js';

/** As long as an answer may take to the end, in ms, and as large as it may be, in bytes. */
const PATIENCE = 8000;
const MOST = 1024 * 1024;

/** Why there is no answer to work with. */
export class FetchError extends Error {
  readonly reason: RelatedFailure;

  constructor(reason: RelatedFailure) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * JSON from an address, and where it was found in the end. Never more than a megabyte, never for longer than 8 s.
 *
 * @throws FetchError, or an AbortError when it was told to end
 */
export async function fetchJson(address: URL, signal: AbortSignal): Promise<{ json: unknown; url: string }> {
  const late = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(address, { signal: AbortSignal.any([signal, late]), headers: { accept: 'application/feed+json, application/json' } });
    if (!response.ok) throw new FetchError('status');
    const text = await read(response);
    return { json: parseJson(text), url: response.url || address.href };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof FetchError) throw error;
    throw new FetchError(late.aborted ? 'timeout' : 'network');
  }
}

async function read({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > MOST) {
      void reader?.cancel().catch(() => undefined);
      throw new FetchError('size');
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FetchError('format');
  }
}
