/**
 * With the reader's text at 200 % on a screen of 320 px, nothing scrolls sideways, is cut, or lies over another.
 * Source: WCAG 2.2, 1.4.4 Resize Text and 1.4.10 Reflow.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPage } from '../support/pages.mjs';
import { each, languages, put, ready, unreadable, useEach } from './built.mjs';

/** A table is as wide as its columns: the page around it sees to that. What is left out while it is far away has no place yet. */
const css = 'table { font-size: 0.5em } * { content-visibility: visible !important }';
const everything = ({ html, hard = [] }) => html + hard.join('');
const scrolls = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const { lang, dir } of languages.filter((each) => ['en', 'ar', 'ja'].includes(each.lang))) {
  test(`text at 200 %, 320 px, ${lang}`, () => withPage({ fontSize: 32, width: 320 }, async ({ page, problems }) => {
    await page.goto(put({ lang, dir, css, body: each(everything) }));
    await ready(page);
    const hidden = ({ unseen, tag }) => [unseen, tag === 'news-breadcrumbs' && 'news-breadcrumbs:state(collapsed) li:not(:first-child, :last-child)'].filter(Boolean).join() || undefined;
    assert.equal(await scrolls(page), 0, 'sideways, at rest');
    assert.deepEqual(await unreadable(page, { except: hidden }), [], 'at rest');
    await useEach(page);
    assert.equal(await scrolls(page), 0, 'sideways, after use');
    assert.deepEqual(await unreadable(page, { except: hidden }), [], 'after use');
    assert.deepEqual(problems, []);
  }));

  test(`the same without script, ${lang}`, () => withPage({ fontSize: 32, width: 320, script: false }, async ({ page }) => {
    await page.goto(put({ lang, dir, css, body: each(everything) }));
    assert.equal(await scrolls(page), 0, 'sideways');
    assert.deepEqual(await unreadable(page, { whole: true, except: ({ unseen, needsScript, tag }) => (needsScript ? tag : unseen) }), []);
  }));
}
