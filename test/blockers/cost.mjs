import { join } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, locateChromium } from '../../scripts/browsers.mjs';
import { root, serve } from '../support/server.mjs';

/**
 * What a check takes of the main thread of a processor four times slower, on the article page: scripts, styles, layout; less the same without a check.
 *
 * @param {string} folder of the unpacked package @returns {Promise<string>}
 */
export async function cost(folder) {
  const { path: executablePath, reason } = await locateChromium();
  if (!executablePath) return `Main thread: not measured: ${reason}`;
  const pages = await serve({ mounts: { '/': join(root, 'test/e2e/pages'), '/newsroom-elements': folder }, pages: { '/robots.txt': '' } });
  const detect = (await build({ entryPoints: [join(folder, 'dist/blocker-detection/index.js')], bundle: true, format: 'iife', globalName: 'blockers', write: false })).outputFiles[0].text;
  const browser = await puppeteer.launch({ executablePath, pipe: true, args: chromiumFlags });
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });
      Object.defineProperty(Navigator.prototype, 'userAgent', { value: navigator.userAgent.replace('Headless', '') });
    });
    await page.goto(`${pages.url}/article.html`, { waitUntil: 'networkidle0' });
    await page.evaluate(detect.replace('var blockers', 'globalThis.blockers'));
    const cdp = await page.createCDPSession();
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const spent = async (/** @type {string} */ work) => {
      const read = async () => (await cdp.send('Performance.getMetrics')).metrics.filter(({ name }) => /^(Script|RecalcStyle|Layout)Duration$/.test(name)).reduce((sum, { value }) => sum + value * 1000, 0);
      const before = await read();
      const result = await page.evaluate(work);
      if (result !== 'clear') throw new Error(`the check whose cost is measured says ${result}`);
      return (await read()) - before;
    };
    const all = [];
    for (let i = 0; i < 9; i++) all.push((await spent('blockers.detect({ again: true }).then(({ result }) => result)')) - (await spent("new Promise((done) => setTimeout(done, 1500, 'clear'))")));
    all.sort((a, b) => a - b);
    return `Main thread at a quarter of the speed, Chromium, the article page, scripts + styles + layout: median ${all[4].toFixed(1)} ms, ${all[0].toFixed(1)} to ${all[8].toFixed(1)} ms`;
  } finally {
    await browser.close();
    await pages.close();
  }
}
