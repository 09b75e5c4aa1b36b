import fc from 'fast-check';
import { Chart } from '../../src/chart/chart';
import { compareNames } from '../../src/chart/compare-text';
import type { Period, UncertainDate } from '../../src/chart/dates';
import type { ChartDocument, UnitRecord } from '../../src/chart/document';
import { anyDay, randomDocument } from '../support/random-charts';

/** The chart on a day, read off the document unit by unit, with nothing made beforehand. */
function naive({ units, events, chart }: ChartDocument, asked: string) {
  const day = chart.coversUntil === null || asked > chart.coversUntil ? null : asked;
  const dayOf = (date: UncertainDate | null): string | null => date?.earliest ?? date?.latest ?? null;
  const hasCome = (date: UncertainDate | null): boolean => day === null || (dayOf(date) ?? '') <= day;
  const isOver = (date: UncertainDate | null): boolean =>
    date !== null && (day === null || (dayOf(date) ?? '9999') <= day);
  const unitOf = (slug: string): UnitRecord => {
    const found = units.find((unit) => unit.slug === slug);
    if (!found) throw new Error(`no ${slug}`);
    return found;
  };
  const place = ({ placements }: UnitRecord): UnitRecord['placements'][number] | undefined =>
    placements.find(({ period: { start, end } }) => hasCome(start) && !isOver(end));
  const isAlive = ({ slug, placements }: UnitRecord): boolean => {
    const [first] = placements
      .map(({ period }) => period.start)
      .sort((one, other) => ((dayOf(one) ?? '') < (dayOf(other) ?? '') ? -1 : 1));
    const about = events.filter(
      ({ results, date }) => results.includes(slug) && !((first?.latest ?? '9999') < (date?.earliest ?? '')),
    );
    const isProved = about.some(({ planned }) => !planned);
    if (about.length > 0 && !isProved && !first) return false;
    const closed = events.some(
      ({ kind, origins, date }) =>
        kind === 'ABOLISHED' && origins.some((origin) => origin.unit === slug) && isOver(date),
    );
    const starts = isProved ? about.map(({ date }) => date) : placements.map(({ period }) => period.start);
    return !closed && (starts.length === 0 || starts.some(hasCome));
  };
  const exists = (unit: UnitRecord): boolean => {
    const above = place(unit);
    return isAlive(unit) && (above === undefined || exists(unitOf(above.parent)));
  };
  /** Days between the day and the nearer end of a time; the latest state lies after all of them. */
  const daysFrom = ({ start, end }: Period): number => {
    const ends = [start, end].flatMap((date) => dayOf(date) ?? []);
    return Math.min(...ends.map((bound) => Math.abs(Date.parse(bound) - Date.parse(day ?? '9999-12-31'))), 1e18);
  };
  const nameOf = ({ slug, names }: UnitRecord): string => {
    const valid = names.find(({ period: { start, end } }) => hasCome(start) && !isOver(end));
    const least = Math.min(...names.map(({ period }) => daysFrom(period)));
    return (valid ?? names.find(({ period }) => daysFrom(period) === least))?.text ?? slug;
  };
  const there = units.filter(exists);
  const rank = (unit: UnitRecord): number => (unit.slug === 'top' ? -1 : (place(unit)?.position ?? Infinity));
  const under = (parent: string | undefined): string[] =>
    there
      .filter((unit) => place(unit)?.parent === parent)
      .sort((one, other) =>
        rank(one) === rank(other) ? compareNames(nameOf(one), nameOf(other)) : rank(one) - rank(other),
      )
      .flatMap((unit) => [unit.slug, ...under(unit.slug)]);
  return {
    outline: under(undefined),
    nameOf: (slug: string) => nameOf(unitOf(slug)),
    parentOf: (slug: string) => place(unitOf(slug))?.parent,
  };
}

describe('a chart as of a date', () => {
  it('is what its placements, names and events say of that day, read one by one', () => {
    fc.assert(
      fc.property(randomDocument, anyDay, (document, day) => {
        const chart = new Chart(document);
        const snapshot = chart.at(day);
        const expected = naive(document, day);
        const slugs = Array.from(snapshot.tree.order, (unit) => chart.unit(unit).slug);
        expect(slugs).toEqual(expected.outline);
        for (const unit of snapshot.tree.order) {
          const { slug } = chart.unit(unit);
          const parent = snapshot.tree.parent(unit);
          expect([slug, snapshot.name(unit)]).toEqual([slug, expected.nameOf(slug)]);
          expect(parent < 0 ? undefined : chart.unit(parent).slug).toBe(expected.parentOf(slug));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('visits every unit that exists once, and gives every other one another status', () => {
    fc.assert(
      fc.property(randomDocument, anyDay, (document, day) => {
        const chart = new Chart(document);
        const { tree, units } = chart.at(day);
        expect(new Set(tree.order).size).toBe(tree.order.length);
        expect(new Set(units).size).toBe(units.length);
        for (const unit of chart.units.keys()) {
          const exists = ['ACTIVE', 'UNKNOWN'].includes(chart.at(day).status(unit));
          expect(tree.has(unit)).toBe(exists);
          expect(units.includes(unit)).toBe(!chart.at(day).isToCome(unit));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same whichever dates were read before', () => {
    fc.assert(
      fc.property(randomDocument, fc.array(anyDay, { minLength: 2, maxLength: 6 }), (document, days) => {
        const used = new Chart(document);
        for (const day of days) {
          expect([...used.at(day).units]).toEqual([...new Chart(document).at(day).units]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
