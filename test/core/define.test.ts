import { expect, fixture } from '@open-wc/testing';
import { generated, hearWarnings, afterImports, part, settled, until } from '../support/elements.js';
import { define } from '../../src/core/define.js';
import { NewsByline, NewsCallout, NewsElement } from '../../src/index.js';

let count = 0;
/** A tag that nobody has taken. */
const fresh = (): string => `x-fresh-${count++}`;

type Definable = Parameters<typeof define>[0];

function classOf(version: string, tag = fresh()): Definable {
  return class extends HTMLElement {
    static readonly tag = tag;
    static readonly version = version;
  };
}

const told = Symbol.for('newsroom-elements.told');
const forgetTelling = (): boolean => Reflect.deleteProperty(globalThis, told);

describe('core/define', () => {
  let warnings: ReturnType<typeof hearWarnings>;
  beforeEach(() => {
    forgetTelling();
    warnings = hearWarnings();
  });
  afterEach(() => warnings.stop());

  it('registers nothing when the package is imported', () => {
    expect(['news-article', 'news-breadcrumbs', 'news-byline', 'news-callout'].filter((tag) => customElements.get(tag))).to.deep.equal([]);
  });

  it('registers a class under its tag', () => {
    const one = classOf('1');
    define(one, customElements, one.tag);
    expect(customElements.get(one.tag)).to.equal(one);
  });

  it('may be called again', async () => {
    const one = classOf('1');
    for (let i = 0; i < 3; i++) define(one, customElements, one.tag);
    await afterImports();
    expect(customElements.get(one.tag)).to.equal(one);
    expect(warnings.lines).to.deep.equal([]);
  });

  it('leaves a tag to the stranger who has it, and says nothing', async () => {
    const tag = fresh();
    const stranger = class extends HTMLElement {};
    customElements.define(tag, stranger);
    define(classOf('1', tag), customElements, tag);
    await afterImports();
    expect(customElements.get(tag)).to.equal(stranger);
    expect(warnings.lines).to.deep.equal([]);
  });

  it('leaves a tag to another copy of the same version, and says nothing', async () => {
    const first = classOf('1');
    define(first, customElements, first.tag);
    define(classOf('1', first.tag), customElements, first.tag);
    await afterImports();
    expect(customElements.get(first.tag)).to.equal(first);
    expect(warnings.lines).to.deep.equal([]);
  });

  it('tells once of another version, however many tags it has taken', async () => {
    const olds = [classOf('1'), classOf('1'), classOf('1')];
    for (const old of olds) define(old, customElements, old.tag);
    for (const { tag } of olds) define(classOf('2', tag), customElements, tag);
    await afterImports();
    expect(olds.every((old) => customElements.get(old.tag) === old)).to.be.true;
    expect(warnings.lines.length).to.equal(1);
    expect(warnings.lines[0]).to.contain('version="2"');
  });

  it('tells nothing more when another copy has told', async () => {
    (globalThis as { [told]?: boolean })[told] = true;
    const old = classOf('1');
    define(old, customElements, old.tag);
    define(classOf('3', old.tag), customElements, old.tag);
    await afterImports();
    expect(warnings.lines).to.deep.equal([]);
  });

  for (const tag of ['nohyphen', 'Upper-Case', '', '1-a', 'a b-c', 'font-face', '-x']) {
    it(`does not throw for the tag “${tag}”, and says so`, async () => {
      define(classOf('1'), customElements, tag);
      await afterImports();
      expect(warnings.lines.length).to.equal(1);
      expect(warnings.lines[0]).to.contain(`<${tag}> define=`);
    });
  }

  it('does nothing without a registry', () => {
    expect(() => define(classOf('1'), undefined, fresh())).not.to.throw();
  });

  it('gives a class a second tag', () => {
    const one = classOf('1');
    const second = fresh();
    define(one, customElements, one.tag);
    define(one, customElements, second);
    expect(document.createElement(second)).to.be.an.instanceof(one);
  });

  it('gives a class a second tag again and again, and says nothing', async () => {
    const one = classOf('1');
    const second = fresh();
    for (let i = 0; i < 3; i++) for (const tag of [one.tag, second]) define(one, customElements, tag);
    await afterImports();
    expect(warnings.lines).to.deep.equal([]);
  });

  describe('NewsElement.define', () => {
    it('registers an element under another tag', async () => {
      const tag = fresh();
      NewsCallout.define(customElements, tag);
      const element = await settled(await fixture<NewsCallout>(`<${tag} variant="warning"><p>Text.</p></${tag}>`));
      expect(part(element, 'label')!.textContent).to.equal('Warning');
    });

    it('registers a subclass under its own tag, with the light styles under that', async () => {
      class Aside extends NewsCallout {
        static override readonly tag = 'x-aside';
      }
      Aside.define();
      const element = await settled(await fixture<Aside>('<x-aside variant="warning"><p>Text.</p></x-aside>'));
      expect(customElements.get('x-aside')).to.equal(Aside);
      expect(getComputedStyle(element).display).to.equal('flow-root');
      expect(getComputedStyle(element).borderBlockStartWidth).to.equal('2px');
    });

    it('gives a subclass the parts of the look that hang on its children, too', async () => {
      class Names extends NewsByline {
        static override readonly tag = 'x-names';
      }
      Names.define();
      const element = await settled(await fixture<Names>('<x-names><a rel="author" href="/">Ann</a> <a rel="author" href="/">Ben</a></x-names>'));
      const [, second] = element.children;
      await until(() => generated(second!, '::before') === 'and ' || generated(second!, '::before') === ' and ', 'the names are joined');
      expect(getComputedStyle(second!).fontWeight).to.equal('700');
    });

    it('is safe where there is no registry', () => {
      expect(() => NewsCallout.define(undefined)).not.to.throw();
    });

    it('is inherited by an element of somebody else’s', () => {
      class Own extends NewsElement {
        static override readonly tag = 'x-own';
        static override readonly light = { tag: 'x-own', load: () => Promise.resolve({ styles: [] }) };
      }
      Own.define();
      expect(document.createElement('x-own')).to.be.an.instanceof(NewsElement);
    });
  });
});
