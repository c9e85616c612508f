import { warn } from './warn.js';

/** What `define` needs to know of a class. */
interface Definable extends CustomElementConstructor {
  readonly tag: string;
  readonly version: string;
}

/**
 * Registers a class. Never throws: a taken tag is left alone, and when its holder is of another version of this
 * library the page is told once, however many tags and copies there are.
 *
 * Source: the on-demand definitions protocol of the Web Components Community Group.
 */
export function define(element: Definable, registry: CustomElementRegistry | undefined, tag: string): void {
  const holder = registry?.get(tag) as Partial<Definable> | undefined;
  if (holder) {
    if (holder.version && holder.version !== element.version) warn('newsroom-elements', 'version', element.version, 'version');
    return;
  }
  try {
    // A registry takes a class once; under a further tag it gets a subclass of its own.
    registry?.define(tag, registry.getName?.(element) ? (class extends element {}) : element);
  } catch (error) {
    warn(tag, 'define', tag, String(error));
  }
}
