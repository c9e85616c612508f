import { expect } from '@open-wc/testing';
import { parseSrcset } from '../../src/core/srcset.js';

const offered = (srcset: string): string[] => parseSrcset(srcset).map(({ url, descriptor, size }) => `${url} ${descriptor} ${size}`);

describe('srcset', () => {
  const cases: Record<string, string[]> = {
    '': [],
    ' , ': [],
    'a.jpg': ['a.jpg  1'],
    'a.jpg 1x, b.jpg 2x': ['a.jpg 1x 1', 'b.jpg 2x 2'],
    'a.jpg, b.jpg 1.5x': ['a.jpg  1', 'b.jpg 1.5x 1.5'],
    'a.jpg 800w,b.jpg 1600w': ['a.jpg 800w 800', 'b.jpg 1600w 1600'],
    '\n  a.jpg\t800w ,\n b.jpg 1600w\n,': ['a.jpg 800w 800', 'b.jpg 1600w 1600'],
    'a.jpg 800w 600h, b.jpg 1600w 1200h': ['a.jpg 800w 600h 800', 'b.jpg 1600w 1200h 1600'],
    'a.jpg?crop=1,2,3 800w, b.jpg?w=1,600 1600w': ['a.jpg?crop=1,2,3 800w 800', 'b.jpg?w=1,600 1600w 1600'],
    'a.jpg,b.jpg 2x': ['a.jpg,b.jpg 2x 2'],
    'data:image/png;base64,AAAA 1x, b.jpg 2x': ['data:image/png;base64,AAAA 1x 1', 'b.jpg 2x 2'],
    'a.jpg (x, y) 2x, b.jpg 3x': ['b.jpg 3x 3'],
    'a.jpg nonsense, b.jpg 2x': ['b.jpg 2x 2'],
    'a.jpg (never closed, b.jpg 2x': [],
    'java\nscript:alert(1)': [],
  };
  for (const [srcset, expected] of Object.entries(cases)) it(JSON.stringify(srcset), () => expect(offered(srcset)).to.deep.equal(expected));

  it('is read quickly, however long it is', () => {
    const start = performance.now();
    for (const piece of [',', ' ', 'a,', 'a, ', 'a (', '(,', 'a 1x, ']) parseSrcset(piece.repeat(20_000));
    expect(performance.now() - start).to.be.below(8000); // some ms, or for ever
  });
});
