/**
 * Without script, everything an author wrote is readable, links are links, and the generated labels stand, in every
 * shipped language and on a narrow screen.
 * Source: design/architecture.md, principle 1 "The HTML is the API".
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPage } from '../support/pages.mjs';
import { each, elements, languages, put, spoken, styles, stylesOf, unreadable } from './built.mjs';

for (const { lang, dir, words, head, sheet } of languages.flatMap((language) => [{ ...language, head: styles, sheet: 'styles.css' }, { ...language, head: stylesOf(language.lang), sheet: `styles/${language.lang}.css` }])) {
  test(`without script, in ${lang}, with ${sheet}`, () => withPage({ script: false, width: 360 }, async ({ page, problems }) => {
    await page.goto(put({ lang, dir, head, body: each(({ html, hard = [] }) => html + hard.filter((one) => one.length > 40).join('')) }));
    assert.deepEqual(await unreadable(page, { whole: true, except: ({ unseen, needsScript, tag }) => (needsScript ? tag : unseen) }), []);

    const said = await spoken(page);
    const all = said.map(({ name }) => name).join('\n');
    for (const { tag, label } of elements) if (label) assert.ok(all.includes(label(words).trim()), `<${tag}>: “${label(words)}” is not said`);

    const scripted = elements.filter(({ needsScript }) => needsScript).map(({ tag }) => tag).join() || 'none';
    assert.equal(await page.$$eval(scripted, (all) => all.filter((each) => each.checkVisibility()).length), 0, `${scripted}: not there`);
    const hrefs = await page.$$eval(`main a:not(:is(${scripted}) *)`, (links) => links.map((link) => /** @type {HTMLAnchorElement} */ (link).href));
    assert.deepEqual(said.filter(({ role }) => role === 'link').map(({ url }) => url).sort(), hrefs.sort(), 'every link is one to assistive technology');
    assert.deepEqual(problems, []);
  }));
}
