import { hostOf } from './language.js';

/** What is told when the page has changed inside it, or the language or direction around it. */
interface Follower extends Element {
  pageChanged(): void;
}

const followers = new Set<Follower>();
let observer: MutationObserver | undefined;

/**
 * Tells `follower` of changes in its light DOM (children, text, the attributes that carry facts), and of `lang` and `dir` anywhere.
 * One observer serves the page. It cannot let go of one node, but holds nodes weakly, and whoever has left is not told;
 * with the last follower it is disconnected.
 */
export function follow(follower: Follower): void {
  followers.add(follower);
  observer ??= new MutationObserver(tell);
  observer.observe(follower, { subtree: true, childList: true, characterData: true, attributeFilter: ['datetime', 'href', 'src', 'slot', 'rel', 'structured-data'] });
  for (let at: Element | undefined = follower; at; at = hostOf(at)) observer.observe(at.getRootNode(), { subtree: true, attributeFilter: ['lang', 'dir'] });
}

export function unfollow(follower: Follower): void {
  followers.delete(follower);
  if (!followers.size) observer?.disconnect();
}

function tell(records: MutationRecord[]): void {
  // A sorted table is thousands of records of one place. `true`: a language or direction, which is everybody's.
  const places = [...new Set(records.map(({ attributeName, target }) => /lang|dir/.test(attributeName!) || target))];
  for (const each of followers) if (places.some((place) => place === true || each.contains(place))) each.pageChanged();
}
