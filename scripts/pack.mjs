import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Installs the package the way a user gets it: packed, unpacked in a folder far from the sources, its dependencies beside it.
 * Build first: packing here runs no scripts. The folder is removed when the process ends.
 *
 * @returns the folder of the project that has it in its node_modules, and the tarball
 */
export function installPacked() {
  const project = realpathSync(mkdtempSync(join(tmpdir(), 'newsroom-elements-')));
  process.on('exit', () => rmSync(project, { recursive: true, force: true }));
  const [{ filename, files }] = JSON.parse(execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  const folder = join(project, 'node_modules', 'newsroom-elements');
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', join(project, filename), '-C', folder, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const name of Object.keys(dependencies)) symlinkSync(realpathSync(join('node_modules', name)), join(project, 'node_modules', name), 'dir');
  return { project, folder, tarball: join(project, filename), files: files.map(({ path }) => path) };
}
