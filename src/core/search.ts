export interface Search {
  /** All places of the query in `text`, from left to right, none over another: start and end as offsets into `text` as it was given. */
  (text: string): [start: number, end: number][];
  /** Whether it is there at all. Where, is not worked out. */
  within(text: string): boolean;
}

/** What is compared as one: a run of white space, or a sign with the marks that follow it. */
const UNIT = /\s+|[^]\p{M}*/gu;

/** Text that is its own folding once it is in lower case. */
const PLAIN = /^(?:[!-~]|\b \b)*$/;

/** Letters and figures that others may be a form of, each alone and in pairs: å is an a, in Danish aa; ß is ss; ٣ is 3. */
const LATIN = [...'abcdefghijklmnopqrstuvwxyz0123456789', 'ae', 'oe', 'ue', 'aa', 'ss'];

/** Signs that are one thing to a reader with a keyboard, though not to every collation. */
const SAME = new Map(['\'‘’‚ʼ', '"“”„«»', 'اٱ', 'هة', 'يىی', 'كک'].flatMap(([first, ...others]) => others.map((sign) => [sign, first!])));

/** What is the same wherever it is the same without marks, whatever the collator says: Firefox knows an alef with a hamza as another letter. */
const BARE = /^['"\u0621-\u064a]$/;

type Fold = (unit: string) => string;

/** One folding a language, with all the units that it has met. */
const foldings = new Map<string, Fold>();

/** More units than any text has; what goes on beyond is made up, and forgotten. */
const MOST = 50_000;

function foldingOf(language: string): Fold {
  let fold = foldings.get(language);
  if (!fold) {
    const known = new Map<string, string>();
    const make = makeFold(language);
    fold = (unit) => {
      let folded = known.get(unit);
      if (folded === undefined) {
        if (known.size > MOST) known.clear();
        known.set(unit, (folded = make(unit)));
      }
      return folded;
    };
    foldings.set(language, fold);
  }
  return fold;
}

/**
 * A form for each unit that is the same for all units between which the language makes no difference when it searches. A collator only
 * compares: so the plainest candidate is taken that it holds to be equal.
 *
 * Source: Unicode Technical Standard 35, part 5, "Collation type co: search"; UTS 10, section 8.
 */
function makeFold(language: string): Fold {
  const { compare } = new Intl.Collator(language, { usage: 'search', sensitivity: 'base', ignorePunctuation: false });
  return (unit) => {
    if (/^\s/.test(unit)) return ' ';
    if (/^\p{Pd}/u.test(unit)) return '-';
    const small = unit.toLocaleLowerCase(language);
    const large = unit.toLocaleUpperCase(language); // a dotless ı is the small form of I where I is the large form of i: everywhere but in Turkish
    const bare = [...small.normalize('NFKD').replace(/\p{M}+/gu, '')].map((sign) => SAME.get(sign) ?? sign).join('');
    if (BARE.test(bare)) return bare;
    const same = (candidate: string): boolean => compare(unit, candidate) === 0 || compare(large, candidate) === 0;
    const latin = /^[\p{Script=Latin}\p{Nd}]/u.test(unit) ? LATIN : [];
    return ['', ...latin, hiragana(bare), bare].find(same) ?? small.normalize();
  };
}

/** Katakana as hiragana, small kana as large ones. */
const hiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60)).replace(/[ぁぃぅぇぉっゃゅょゎ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 1));

/**
 * Finds `query` as a reader of the language would: case, accents, width and the kind of kana make no difference where the language makes
 * none (å is an a in English and a letter of its own in Swedish), nor do vowel signs, curly quotes and the length of white space.
 *
 * @param language a BCP 47 tag
 * @returns a function for any number of texts; for a query that is empty, or nothing but space, it finds nothing
 */
export function searcher(query: string, language: string): Search {
  const fold = foldingOf(language);
  const turkic = fold('I') !== 'i';
  const foldText = (text: string): string => (!turkic && PLAIN.test(text) ? text.toLowerCase() : text.replace(UNIT, fold));
  const wanted = foldText(query.trim());
  const search = (text: string): [number, number][] => {
    if (!wanted) return [];
    const folded = foldText(text);
    let at = folded.indexOf(wanted);
    if (at < 0) return [];
    const [starts, ends] = offsets(text, fold);
    const hits: [number, number][] = [];
    for (; at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
      const start = starts[at]!;
      const end = ends[at + wanted.length - 1]!;
      if (start >= (hits.at(-1)?.[1] ?? 0)) hits.push([start, end]); // a sign that stands for two may hold two hits
    }
    return hits;
  };
  return Object.assign(search, { within: (text: string) => Boolean(wanted) && foldText(text).includes(wanted) });
}

/** Where the unit begins, and where it ends, from which each code unit of the folded text comes. */
function offsets(text: string, fold: Fold): [starts: number[], ends: number[]] {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: unit, index } of text.matchAll(UNIT)) {
    for (let i = fold(unit).length; i > 0; i--) {
      starts.push(index);
      ends.push(index + unit.length);
    }
  }
  return [starts, ends];
}
