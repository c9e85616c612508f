/**
 * Under the strictest Content-Security-Policy, with Trusted Types, nothing is reported and everything works.
 * Source: design/architecture.md, principle 7 "Everything from outside is hostile".
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPage } from '../support/pages.mjs';
import { broken, each, put, scripts, styles } from './built.mjs';

const policy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "connect-src 'self'", "base-uri 'none'",
  "require-trusted-types-for 'script'", 'trusted-types newsroom-elements lit-html',
].join('; ');

const cases = { 'the bundle': styles + scripts.bundle, 'the loader': styles + scripts.loader, 'the bundle without styles.css': scripts.bundle };

for (const [name, head] of Object.entries(cases)) {
  test(name, () => withPage({}, async ({ page, problems }) => {
    await page.evaluateOnNewDocument(() => {
      globalThis.reports = [];
      document.addEventListener('securitypolicyviolation', (event) => globalThis.reports.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample} at ${event.sourceFile}:${event.lineNumber}:${event.columnNumber}`));
    });
    await page.goto(put({ body: each(), head, headers: { 'content-security-policy': policy } }));
    assert.deepEqual(await broken(page), []);
    assert.deepEqual(await page.evaluate(() => globalThis.reports), []);
    assert.deepEqual(problems, []);
  }));
}

test('the policy is in force', () => withPage({}, async ({ page }) => {
  await page.goto(put({ body: '', headers: { 'content-security-policy': policy } }));
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = 'text';
      return false;
    } catch {
      return true;
    }
  });
  assert.equal(refused, true);
}));
