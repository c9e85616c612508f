/**
 * An element that is removed and put back, moved, or adopted by another document keeps all that it shows, and what a
 * reader has done with it; nothing throws.
 * Source: design/architecture.md, principle 6 "a move in the DOM loses no state".
 */
import { expect } from '@open-wc/testing';
import { nextFrame } from '../support/browser.js';
import { elements, listen, place, settled, shown } from './shown.js';

type Move = (element: HTMLElement, container: HTMLElement) => void | Promise<void>;

const moves: Record<string, Move> = {
  'removed and put back at once': (element, container) => {
    element.remove();
    container.append(element);
  },
  'removed and put back later': async (element, container) => {
    element.remove();
    await nextFrame();
    container.append(element);
  },
  'moved beside': (element, container) => {
    const [before, after] = [document.createElement('p'), document.createElement('p')];
    container.append(after);
    container.prepend(before);
    container.insertBefore(element, before);
    container.insertBefore(element, null);
    before.remove();
    after.remove();
  },
  'moved by moveBefore, where there is one': (element, container) => {
    const mark = container.appendChild(document.createElement('i'));
    if ('moveBefore' in container) (container as unknown as { moveBefore(a: Node, b: Node): void }).moveBefore(element, mark);
    mark.remove();
  },
  'into a fragment and back': (element, container) => {
    const fragment = document.createDocumentFragment();
    fragment.append(element);
    container.append(fragment);
  },
  'into another document and back': async (element, container) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.contentDocument!.body.append(element);
    await nextFrame();
    container.append(element);
    frame.remove();
  },
  'ten times': async (element, container) => {
    for (let i = 0; i < 10; i++) {
      element.remove();
      if (i % 3) await Promise.resolve();
      container.append(element);
    }
  },
};

for (const { tag, html, use } of elements) {
  describe(`<${tag}> moved`, () => {
    for (const [name, move] of Object.entries(moves)) {
      for (const used of use ? [false, true] : [false]) {
        it(`${name}${used ? ', after use' : ''}`, async () => {
          const container = place();
          container.innerHTML = html;
          const element = container.firstElementChild as HTMLElement;
          await settled(element);
          if (used) await use!(element);
          await settled(element);
          const before = shown(element);
          const { errors } = await listen(async () => {
            await move(element, container);
            await settled(element);
          });
          expect(errors).to.deep.equal([]);
          expect(shown(element)).to.deep.equal(before);
          expect(element.isConnected).to.equal(true);
        });
      }
    }
  });
}
