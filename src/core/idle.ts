/** Longest wait for a quiet moment, in ms. */
const PATIENCE = 1000;

/** Calls back when nothing else is to be done. WebKit has no idle callbacks: a little later has to do there. */
export function whenIdle(callback: (deadline?: IdleDeadline) => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback, { timeout: PATIENCE });
  else setTimeout(callback, 30);
}
