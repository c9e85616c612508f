/**
 * What is loaded when it is first needed. Once it is there it is used at once; a load that has failed is tried again with the next use.
 *
 * @returns uses it; where it cannot be had, does what `failed` says
 */
export function lazily<T>(load: () => Promise<T>): (use: (it: T) => unknown, failed?: () => void) => Promise<void> {
  let loading: Promise<void> | undefined;
  let it: T | undefined;
  return async (use, failed) => {
    if (!it) {
      try {
        await (loading ??= load().then((loaded) => void (it = loaded)));
      } catch {
        loading = undefined;
        return failed?.();
      }
    }
    await use(it!);
  };
}
