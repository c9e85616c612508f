/**
 * The library twice on a page: no error, at most one message; in two versions: exactly one message. Everything works.
 * Source: design/architecture.md, principle 5 "Importing defines nothing; defining never throws".
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { withPage } from '../support/pages.mjs';
import { root } from '../support/server.mjs';
import { broken, each, put, server, styles } from './built.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const bundle = readFileSync(join(root, 'cdn/newsroom-elements.js'), 'utf8');
const other = bundle.replaceAll(version, '9.9.9');
server.page('/other.js', other, { type: 'text/javascript' });

const load = (...urls) => styles + urls.map((url) => `<script type="module" src="${url}"></script>`).join('');

const cases = {
  'one version from two addresses': { urls: ['/cdn/newsroom-elements.js?a', '/cdn/newsroom-elements.js?b'], messages: [0, 1] },
  'the bundle and the loader': { urls: ['/cdn/newsroom-elements.js', '/cdn/loader.js'], messages: [0, 1] },
  'two versions': { urls: ['/cdn/newsroom-elements.js', '/other.js'], messages: [1] },
  'two versions, three times': { urls: ['/other.js', '/cdn/newsroom-elements.js?a', '/cdn/newsroom-elements.js?b'], messages: [1] },
};

test('the other version is another one', () => assert.notEqual(other, bundle));

for (const [name, { urls, messages }] of Object.entries(cases)) {
  test(name, () => withPage({}, async ({ page, log, problems }) => {
    await page.goto(put({ body: each(), head: load(...urls) }));
    assert.deepEqual(await broken(page), []);
    await page.waitForNetworkIdle({ idleTime: 100 });
    assert.ok(messages.includes(log.length), `console: ${JSON.stringify(log)}`);
    assert.deepEqual(problems.filter((line) => !line.startsWith('warn: ')), []);
  }));
}
