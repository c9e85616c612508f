import type { NewComment, SourceComment, SubmitResult, Unavailable } from './source.js';

interface Care {
  /** Sends it, once. */
  readonly send: (comment: NewComment, signal?: AbortSignal) => Promise<SubmitResult>;
  /** Looks whether it stands in the thread. */
  readonly look: (comment: NewComment, signal?: AbortSignal) => Promise<SourceComment | Unavailable | undefined>;
  /** How many seconds after it was sent no server can be at work on it any more. */
  readonly settle: number;
}

/** How often is looked while an earlier attempt may still be at work, in ms. */
const PACE = 3000;

/**
 * A `submit` that neither loses nor doubles. Servers know a double only once the first is in their table, and a request that timed out here may well be running
 * there: sent again at once, both would be stored. So after an attempt of which nobody knows the end, the comment is first looked for in the thread, until it is
 * there or no server can be at work on it any more; only then is it sent again. It is sent by one at a time, however often the button is pressed.
 */
export function carefully({ send, look, settle }: Care): (comment: NewComment, signal?: AbortSignal) => Promise<SubmitResult> {
  const uncertain = new Map<string, number>(); // when it was sent last
  const running = new Map<string, Promise<SubmitResult>>();

  async function submit(key: string, comment: NewComment, signal?: AbortSignal): Promise<SubmitResult> {
    const before = uncertain.get(key) ?? Date.parse(comment.uncertain ?? '');
    const settled = Math.min(before, Date.now()) + settle * 1000; // NaN where it was never sent
    while (before) {
      const found = await look(comment, signal);
      if (found && 'id' in found) {
        uncertain.delete(key);
        return { state: 'published', comment: found };
      }
      // a site that forbids reading may allow writing
      if (found && found.reason !== 'refused') return { ...found, state: 'uncertain' };
      const left = settled - Date.now();
      if (left <= 0) break;
      await pause(Math.min(left, PACE), signal);
    }
    const now = Date.now();
    const result = await send(comment, signal);
    if (result.state === 'uncertain') uncertain.set(key, now);
    else if (result.state !== 'unavailable') uncertain.delete(key);
    // this one was not sent, but the one before may have been saved
    return before && result.state === 'unavailable' ? { ...result, state: 'uncertain' } : result;
  }

  return (comment, signal) => {
    const key = JSON.stringify([comment.text, comment.parent, comment.author, comment.email]);
    const run = running.get(key) ?? submit(key, comment, signal).finally(() => running.delete(key));
    running.set(key, run);
    return run;
  };
}

const pause = (ms: number, signal?: AbortSignal): Promise<void> => new Promise((done) => {
  const timer = setTimeout(end, ms);
  signal?.addEventListener('abort', end, { once: true });
  function end(): void {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
    done();
  }
});
