/** A cell that a spreadsheet would run as a formula (OWASP, "CSV Injection"): it gets an apostrophe. A plain number is none. */
const FORMULA = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/;
const PLAIN_NUMBER = /^[+-]?\d[\d.,\s]*%?$/;

const safe = (text: string): string => (FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text);

/** Rows as CSV (RFC 4180), with the mark that tells spreadsheets it is UTF-8. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const field = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\ufeff${rows.map((row) => `${row.map((text) => field(safe(text))).join(',')}\r\n`).join('')}`;
}

/** Rows as text between tabs: what a spreadsheet takes from the clipboard. */
export function toText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((text) => safe(text.replace(/\s+/g, ' '))).join('\t')).join('\n');
}
