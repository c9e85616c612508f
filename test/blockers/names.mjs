/**
 * Names of hosts that cease to be known while a browser runs: it gets an /etc/hosts of its own, which nobody else sees. For that it is started in a
 * mount namespace, which takes Linux and root.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PASSING_HOST } from './site.mjs';

export const canChangeNames = spawnSync('unshare', ['--mount', 'true']).status === 0;

/**
 * @param {string} executable
 * @param {string} folder of its own
 * @returns {{ path: string, know?: (known: boolean) => void }} what to start instead, and what says whether the name is known
 */
export function withOwnNames(executable, folder) {
  if (!canChangeNames) return { path: executable };
  const [hosts, order, path] = ['hosts', 'nsswitch.conf', 'browser.sh'].map((name) => join(folder, name));
  const know = (/** @type {boolean} */ known) => writeFileSync(hosts, `127.0.0.1 localhost${known ? ` ${PASSING_HOST}` : ''}\n`);
  know(true);
  writeFileSync(order, 'hosts: files\n'); // no server is asked: the answer is there at once
  writeFileSync(path, `#!/bin/sh\nexec unshare --mount sh -c 'mount --bind ${hosts} /etc/hosts; mount --bind ${order} /etc/nsswitch.conf; exec ${executable} "$@"' sh "$@"\n`, { mode: 0o755 });
  return { path, know };
}
