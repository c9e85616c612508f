import { expect } from '@open-wc/testing';
import { parseDate, parseDuration } from '../../src/core/dates.js';
import { formatDate } from '../../src/core/format-date.js';

describe('core/dates', () => {
  describe('parseDate', () => {
    const utc = (...parts: [number, number, number, number?, number?, number?, number?]): number => Date.UTC(...parts);

    for (const [text, time, wall, day] of [
      ['2025-09-05', utc(2025, 8, 5), utc(2025, 8, 5), true],
      ['2025-09-05T09:20', utc(2025, 8, 5, 9, 20), utc(2025, 8, 5, 9, 20), false],
      ['2025-09-05T09:20Z', utc(2025, 8, 5, 9, 20), utc(2025, 8, 5, 9, 20), false],
      ['2025-09-05T09:20:30+08:00', utc(2025, 8, 5, 1, 20, 30), utc(2025, 8, 5, 9, 20, 30), false],
      ['2025-09-05T09:20:30+0800', utc(2025, 8, 5, 1, 20, 30), utc(2025, 8, 5, 9, 20, 30), false],
      ['2025-09-05T23:20:00-07:00', utc(2025, 8, 6, 6, 20), utc(2025, 8, 5, 23, 20), false],
      ['2025-09-05T09:20:00+05:45', utc(2025, 8, 5, 3, 35), utc(2025, 8, 5, 9, 20), false],
      ['2025-09-05 09:20:00Z', utc(2025, 8, 5, 9, 20), utc(2025, 8, 5, 9, 20), false],
      ['2025-09-05 09:20:00 +02:00', utc(2025, 8, 5, 7, 20), utc(2025, 8, 5, 9, 20), false],
      ['2025-09-05t09:20:00z', utc(2025, 8, 5, 9, 20), utc(2025, 8, 5, 9, 20), false],
      ['2025-09-05T09:20:00.5Z', utc(2025, 8, 5, 9, 20, 0, 500), utc(2025, 8, 5, 9, 20, 0, 500), false],
      ['2025-09-05T09:20:00.123456Z', utc(2025, 8, 5, 9, 20, 0, 123), utc(2025, 8, 5, 9, 20, 0, 123), false],
      ['  2024-02-29 ', utc(2024, 1, 29), utc(2024, 1, 29), true],
    ] as const) {
      it(`reads “${text}”`, () => {
        expect(parseDate(text)).to.deep.equal({ time, wall, day });
      });
    }

    for (const text of [
      '', ' ', 'yesterday', '2025', '2025-09', '05.09.2025', '09/05/2025', '2025-9-5', '2025-13-01', '2025-00-10', '2025-02-30', '2025-02-29', '2025-04-31T10:00Z',
      '2025-09-05T25:00Z', '2025-09-05T09:60Z', '2025-09-05T9:20Z', '2025-09-05T09:20+99:99', '2025-09-05T09:20+8', 'P2D', '1757035200000', '2025-09-05T09:20:00+08:00 or so',
    ]) {
      it(`finds no date in “${text}”`, () => {
        expect(parseDate(text)).to.be.undefined;
      });
    }

    for (const value of [null, undefined]) {
      it(`finds no date in ${value}`, () => {
        expect(parseDate(value)).to.be.undefined;
      });
    }
  });

  describe('parseDuration', () => {
    for (const [text, milliseconds] of [
      ['0', 0], ['0m', 0], ['30s', 30_000], ['5m', 300_000], ['24h', 86_400_000], ['2d', 172_800_000], ['1.5h', 5_400_000], ['90 m', 5_400_000], [' 5M ', 300_000],
      ['PT5M', 300_000], ['PT24H', 86_400_000], ['P2D', 172_800_000], ['pt30s', 30_000], ['PT0S', 0],
    ] as const) {
      it(`reads “${text}”`, () => {
        expect(parseDuration(text)).to.equal(milliseconds);
      });
    }

    for (const text of ['', '5', 'm', '-5m', '5 minutes', '1h30m', 'PT', 'PT1H30M', 'soon', 'Infinity', '1e3s', '5w', 'P1M']) {
      it(`finds no duration in “${text}”`, () => {
        expect(parseDuration(text)).to.be.undefined;
      });
    }
  });

  describe('formatDate', () => {
    const moment = parseDate('2025-09-05T23:20:00-07:00')!;

    it('prints the clock that the text was written by, not the reader’s', () => {
      expect(formatDate(moment, 'en-US')).to.match(/^September 5, 2025.*11:20\s?PM$/);
    });

    it('prints the clock of a zone, with its name', () => {
      expect(formatDate(moment, 'de', 'Europe/Berlin')).to.match(/^6\. September 2025.*08:20 MESZ$/);
    });

    it('prints a day alone in any zone as that day', () => {
      expect(formatDate(parseDate('2025-09-05')!, 'en-GB', 'Pacific/Kiritimati')).to.equal('5 September 2025');
    });

    it('prints Japanese as Japanese', () => {
      expect(formatDate(parseDate('2025-09-05')!, 'ja')).to.equal('2025年9月5日');
    });

    it('throws for a zone that is none', () => {
      expect(() => formatDate(moment, 'en', 'Mars/Olympus')).to.throw(RangeError);
    });
  });
});
