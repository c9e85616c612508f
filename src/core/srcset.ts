/** One picture of a `srcset`. */
interface PictureCandidate {
  url: string;
  /** As it was written: `800w`, `2x`, or nothing. */
  descriptor: string;
  /** The number in it: pixels across, or pixels to a CSS pixel. 1 where it is missing. */
  size: number;
}

const VALID = /^(?:\d+w(?:\s+\d+h)?|(?:\d+|\d*\.\d+)x)?$/;

/**
 * The pictures that a `srcset` offers. Commas may be part of an address (`a.jpg?crop=1,2 800w`); one at its end is not. One with a descriptor that
 * is none counts for nothing.
 *
 * Source: HTML, "parsing a srcset attribute".
 */
export function parseSrcset(srcset: string): PictureCandidate[] {
  const found: PictureCandidate[] = [];
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [text = ''] = pattern.exec(srcset) ?? [];
    at += text.length;
    return text;
  };
  for (;;) {
    take(/[\s,]*/y);
    const written = take(/\S+/y);
    if (!written) return found;
    const url = written.replace(/,+$/, '');
    const descriptor = written === url ? take(/(?:[^,(]+|\([^)]*\)?)*/y).trim() : ''; // a comma in brackets ends nothing
    if (VALID.test(descriptor)) found.push({ url, descriptor, size: parseFloat(descriptor) || 1 });
  }
}
