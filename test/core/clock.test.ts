import { expect } from '@open-wc/testing';
import { callAt, forget } from '../../src/core/clock.js';

/** A clock that the test winds itself: timers, the time, and whether the page is hidden. */
class Bench {
  now = 1_000_000;
  hidden = false;
  timers = new Map<number, { at: number; callback: () => void }>();
  listeners = 0;
  #next = 1;
  readonly #real = { setTimeout, clearTimeout, now: Date.now, add: document.addEventListener.bind(document), remove: document.removeEventListener.bind(document) };

  constructor() {
    globalThis.setTimeout = ((callback: () => void, ms: number) => {
      this.timers.set(this.#next, { at: this.now + ms, callback });
      return this.#next++;
    }) as unknown as typeof setTimeout;
    globalThis.clearTimeout = ((id: number) => void this.timers.delete(id)) as typeof clearTimeout;
    Date.now = () => this.now;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => this.hidden });
    document.addEventListener = ((type: string, listener: EventListener) => {
      if (type === 'visibilitychange') this.listeners++;
      this.#real.add(type, listener);
    }) as typeof document.addEventListener;
    document.removeEventListener = ((type: string, listener: EventListener) => {
      if (type === 'visibilitychange') this.listeners--;
      this.#real.remove(type, listener);
    }) as typeof document.removeEventListener;
  }

  /** Lets time pass, firing what falls due. */
  pass(ms: number): void {
    const end = this.now + ms;
    for (;;) {
      const [first] = [...this.timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (!first) break;
      this.timers.delete(first[0]);
      this.now = Math.max(this.now, first[1].at);
      first[1].callback();
    }
    this.now = end;
  }

  show(visible: boolean): void {
    this.hidden = !visible;
    document.dispatchEvent(new Event('visibilitychange'));
  }

  restore(): void {
    globalThis.setTimeout = this.#real.setTimeout;
    globalThis.clearTimeout = this.#real.clearTimeout;
    Date.now = this.#real.now;
    Reflect.deleteProperty(document, 'hidden');
    Reflect.deleteProperty(document, 'addEventListener');
    Reflect.deleteProperty(document, 'removeEventListener');
  }
}

describe('core/clock', () => {
  let bench: Bench;
  let calls: string[];
  let callbacks: Record<'a' | 'b' | 'c', () => void>;

  beforeEach(() => {
    bench = new Bench();
    calls = [];
    callbacks = { a: () => void calls.push('a'), b: () => void calls.push('b'), c: () => void calls.push('c') };
  });
  afterEach(() => {
    for (const each of Object.values(callbacks)) forget(each);
    bench.restore();
  });

  it('calls at the time, and once', () => {
    callAt(bench.now + 1000, callbacks.a);
    bench.pass(999);
    expect(calls).to.deep.equal([]);
    bench.pass(1);
    bench.pass(100_000);
    expect(calls).to.deep.equal(['a']);
  });

  it('has one timer for many', () => {
    callAt(bench.now + 3000, callbacks.a);
    callAt(bench.now + 1000, callbacks.b);
    callAt(bench.now + 2000, callbacks.c);
    expect([...bench.timers.values()].map(({ at }) => at - bench.now)).to.deep.equal([1000]);
  });

  it('calls each of many in its turn', () => {
    callAt(bench.now + 3000, callbacks.a);
    callAt(bench.now + 1000, callbacks.b);
    callAt(bench.now + 2000, callbacks.c);
    bench.pass(3000);
    expect(calls).to.deep.equal(['b', 'c', 'a']);
  });

  it('has one listener for many', () => {
    for (const each of Object.values(callbacks)) callAt(bench.now + 1000, each);
    expect(bench.listeners).to.equal(1);
  });

  it('takes a new time for the old one', () => {
    callAt(bench.now + 1000, callbacks.a);
    callAt(bench.now + 5000, callbacks.a);
    bench.pass(1000);
    expect(calls).to.deep.equal([]);
    bench.pass(4000);
    expect(calls).to.deep.equal(['a']);
  });

  it('forgets', () => {
    callAt(bench.now + 1000, callbacks.a);
    callAt(bench.now + 1000, callbacks.b);
    forget(callbacks.a);
    bench.pass(1000);
    expect(calls).to.deep.equal(['b']);
  });

  it('leaves no timer and no listener when the last is forgotten', () => {
    callAt(bench.now + 1000, callbacks.a);
    forget(callbacks.a);
    expect([bench.timers.size, bench.listeners]).to.deep.equal([0, 0]);
  });

  it('leaves no timer and no listener when the last has been called', () => {
    callAt(bench.now + 1000, callbacks.a);
    bench.pass(1000);
    expect([bench.timers.size, bench.listeners]).to.deep.equal([0, 0]);
  });

  it('does nothing when it forgets what it does not know', () => {
    callAt(bench.now + 1000, callbacks.a);
    forget(callbacks.b);
    expect([bench.timers.size, bench.listeners]).to.deep.equal([1, 1]);
  });

  it('sleeps while the page is hidden', () => {
    callAt(bench.now + 1000, callbacks.a);
    bench.show(false);
    expect(bench.timers.size).to.equal(0);
    bench.pass(10_000);
    expect(calls).to.deep.equal([]);
  });

  it('calls what fell due when the page is shown again', () => {
    callAt(bench.now + 1000, callbacks.a);
    callAt(bench.now + 60_000, callbacks.b);
    bench.show(false);
    bench.pass(10_000);
    bench.show(true);
    bench.pass(0);
    expect(calls).to.deep.equal(['a']);
  });

  it('sets no timer on a hidden page', () => {
    bench.hidden = true;
    callAt(bench.now + 1000, callbacks.a);
    expect(bench.timers.size).to.equal(0);
  });

  it('calls at once, but not at the same time, what lies in the past', () => {
    callAt(bench.now - 1000, callbacks.a);
    expect(calls).to.deep.equal([]);
    bench.pass(0);
    expect(calls).to.deep.equal(['a']);
  });

  it('waits longer than a timer of the platform can', () => {
    const fortyDays = 40 * 86_400_000;
    callAt(bench.now + fortyDays, callbacks.a);
    expect([...bench.timers.values()].every(({ at }) => at - bench.now < 2 ** 31)).to.be.true;
    bench.pass(fortyDays - 1);
    expect(calls).to.deep.equal([]);
    bench.pass(1);
    expect(calls).to.deep.equal(['a']);
  });

  it('lets a callback ask to be called again', () => {
    const again = (): void => {
      calls.push('again');
      if (calls.length < 3) callAt(bench.now + 1000, again);
    };
    callAt(bench.now + 1000, again);
    bench.pass(10_000);
    expect(calls).to.deep.equal(['again', 'again', 'again']);
  });
});
