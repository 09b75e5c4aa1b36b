import type { ChangeDay } from '../../web/state/page';
import { marksOf, nearest, placeOf, scaleOf, valueOf, yearsOf } from '../../web/time/scale';
import type { Scale } from '../../web/time/scale';

const day = (date: string, events = 0): ChangeDay => ({
  date,
  events: Array.from({ length: events }, (_, index) => ({
    id: `${date} ${String(index)}`,
    changeKind: 'MOVED',
    statement: 'It moved.',
    date: null,
  })),
});

function scaleFor(days: readonly ChangeDay[], coversUntil: string | null = null): Scale {
  const scale = scaleOf(days, coversUntil);
  if (!scale) throw new Error('There are no days.');
  return scale;
}

const scale = scaleFor([day('2000-01-01', 1), day('2000-01-02', 2), day('2010-01-01')], '2020-01-01');

describe('the scale of time', () => {
  it('is not there without days', () => {
    expect(scaleOf([], '2020-01-01')).toBeNull();
  });

  it('is true to time and ends with the latest state, a little beyond what the chart covers', () => {
    expect(placeOf(scale, '2000-01-01')).toBe(0);
    expect(placeOf(scale, '2010-01-01')).toBeCloseTo(placeOf(scale, '2020-01-01') / 2, 3);
    expect(placeOf(scale, '2020-01-01')).toBeCloseTo(1 / 1.04, 3);
    expect(placeOf(scale, null)).toBe(1);
  });

  it('holds whatever day is asked for', () => {
    expect(placeOf(scale, '1900-01-01')).toBe(0);
    expect(placeOf(scale, '2100-01-01')).toBe(1);
    expect(placeOf(scale, 'no date')).toBe(1);
    expect(placeOf(scaleFor([day('2000-01-01')]), '2000-01-01')).toBe(0);
  });

  it('leads to the nearest change, or to the latest state', () => {
    expect(nearest(scale, valueOf(scale, '2003-01-01'))).toBe('2000-01-02');
    expect(nearest(scale, valueOf(scale, '2008-01-01'))).toBe('2010-01-01');
    expect(nearest(scale, valueOf(scale, '2019-01-01'))).toBeNull();
  });

  it('draws days that are too near to one another as one mark', () => {
    expect(marksOf(scale).map(({ days, events }) => [days, events])).toEqual([
      [2, 3],
      [1, 0],
    ]);
  });

  it.each([
    ['1999-06-01', '2003-01-01', [2000, 2001, 2002]],
    ['1997-01-01', '2026-04-20', [2000, 2005, 2010, 2015, 2020]],
    ['1790-01-01', '2020-01-01', [1800, 1850, 1900, 1950, 2000]],
  ])('from %s to %s is divided by round years', (first, last, years) => {
    expect(yearsOf(scaleFor([day(first), day(last)])).map(({ year }) => year)).toEqual(years);
  });
});
