/** Does what may be forbidden, such as storage that is denied or full, and tells whether it was done. */
export function attempt(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
