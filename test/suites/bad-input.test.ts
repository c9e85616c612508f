/**
 * Whatever comes as an attribute, a property or content: nothing throws, nothing runs, the author's nodes stay, and a
 * developer is told at most once of each tag, attribute and value.
 * Source: design/architecture.md, principle 7; issue 3, section 2 "`warn` once".
 */
import { expect } from '@open-wc/testing';
import { elements, listen, place, properties, settled, type Live } from './shown.js';

const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>"\'>&lt;';
const huge = 'a b '.repeat(250_000); // a million signs; not laid out, which is the engine's work and takes seconds
const isHuge = (value: unknown): boolean => value === huge || (Array.isArray(value) && (value[0] as { name?: unknown } | null)?.name === huge);
const cyclic: Record<string, unknown> = { name: 'x' };
cyclic['self'] = cyclic;

const texts = ['', ' ', '0', '-1', 'null', 'nonsense', '9'.repeat(400), 'javascript:alert(1)', 'constructor', '__proto__', '\u0000\uD800', hostile, huge];
const values: unknown[] = [
  ...texts, null, undefined, 0, -1, NaN, Infinity, 1e21, true, false, 10n, Symbol('s'), () => undefined, new Date(NaN),
  {}, [], [null, undefined, 1, 'text', [], {}], [{ name: null, href: 7 }], { name: 'x' }, cyclic, [cyclic], Object.create(null), [Object.create(null)],
  { headline: hostile, text: {}, breadcrumbs: 7, byline: 'by' }, { headline: {}, text: [null, 7, {}], byline: { authors: 'x', published: 7, updated: {} } }, { byline: {} },
  [{ name: hostile, href: 'javascript:window.hacked=1' }], [{ name: huge }], [{ name: 'x', href: {}, sameAs: 7, role: [], avatar: {}, location: 1 }],
  new Map([[1, 2]]), document.createElement('i'), new Proxy({}, { get: () => undefined }),
];
const contents = [
  '', ' ', 'By <a rel="author">x</a>', '<!-- none -->', 'text alone', '<ol></ol>', '<ol><li></li></ol>', '<ol><li><a></a></li><li></li><li><b></b></li></ol>', '<nav></nav>', '<span></span>',
  '<a rel="author"></a>', '<time slot="published"></time>', '<time slot="published" datetime="soon">soon</time><time slot="updated" datetime="2025-13-45T99:99">later</time>',
  '<p></p><p><br></p>', '<article></article>', '<article><h1></h1></article>', '<span slot="no-such-slot">lost</span>', '<span slot="label"></span><span slot="label">two</span>',
  '<h1>&lt;/script&gt;&lt;script&gt;window.hacked=1&lt;/script&gt; &amp;amp;</h1>', `<p>${huge}</p>`, '<div>'.repeat(400), '<img src="/none.png" onerror="0"><svg></svg><p>x</p>',
];

const short = (value: unknown): string => {
  try {
    return `${typeof value} ${String(JSON.stringify(value) ?? value?.toString()).slice(0, 60)}`;
  } catch {
    return typeof value;
  }
};

for (const { tag, html } of elements) {
  describe(`<${tag}> and bad input`, function () {
    this.timeout(60_000);
    const quiet = async (work: () => Promise<void>): Promise<void> => {
      const { errors, warnings } = await listen(work);
      expect(errors).to.deep.equal([]);
      expect(warnings, 'each is said once').to.deep.equal([...new Set(warnings)]);
      expect(warnings.filter((each) => !each.startsWith('<news-'))).to.deep.equal([]);
      expect(warnings.filter((each) => each.length > 400), 'a message is short').to.deep.equal([]);
      expect('hacked' in window, 'no script ran').to.equal(false);
    };
    const faultless = async (element: Live, what: string): Promise<string[]> => element.updateComplete.then(() => [], (error: unknown) => [`${what}: ${String(error)}`]);

    it('in every attribute', () => quiet(async () => {
      const faults: string[] = [];
      for (const { attribute } of properties(tag).filter((each) => each.attribute)) for (const value of texts) {
        for (let i = 0; i < 2; i++) {
          const container = place();
          container.hidden = isHuge(value);
          container.innerHTML = html;
          const element = container.firstElementChild as Live;
          element.setAttribute(attribute!, value);
          faults.push(...await faultless(element, `${attribute}=${short(value)}`));
        }
      }
      expect(faults).to.deep.equal([]);
    }));

    it('in every property', () => quiet(async () => {
      const faults: string[] = [];
      for (const { property } of properties(tag)) {
        const container = place();
        for (const value of values) {
          container.hidden = isHuge(value);
          container.innerHTML = html;
          const element = container.firstElementChild as Live;
          const nodes = [...element.querySelectorAll('*')];
          try {
            element[property] = value;
            faults.push(...await faultless(element, `${property} = ${short(value)}`));
          } catch (error) {
            faults.push(`${property} = ${short(value)} threw at once: ${String(error)}`);
          }
          if (!nodes.every((node) => element.contains(node))) faults.push(`${property} = ${short(value)}: an author's node is gone`);
        }
      }
      expect(faults).to.deep.equal([]);
    }));

    it('as content', () => quiet(async () => {
      const faults: string[] = [];
      for (const content of contents) {
        const container = place();
        container.hidden = content.length > huge.length;
        container.innerHTML = `<${tag}>${content}</${tag}>`;
        const element = container.firstElementChild as Live;
        const nodes = [...element.querySelectorAll('*')];
        faults.push(...await faultless(element, `content ${short(content)}`));
        await settled(element);
        const debris = /undefined|null|false|NaN|\[object/.exec(element.shadowRoot!.textContent);
        if (debris) faults.push(`content ${short(content)}: it shows “${debris[0]}”`);
        if (!nodes.every((node) => element.contains(node))) faults.push(`content ${short(content)}: an author's node is gone`);
      }
      expect(faults).to.deep.equal([]);
    }));

    it('says so once, whatever the number of elements', async () => {
      const round = (): Promise<{ warnings: string[] }> => listen(async () => {
        const container = place();
        container.innerHTML = `<${tag} ${properties(tag).filter(({ attribute }) => attribute).map(({ attribute }) => `${attribute}="never ${tag}"`).join(' ')}>${'<time slot="published" datetime="never">x</time>'}</${tag}>`.repeat(3);
        for (const element of container.children) await settled(element);
      });
      await round();
      expect((await round()).warnings).to.deep.equal([]);
    });
  });
}
