import type { CommentField, FieldIssue, NewComment } from '../../comments/source.js';
import { NAMES, type Box } from './comments.form.js';
import type { Live } from './comments.live.js';

/** What is wrong with a comment, by its fields. */
export type Issues = Readonly<Partial<Record<CommentField, FieldIssue>>>;

export const FIELDS = Object.keys(NAMES) as CommentField[];

/** What can be known before a comment is sent. */
export function check(live: Live, box: Box, comment: NewComment): Issues {
  const issues: Partial<Record<CommentField, FieldIssue>> = {};
  const { source, session } = live;
  for (const field of FIELDS) {
    const input = box.input(field);
    if (!input || (session.name && field !== 'text')) continue;
    const { required, validity, value, maxLength } = input;
    const wanted = field === 'text' || required || source.fields?.[field] === 'required';
    if (wanted && !comment[field]?.trim()) issues[field] = { issue: 'missing' };
    else if (validity.typeMismatch || validity.patternMismatch) issues[field] = { issue: 'malformed' };
    else if (maxLength > 0 && value.length > maxLength) issues[field] = { issue: 'too-long' };
  }
  if ((signsLeft(live, box) ?? 0) < 0) issues.text = { issue: 'too-long' };
  return issues;
}

/** How many signs are left; told only of the last tenth. */
export function signsLeft({ source: { maxBytes = Infinity } }: Live, box: Box): number | undefined {
  const input = box.input('text');
  if (!input) return undefined;
  const { value, maxLength } = input;
  const signs = maxLength > 0 ? maxLength : Infinity;
  // A sign has 1 to 4 bytes: what is surely short need not be counted.
  const bytes = value.length * 4 > maxBytes * 0.9 ? maxBytes - new TextEncoder().encode(value).length : Infinity;
  const left = Math.min(bytes, signs - value.length);
  return Number.isFinite(left) && left <= Math.min(maxBytes, signs) / 10 ? left : undefined;
}
