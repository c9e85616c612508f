/** `npm run new` makes an element that is green at once: in a copy of the repository one is made, checked and run. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
let copy;

const run = (command, ...rest) => {
  try {
    return execFileSync(command, rest, { cwd: copy, encoding: 'utf8', env: { ...process.env, ENGINE: 'chromium', ELEMENTS: 'pull-quote', TEST_COUNTS: '' } });
  } catch (error) {
    return assert.fail(`${command} ${rest.join(' ')}\n${error.stdout}\n${error.stderr}`);
  }
};

before(() => {
  copy = mkdtempSync(join(tmpdir(), 'newsroom-new-element-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', ':!test/visual/baselines'], { cwd: root, encoding: 'utf8' }).split('\n').filter((file) => file && existsSync(join(root, file)));
  execFileSync('tar', ['-xf', '-', '-C', copy], { input: execFileSync('tar', ['-cf', '-', ...files], { cwd: root, maxBuffer: 1 << 28 }) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
});

after(() => rmSync(copy, { recursive: true, force: true }));

describe('npm run new -- pull-quote', () => {
  it('says what it makes', () => {
    const said = run('node', 'scripts/new-element.mjs', 'pull-quote');
    for (const file of ['src/elements/pull-quote/pull-quote.ts', 'src/define/pull-quote.ts', 'stories/pull-quote.stories.ts', 'test/elements/pull-quote.test.ts']) {
      assert.match(said, new RegExp(file.replaceAll('.', '\\.')));
    }
  });

  it('is complete: nothing that an element has to have is missing', () => void run('node', 'scripts/lint.mjs'));

  it('has sound types', () => void run('npx', 'tsc', '-p', 'tsconfig.build.json', '--noEmit'));

  it('passes ESLint', () => void run('npx', 'eslint', 'src', 'stories/pull-quote.stories.ts', 'test/elements/pull-quote.test.ts'));

  it('passes its own test and every suite in a browser', () => {
    run('npm', 'run', 'analyze', '--silent');
    const said = run('npx', 'web-test-runner', 'test/elements/pull-quote.test.ts', 'test/suites/*.test.ts');
    assert.doesNotMatch(said, / failed/);
  });

  it('will not make it twice', () => {
    assert.throws(() => execFileSync('node', ['scripts/new-element.mjs', 'pull-quote'], { cwd: copy, stdio: 'pipe' }), /There is a news-pull-quote already/);
  });
});
