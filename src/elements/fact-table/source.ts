import { html, nothing, render } from 'lit';
import type { TableContent } from '../../core/data.js';
import { showData } from '../../core/data-property.js';
import { FetchError, fetchBounded, textFrom } from '../../core/fetch.js';
import { addShadowStyles } from '../../core/shadow-styles.js';
import { announce } from '../../core/status.js';
import { readTable } from '../../facts/fact-table.js';
import { factTableContent } from '../../html/factTable.js';
import { tableTools as english } from '../../locales/en.js';
import { parseTable, UnreadableError } from '../../table/parse.js';
import { controls } from './controls.styles.js';
import { NewsFactTableLoadEvent, type LoadFailure } from './fact-table.events.js';
import type { NewsFactTable } from './fact-table.js';

/** Beyond 4 MB a table is no reading matter, and would hold the page up. */
const BOUNDS = { patience: 20_000, most: 4 * 2 ** 20, accept: 'text/csv, application/json;q=0.9, */*;q=0.1' };

interface Load {
  src: string;
  abort: AbortController;
  content?: TableContent;
  failure?: LoadFailure;
  language?: string;
}

const loads = new WeakMap<NewsFactTable, Load>();

/** Shows what `src` names. Where a table or list is written inside, or comes from `data`, that stays, and nothing is fetched. */
export function update(element: NewsFactTable): void {
  const known = loads.get(element);
  const written = element.data !== undefined || (element.source && !known?.content);
  const src = typeof element.src === 'string' && !written ? element.src.trim() : '';
  if (known?.src === src) {
    if (known.content && known.language !== element.language) show(element, known);
    return say(element, known);
  }
  known?.abort.abort();
  element.state('loading', false);
  if (known?.content && element.data === undefined) showData(element, '', readTable); // data has taken its place
  if (!src) {
    loads.delete(element);
    return say(element, undefined);
  }
  start(element, src);
}

/** Nobody waits for it: `updateComplete` is about what is there, not about a server. */
function start(element: NewsFactTable, src: string): void {
  const state: Load = { src, abort: new AbortController() };
  loads.set(element, state);
  element.leaving.set('src', () => leave(element));
  void load(element, state);
}

/** What is under way is broken off; it begins anew when the element is back. */
function leave(element: NewsFactTable): void {
  const state = loads.get(element);
  if (!state || state.content || state.failure) return;
  state.abort.abort();
  loads.delete(element);
  element.state('loading', false);
}

async function load(element: NewsFactTable, state: Load): Promise<void> {
  const { src, abort } = state;
  element.state('loading', true);
  say(element, state);
  try {
    state.content = parseTable(await fetchText(src, abort.signal), element.language);
    if (loads.get(element) === state) show(element, state);
  } catch (error) {
    if (loads.get(element) !== state) return; // another file is asked for meanwhile
    state.failure = failureOf(error);
    element.warn('src', src, `the table is not shown: ${error instanceof Error ? error.message : String(error)}.`);
  }
  if (loads.get(element) !== state) return;
  element.state('loading', false);
  say(element, state);
  element.dispatchEvent(new NewsFactTableLoadEvent((state.content?.rows ?? state.content?.facts)?.length ?? 0, state.failure));
}

function show(element: NewsFactTable, state: Load): void {
  state.language = element.language;
  showData(element, factTableContent({ ...state.content, caption: state.content?.caption ?? element.label, language: element.language, layout: element.layout }), readTable);
}

function failureOf(error: unknown): LoadFailure {
  if (error instanceof UnreadableError) return 'unreadable';
  const { reason, status } = error instanceof FetchError ? (error as FetchError) : new FetchError('network');
  if (status === 404 || status === 410) return 'missing';
  return reason === 'timeout' ? 'slow' : reason === 'size' ? 'large' : 'network';
}

/** In the encoding that the server or the file itself names, otherwise UTF-8: what is not so written is not guessed at. */
async function fetchText(src: string, signal: AbortSignal): Promise<string> {
  const { chunks, response } = await fetchBounded(src, signal, BOUNDS);
  const [first] = chunks;
  const mark = first && ((first[0] === 0xff && first[1] === 0xfe) ? 'utf-16le' : (first[0] === 0xfe && first[1] === 0xff) ? 'utf-16be' : undefined);
  const type = response.headers.get('content-type') ?? '';
  const charset = mark ?? /charset="?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8';
  let text: string;
  try {
    text = textFrom(chunks, charset, true);
  } catch {
    throw new UnreadableError(`it is not in ${charset}`);
  }
  // A script that prints CSV may not say so: it is HTML where a tag is in it.
  if (/html/i.test(type) && /<[a-z!/]/i.test(text)) throw new UnreadableError('it is HTML');
  return text;
}

/** Where the table will stand: that it is on its way, or why it does not come and a key to try again. */
function say(element: NewsFactTable, state: Load | undefined): void {
  const words = element.words('tableTools', english) ?? english;
  const failure = state?.failure;
  element.state('failed', Boolean(failure));
  let place = element.shadowRoot!.querySelector<HTMLElement>('[part=message]');
  const waiting = state && !failure && !state.content;
  const text = failure ? words[failure] : waiting ? words.loading : '';
  const held = element.shadowRoot!.activeElement;
  if (!text) {
    place?.remove();
    if (held?.closest('[part=message]')) focus(element.source);
    return;
  }
  if (!place) {
    place = document.createElement('div');
    place.setAttribute('part', 'message');
    element.shadowRoot!.querySelector('[part=scroll]')!.before(place);
    addShadowStyles(element, controls);
  }
  const retry = (): void => {
    if (failure) start(element, state.src);
  };
  if (place.dataset['said'] !== text) announce(element, text);
  place.dataset['said'] = text;
  render(html`<p>${text}</p>${failure || place.querySelector('button') ? html`<button part="button" type="button" aria-disabled=${String(!failure)} @click=${retry}>${words.retry}</button>` : nothing}`, place);
}

/** Who has waited for the table goes on there. */
function focus(table: HTMLElement | undefined): void {
  if (!table) return;
  table.tabIndex = -1;
  table.addEventListener('blur', () => table.removeAttribute('tabindex'), { once: true });
  table.focus({ preventScroll: true });
}
