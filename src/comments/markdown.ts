/** Plain text as Markdown that says it. Addresses stay, so that they are linked; indented text would be code. */
export const escapeMarkdown = (text: string): string => text.split(/(https?:\/\/[^\s<>]+)/).map((part, i) => (i % 2 ? part : part
  .replace(/[\\`*_[\]<>&~^$|]/g, '\\$&')
  .replace(/^[ \t]+/gm, i ? '$&' : '')
  .replace(/^(\d*)([#+=.)-])/gm, i ? '$&' : '$1\\$2'))).join('').trim();
