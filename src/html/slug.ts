import { textOf } from './escape.js';

/** As many words, and as many signs, as an id takes from a text. */
const WORDS = 6;
const SIGNS = 48;

/**
 * An id out of a text: its first words in lower case, with hyphens between. Letters of every script stay as they are, since an
 * address may have them. The same text gives the same id on a server and in a browser.
 *
 * @param taken tells whether an id is there already: the second one is called `trade-2`
 * @param nameless what serves where there is no letter and no digit in the text
 */
export function slug(text: string, taken: (id: string) => boolean, nameless: string): string {
  const words = text.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const base = [...words.slice(0, WORDS).join('-')].slice(0, SIGNS).join('').replace(/-$/, '') || nameless;
  let id = base;
  for (let number = 2; taken(id); number++) id = `${base}-${number}`;
  return id;
}

/**
 * Gives ids to the items of one list, each its own: the one that is said, without white space, unless an item before has it; otherwise a slug of the text.
 *
 * @param nameless as for `slug`
 */
export function idGiver(nameless: string): (said: unknown, text: string) => string {
  const ids = new Set<string>();
  const taken = (id: string): boolean => ids.has(id);
  return (said, text) => {
    const own = textOf(said).replace(/\s/g, '');
    const id = own && !taken(own) ? own : slug(text, taken, nameless);
    ids.add(id);
    return id;
  };
}
