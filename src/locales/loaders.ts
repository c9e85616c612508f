import type { LanguageStrings } from './strings.js';

/** The languages that come with the library. */
const loaders: Record<string, () => Promise<LanguageStrings>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  ja: () => import('./ja.js'),
};

/** The strings of a language; none, so that English serves, for one that is not among them. */
export async function loadStrings(language: string): Promise<LanguageStrings> {
  return Object.hasOwn(loaders, language) ? loaders[language]!() : {};
}
