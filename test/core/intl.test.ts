import { expect } from '@open-wc/testing';
import { dateFormat, listFormat, numberFormat, pluralRules, relativeFormat } from '../../src/core/intl.js';

/** Counts how many number formats are made, from now on. */
function countingNumberFormats(): { made: string[]; stop(): void } {
  const { NumberFormat } = Intl;
  const made: string[] = [];
  Intl.NumberFormat = new Proxy(NumberFormat, {
    construct(target, args: [string]) {
      made.push(args[0]);
      return new target(...args);
    },
  });
  return { made, stop: () => void (Intl.NumberFormat = NumberFormat) };
}

const languages = (count: number): string[] => Array.from({ length: count }, (_, index) => `en-x-n${index}`);

describe('core/intl', () => {
  it('makes each formatter once', () => {
    expect(numberFormat('fr')).to.equal(numberFormat('fr'));
    expect(listFormat('fr')).to.equal(listFormat('fr'));
    expect(relativeFormat('fr', {})).to.equal(relativeFormat('fr', {}));
    expect(pluralRules('fr')).to.equal(pluralRules('fr'));
    expect(dateFormat('fr', { timeZone: 'UTC' })).to.equal(dateFormat('fr', { timeZone: 'UTC' }));
  });

  it('keeps formatters apart by language and options', () => {
    expect(dateFormat('fr', { timeZone: 'UTC' })).not.to.equal(dateFormat('fr', { timeZone: 'Asia/Tokyo' }));
    expect(numberFormat('fr')).not.to.equal(numberFormat('de'));
  });

  it('keeps no more than fifty', () => {
    const counting = countingNumberFormats();
    try {
      for (const language of languages(60)) numberFormat(language);
      numberFormat('en-x-n0');
      numberFormat('en-x-n10');
      numberFormat('en-x-n59');
      expect(counting.made.slice(60)).to.deep.equal(['en-x-n0', 'en-x-n10']);
    } finally {
      counting.stop();
    }
  });

  it('lets go of the one that was used longest ago', () => {
    const counting = countingNumberFormats();
    try {
      for (const language of languages(200).slice(100)) {
        numberFormat('en-x-often');
        numberFormat(language);
      }
      expect(counting.made.filter((language) => language === 'en-x-often').length).to.equal(1);
    } finally {
      counting.stop();
    }
  });
});
