import type { SourceComment } from './source.js';

/** A comment in its place. */
export interface ThreadNode {
  readonly comment: SourceComment;
  /** Oldest first. */
  readonly replies: readonly ThreadNode[];
  /** That what it answers is not at hand: not yet, or not any more. Then it stands at the root. */
  readonly orphan: boolean;
}

interface Growing {
  comment: SourceComment;
  replies: Growing[];
  orphan: boolean;
  /** What it hangs below. */
  above?: Growing;
}

/**
 * Flat pages into a tree. A comment that comes twice (pages shift while comments arrive) is there once, as it came last; one whose parent is not there stands
 * at the root, and so does one of a ring of parents, which no server should send. However many and however deep.
 *
 * @param comments in the order of the source; the roots keep it
 */
export function toTree(comments: Iterable<SourceComment>): ThreadNode[] {
  const nodes = new Map<string, Growing>();
  for (const comment of comments) nodes.set(comment.id, { comment, replies: [], orphan: false });
  const roots: Growing[] = [];
  for (const node of nodes.values()) {
    const parent = nodes.get(node.comment.parent ?? '');
    let up = parent;
    // Only one that is answered already can close a ring.
    if (node.replies.length) while (up && up !== node) up = up.above;
    if (parent && up !== node) {
      node.above = parent;
      parent.replies.push(node);
    } else {
      node.orphan = node.comment.parent !== undefined;
      roots.push(node);
    }
  }
  for (const { replies } of nodes.values()) replies.sort((a, b) => Date.parse(a.comment.date) - Date.parse(b.comment.date));
  return roots;
}
