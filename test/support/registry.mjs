/** Packages that a measurement reads, and nobody installs. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Downloads a package from the npm registry into `cache`, once.
 *
 * @param {string} spec such as `bulma@1.0.4`
 * @param {string} cache a folder
 * @returns {string | undefined} the folder with its files; undefined, and a line on the console, where it cannot be had
 */
export function unpacked(spec, cache) {
  const folder = join(cache, spec);
  if (existsSync(folder)) return folder;
  mkdirSync(folder, { recursive: true });
  try {
    const tarball = execFileSync('npm', ['pack', spec, '--silent'], { cwd: folder, encoding: 'utf8' }).trim();
    execFileSync('tar', ['-xzf', tarball, '--strip-components=1'], { cwd: folder });
    rmSync(join(folder, tarball));
    return folder;
  } catch (error) {
    rmSync(folder, { recursive: true });
    console.log(`${spec} could not be had: ${error.message.split('\n')[0]}`);
    return undefined;
  }
}
