import type { LanguageStrings } from '../locales/strings.js';
import { warn } from './warn.js';

/**
 * Strings by lower-case language tag: what `setStrings` was given under the tag, what comes with the library under `*` and the
 * primary language, a promise while it loads. English is inside the elements.
 */
const languages = new Map<string, LanguageStrings | Promise<void>>([['*en', {}]]);

/**
 * Adds a language, or replaces an element's strings in one that is there, for every element on the page.
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
  for (const key of [tag, primary, `*${primary}`]) {
    const found = languages.get(key);
    if (found instanceof Promise) return found;
    if (found?.[element]) return found[element];
  }
  if (languages.has(`*${primary}`)) return undefined;
  const loading = load(primary);
  languages.set(`*${primary}`, loading);
  return loading;
}

const load = (language: string): Promise<void> =>
  import('../locales/loaders.js')
    .then(({ loadStrings }) => loadStrings(language))
    .catch(() => {
      warn('html', 'lang', language, 'strings');
      return {};
    })
    .then((strings) => void languages.set(`*${language}`, strings));
