const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Text with its entities decoded, once: `&amp;lt;` is `&lt;`. Names and messages need no more than these. */
export const decode = (text: string): string => text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (entity, decimal?: string, hex?: string, name?: string) => {
  if (name) return NAMED[name] ?? entity;
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  return code && code < 0x11_0000 ? String.fromCodePoint(code) : entity;
});

/** HTML as text: for messages, and to know a comment again. Never for what is shown as HTML. */
export const plain = (html: string): string => decode(html.replace(/\s*<(br|\/p)\b[^>]*>\s*/gi, '\n').replace(/<[^>]*>/g, '')).trim();

/** For servers that take HTML: `<` and `&` come back as they were typed. */
export const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Text without what servers set their own way: spaces, curled quotes, dashes, dots. */
export const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, '').replace(/[‘’‚‛′]/g, "'").replace(/[“”„″«»]/g, '"').replace(/[–—−]|-+/g, '-').replace(/…/g, '...').replace(/×/g, 'x');

/** A web address that may be linked to. */
export const webAddress = (url: unknown): { url?: string } => (typeof url === 'string' && /^https?:\/\//i.test(url) ? { url } : {});
