import { textOf } from './escape.js';

/** A language that `Intl` takes. */
export function languageOf(language: unknown): string {
  try {
    return Intl.getCanonicalLocales(textOf(language) || 'en')[0]!;
  } catch {
    return 'en';
  }
}
