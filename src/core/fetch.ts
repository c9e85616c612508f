/** Why there is no answer: no server that may be asked, a status that is no success, too slow, too large. */
type FetchFailure = 'network' | 'status' | 'timeout' | 'size';

/** What went wrong with an answer; whoever reads it may have reasons of their own. */
export class FetchError<Reason extends string = FetchFailure> extends Error {
  readonly reason: Reason;

  /** The HTTP status, where that is the reason. */
  readonly status: number;

  constructor(reason: Reason, message: string = reason, status = 0) {
    super(message);
    this.reason = reason;
    this.status = status;
  }
}

/** How long an answer may take to its end, in ms, how large it may be, in bytes, and of what type it should be. */
interface Bounds {
  patience: number;
  most: number;
  accept: string;
}

/**
 * An answer that keeps within its bounds. Reading stops where it gets too much, whatever the server said of its length.
 *
 * @throws FetchError, or what `signal` was aborted with
 */
export async function fetchBounded(address: string | URL, signal: AbortSignal, { patience, most, accept }: Bounds): Promise<{ chunks: Uint8Array[]; response: Response }> {
  const late = AbortSignal.timeout(patience);
  try {
    const response = await fetch(address, { signal: AbortSignal.any([signal, late]), headers: { accept } });
    if (!response.ok) throw new FetchError('status', `the server answers ${response.status}`, response.status);
    return { chunks: await read(response, most), response };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof FetchError) throw error;
    throw late.aborted ? new FetchError('timeout', `it has not come within ${patience / 1000} s`) : new FetchError('network', error instanceof Error ? error.message : String(error));
  }
}

async function read({ body, headers }: Response, most: number): Promise<Uint8Array[]> {
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = Number(headers.get('content-length')) > most ? Infinity : 0;
  while (reader) {
    const part = size > most ? undefined : await reader.read();
    if (part?.done) break;
    size += part?.value.byteLength ?? 0;
    if (!part || size > most) {
      void reader.cancel().catch(() => undefined);
      throw new FetchError('size', `it is larger than ${most / 2 ** 20} MB`);
    }
    chunks.push(part.value);
  }
  return chunks;
}

/** The text of an answer. Without `fatal`, what is not so written becomes �. */
export function textFrom(chunks: readonly Uint8Array[], charset = 'utf-8', fatal = false): string {
  const decoder = new TextDecoder(charset, { fatal });
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
}
