import { commentWriting } from '../../locales/en-comment-writing.js';
import type { CommentToolsStrings } from '../../locales/strings.js';
import type { Live } from './comments.live.js';

/** All words of the reader's language: those that everybody needs are in `live.words`. */
export const wordsOf = ({ words }: Live): CommentToolsStrings => ({ ...commentWriting, ...words });
