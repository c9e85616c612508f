import { FetchError, fetchBounded, textFrom } from '../../core/fetch.js';

const BOUNDS = { patience: 8000, most: 1024 * 1024, accept: 'application/feed+json, application/json' };

/**
 * JSON from an address, and where it was found in the end. Never more than a megabyte, never for longer than 8 s.
 *
 * @throws FetchError, or an AbortError when it was told to end
 */
export async function fetchJson(address: URL, signal: AbortSignal): Promise<{ json: unknown; url: string }> {
  const { chunks, response } = await fetchBounded(address, signal, BOUNDS);
  return { json: parseJson(textFrom(chunks)), url: response.url || address.href };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FetchError('format');
  }
}
