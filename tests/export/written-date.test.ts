import fc from 'fast-check';
import { parseUncertainDate } from '../../src/chart/dates';
import { calendarDate, writtenDate } from '../../src/export/written-date';
import { dayNumber } from '../support/random-charts';

const dates = fc
  .tuple(fc.integer({ min: -200_000, max: 2_000_000 }), fc.constantFrom(4, 7, 10))
  .map(([number, length]) => dayNumber(number).slice(0, length));

describe('the written form of a date', () => {
  it('is the one that it was read from', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom('', 'in or before ', 'in or after '), (date, bound) => {
        const read = parseUncertainDate(bound + date);
        expect(read && writtenDate(read)).toBe(bound + date);
      }),
    );
  });

  it('follows from the bounds where the text is another', () => {
    expect(writtenDate({ text: 'spring', earliest: '2003-03-01', latest: '2003-03-31' })).toBe('2003-03');
    expect(writtenDate({ text: 'not after spring', earliest: null, latest: '2003-03-31' })).toBe(
      'in or before 2003-03-31',
    );
  });

  it('is null for other bounds, and for none', () => {
    expect(writtenDate({ text: 'spring', earliest: '2003-03-01', latest: '2003-05-31' })).toBeNull();
    expect(writtenDate({ text: 'a month', earliest: '2003-03-02', latest: '2003-04-01' })).toBeNull();
    expect(writtenDate({ text: 'once', earliest: null, latest: null })).toBeNull();
  });
});

describe('the calendar date of a date', () => {
  it('is a day, a month or a year, and null for a bound', () => {
    const written = ['2003-02-28', '2003-02', '2003', 'in or before 2003', 'in or after 2003-02'];
    expect(written.map((one) => calendarDate(parseUncertainDate(one)))).toEqual([
      '2003-02-28',
      '2003-02',
      '2003',
      null,
      null,
    ]);
    expect(calendarDate(null)).toBeNull();
  });
});
