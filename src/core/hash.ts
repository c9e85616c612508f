/** What has places in it that an address may lead to. */
interface Follower {
  /** The page has been led, or led again, to the place that `location.hash` names. */
  arrive(): void;
}

const followers = new Set<Follower>();

/** Tells `follower` whenever a reader follows the address of a place in the page, also the address where they are already. */
export function followHash(follower: Follower): void {
  if (!followers.size) {
    addEventListener('hashchange', arrive);
    document.addEventListener('click', follow);
  }
  followers.add(follower);
}

export function unfollowHash(follower: Follower): void {
  if (!followers.delete(follower) || followers.size) return;
  removeEventListener('hashchange', arrive);
  document.removeEventListener('click', follow);
}

const arrive = (): void => followers.forEach((each) => each.arrive());

/** A link to the hash that is in the address bar changes nothing, and is not heard of in any other way. */
function follow(event: Event): void {
  const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
  if (link?.hash && link.href === location.href) setTimeout(() => event.defaultPrevented || arrive());
}
