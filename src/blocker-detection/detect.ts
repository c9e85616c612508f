import { baits as standard, type Baits } from './baits.js';

/** `unknown` is no guess: whoever cannot be told apart from a reader without a blocker is not called one with. */
export type BlockerResult = 'clear' | 'blocked' | 'unknown';

export interface BlockerDetection {
  readonly result: BlockerResult;
  /** What each signal said: `request`, `style`, `probe`, and your own. Empty where nothing was tried, or nobody was there to see the page. */
  readonly signals: Readonly<Record<string, BlockerResult>>;
}

export interface DetectOptions {
  /** Ends the wait. The promise is rejected with its reason. */
  signal?: AbortSignal;
  /**
   * Checks anew, instead of giving the one answer of this page: for a reader who has just allowed the site. What a blocker has hidden stays hidden
   * until the page is loaded anew, so that a request which gets through is enough for `clear` here.
   */
  again?: boolean;
  /** Baits of your own. What is left out is ours. */
  baits?: Partial<Baits>;
  /** Signals of your own, by name. Each has 3 seconds; one that throws is `unknown`. */
  signals?: Readonly<Record<string, () => BlockerResult | Promise<BlockerResult>>>;
  /** A request to somebody else's host. It is made when `consent` gives `true`, which the whole check waits for; when it gives anything else, never. */
  probe?: { readonly url: string | URL; readonly consent: Promise<boolean> };
}

/** How long an answer may take, in ms. */
const PATIENCE = 3000;

/** When a style is looked at, in ms after the look before: most are hidden by the first, and each look costs. 1.5 s in all. */
const LOOKS = [50, 100, 200, 400, 750];

const UNKNOWN: BlockerDetection = { result: 'unknown', signals: {} };

/** The page was not to be seen, at first or for a moment. */
const UNSEEN: BlockerDetection = { ...UNKNOWN };

let answer: Promise<BlockerDetection> | undefined;

/**
 * Tells whether a content blocker is at work on this page: `blocked` only when a request and a style of the page's own host are both stopped, and
 * a harmless one of each is not. Offline, slow, in the background, prerendered, a robot, saving data, a server that fails, a policy that stops
 * the request: `unknown`. Asks once a page, when it is idle; the first call decides how. Only what nobody was there to see is asked anew by the next
 * call. Nothing is stored, nothing is told to anybody.
 */
export function detect(options: DetectOptions = {}): Promise<BlockerDetection> {
  const { again, signal } = options;
  if (signal?.aborted) return Promise.reject(signal.reason as Error);
  const check = again ? run(options) : (answer ??= once(options));
  if (!signal) return check;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', stop);
    void check.then(resolve).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** The same for who can wait: articles are opened in tabs behind the one that is being read, and come to the front when that is done. */
export async function detectWhenSeen(): Promise<BlockerDetection> {
  for (;;) {
    // Told, too, when a prerendered page is shown.
    if (isHidden()) await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
    const found = await detect();
    if (found !== UNSEEN) return found;
  }
}

async function once(options: DetectOptions): Promise<BlockerDetection> {
  const found = await run(options);
  if (found === UNSEEN) answer = undefined;
  return found;
}

async function run({ again, baits, signals: own, probe }: DetectOptions): Promise<BlockerDetection> {
  if (!canTell()) return UNKNOWN;
  if (isHidden()) return UNSEEN;
  const consent = await probe?.consent.catch(() => false);
  if (!again) await idle();
  if (!canTell()) return UNKNOWN;
  if (isHidden()) return UNSEEN;

  const { path, query, plainQuery, name, plainName } = { ...standard, ...baits };
  const end = new AbortController();
  const leave = (): void => end.abort(UNSEEN);
  document.addEventListener('visibilitychange', leave);
  const late = setTimeout(() => end.abort(), PATIENCE);
  const ended = new Promise<BlockerResult>((resolve) => end.signal.addEventListener('abort', () => resolve('unknown')));
  const within = async (work: () => BlockerResult | Promise<BlockerResult>): Promise<BlockerResult> => {
    try {
      return await Promise.race([work(), ended]);
    } catch {
      return 'unknown';
    }
  };

  const work: Record<string, () => BlockerResult | Promise<BlockerResult>> = {
    ...own,
    request: () => both(request(path + query, end.signal), request(path + plainQuery, end.signal)),
    style: () => style(name, plainName, end.signal),
    ...(consent === true && { probe: () => request(probe!.url, end.signal, 'no-cors') }),
  };
  const signals = Object.fromEntries(await Promise.all(Object.entries(work).map(async ([key, each]) => [key, await within(each)] as const)));
  clearTimeout(late);
  document.removeEventListener('visibilitychange', leave);
  if (end.signal.reason === UNSEEN) return UNSEEN;
  if (again && signals['request'] === 'clear' && signals['style'] === 'blocked') signals['style'] = 'clear';
  const all = new Set(Object.values(signals));
  return { result: navigator.onLine && all.size === 1 ? [...all][0]! : 'unknown', signals };
}

/** Whether there is a reader, on a page of a server, whom a check costs nothing. */
function canTell(): boolean {
  if (typeof document === 'undefined') return false;
  const { connection, onLine, userAgent, webdriver } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return onLine && !webdriver && !connection?.saveData && /^http/.test(location.protocol) && !/bot|crawl|spider|headless/i.test(userAgent);
}

function isHidden(): boolean {
  const { hidden, prerendering } = document as Document & { prerendering?: boolean };
  return hidden || prerendering === true;
}

/** After the page has been loaded and painted, when nothing else is to be done. */
async function idle(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise<unknown>((resolve) => ('requestIdleCallback' in globalThis ? requestIdleCallback(resolve, { timeout: PATIENCE }) : setTimeout(resolve, LOOKS[1])));
}

/** A bait says something only where its control gets through. */
async function both(bait: Promise<BlockerResult>, control: Promise<BlockerResult>): Promise<BlockerResult> {
  const [found, plain] = await Promise.all([bait, control]);
  return plain === 'clear' ? found : 'unknown';
}

/** No text, name or speed of an error tells a blocked request from a failed one: the control does. */
async function request(url: string | URL, signal: AbortSignal, mode: RequestMode = 'same-origin'): Promise<BlockerResult> {
  try {
    // Any answer is one: 404, too.
    const { status } = await fetch(url, { method: 'HEAD', cache: 'no-store', credentials: 'omit', mode, signal });
    return status < 500 ? 'clear' : 'unknown';
  } catch {
    return signal.aborted ? 'unknown' : 'blocked';
  }
}

/**
 * `display` alone is looked at: a place or a height has other reasons to be none, and asking for it costs a layout. The boxes stand in the head, where
 * rules reach them as anywhere, and nothing is laid out, drawn or said; in the body of an article they cost a hundred times the style work.
 */
async function style(name: string, plainName: string, signal: AbortSignal): Promise<BlockerResult> {
  const boxes = [name, plainName].map((each) => {
    const box = document.createElement('div');
    box.className = each;
    document.head.append(box);
    return box;
  });
  const hidden = (box: Element): boolean => getComputedStyle(box).display === 'none';
  try {
    for (const pause of LOOKS) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (signal.aborted) return 'unknown';
      const [bait, plain] = boxes.map(hidden);
      if (plain) return 'unknown';
      if (bait) return 'blocked';
    }
    return 'clear';
  } finally {
    boxes.forEach((box) => box.remove());
  }
}
