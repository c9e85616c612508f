import type { LanguageStrings } from '../locales/strings.js';
import { warn } from './warn.js';

/** Strings by lower-case language tag; a promise while they load. English is inside the elements. */
const languages = new Map<string, LanguageStrings | Promise<void>>([['en', {}]]);

/**
 * Adds a language, or replaces strings of one that is there, for every element on the page.
 * Call it before the elements render; what is rendered already keeps its words until it renders again.
 *
 * @param language a BCP 47 tag, such as `it` or `pt-BR`; `pt-BR` is also asked for its `pt`
 * @param strings the shape of a module in `newsroom-elements/locales/`
 */
export function setStrings(language: string, strings: LanguageStrings): void {
  languages.set(language.toLowerCase(), strings);
}

/**
 * The strings of a language for one element: `undefined` when English has to serve, a promise while they are on their way.
 * A tag falls back to its primary language: `de-AT` to `de`.
 */
export function stringsOf<K extends keyof LanguageStrings>(language: string, element: K): LanguageStrings[K] | Promise<void> | undefined {
  const tag = language.toLowerCase();
  const primary = tag.split('-', 1)[0]!;
  if (!languages.has(primary)) languages.set(primary, load(primary));
  const own = languages.get(tag) as LanguageStrings | undefined;
  const found = languages.get(primary)!;
  return own?.[element] ?? (found instanceof Promise ? found : found[element]);
}

const load = (language: string): Promise<void> =>
  import('../locales/loaders.js')
    .then(({ loadStrings }) => loadStrings(language))
    .catch(() => {
      warn('html', 'lang', language, 'strings');
      return {};
    })
    .then((strings) => {
      if (languages.get(language) instanceof Promise) languages.set(language, strings); // unless setStrings() came first
    });
