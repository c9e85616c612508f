/*
 * Numbers as people write them in a table: 1.204,5 · 1,204.5 · 1 204,5 · ١٢٣ · (5) · −5 · 9.5 % · €1.2bn · 3–5 · 1:32:05 · 12 km.
 * What the page's language says decides where a sign has two meanings (1.204 is a thousand and some in German).
 */

/** A number: how great, and for a range (3–5) the other end, by which equal beginnings are told apart. */
interface ParsedNumber {
  value: number;
  end: number;
}

/** How a language writes numbers, by Intl. */
interface Notation {
  decimal: string;
  /** Its words for thousand, million and so on, in lower case. */
  scales: ReadonlyMap<string, number>;
}

const notations = new Map<string, Notation>();

/** What English-speaking newsrooms write and CLDR does not list. */
const NEWSROOM: readonly [string, number][] = [['k', 1e3], ['mn', 1e6], ['mln', 1e6], ['bn', 1e9], ['tn', 1e12], ['trn', 1e12]];

function notationOf(language: string): Notation {
  const known = notations.get(language);
  if (known) return known;
  const scales = new Map(NEWSROOM);
  for (const each of new Set(['en', language])) {
    for (const compactDisplay of ['short', 'long'] as const) {
      const format = new Intl.NumberFormat(each, { notation: 'compact', compactDisplay });
      for (const power of [3, 4, 6, 8, 9, 12]) {
        for (const factor of [1, 2, 5]) {
          const parts = format.formatToParts(factor * 10 ** power);
          const word = parts.find(({ type }) => type === 'compact')?.value;
          const shown = digits(parts.filter(({ type }) => type === 'integer').map(({ value }) => value).join(''));
          if (word && Number(shown)) scales.set(word.toLowerCase().replace(/\.$/, ''), (factor * 10 ** power) / Number(shown));
        }
      }
    }
  }
  const decimal = new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  const notation = { decimal, scales };
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
const RANGE = new RegExp(`^(\\p{L}{0,12}\\.?)\\s?(?:${DASH}|to|bis|à|a|hasta|إلى|עד|〜|~)\\s?(?=[^\\d]{0,4}\\d)`, 'u');
/** Footnote signs at the end: 1,204[1] · 1,204* · 1,204†. */
const NOTE = /(?:\[[^\]]{1,4}\]|[*†‡§¶]+|[⁰¹²³⁴-⁹]+)$/u;
const TIME = /^(\d+):([0-5]\d)(?::([0-5]\d))?(?:[.,](\d+))?$/;
/** What may stand before a number: a currency, "about", "more than", a number sign. */
const BEFORE = /^(?:[~≈<>≤≥±+#№]|[A-Z]{0,2}\p{Sc}|[A-Z]{3}|CA?\.|ca?\.?|circa|[Kk]r\.?|N[or]\.)?\s*\p{Sc}?$/u;
/** What may stand after it, without being a word for its size: units. */
const AFTER = /^(?:[%‰°′″%٪]|\p{Sc}|[\p{L}]{1,4}\p{Sc}|\p{L}[\p{L}\p{M}.²³/·°%-]{0,14}|°?[CFK])(?:\s?(?:\/|per|pro|par|por)?\s?[\p{L}.²³]{1,14})?$/u;

/**
 * @param text a cell
 * @param language of the page, BCP 47
 * @returns `undefined` where the text is no number, or where more than a number stands in it
 */
export function parseNumber(text: string, language: string): ParsedNumber | undefined {
  let rest = digits(text).trim().replace(NOTE, '').trim();
  if (!/\d/.test(rest)) return undefined;
  const time = TIME.exec(rest);
  if (time) return single(time[3] === undefined ? Number(time[1]) * 60 + Number(time[2]) : Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(`${time[3]}.${time[4] ?? 0}`));
  const notation = notationOf(language);
  const owed = /^\((.*)\)$/u.exec(rest);
  if (owed) rest = owed[1]!; // (5): an accountant's minus
  const first = NUMBER.exec(rest);
  if (!first) return undefined;
  let before = rest.slice(0, first.index).trim();
  const after = rest.slice(first.index + first[0].length).trim();
  const sign = owed || MINUS.test(before) ? -1 : 1;
  before = before.replace(MINUS, '').trim();
  if (!BEFORE.test(before)) return undefined;
  const value = toNumber(first[0], notation.decimal);
  if (value === undefined) return undefined;

  const range = RANGE.exec(after);
  if (range) {
    const tail = after.slice(range[0].length).trim();
    const second = NUMBER.exec(tail);
    const end = second && BEFORE.test(tail.slice(0, second.index).trim()) ? toNumber(second[0], notation.decimal) : undefined;
    if (end === undefined) return undefined;
    const scale = scaleOf(tail.slice(second!.index + second![0].length).trim(), before, notation);
    const own = scaleOf(range[1]!, before, notation);
    return scale && own ? { value: sign * value * (range[1] ? own : scale), end: end * scale } : undefined;
  }
  const scale = scaleOf(after, before, notation);
  if (scale !== undefined) return single(sign * value * scale);
  // Chinese and Japanese say a number in pieces: 1億2000万.
  const great = /^[万億兆亿]\d/.test(after) ? notation.scales.get(after[0]!) : undefined;
  const tail = great && parseNumber(after.slice(1), language);
  return great && tail ? single(sign * (value * great + tail.value)) : undefined;
}

const single = (value: number): ParsedNumber => ({ value, end: value });

/** The factor that the words after a number stand for, 1 for a unit, nothing for anything else. */
function scaleOf(after: string, currency: string, { scales }: Notation): number | undefined {
  if (!after || /^[.+]$/.test(after)) return 1;
  const [, word = '', unit = ''] = /^([\p{L}]+(?: [\p{L}]+)?\.?)\s*(.*)$/u.exec(after) ?? [];
  const name = word.toLowerCase().replace(/\.$/, '');
  // "m" is a million beside a currency, and a metre elsewhere.
  const scale = word === 'm' && !/\p{Sc}|[A-Z]{3}/u.test(currency + unit) ? undefined : scales.get(name);
  if (scale && (!unit || AFTER.test(unit))) return scale;
  const [head = '', ...tail] = after.split(/\s/);
  const one = scales.get(head.toLowerCase().replace(/\.$/, ''));
  if (one && head !== 'm' && AFTER.test(tail.join(' '))) return one;
  return AFTER.test(after) ? 1 : undefined;
}

/** The signs between digits: the last is the fraction's where two differ, or where the language says so and the groups allow it. */
function toNumber(text: string, decimal: string): number | undefined {
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
