import type { Live } from './comments.live.js';

/** Whether anybody can comment may have changed, or a form has come. What stands in a form stays in sight, to be copied; where there is none, its place says why. */
export function close(live: Live): void {
  const { element, locked, words, drafts } = live;
  if (locked && live.reply?.text === '') {
    live.reply.end();
    live.reply = undefined;
  }
  const boxes = [live.box, live.reply].filter((box) => box !== undefined);
  const written = boxes.some(({ text }) => text);
  const note = element.querySelector('[data-news="said"]:not([data-news] *)');
  let turned = false;
  for (const box of boxes) {
    const { notice, form, text, uncertain } = box;
    const state = notice.dataset['state'] ?? '';
    const next = locked ? (text ? 'closed' : 'away') : 'idle';
    if (uncertain || !(locked || /^(closed|away)$/.test(state))) continue; // whether it was saved can still be asked
    for (const key of form.querySelectorAll('[type="submit"]')) key.ariaDisabled = locked ? 'true' : null;
    if (state === next) continue;
    turned = true;
    if (next === 'closed') box.say(`${words.closed} ${drafts.kept ? words.kept : words.unkept}`, next);
    else {
      notice.replaceChildren();
      notice.dataset['state'] = next;
    }
  }
  if (!locked && note) {
    note.remove();
    turned = true;
  } else if (locked && !note && !written && !element.querySelector('.no-comments')) { // where a theme of WordPress says it itself
    const said = document.createElement('p');
    said.dataset['news'] = 'said';
    said.textContent = words.closed;
    const form = live.box?.form;
    if (form) (form.closest('#respond') ?? form).after(said);
    else element.append(said);
    live.say(words.closed);
    turned = true;
  }
  if (turned && !live.box?.ended) live.show('form', locked ? 'closed' : 'idle');
}
