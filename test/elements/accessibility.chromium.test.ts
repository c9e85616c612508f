import { expect, fixture } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { settled } from '../support/elements.js';
import '../../src/define.js';

/* What assistive technology is told: role and name as Chromium computes them. (Its snapshot leaves out notes: callout.test.ts looks at those.) */

interface Told {
  role: string;
  name?: string;
  level?: number;
  children?: Told[];
}

type Any = HTMLElementTagNameMap['news-byline'];

async function told(html: string): Promise<Told[]> {
  const box = await fixture<HTMLElement>(`<div style="width: 320px">${html}</div>`);
  await Promise.all([...box.querySelectorAll<Any>('news-breadcrumbs, news-byline, news-callout')].map((each) => settled(each)));
  const flat = (node: Told): Told[] => [node, ...(node.children ?? []).flatMap(flat)];
  return flat((await a11ySnapshot({})) as unknown as Told);
}

const names = (all: Told[], role: string): (string | undefined)[] => all.filter((each) => each.role === role).map(({ name }) => name);

const crumbs = `<ol>${Array.from({ length: 11 }, (_, index) => `<li>${index < 10 ? `<a href="#">Level number ${index}</a>` : 'Here'}</li>`).join('')}</ol>`;

describe('what assistive technology is told', () => {
  it('of breadcrumbs is a navigation by the name of Breadcrumb', async () => {
    expect(names(await told(`<news-breadcrumbs>${crumbs}</news-breadcrumbs>`), 'navigation')).to.deep.equal(['Breadcrumb']);
  });

  it('of breadcrumbs is a navigation by the name that the author gave', async () => {
    expect(names(await told(`<news-breadcrumbs label="You are here">${crumbs}</news-breadcrumbs>`), 'navigation')).to.deep.equal(['You are here']);
  });

  it('of breadcrumbs in a nav is that nav alone', async () => {
    expect(names(await told(`<news-breadcrumbs><nav aria-label="Path">${crumbs}</nav></news-breadcrumbs>`), 'navigation')).to.deep.equal(['Path']);
  });

  it('of a collapsed trail are the first link and the key, and no separators', async () => {
    const all = await told(`<news-breadcrumbs>${crumbs}</news-breadcrumbs>`);
    expect(names(all, 'link')).to.deep.equal(['Level number 0']);
    expect(names(all, 'button')).to.deep.equal(['Show 9 more levels']);
    expect(all.filter(({ name }) => /[›…]/.test(name ?? '')).map(({ name }) => name)).to.deep.equal([]);
  });

  it('of a callout with a heading level is a heading of that level', async () => {
    const all = await told('<h2>Two</h2><news-callout variant="context" heading-level="3"><p>Text.</p></news-callout>');
    expect(all.filter(({ role }) => role === 'heading').map(({ name, level }) => [name, level])).to.deep.equal([['Two', 2], ['Context', 3]]);
  });

  it('of an empty callout is nothing', async () => {
    const all = await told('<p>Before.</p><news-callout variant="context" heading-level="2"> <!-- to come --> </news-callout>');
    expect(names(all, 'heading')).to.deep.equal([]);
    expect(all.map(({ name }) => name)).to.include('Before.').and.not.to.include('Context');
  });
});
