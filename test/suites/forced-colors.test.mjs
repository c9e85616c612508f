/**
 * In forced colours every text, line, sign and focus ring is there to be seen, in the reader's own colours; and for
 * those who want less motion nothing moves.
 * Source: CSS Color Adjustment 1, "Forced Color Palettes"; WCAG 2.2, 1.4.11 Non-text Contrast and 2.4.7 Focus Visible.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { screenshot, withPage } from '../support/pages.mjs';
import { each, elements, put, ready, useEach } from './built.mjs';

const luminance = (/** @type {number[]} */ rgb) => rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);

/** The strongest contrast with the page's ground inside a region. */
function contrast(picture, { x, y, width, height }) {
  const at = (px, py) => [...picture.data.subarray((py * picture.width + px) * 4, (py * picture.width + px) * 4 + 3)];
  const ground = luminance(at(2, 2));
  let best = 1;
  for (let py = Math.max(0, Math.floor(y)); py < Math.min(picture.height, y + height); py++) {
    for (let px = Math.max(0, Math.floor(x)); px < Math.min(picture.width, x + width); px++) {
      const light = luminance(at(px, py));
      best = Math.max(best, (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05));
    }
  }
  return best;
}

/** Each text, also that of the shadow roots. */
const texts = (page) => page.evaluate((subjects) => subjects.flatMap(({ tag, unseen }) => {
  const found = [];
  const look = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.shadowRoot) look(node.shadowRoot);
      if (!(node instanceof Text) || !node.data.trim() || node.parentElement.closest(`script, slot, [role=status]${unseen ? `, ${unseen}` : ''}`)) continue;
      if (!node.parentElement.checkVisibility({ visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { x, y, width, height } of range.getClientRects()) if (width > 2) found.push({ name: `<${tag}> “${node.data.trim().slice(0, 30)}”`, x, y, width, height });
    }
  };
  const element = document.querySelector(`#${tag} > ${tag}`);
  look(element);
  look(element.shadowRoot);
  return found;
}), elements.map(({ tag, unseen }) => ({ tag, unseen })));

const marks = async (page) => (await Promise.all(elements.map(({ tag, marks }) => (marks ? page.evaluate(`(${marks})(document.querySelector('#${tag} > ${tag}')).map((r) => ({ name: '<${tag}> mark', x: r.x, y: r.y, width: r.width, height: r.height }))`) : [])))).flat();

// As high as the page: what is out of sight may not be drawn at all (content-visibility).
for (const scheme of ['light', 'dark']) {
  test(`forced colours, ${scheme}`, () => withPage({ forcedColors: true, scheme, width: 900, height: 6000 }, async ({ page, problems }) => {
    await page.goto(put({ body: each() }));
    await ready(page);
    const look = async (when, regions, least) => {
      const picture = PNG.sync.read(Buffer.from(await screenshot(page)));
      for (const region of regions) {
        const found = contrast(picture, region);
        assert.ok(found >= least, `${when}: ${region.name} at ${Math.round(region.x)},${Math.round(region.y)}: contrast ${found.toFixed(2)} is less than ${least}`);
      }
    };
    await look('at rest', await texts(page), 4.5);
    await look('at rest', await marks(page), 3);
    await useEach(page);
    await look('after use', await texts(page), 4.5);

    // a ring around what has focus: compared with the same place without
    const count = await page.evaluate(() => {
      const all = [...document.querySelectorAll('main *')].flatMap((host) => [host, ...(host.shadowRoot?.querySelectorAll('*') ?? [])]);
      globalThis.stops = all.filter((element) => element.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]') && element.checkVisibility({ visibilityProperty: true }));
      document.activeElement?.blur();
      return globalThis.stops.length;
    });
    const bare = PNG.sync.read(Buffer.from(await screenshot(page)));
    await page.keyboard.press('Shift'); // focus by script shows a ring when the keyboard was used last
    for (let i = 0; i < count; i++) {
      const box = await page.evaluate((i) => {
        globalThis.stops[i].focus({ focusVisible: true, preventScroll: true });
        // the ring of a link that fills a card goes round the card
        const card = getComputedStyle(globalThis.stops[i]).outlineStyle === 'none' && globalThis.stops[i].closest('li');
        const { x, y, width, height } = (card || globalThis.stops[i]).getClientRects()[0];
        return { x, y, width, height, name: globalThis.stops[i].outerHTML.slice(0, 60) };
      }, i);
      const clip = { x: Math.max(0, box.x - 6), y: Math.max(0, box.y - 6), width: box.width + 12, height: box.height + 12 };
      const ringed = PNG.sync.read(Buffer.from(await page.screenshot({ clip: Object.fromEntries(Object.entries(clip).map(([key, n]) => [key, Math.round(n)])) })));
      let changed = 0;
      for (let py = 0; py < ringed.height; py++) for (let px = 0; px < ringed.width; px++) {
        const [a, b] = [(py * ringed.width + px) * 4, ((py + Math.round(clip.y)) * bare.width + px + Math.round(clip.x)) * 4];
        if ([0, 1, 2].some((c) => Math.abs(ringed.data[a + c] - bare.data[b + c]) > 60)) changed += 1;
      }
      assert.ok(changed >= box.width + box.height, `no ring around ${box.name}: ${changed} pixels changed`); // half of an outline 1 px wide
    }
    assert.deepEqual(problems, []);
  }));
}

test('reduced motion', () => withPage({ reducedMotion: true }, async ({ page }) => {
  await page.evaluateOnNewDocument(() => {
    globalThis.moving = new Set();
    const look = () => {
      for (const animation of document.getAnimations()) globalThis.moving.add(animation.animationName ?? animation.transitionProperty);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(put({ body: each() }));
  await ready(page);
  await useEach(page);
  assert.deepEqual(await page.evaluate(() => [...globalThis.moving]), []);
}));
