import fc from 'fast-check';
import { holds, isBefore, isCalendarDay, parseUncertainDate } from '../../src/chart/dates';
import { boundsOf, dayNumber, isWithinBounds } from '../../src/chart/search/valid-times';

describe('a date as people write it', () => {
  it.each([
    ['2003', '2003', '2003-01-01', '2003-12-31'],
    ['2003-03', 'March 2003', '2003-03-01', '2003-03-31'],
    ['2003-04', 'April 2003', '2003-04-01', '2003-04-30'],
    ['2004-02', 'February 2004', '2004-02-01', '2004-02-29'],
    ['1900-02', 'February 1900', '1900-02-01', '1900-02-28'],
    ['2003-03-01', '1 March 2003', '2003-03-01', '2003-03-01'],
    ['in or before 2013', 'in or before 2013', null, '2013-12-31'],
    ['in or before 2013-02', 'in or before February 2013', null, '2013-02-28'],
    ['in or after 2013', 'in or after 2013', '2013-01-01', null],
    ['0050-02', 'February 0050', '0050-02-01', '0050-02-28'],
    ['2004-12', 'December 2004', '2004-12-01', '2004-12-31'],
  ])('%s is "%s", %s to %s', (written, text, earliest, latest) => {
    expect(parseUncertainDate(written)).toEqual({ text, earliest, latest });
  });

  it.each([
    'soon',
    '203',
    '2003-13',
    '2003-00',
    '2003-02-30',
    '2003-3-1',
    'in or before',
    'in or before soon',
    'before 2003',
  ])('%s is none', (written) => {
    expect(parseUncertainDate(written)).toBeNull();
  });
});

describe('a day of the calendar', () => {
  it.each([
    ['2004-02-29', true],
    ['2003-02-29', false],
    ['2003-12-31', true],
    ['2003-12-32', false],
    ['03-12-31', false],
    ['2003-12-31T00:00', false],
  ])('%s: %s', (written, expected) => {
    expect(isCalendarDay(written)).toBe(expected);
  });
});

describe('an end before the start', () => {
  const ends = (start: string, end: string): boolean => isBefore(parseUncertainDate(end), parseUncertainDate(start));

  it('is one only when no day of the one is on or after a day of the other', () => {
    expect(ends('2004', '2003-12')).toBe(true);
    expect(ends('2004-01-01', '2003')).toBe(true);
    expect(ends('2003-03', '2003')).toBe(false);
    expect(ends('2003-03-01', '2003-03-01')).toBe(false);
    expect(ends('2003', '2003-01')).toBe(false);
    expect(ends('2003', 'in or after 2001')).toBe(false);
    expect(ends('in or before 2009', '2003')).toBe(false);
  });
});

describe('the bounds of a period in numbers', () => {
  const day = fc.constantFrom('0050-02-01', '1999-12-31', '2003-03-01', '2003-03-02', '2013-12-31', '9999-12-31');
  const bound = fc.option(
    fc.record({ text: fc.constant('some time'), earliest: fc.option(day), latest: fc.option(day) }),
  );

  it('hold on the days on which the period does, and in the latest state when it does', () => {
    fc.assert(
      fc.property(fc.record({ start: bound, end: bound }), fc.option(day), (period, on) => {
        const isWithin = isWithinBounds(...boundsOf(period), on === null ? null : dayNumber(on));
        expect(isWithin).toBe(holds(period, on));
      }),
    );
  });
});
