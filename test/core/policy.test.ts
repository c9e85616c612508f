import { expect } from '@open-wc/testing';
import { nextFrame, openDocument, type OpenedDocument } from '../support/browser.js';
import { hearWarnings, until } from '../support/elements.js';
import type * as Policies from '../../src/core/policy.js';

const shared = Symbol.for('newsroom-elements.policy');

interface Rules {
  createHTML(html: string): string;
  createScript(script: string): string;
}

/** A copy of the module of its own, as a second copy of the library would have it. */
let copies = 0;
const copy = async (): Promise<typeof Policies> => {
  const url = `../../src/core/policy.ts?copy=${copies++}`;
  return (await import(url)) as typeof Policies;
};

/** Trusted Types that note what is asked of them. */
function trustedTypes(create: (name: string, rules: Rules) => Rules): string[] {
  const made: string[] = [];
  Object.defineProperty(globalThis, 'trustedTypes', {
    configurable: true,
    value: {
      createPolicy(name: string, rules: Rules) {
        made.push(name);
        return create(name, rules);
      },
    },
  });
  return made;
}

describe('core/policy', () => {
  let real: PropertyDescriptor | undefined;
  beforeEach(() => {
    real = Object.getOwnPropertyDescriptor(globalThis, 'trustedTypes');
    Reflect.deleteProperty(globalThis, shared);
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'trustedTypes');
    if (real) Object.defineProperty(globalThis, 'trustedTypes', real);
    Reflect.deleteProperty(globalThis, shared);
  });

  it('parses HTML into nodes of this document', async () => {
    const { parse } = await copy();
    const made = parse('<p>One</p><p>Two</p>');
    expect([...made.children].map((each) => each.textContent)).to.deep.equal(['One', 'Two']);
    expect(made.firstElementChild!.ownerDocument === document).to.be.true;
  });

  it('runs no script in what it parses', async () => {
    const { parse } = await copy();
    document.body.append(parse('<script>globalThis.__ran__ = true</script>'));
    expect('__ran__' in globalThis).to.be.false;
  });

  it('makes no policy before it is needed', async () => {
    const made = trustedTypes((_name, rules) => rules);
    await copy();
    expect(made).to.deep.equal([]);
  });

  it('makes one policy, named after the library', async () => {
    const made = trustedTypes((_name, rules) => rules);
    const { parse, setScriptText } = await copy();
    parse('<p></p>');
    parse('<p></p>');
    setScriptText(document.createElement('script'), '{}');
    expect(made).to.deep.equal(['newsroom-elements']);
  });

  it('takes the policy of the first copy of the library', async () => {
    const made = trustedTypes((_name, rules) => rules);
    const [first, second] = [await copy(), await copy()];
    first.parse('<p></p>');
    expect(second.parse('<b>x</b>').textContent).to.equal('x');
    expect(made).to.deep.equal(['newsroom-elements']);
  });

  it('works where there are no Trusted Types', async () => {
    Object.defineProperty(globalThis, 'trustedTypes', { configurable: true, value: undefined });
    const { parse, setScriptText } = await copy();
    const script = document.createElement('script');
    setScriptText(script, '{"a":1}');
    expect([parse('<p>x</p>').textContent, script.text]).to.deep.equal(['x', '{"a":1}']);
  });

  it('writes nothing and says so once where the page forbids the policy', async () => {
    trustedTypes(() => {
      throw new TypeError('Policy disallowed');
    });
    const warnings = hearWarnings();
    const { parse, setScriptText } = await copy();
    const script = document.createElement('script');
    const made = [parse('<p></p>'), parse('<p></p>')];
    setScriptText(script, '{}');
    await until(() => warnings.lines.length, 'somebody is told');
    await nextFrame();
    warnings.stop();
    expect(made.map(({ childNodes }) => childNodes.length)).to.deep.equal([0, 0]);
    expect(script.text).to.equal('');
    expect(warnings.lines.length).to.equal(1);
    expect(warnings.lines[0]).to.contain('trusted-types="newsroom-elements"');
  });

  describe('under a Content-Security-Policy that requires Trusted Types', () => {
    let opened: OpenedDocument;
    afterEach(() => opened.close());

    const open = async (policies: string): Promise<OpenedDocument> =>
      (opened = await openDocument('<!doctype html><html lang="en"><body><news-callout></news-callout><script type="module" src="/src/define/callout.ts"></script></body></html>', {
        headers: { 'content-security-policy': `require-trusted-types-for 'script'; trusted-types ${policies}` },
      }));

    const fill = async (): Promise<HTMLElementTagNameMap['news-callout']> => {
      const element = opened.document.querySelector('news-callout')!;
      await until(() => element.shadowRoot, 'the callout is there');
      element.text = 'Text.';
      await element.updateComplete;
      return element;
    };

    it('shows what a data property says', async () => {
      await open('newsroom-elements lit-html');
      expect((await fill()).innerHTML).to.equal('<p>Text.</p>');
    });
  });
});
