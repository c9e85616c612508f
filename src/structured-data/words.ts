/** The number of words in a text, by the rules of its language; `undefined` where the engine has no `Intl.Segmenter`. */
export function countWords(text: string, language = 'en'): number | undefined {
  if (!('Segmenter' in Intl)) return undefined;
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) if (isWordLike) words++;
  return words;
}
