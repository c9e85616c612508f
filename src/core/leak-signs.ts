/** A quick look at a text: without one of these no markup has leaked into it. With one, `leaked-markup.ts` knows. */
export const LEAK_SIGNS = /[<>]|=["']|&#?\w+;|\[\/?caption/i;
