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
}

/**
 * Flat pages into a tree. A comment that comes twice (pages shift while comments arrive) is there once, as it came last; one whose parent is not there stands
 * at the root; a ring of parents, which no server should send, is broken, and stands there as well. One pass, however many and however deep.
 *
 * @param comments in the order of the source; the roots keep it
 */
export function toTree(comments: Iterable<SourceComment>): ThreadNode[] {
  const nodes = new Map<string, Growing>();
  for (const comment of comments) {
    const known = nodes.get(comment.id);
    if (known) known.comment = comment;
    else nodes.set(comment.id, { comment, replies: [], orphan: false });
  }
  const parentOf = ({ comment: { parent } }: Growing): Growing | undefined => (parent === undefined ? undefined : nodes.get(parent));
  const roots: Growing[] = [];
  for (const node of nodes.values()) {
    const parent = parentOf(node);
    if (parent) parent.replies.push(node);
    else {
      node.orphan = node.comment.parent !== undefined;
      roots.push(node);
    }
  }
  const reached = new Set<Growing>();
  for (const root of roots) reach(root, reached);
  if (reached.size < nodes.size) {
    for (const node of nodes.values()) {
      if (reached.has(node)) continue;
      const first = ringAbove(node, parentOf);
      const siblings = parentOf(first)!.replies;
      siblings.splice(siblings.indexOf(first), 1);
      first.orphan = true;
      roots.push(first);
      reach(first, reached);
    }
  }
  for (const { replies } of reached) if (replies.length > 1) replies.sort((a, b) => Date.parse(a.comment.date) - Date.parse(b.comment.date));
  return roots;
}

function reach(root: Growing, reached: Set<Growing>): void {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    reached.add(node);
    for (const reply of node.replies) open.push(reply);
  }
}

/** A node of the ring that a node without a root hangs in, or hangs below. */
function ringAbove(node: Growing, parentOf: (node: Growing) => Growing | undefined): Growing {
  const seen = new Set<Growing>();
  let up = node;
  while (!seen.has(up)) {
    seen.add(up);
    up = parentOf(up)!;
  }
  return up;
}
