/**
 * npm run themes [-- part of a name]      (npm run build first; downloads from the npm registry into .cache/themes)
 *
 * Style sheets that nobody here wrote, as publishers have them: frameworks, resets, classless themes, WordPress's blocks. Each is in a page with all
 * elements, wide and narrow, whose script comes a second late (test/suites/late-upgrade.test.mjs): nothing may move. Prints what did, and fails.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpacked } from '../support/registry.mjs';
import { root } from '../support/server.mjs';

/** Package, and the sheets in it that are one page's. */
const SHEETS = {
  'bamboo.css@1.4.0': ['dist/bamboo.min.css'],
  'bootstrap@5.3.9': ['dist/css/bootstrap.css'],
  'bulma@1.0.4': ['css/bulma.css'],
  'foundation-sites@6.9.0': ['dist/css/foundation.css'],
  'github-markdown-css@5.9.0': ['github-markdown-light.css'],
  'holiday.css@0.11.6': ['dist/holiday.css'],
  'materialize-css@1.0.0': ['dist/css/materialize.css'],
  'milligram@1.4.1': ['dist/milligram.css'],
  'modern-normalize@3.0.1': ['modern-normalize.css'],
  'mvp.css@1.18.0': ['mvp.css'],
  '@exampledev/new.css@1.1.3': ['new.css'],
  'normalize.css@8.0.1': ['normalize.css'],
  '@picocss/pico@2.1.1': ['css/pico.css'],
  'purecss@3.1.0': ['build/pure.css'],
  'sakura.css@1.5.1': ['css/sakura.css'],
  'sanitize.css@13.0.0': ['sanitize.css'],
  'semantic-ui-css@2.5.0': ['semantic.css'],
  'simpledotcss@2.3.7': ['simple.css'],
  'spectre.css@0.5.9': ['dist/spectre.css'],
  'tachyons@4.12.0': ['css/tachyons.css'],
  'tailwindcss@3.4.19': ['src/css/preflight.css'],
  'tailwindcss@4.3.5': ['preflight.css'],
  'uikit@3.25.29': ['dist/css/uikit.css'],
  'water.css@2.1.1': ['out/water.css'],
  '@wordpress/block-library@11.1.0': ['build-style/style.css', 'build-style/theme.css'],
};

const cache = join(root, '.cache/themes');
const folder = mkdtempSync(join(tmpdir(), 'themes-'));
const wanted = Object.keys(SHEETS).filter((spec) => spec.includes(process.argv[2] ?? ''));
const found = wanted.filter((spec) => {
  const from = unpacked(spec, cache);
  const css = from && SHEETS[spec].map((file) => readFileSync(join(from, file), 'utf8')).join('\n');
  if (css) writeFileSync(join(folder, `${spec.replace('/', '-')}.css`), css.replaceAll('.markdown-body', 'main')); // GitHub's has everything under a class
  return css;
});
const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', '--test-name-pattern=, under ', 'test/suites/late-upgrade.test.mjs'], { cwd: root, stdio: 'inherit', env: { ...process.env, THEMES: folder } });
rmSync(folder, { recursive: true });
process.exitCode = status || (found.length < wanted.length ? 1 : 0);
