import { adopt } from '../../core/adopt.js';
import type { RelatedStory } from '../../core/data.js';
import { FetchError } from '../../core/fetch.js';
import { watchNear } from '../../core/near.js';
import { parse } from '../../core/policy.js';
import { asText } from '../../core/text.js';
import { canonicalUrl } from '../../facts/page.js';
import { authorsList, ownList, readRelated } from '../../facts/related.js';
import { relatedList } from '../../html/related.js';
import { pageKey, webAddress } from './related.address.js';
import { NewsRelatedErrorEvent, NewsRelatedRefreshEvent, type RelatedFailure } from './related.events.js';
import { readFeed } from './related.feed.js';
import { fetchJson } from './related.fetch.js';
import type { NewsRelated } from './related.js';

const styles = { tag: 'news-related', load: () => import('./related.refresh.styles.js') };

/** How many stories there are where neither `count` nor the server's list tells, and how many there may be. */
const STANDARD = 6;
const MOST = 24;

/** Height may differ by this much and be the same, in px. */
const SAME = 0.5;

/** The refresh of each element that has, or had, a `src`. */
const refreshes = new WeakMap<NewsRelated, Refresh>();

/** Begins a refresh, unless the one that `src` asks for is there already; without a `src` the author's list is shown again. */
export function refresh(element: NewsRelated): void {
  const src = asText(element.src)?.trim() ?? '';
  const styled = adopt(element, styles); // each time: it may stand in another root now
  const old = refreshes.get(element);
  if (old?.src === src && !old.ended) return;
  old?.end();
  refreshes.delete(element);
  element.endRefresh = undefined;
  if (!src) ownList(element)?.remove();
  if (!src || !element.isConnected || savesData()) return;
  const begun = new Refresh(element, src, styled);
  refreshes.set(element, begun);
  element.endRefresh = () => begun.end();
}

/** Readers who have asked for less data have a list already. */
const savesData = (): boolean => Boolean((navigator as { connection?: { saveData?: boolean } }).connection?.saveData);

/** What readers see of stories. */
const saidOf = (stories: RelatedStory[]): string => JSON.stringify(stories.map(({ title, href, image, label, date }) =>
  [pageKey(href, document.baseURI), title, webAddress(image?.src, document.baseURI), label, date?.slice(0, 10)]));

/** One list of stories from one address: fetched when the reader comes near, shown when that moves nothing they see. */
class Refresh {
  /** It was broken off, and may begin again. */
  ended = false;
  readonly #leave = new AbortController();
  readonly #unwatch: () => void;
  #fetching = false;
  #done = false;
  #list: Element | undefined;
  #added = 0;

  constructor(readonly element: NewsRelated, readonly src: string, readonly styled: Promise<void>) {
    this.#unwatch = watchNear(element, (near) => {
      if (this.#list) this.#show();
      else if (near) void this.#fetch();
    });
  }

  end(): void {
    this.#unwatch();
    if (this.#done) return;
    this.ended = true;
    this.#leave.abort();
  }

  #finish(event: Event): void {
    this.#done = true;
    this.#unwatch();
    this.element.dispatchEvent(event);
  }

  async #fetch(): Promise<void> {
    if (this.#fetching) return;
    this.#fetching = true;
    try {
      const address = webAddress(this.src, document.baseURI);
      if (!address) throw new FetchError('address');
      const { json, url } = await fetchJson(address, this.#leave.signal);
      await this.styled; // without them, both lists would stand
      const stories = readFeed(json, url);
      if (!stories) throw new FetchError('format');
      if (!stories.length) throw new FetchError('empty');
      this.#choose(stories);
    } catch (error) {
      if (this.#leave.signal.aborted) return; // the element has left the page
      const reason = error instanceof FetchError ? (error.reason as RelatedFailure) : 'format';
      if (reason !== 'empty') this.element.warn('src', this.src, 'feed'); // there may be stories tomorrow
      this.#finish(new NewsRelatedErrorEvent(reason));
    }
  }

  /** The feed's stories without the page itself and without doubles; then, up to the number of cards, those that are there already. */
  #choose(stories: RelatedStory[]): void {
    const { element } = this;
    const base = document.baseURI;
    const old = new Map(readRelated(element).map((story) => [pageKey(story.href, base), story]));
    const chosen = new Map<string | undefined, RelatedStory>();
    // An article that came from elsewhere has its canonical address there, and one here.
    const here = [canonicalUrl(document), document.URL].map((address) => pageKey(address, base));
    for (const story of [...stories, ...old.values()]) {
      const key = pageKey(story.href, base);
      // What the feed does not know of a story, its card may.
      if (!here.includes(key) && !chosen.has(key)) chosen.set(key, { ...old.get(key), ...story });
    }
    const list = [...chosen.values()].slice(0, this.#count(old.size));
    this.#added = [...chosen.keys()].slice(0, list.length).filter((key) => !old.has(key)).length;
    this.#list = parse(relatedList(list, element.language)).firstElementChild ?? undefined;
    if (!this.#list || saidOf(list) === saidOf([...old.values()])) this.#finish(new NewsRelatedRefreshEvent(old.size, 0));
    else this.#show();
  }

  #count(standard: number): number {
    const { count } = this.element;
    const number = asText(count) ? Number(count) : 0;
    if (Number.isInteger(number) && number > 0) return Math.min(number, MOST);
    if (count !== undefined && count !== null) this.element.warn('count', count, 'count');
    return Math.min(standard || STANDARD, MOST);
  }

  /**
   * Shows the new list, if nothing that the reader sees is moved by it: below what is in view anything may happen, above it what
   * keeps the height. In view nobody's headline is taken away from under the pointer; that has to wait.
   */
  #show(): void {
    const { element } = this;
    const list = this.#list as HTMLElement;
    const before = element.getBoundingClientRect();
    const above = before.bottom <= 0;
    if (!(above || before.top >= Math.max(innerHeight, document.documentElement.clientHeight)) || element.matches(':focus-within')) return;
    const old = ownList(element); // of a clone
    list.dataset['news'] = 'list';
    old?.remove();
    const author = authorsList(element);
    if (author) author.after(list);
    else element.append(list);
    if (above && Math.abs(element.getBoundingClientRect().height - before.height) > SAME) {
      list.remove();
      return;
    }
    this.#finish(new NewsRelatedRefreshEvent(list.children.length, this.#added));
  }
}
