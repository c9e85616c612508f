/**
 * Tells a developer about bad input: once for each tag, attribute and value, on the console.
 *
 * @param message the name of one of the messages in `messages.ts`, or a text
 */
export function warn(tag: string, attribute: string, value: unknown, message: string): void {
  import('./messages.js')
    .then(({ tell }) => tell(tag, attribute, value, message))
    .catch(() => undefined); // the network is gone: nobody to be told
}
