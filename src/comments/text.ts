/** The names that servers use in what is text otherwise; numbers are all known. */
const NAMES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', hellip: '…', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»',
};

/**
 * Text that came with HTML entities (a name, a message of WordPress), decoded once: `&amp;lt;` is `&lt;`. It is text, not HTML, from here on.
 * Signs that turn the direction of what follows end with it.
 */
export function plainText(text: string): string {
  return isolated(text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return Object.hasOwn(NAMES, name) ? NAMES[name]! : whole;
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
  }));
}

const POP = '\u202c';
const POP_ISOLATE = '\u2069';
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;

/**
 * Each sign that opens a run of another direction is closed where the text ends; one that closes nothing is dropped, and so are the two that write letters backwards
 * (https://www.unicode.org/reports/tr9/): with them `gpj.exe` reads `exe.jpg`, and the rest of the page can be turned round.
 */
export function isolated(text: string): string {
  if (!TURNS.test(text)) return text;
  const open: string[] = []; // what is to close each
  const kept = text.replace(new RegExp(TURNS, 'g'), (sign) => {
    if (sign === '\u202d' || sign === '\u202e') return open.push(''), '';
    if (sign === '\u202a' || sign === '\u202b') return open.push(POP), sign;
    if (sign === POP) return open.at(-1) === POP_ISOLATE ? '' : open.pop() ?? '';
    if (sign !== POP_ISOLATE) return open.push(POP_ISOLATE), sign;
    const from = open.lastIndexOf(POP_ISOLATE);
    return from < 0 ? '' : open.splice(from).reverse().join('');
  });
  return kept + open.reverse().join('');
}
