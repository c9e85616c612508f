/**
 * On paper stands what the author wrote, whole and dark on white, and nothing to press. (A question is text there, not a key.)
 * Source: design/architecture.md, principle 1; issue 3, section 6.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emulate, withPage } from '../support/pages.mjs';
import { each, elements, languages, put, ready, spoken, unreadable, useEach } from './built.mjs';

const unprinted = ({ tag, unseen, printed, unprinted: parts }) => (printed === false ? tag : [unseen, parts].filter(Boolean).join() || undefined);

for (const { lang, dir, words } of languages.filter((each) => ['en', 'ar'].includes(each.lang))) {
  // 180 mm: A4 with margins
  test(`printed, ${lang}`, () => withPage({ width: 680, scheme: 'dark' }, async ({ page, problems }) => {
    await page.goto(put({ lang, dir, body: each(({ html, hard = [] }) => html + hard.join('')) }));
    await ready(page);
    for (const when of ['at rest', 'after use']) {
      await emulate(page, { type: 'print', scheme: 'dark' });
      assert.deepEqual((await unreadable(page, { except: unprinted })).filter((fault) => !elements.some(({ tag, printed }) => printed === false && fault.startsWith(`<${tag}>`))), [], when);
      const keys = await page.evaluate(() => [...document.querySelectorAll('main *')].flatMap((host) => [host, ...(host.shadowRoot?.querySelectorAll('*') ?? [])])
        .filter((element) => element.matches('button, input, select, textarea') && element.checkVisibility({ visibilityProperty: true })).map(({ outerHTML }) => outerHTML));
      assert.deepEqual(keys, [], `${when}: nothing to press`);
      const said = (await spoken(page)).map(({ name }) => name).join('\n');
      for (const { label, printed } of elements) if (label && printed !== false) assert.ok(said.includes(label(words).trim()), `${when}: “${label(words)}” is printed`);
      const pdf = Buffer.from(await page.pdf({ format: 'A4' }));
      assert.ok(pdf.subarray(0, 5).toString() === '%PDF-' && pdf.length > 10_000, `${when}: a PDF`);
      await emulate(page, {});
      if (when === 'at rest') await useEach(page);
    }
    assert.deepEqual(problems, []);
  }));
}
