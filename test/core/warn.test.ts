import { expect } from '@open-wc/testing';
import { afterImports, hearWarnings } from '../support/elements.js';
import { warn } from '../../src/core/warn.js';

describe('core/warn', () => {
  let warnings: ReturnType<typeof hearWarnings>;
  beforeEach(() => (warnings = hearWarnings()));
  afterEach(() => warnings.stop());

  const heard = async (): Promise<readonly string[]> => {
    await afterImports();
    return warnings.lines;
  };

  it('names tag, attribute and value, and says what happens instead', async () => {
    warn('news-x', 'colour', 'pink', 'duration');
    expect(await heard()).to.deep.equal(['<news-x> colour="pink": this is no duration, such as 24h, 5m or PT5M: the default serves.']);
  });

  it('says the same once', async () => {
    for (let i = 0; i < 5; i++) warn('news-x', 'size', 'huge', 'duration');
    expect((await heard()).length).to.equal(1);
  });

  it('says it again for another tag, attribute or value', async () => {
    warn('news-x', 'a', '1', 'duration');
    warn('news-y', 'a', '1', 'duration');
    warn('news-x', 'b', '1', 'duration');
    warn('news-x', 'a', '2', 'duration');
    expect((await heard()).length).to.equal(4);
  });

  it('says a text that is no name of a message as it is', async () => {
    warn('news-x', 'define', 'news-x', 'TypeError: no');
    expect(await heard()).to.deep.equal(['<news-x> define="news-x": TypeError: no']);
  });

  it('shortens what is huge', async () => {
    warn('news-x', 'huge', 'x'.repeat(5_000_000), 'duration');
    expect((await heard())[0]!.length).to.be.below(300);
  });

  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  const hostile: Record<string, unknown> = {
    'an object that holds itself': cyclic,
    'a symbol': Symbol('s'),
    'an object without prototype': Object.create(null) as object,
    'an object that cannot be text': { toJSON: () => undefined, toString: null, valueOf: null },
    'an object that throws': { toJSON() { throw new Error('no'); } },
    'a big integer': 10n,
    'a function': () => 1,
    'undefined': undefined,
    'null': null,
    'not a number': NaN,
    'a node': document.createElement('div'),
    'the page': globalThis,
    'half a surrogate': '\ud800',
  };
  for (const [what, value] of Object.entries(hostile)) {
    it(`says of ${what} what it can, and does not throw`, async () => {
      warn('news-x', what, value, 'duration');
      const lines = await heard();
      expect(lines.length).to.equal(1);
      expect(lines[0]).to.contain(`<news-x> ${what}=`);
    });
  }

  it('stops after many, so that the console stays usable', async () => {
    for (let i = 0; i < 1000; i++) warn('news-x', 'value', i, 'duration');
    expect((await heard()).length).to.be.within(100, 200);
  });
});
