/**
 * npm run conversation [-- --only wordpress|waline|keyboard]      (npm run build first)
 *
 * The packed `<news-comments>` on pages of a real WordPress and over a real Waline: a reader posts, replies, is held, refused, told to wait, sent away, cut off. For each case what the
 * reader saw, and that the text was still there, or in the table, once; and what axe finds, light and dark, from the left and from the right. Then a whole conversation by keyboard alone
 * in Chromium, Firefox and WebKitGTK. With SHOTS=<folder> there are pictures. Fails where a text is lost or doubled, where a state is not the one it has to be, or axe finds something.
 */
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPacked } from '../../scripts/pack.mjs';
import { printTable } from '../bench/figures.mjs';
import { openEngine } from '../support/engines.mjs';
import { serve } from '../support/server.mjs';
import { article, axeEverywhere, begun, see } from './conversation/box.mjs';
import { converse } from './conversation/keyboard.mjs';
import { walineScenes } from './conversation/waline.mjs';
import { wordpressScenes } from './conversation/wordpress.mjs';
import { startWaline } from './waline.mjs';
import { startWordPress } from './wordpress.mjs';

const { values: options } = parseArgs({ options: { only: { type: 'string', default: '' }, scene: { type: 'string', default: '' } } });
const shots = process.env.SHOTS;
if (shots) mkdirSync(shots, { recursive: true });
const { folder } = installPacked();
/** @type {(string | number | undefined)[][]} */
const results = [];
/** @type {string[]} */
const violations = [];

/**
 * @param {import('../support/engines.mjs').Engine} engine
 * @param {string} where
 * @param {import('./conversation/wordpress.mjs').Scene} scene
 * @param {{ url: string, thread: number, stored: (text: string) => Promise<number> }} place a page whose thread is empty
 */
async function play(engine, where, { name, run, after, reload, state }, { url, thread, stored }) {
  const page = await engine.page();
  try {
    await page.resize({ width: 700, height: 900 });
    await page.goto(url);
    await begun(page);
    const text = await run(page, thread);
    const told = await see(page);
    if (shots) await page.screenshot(join(shots, `${`${where} ${name}`.replaceAll(/\W+/g, '-')}.png`));
    violations.push(...(await axeEverywhere(page)).map((each) => `${where}, ${name}: ${each}`));
    await after?.(page);
    let seen = told;
    if (reload) {
      await page.reload();
      await begun(page);
      await new Promise((done) => setTimeout(done, 500));
      seen = await see(page);
    }
    const inTable = await stored(text);
    const [typed, shown] = [seen.typed.includes(text), seen.shown.some((each) => each.includes(text))];
    const fault = inTable > 1 ? 'DOUBLED' : !typed && !shown && !inTable ? 'LOST' : state && told.state !== state ? `not ${state}` : '';
    results.push([`${where}: ${name}`, told.state, told.said.slice(0, 70), inTable, typed ? 'yes' : 'no', shown ? 'yes' : 'no', fault]);
  } catch (error) {
    if (shots) await page.screenshot(join(shots, `FAILED-${`${where} ${name}`.replaceAll(/\W+/g, '-')}.png`)).catch(() => undefined);
    results.push([`${where}: ${name}`, '', String(error).split('\n')[0].slice(0, 150), '', '', '', 'FAILED']);
  } finally {
    await page.close();
  }
}

/** A WordPress that serves the library, and articles that its theme might have written. */
async function wordpressSite() {
  const wp = await startWordPress();
  mkdirSync(join(wp.root, 'newsroom-elements'));
  for (const each of ['dist', 'cdn']) symlinkSync(join(folder, each), join(wp.root, 'newsroom-elements', each));
  await wp.option('comment_previously_approved', '0');
  const write = (/** @type {number} */ thread, { lang = 'en', items = /** @type {import('../../dist/core/data.js').CommentItem[]} */ ([]) } = {}) => {
    writeFileSync(join(wp.root, `article-${thread}.html`), article({ form: { action: '/wp-comments-post.php', post: thread }, backend: 'wordpress', src: '/wp-json/wp/v2', thread }, { lang, items }));
    return `${wp.url}/article-${thread}.html`;
  };
  /** With a comment of a stranger, which the theme has written, too. */
  const begin = async (/** @type {number} */ thread) => {
    const date = '2026-01-02T10:00:00';
    const id = (await wp.sql(`insert into wp_comments (comment_post_ID, comment_author, comment_date, comment_date_gmt, comment_content, comment_approved) values (${thread}, 'Zoe', '${date}', '${date}', 'Long before', '1'); select last_insert_id()`)).trim();
    return write(thread, { items: [{ id, author: 'Zoe', date: `${date}Z`, text: ['Long before'] }] });
  };
  const stored = async (/** @type {number} */ thread, /** @type {string} */ text) => Number(await wp.sql(`select count(*) from wp_comments where comment_post_ID = ${thread} and comment_content like '%${text}%'`));
  return { wp, write, begin, stored };
}

const wanted = (/** @type {string} */ part) => part.startsWith(options.only);
const ours = ({ name }) => name.includes(options.scene);

if (wanted('wordpress')) {
  const { wp, begin, stored } = await wordpressSite();
  const engine = await openEngine('chromium');
  try {
    for (const way of /** @type {const} */ (['REST', 'stock'])) {
      for (const scene of wordpressScenes(wp, way).filter(ours)) {
        wp.switches(way === 'REST' ? { anonymous: true } : {});
        const thread = await wp.post();
        await play(engine, way, scene, { url: await begin(thread), thread, stored: (text) => stored(thread, text) });
      }
    }
  } finally {
    await engine.close();
    await wp.stop();
  }
}

if (wanted('waline')) {
  const waline = await startWaline();
  const engine = await openEngine('chromium');
  const server = await serve({ mounts: { '/newsroom-elements': folder } });
  try {
    for (const [i, scene] of walineScenes(waline).filter(ours).entries()) {
      const thread = `/thread/${i}/`;
      const url = server.page(`/waline-${i}.html`, article({ form: { fields: { author: 'required', email: 'optional' } }, backend: 'waline', src: waline.url, thread }));
      await play(engine, 'Waline', scene, { url, thread: i, stored: async (text) => Number(await waline.sql(`select count(*) from wl_Comment where url = '${thread}' and comment like '%${text}%'`)) });
    }
  } finally {
    await engine.close();
    await server.close();
    await waline.stop();
  }
}

/** @type {string[][]} */
const conversations = [];
if (wanted('keyboard')) {
  const { wp, write } = await wordpressSite();
  try {
    for (const [name, lang] of /** @type {const} */ ([['chromium', 'en'], ['chromium', 'ar'], ['firefox', 'en'], ['webkit', 'en']])) {
      const engine = await openEngine(name).catch((error) => void console.log(`skipped: ${name}: ${error.message}`));
      if (!engine) continue;
      const title = `${engine.version}${lang === 'en' ? '' : `, ${lang}`}`;
      try {
        wp.switches({ anonymous: true });
        const thread = await wp.post();
        await fetch(`${wp.url}/wp-json/wp/v2/comments`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ post: thread, content: 'The first word', author_name: 'Bob', author_email: 'bob@example.test' }) });
        const page = await engine.page();
        await page.resize({ width: 700, height: 900 });
        await page.goto(write(thread, { lang }));
        await begun(page);
        const shoot = async (/** @type {string} */ step) => shots && page.screenshot(join(shots, `keyboard-${name}-${lang}-${step}.png`));
        try {
          const { steps, violations: found } = await converse(page, wp, thread, shoot);
          violations.push(...found.map((each) => `${title}, ${each}`));
          conversations.push([title, steps.join(', '), '']);
        } catch (error) {
          await shoot('FAILED');
          conversations.push([title, String(error.stack ?? error).replace(/\s+/g, ' ').slice(0, 500), 'FAILED']);
        }
        await page.close();
      } finally {
        wp.maintenance(false);
        await engine.close();
      }
    }
  } finally {
    await wp.stop();
  }
}

if (results.length) printTable(['case', 'state', 'said', 'in the table', 'in the box', 'in the list', 'fault'], results.map((row) => row.map((each) => each ?? '')));
if (conversations.length) printTable(['by keyboard alone', 'what was gone through', 'fault'], conversations);
console.log(`axe: ${violations.length} violations`);
for (const each of violations.slice(0, 20)) console.log(each);
assert.ok([...results, ...conversations].every((each) => !each.at(-1)) && !violations.length);
