/** What a content blocker catches on a site's own host, each with a control that differs from it in nothing but what the rule asks for. */
export interface Baits {
  /** A path on the page's own host that exists, so that no 404 stands in anybody's log. */
  path: string;
  /** The query that makes a request of it which rules block. */
  query: string;
  /** The query that no rule blocks. */
  plainQuery: string;
  /** Class names that rules hide on any site. */
  name: string;
  /** Class names that no rule hides. */
  plainName: string;
}

/*
 * The rules that catch them: two each, so that one may leave the lists. `npm test` holds these lines against the lists of uBlock Origin.
 *   EasyList  ?ab=1&zoneid=
 *   EasyList  =728x90/
 *   EasyList  ##.banner-ad
 *   EasyList  ##.top-ad
 * Not every famous bait works on the own host, and some that work are answered by the blocker itself: measure before you change one.
 */
export const baits: Baits = {
  path: '/robots.txt',
  query: '?ab=1&zoneid=1&s=728x90/',
  plainQuery: '?ab=1&zone=1&s=728-90',
  name: 'banner-ad top-ad',
  plainName: 'page-end page-edge',
};
