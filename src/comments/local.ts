import type { CommentSource } from './source.js';

/** Stands in for the source of another branch. */
export function localSource(_options: { thread: string | number; src?: string; form?: string; site?: string; lang?: string; nonce?: string; token?: string }): CommentSource {
  return {
    list: () => Promise.resolve({ state: 'unavailable', reason: 'server' }),
    submit: () => Promise.resolve({ state: 'unavailable', reason: 'server' }),
    count: () => Promise.resolve({ state: 'unavailable', reason: 'server' }),
  };
}
