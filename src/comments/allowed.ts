/* What may stand in a comment. Whatever is not named here loses its tags and keeps its text. Attributes: only those that sanitize.ts sets itself. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stays as it is, without its attributes: what WordPress allows readers, and what servers make of a text. */
export const KEPT = names('a abbr b bdi blockquote br cite code del dfn em i ins kbd li mark ol p pre q rp rt ruby s samp small strong sub sup u ul var wbr');

/** A line of its own stays one, as a `div`. */
export const BLOCKS = names('address article aside caption center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup legend main nav search section summary table tr');

/** Goes by a name that looks no other than the comment around it. */
export const RENAMED: Readonly<Record<string, string>> = { strike: 's', tt: 'code', xmp: 'pre', listing: 'pre', plaintext: 'pre', dir: 'ul', menu: 'ul' };

/** Is dropped with all that is in it: no reader's words. */
export const DROPPED = 'script style template iframe object embed applet frame frameset noembed noframes noscript svg math audio video canvas'.split(' ');

/** What the sanitizers leave on an element, for sanitize.ts to read. */
export const READ = ['href', 'alt', 'title', 'start'];

/** Of what is open in these, HTML makes copies in every paragraph that follows: in a comment that was written to that end, millions. */
export const FORMATTING = 'a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u';
