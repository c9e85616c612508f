/**
 * axe finds nothing, target sizes and best practices included: at rest and after use, light and dark, LTR and RTL, and
 * without script.
 * Source: WCAG 2.2 A and AA (https://www.w3.org/TR/WCAG22/); issue 3, section 6.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { axe, withPage } from '../support/pages.mjs';
import { each, put, ready, useEach } from './built.mjs';

const cases = [
  { scheme: 'light', dir: 'ltr', lang: 'en', width: 1280 },
  { scheme: 'dark', dir: 'rtl', lang: 'ar', width: 1280 },
  { scheme: 'light', dir: 'rtl', lang: 'he', width: 360 },
  { scheme: 'dark', dir: 'ltr', lang: 'en', width: 360 },
];

/** A page has one first heading; the article brings it. */
const body = each() + (each().includes('<h1') ? '' : '<h1>Page</h1>');

describe('axe', { concurrency: 2 }, () => {
  for (const { scheme, dir, lang, width } of cases) {
    test(`${scheme}, ${dir}, ${width} px`, () => withPage({ scheme, width }, async ({ page, problems }) => {
      await page.goto(put({ lang, dir, body }));
      await ready(page);
      assert.deepEqual(await axe(page), [], 'at rest');
      await useEach(page);
      assert.deepEqual(await axe(page), [], 'after use');
      assert.deepEqual(problems, []);
    }));
  }

  test('without script', () => withPage({ script: false, width: 360 }, async ({ page }) => {
    await page.goto(put({ body }));
    assert.deepEqual(await axe(page), []);
  }));
});
