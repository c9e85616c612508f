import { bare, plain } from '../../comments/plain.js';
import type { SourceComment } from '../../comments/source.js';
import type { Live } from './comments.live.js';
import { wordsOf } from './comments.words.js';

/** So begins the id of a comment for which no server has told one. */
export const SENT = 'sent-';

/** A part of the list has come: what of it concerns the reader. */
export function listed(live: Live): void {
  void markReplies(live);
  void settleSent(live);
}

/** Where a reply was begun, the key says so: after a reload it would be found by nobody. */
export async function markReplies(live: Live): Promise<void> {
  const { drafts, list } = live;
  const words = wordsOf(live);
  const begun = [...(await drafts.all())].flatMap(([id, draft]) => (draft && list.items.get(id!)?.li.querySelector(':scope > article [data-do="reply"]')) ?? []);
  for (const key of [...list.ol.querySelectorAll('[data-begun]'), ...begun]) {
    const is = begun.includes(key);
    key.textContent = is ? words.goOn : words.reply;
    key.toggleAttribute('data-begun', is);
  }
}

/** What waited under a name of our own is published: its writer, its words and what it answers tell. */
async function settleSent({ list: { items }, outbox }: Live): Promise<void> {
  const waiting = await outbox;
  const known = ({ parent, author, html }: SourceComment): string => JSON.stringify([parent, bare(author), bare(plain(html))]);
  for (const comment of await waiting.pending()) {
    const { id } = comment;
    if (!id.startsWith(SENT) || ![...items.values()].some((each) => each.comment.status === 'published' && known(each.comment) === known(comment))) continue;
    items.get(id)?.li.remove();
    items.delete(id);
    void waiting.settle([id]);
  }
}
