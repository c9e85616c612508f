import { LEAK_SIGNS } from './leak-signs.js';

/*
 * Captions come through many hands, and on the way markup leaks into their text: `Military Parade">`, `&lt;em&gt;`, `class="wp-caption">`.
 * What is cut here is what no editor writes: tags of HTML, its attributes, the quotation mark and angle that end a tag, entities
 * that were escaped twice. Everything else stays: `a < b`, `<3`, `5" gun`, `Home > World`, `List<String>`.
 */

/** Tags that part what stands before from what stands after. */
const BLOCKS = 'blockquote|br|center|div|figcaption|figure|h[1-6]|hr|iframe|img|li|ol|p|picture|source|ul|video';
const TAGS = `${BLOCKS}|a|abbr|b|big|cite|code|del|em|font|i|ins|mark|q|s|script|small|span|strong|style|sub|sup|u|wbr`;
const ATTRIBUTE = '(?:align|alt|border|class|decoding|dir|height|href|id|itemprop|lang|loading|on[a-z]+|rel|sizes|src|srcset|style|target|title|width|(?:aria|data)-[\\w-]+)';
const QUOTED = `${ATTRIBUTE}\\s?=\\s?(?:"[^"]*"|'[^']*')`;
const MARK = '["\'”″’]';
const OPENING: Readonly<Record<string, string>> = { '”': '“', '’': '‘' };
const BARE = `${ATTRIBUTE}=[^\\s"'<>]+`;

const IS_BLOCK = new RegExp(`^(?:${BLOCKS})$`, 'i');

const ENTITY = /&(?:(amp|lt|gt|quot|apos|nbsp|hellip|ndash|mdash|lsquo|rsquo|ldquo|rdquo)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;
const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', hellip: '…', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' };

const COMMENT = /<!--[^]*?(?:-->|$)|-->/g;
const CODE = /<(script|style)\b[^>]*>[^]*?(?:<\/\1\s*>|$)/gi;
const SHORTCODE = /\[\/?caption\b[^\]]*\]/gi;
const BARE_TAG = new RegExp(`<(${TAGS})>`, 'gi');
const TAG_WITH_MORE = new RegExp(`<(${TAGS})(?:\\s+[\\w-]+\\s?=[^<>]*|\\s*/)>|<(br|hr|img|wbr)\\s*>`, 'gi');
const END_TAG = new RegExp(`</(${TAGS})\\s*>`, 'gi');
/** A tag that an excerpt was cut within. */
const TAG_CUT_OFF = new RegExp(`\\s*<(?:/?(?:${TAGS})\\s+[\\w-]+\\s?=[^<>]*|/\\w*)?\\s*$`, 'i');
/** Attributes whose tag is lost, with the mark that ended the one before, and the end of the tag. */
const ATTRIBUTES = new RegExp(`(${MARK}?)(?:^|\\s*)(?:\\b${QUOTED}\\s*)+(?:/?>)?|(${MARK}?)(?:^|\\s+)\\b${BARE}(?:\\s+(?:${QUOTED}|${BARE}))*\\s*/?>`, 'gi');
const ATTRIBUTE_CUT_OFF = new RegExp(`(${MARK}?)(?:\\s+|^)${ATTRIBUTE}=(?:"[^"]*|'[^']*)$`, 'i');
/** The end of a tag whose beginning is lost. */
const TAG_END = new RegExp(`(${MARK})\\s?/?>|^\\s*/>|^\\s*>(?=\\s*\\p{L})|\\s/>`, 'gu');

/** Longer than any caption, and short enough for any expression. */
const LONGEST = 2000;

/** The text without the markup that leaked into it. Doing it again changes nothing. */
export function withoutMarkup(text: string): string {
  if (text.length > LONGEST || !LEAK_SIGNS.test(text)) return text;
  let clean = text;
  for (let before = '', round = 0; clean !== before && round < 9; round++) {
    before = clean;
    clean = pass(clean);
  }
  return clean === text ? text : clean.replace(/[ \n\t]{2,}/g, ' ').trim();
}

/** One round. What was escaped twice is markup in the next one. */
function pass(text: string): string {
  return text
    .replace(ENTITY, sign)
    .replace(COMMENT, ' ')
    .replace(CODE, ' ')
    .replace(SHORTCODE, ' ')
    .replace(BARE_TAG, (tag: string, name: string, at: number, all: string) => (isTag(tag, at, all) ? gap(name) : tag))
    .replace(TAG_WITH_MORE, (_tag, name?: string, empty?: string) => gap(name ?? empty!))
    .replace(END_TAG, (_tag, name: string) => gap(name))
    .replace(TAG_CUT_OFF, '')
    .replace(ATTRIBUTES, (_leak, mark: string | undefined, other: string | undefined, at: number, all: string) => `${kept(mark || other, at, all)} `)
    .replace(ATTRIBUTE_CUT_OFF, (_leak, mark: string, at: number, all: string) => kept(mark, at, all))
    .replace(TAG_END, (leak: string, mark: string | undefined, at: number, all: string) => {
      const mine = kept(mark, at, all);
      return mine && all.slice(at + leak.length).trim() ? leak : `${mine} `; // "before">"after": an arrow
    });
}

function sign(entity: string, name?: string, decimal?: string, hexadecimal?: string): string {
  if (name) return SIGNS[name.toLowerCase()]!;
  const code = decimal ? Number(decimal) : parseInt(hexadecimal!, 16);
  const isCharacter = code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : entity;
}

/** `<b>` alone may be what a sentence is about. It is a tag where it is closed, too, or where the text begins with it and goes on at once. */
function isTag(tag: string, at: number, all: string): boolean {
  const after = all.slice(at + tag.length);
  return after.toLowerCase().includes(`</${tag.slice(1).toLowerCase()}`) || (at === 0 && /^\S/.test(after));
}

const gap = (tag: string): string => (IS_BLOCK.test(tag) ? ' ' : '');

/** The quotation mark before a leak, where it ends something quoted or stands for inches; nothing where it ended an attribute. */
function kept(mark: string | undefined, at: number, all: string): string {
  if (!mark) return '';
  const before = all.slice(0, at);
  if (/["″]/.test(mark) && /\d$/.test(before)) return mark;
  const open = before.lastIndexOf(OPENING[mark] ?? mark);
  const isOpen = open >= 0 && /(?:^|[\s([])$/.test(before.slice(0, open)) && /\S/.test(before.charAt(open + 1)) && !before.slice(open + 1).includes(mark);
  return isOpen ? mark : '';
}
