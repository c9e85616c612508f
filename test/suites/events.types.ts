/**
 * Checked by tsc (`npm run lint`): every event class that the library exports has its line in the map by which
 * `addEventListener` knows an event's type, and every element in the one of `querySelector`.
 */
import type * as library from '../../src/index.js';
import type {} from '../../src/define.js';

type Exports = typeof library;
type Concrete<T> = abstract new (...args: never[]) => T;

/** The exports that are event classes, respectively elements, whose map does not give their type. */
type Untyped = {
  [K in keyof Exports]: Exports[K] extends Concrete<Event> & { readonly type: infer Name extends string }
    ? Name extends keyof GlobalEventHandlersEventMap ? (GlobalEventHandlersEventMap[Name] extends InstanceType<Exports[K]> ? never : K) : K
    : never;
}[keyof Exports];

/** Fails to compile, naming the class, when there is one. */
export const untyped: [Untyped] extends [never] ? true : Untyped = true;

/** The same for what the listeners get. */
export function listeners(target: HTMLElement): void {
  target.addEventListener('news-breadcrumbs-expand', ({ hidden }) => hidden.toFixed());
  target.addEventListener('news-article-graph', ({ graph }) => graph?.['@graph'].length);
}
