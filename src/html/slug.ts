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
