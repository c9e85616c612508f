/*
 * Numbers as people write them in a table: 1.204,5 · 1,204.5 · 1 204,5 · ١٢٣ · (5) · −5 · 9.5 % · €1.2bn · 5万人 · 3–5 · 1:32:05 · 12 km.
 * What the page's language says decides where a sign has two meanings (1.204 is a thousand and some in German).
 */

/** A number: how great, and for a range (3–5) the other end, by which equal beginnings are told apart. */
interface ParsedNumber {
  value: number;
  end: number;
}

/** With the factor that its words for size stand for. */
interface Read extends ParsedNumber {
  scale: number;
}

/** How a language writes numbers, by Intl. */
interface Notation {
  decimal: string;
  /** Its words for thousand, million and so on, in lower case. */
  scales: ReadonlyMap<string, number>;
  /** "67m" is 67 million. */
  english: boolean;
}

const notations = new Map<string, Notation>();

/** What newsrooms write and CLDR does not list. */
const NEWSROOM: readonly [string, number][] = [['k', 1e3], ['tsd', 1e3], ['千', 1e3], ['mn', 1e6], ['mln', 1e6], ['mill', 1e6], ['bn', 1e9], ['mds', 1e9], ['mld', 1e9], ['tn', 1e12], ['trn', 1e12]];

function notationOf(language: string): Notation {
  const known = notations.get(language);
  if (known) return known;
  const scales = new Map(NEWSROOM);
  for (const each of new Set(['en', language])) {
    for (const compactDisplay of ['short', 'long'] as const) {
      const format = new Intl.NumberFormat(each, { notation: 'compact', compactDisplay });
      for (const power of [3, 4, 6, 8, 9, 12]) {
        for (const factor of [1, 1.5, 2, 5]) {
          const parts = format.formatToParts(factor * 10 ** power);
          const word = parts.find(({ type }) => type === 'compact')?.value.toLowerCase().replace(/[.॰]$/, '') ?? '';
          const shown = digits(parts.map(({ type, value }) => (type === 'decimal' ? '.' : /^(integer|fraction)$/.test(type) ? value : '')).join(''));
          // "Mil millones" are two words, each known by itself.
          if (/^[\p{L}\p{M}]+$/u.test(word)) scales.set(word, (factor * 10 ** power) / Number(shown || 1));
        }
      }
    }
  }
  const decimal = new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  const notation = { decimal, scales, english: /^en\b/.test(language) };
  notations.set(language, notation);
  return notation;
}

/** Text with the digits 0 to 9 whatever script they were written in, and without the marks that only set its direction. */
export function digits(text: string): string {
  // eslint-disable-next-line no-control-regex -- ASCII: the common case, left alone
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)))
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '');
}

/** The digits of a script stand in tens, from its zero on (Unicode, "Decimal digits"). */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  if (code < 58) return code - 48;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

/** Digits, and what may stand between them: signs of thousands and of the fraction. */
const NUMBER = /\d+(?:[.,'’٬٫ \u00a0\u202f\u2009_](?=\d)\d+)*(?:[.,٫]\d+)?(?:e[+-]?\d+(?![\d.,]))?|\.\d+/iu;
const DASH = '[-\u2010-\u2015\u2212]';
const MINUS = new RegExp(`^${DASH}|${DASH}$`, 'u');
/** An accountant's minus: (5) · $(5) · (5) %. */
const OWED = /^([A-Z]{0,3}\p{Sc}?\s?)\(([^()]*)\)(\s?[%\p{Sc}]?)$/u;
const RANGE = new RegExp(`^(\\D{0,16}?)\\s?(?:${DASH}|to|bis|à|a|hasta|إلى|עד|[〜～~])\\s?(?=\\D{0,4}\\d)`, 'u');
/** No cents: 5,– */
const EVEN = new RegExp(`^[.,:]${DASH}+(?!\\s?\\d)`, 'u');
const POWER = /\s?[×·x]\s?10([⁺⁻]?[⁰¹²³⁴-⁹]+)/u;
/** Footnote signs at the end: 1,204[1] · 1,204* · 1,204†. Square metres are none. */
const NOTE = /(?:\[[^\]]{1,4}\]|[*†‡§¶]+|(?<!m)[⁰¹²³⁴-⁹]+)$/u;
const TIME = /^(\d+):([0-5]\d)(?::([0-5]\d))?(?:[.,](\d+))?$/;
/** What may stand before a number: a currency, "about", "more than", a number sign. */
const BEFORE = /^(?:[~≈<>≤≥±+#№%٪]|[A-Z]{0,2}\p{Sc}|[A-Z]{3}|CA?\.|ca?\.?|circa|[Kk]r\.?|R[Mps]?\.?|N[or]\.)?\s*\p{Sc}?$/u;
/** What may stand after it, without being a word for its size: units. */
const AFTER = /^\/?\s?(?:[%‰°′″%٪]|\p{Sc}|[\p{L}]{1,4}\p{Sc}|°?\p{L}[\p{L}\p{M}.²³/·°%॰״׳-]{0,14})(?:\s?(?:\/|per|pro|par|por)?\s?[\p{L}.²³]{1,14})?$/u;
/** A word that may stand for a size; Romanian has 45 "de mii". Chinese, Japanese and Korean set no space after it: 5万人. */
const WORD = /^\s*(?:de\s)?([\p{Script=Han}\p{Script=Hangul}]|[\p{L}\p{M}]+)[.॰]?/u;
const MONEY = /\p{Sc}|[A-Z]{3}/u;

/**
 * @param text a cell
 * @param language of the page, BCP 47
 * @returns `undefined` where the text is no number, or where more than a number stands in it
 */
export function parseNumber(text: string, language: string): ParsedNumber | undefined {
  const plain = digits(text);
  if (!/\d/.test(plain)) return undefined;
  const bare = plain.replace(POWER, (_, power: string) => `e${power.normalize('NFKC').replace('−', '-')}`).trim().replace(NOTE, '').trim();
  const time = TIME.exec(bare);
  if (time) return single(time[3] === undefined ? Number(time[1]) * 60 + Number(time[2]) : Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(`${time[3]}.${time[4] ?? 0}`));
  const found = read(bare, notationOf(language));
  return found && { value: found.value, end: found.end };
}

const single = (value: number): ParsedNumber => ({ value, end: value });

/** @param currency what stands before the number that this one goes on from: it is the end of a range, or a smaller piece */
function read(text: string, notation: Notation, currency?: string): Read | undefined {
  const owed = OWED.exec(text);
  const rest = owed ? owed.slice(1).join('') : text;
  const first = NUMBER.exec(rest);
  if (!first) return undefined;
  let before = rest.slice(0, first.index).trim();
  const sign = owed || MINUS.test(before) ? -1 : 1;
  before = before.replace(MINUS, '').trim();
  const number = BEFORE.test(before) ? toNumber(first[0], notation.decimal) : undefined;
  if (number === undefined) return undefined;
  const value = sign * number;
  const after = rest.slice(first.index + first[0].length).replace(EVEN, '');
  const money = before + (currency ?? '');
  if (!/\d/.test(after)) {
    const scale = scaleOf(after, money, notation);
    return scale ? { value: value * scale, end: value * scale, scale } : undefined;
  }

  const range = currency === undefined && RANGE.exec(after);
  if (range) {
    const last = read(after.slice(range[0].length), notation, before);
    const scale = range[1] ? scaleOf(range[1], before, notation) : last?.scale;
    return last && scale ? { value: value * scale, end: owed ? -last.end : last.end, scale } : undefined;
  }
  // A number in pieces: 1億2000万円 · 2 million 500 thousand.
  const [scale, tail] = sizeOf(after, money, notation);
  const piece = /^\s*\d/.test(tail) ? read(tail, notation, money) : undefined;
  const sum = piece && piece.value < scale ? sign * (number * scale + piece.value) : undefined;
  return sum === undefined ? undefined : { value: sum, end: sum, scale };
}

/** The words of size that `after` begins with as one factor, and what follows them. */
function sizeOf(after: string, currency: string, { scales, english }: Notation): [scale: number, rest: string] {
  let scale = 1;
  let rest = after;
  for (let found = WORD.exec(rest); found; found = WORD.exec(rest)) {
    const [all, word = ''] = found;
    const factor = scales.get(word.toLowerCase());
    const next = rest.slice(all.length);
    // "m" and "t" are a million and a trillion beside a currency, metres and tonnes elsewhere; but English has 67m, and 5m people.
    const bare = /^[mt]$/.test(word) && !MONEY.test(currency + next) && !(english && all === 'm' && /^(?:$|[\s+])/.test(next));
    if (!factor || bare) break;
    scale *= factor;
    rest = next;
  }
  return [scale, rest];
}

/** The factor that the words after a number stand for, 1 for a unit, nothing for anything else. */
function scaleOf(after: string, currency: string, notation: Notation): number | undefined {
  if (!after) return 1;
  const [scale, rest] = sizeOf(after, currency, notation);
  const unit = rest.trim();
  return !unit || /^[.+]$/.test(unit) || AFTER.test(unit) ? scale : undefined;
}

/** The signs between digits: the last is the fraction's where two differ, or where the language says so and the groups allow it. */
function toNumber(text: string, decimal: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const signs = [...mantissa.matchAll(/[^\d]/gu)].map(([sign]) => sign);
  const kinds = new Set(signs);
  const last = signs.at(-1) ?? '';
  let fraction = '';
  if (last === '٫') fraction = last;
  else if (/[.,]/.test(last)) {
    const once = signs.filter((sign) => sign === last).length === 1;
    const digitsAfter = mantissa.length - mantissa.lastIndexOf(last) - 1;
    const groups = digitsAfter === 3 && /^\D?[1-9]\d{0,2}\D/.test(mantissa);
    if (once && (kinds.size > 1 ? true : last === decimal || !groups)) fraction = last;
  }
  const at = fraction ? mantissa.lastIndexOf(fraction) : mantissa.length;
  const whole = mantissa.slice(0, at);
  // Two digits a group in India, three elsewhere, and always three at the end: "12 2024" and "1.2.3" are no numbers.
  if (/\D/u.test(whole) && !/^\d{1,3}(\D)(?:\d{2,3}\1)*\d{3}$/u.test(whole)) return undefined;
  const number = Number(`${whole.replace(/\D/gu, '')}.${mantissa.slice(at + 1) || 0}e${exponent}`);
  return Number.isFinite(number) ? number : undefined;
}
