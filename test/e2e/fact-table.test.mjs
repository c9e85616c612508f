/** What a fact table is to a screen reader when it is stacked, and on paper when it is long: as Chromium's accessibility tree and its PDF have it. */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { closeBrowser, withPage } from '../support/pages.mjs';
import { serve } from '../support/server.mjs';

const server = await serve({ mounts: { '/': fileURLToPath(new URL('../../', import.meta.url)) } });
after(async () => {
  await closeBrowser();
  await server.close();
});

const show = async (page, body) => {
  server.page('/table', `<!doctype html><html lang="en"><meta charset="utf-8"><title>A table</title><link rel="stylesheet" href="/dist/styles.css"><script type="module" src="/cdn/newsroom-elements.js"></script><body>${body}`);
  await page.goto(`${server.url}/table`);
  await page.waitForFunction(() => document.querySelector('news-fact-table:state(ready)'));
  await page.waitForNetworkIdle({ idleTime: 100 });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
};

/** The table row by row: role and name of each part. */
async function tree(page) {
  const cdp = await page.createCDPSession();
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  const wanted = /^(table|row|cell|gridcell|columnheader|rowheader|button)$/;
  return nodes.filter(({ ignored, role }) => !ignored && wanted.test(role?.value)).map(({ role, name }) => `${role.value} ${role.value === 'row' ? '' : name?.value ?? ''}`.trim());
}

const rows = '<tr><th scope="row">Kim</th><td data-label="Country">North Korea</td><td data-label="Visits">5</td></tr><tr><th scope="row">Xi</th><td data-label="Country"><a href="/china/">China</a></td><td data-label="Visits"></td></tr>';
const heads = '<tr><th>Leader</th><th>Country</th><th>Visits</th></tr>';
const stacked = {
  'with <th> in its head': `<table><caption>Guests</caption><thead>${heads}</thead><tbody>${rows}</tbody><tfoot><tr><th scope="row">All</th><td data-label="Country">two</td><td data-label="Visits">5</td></tr></tfoot></table>`,
  'with <td> in its head': `<table><caption>Guests</caption><thead>${heads.replaceAll('th>', 'td>')}</thead><tbody>${rows}</tbody></table>`,
  'with an empty corner': `<table><caption>Guests</caption><thead>${heads.replace('Leader', '')}</thead><tbody>${rows}</tbody></table>`,
  'without a head': `<table><caption>Guests</caption>${heads}${rows}</table>`,
  'of several bodies': `<table><caption>Guests</caption><thead>${heads}</thead><tbody>${rows}</tbody><tbody>${rows}</tbody></table>`,
};

describe('a stacked table', () => {
  for (const [name, table] of Object.entries(stacked)) {
    for (const tools of ['', ' sortable']) {
      test(`is to a screen reader what it is in a wide place: ${name}${tools}`, async () => {
        const told = [];
        for (const width of [1000, 320]) {
          await withPage({ width }, async ({ page, problems }) => {
            await show(page, `<news-fact-table layout="stack"${tools}>${table}</news-fact-table>`);
            await page.waitForFunction(() => document.querySelector('news-fact-table:state(stacked)'));
            assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('td[data-label]')).display), width === 320 ? 'flow-root' : 'table-cell');
            told.push(await tree(page));
            assert.deepEqual(problems, []);
          });
        }
        assert.deepEqual(told[1], told[0]);
        const roles = (role) => told[1].filter((each) => each.startsWith(role));
        assert.deepEqual(roles('table'), ['table Guests']);
        assert.deepEqual(roles('columnheader').map((each) => each.slice(13)), [name === 'with an empty corner' ? '' : 'Leader', 'Country', 'Visits']);
        assert.deepEqual(roles('rowheader').slice(0, 2), ['rowheader Kim', 'rowheader Xi']);
        assert.deepEqual(roles('cell').slice(0, 4), ['cell North Korea', 'cell 5', 'cell China', 'cell']);
        assert.equal(roles('button').length, tools ? roles('columnheader').filter((each) => each.length > 13).length : 0);
      });
    }
  }
});

describe('a long table on paper', () => {
  const long = [...Array(150).keys()].map((n) => `<tr><th scope="row">Row ${n}</th><td data-label="Country">North Korea</td></tr>`).join('');
  const table = `<table><caption>Guests</caption><thead><tr><th style="block-size: 5cm">Leader</th><th>Country</th></tr></thead><tbody>${long}</tbody></table>`;
  const pages = async (page) => Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;

  for (const attributes of ['', 'sortable filterable downloadable', 'layout="stack"', 'style="inline-size: 60px"']) {
    test(`has its head on each page: ${attributes || 'nothing asked for'}`, () => withPage({ width: 320 }, async ({ page, problems }) => {
      await show(page, `<news-fact-table ${attributes}>${table}</news-fact-table>`);
      const repeated = await pages(page);
      await page.addStyleTag({ content: 'thead { display: table-row-group }' }); // as rows like others, once
      const once = await pages(page);
      assert.ok(once > 3 && repeated > once, `so tall a head makes more pages: ${repeated}, instead of ${once}`);
      assert.deepEqual(problems, []);
    }));
  }

  test('has all its rows, also when they were filtered', () => withPage({ width: 320 }, async ({ page }) => {
    await show(page, `<news-fact-table filterable>${table}</news-fact-table>`);
    const all = await pages(page);
    const field = await page.waitForSelector('>>> [part=field]');
    await field.type('149');
    await page.waitForFunction(() => [...document.querySelectorAll('tbody tr')].filter((row) => row.checkVisibility()).length === 1);
    assert.equal(await pages(page), all);
  }));
});

test('on paper a sortable table says which column is sorted, and of the others nothing', async () => {
  await withPage({}, async ({ page }) => {
    await show(page, `<news-fact-table sortable><table><thead>${heads.replace('<th>Visits', '<th data-type="number">Visits')}</thead><tbody>${rows}</tbody></table></news-fact-table>`);
    await page.evaluate(() => document.querySelector('news-fact-table').sort(1, 'ascending'));
    await page.waitForSelector('[data-news="sort"]');
    // The sign of a column of figures stands before its name.
    const seen = () => page.$$eval('th:not([scope="row"])', (cells) => cells.map((cell) => ['::before', '::after'].map((side) => getComputedStyle(cell, side)).find(({ content }) => content !== 'none').visibility));
    await page.waitForFunction(() => getComputedStyle(document.querySelector('[aria-sort]'), '::after').visibility === 'visible');
    assert.deepEqual(await seen(), ['visible', 'visible', 'visible']);
    await page.emulateMediaType('print');
    assert.deepEqual(await seen(), ['hidden', 'visible', 'hidden']);
  });
});
