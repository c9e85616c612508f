import type { SortKey } from './values.js';

export type Direction = 'ascending' | 'descending';

/** How long work may go on before the page gets a turn, in ms: half of what makes a task a long one. */
const SLICE = 25;

/** Lets the page have a turn, but no oftener than it needs. */
export class Breath {
  #until = performance.now() + SLICE;

  get due(): boolean {
    return performance.now() > this.#until;
  }

  async take(): Promise<void> {
    const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
    await (scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve)));
    this.#until = performance.now() + SLICE;
  }
}

/** The order of two records: empty ones last and words of another kind before them, whichever the direction; equals as they stood. */
function compareKeys(direction: Direction, collator: Intl.Collator): (a: SortKey, b: SortKey) => number {
  const sign = direction === 'ascending' ? 1 : -1;
  return (a, b) => a.rank - b.rank || (a.rank < 2 ? sign * (a.value - b.value || a.end - b.end || (Number.isNaN(a.value) ? collator.compare(a.text, b.text) : 0)) : 0);
}

/**
 * The stable order of `keys`, as their numbers. It may be of thousands: the page has its turns meanwhile.
 */
export async function sortedOrder(keys: readonly SortKey[], direction: Direction, collator: Intl.Collator): Promise<number[]> {
  const compare = compareKeys(direction, collator);
  const breath = new Breath();
  let from = keys.map((_, index) => index);
  let to = [...from];
  for (let width = 1; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) {
      const middle = Math.min(start + width, from.length);
      const end = Math.min(start + 2 * width, from.length);
      let left = start;
      let right = middle;
      for (let at = start; at < end; at++) {
        const takeLeft = right >= end || (left < middle && compare(keys[from[left]!]!, keys[from[right]!]!) <= 0);
        to[at] = from[takeLeft ? left++ : right++]!;
        if (!(at & 255) && breath.due) await breath.take();
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
