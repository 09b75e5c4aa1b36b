import type { UnitRecord } from '../src/chart/document';
import { quote } from '../src/chart/quote';
import type { Placed } from './chart-parts';
import type { Defect } from './defect';
import type { Lifetimes } from './lifetimes';
import { gaps, never, shownSpan, spanOf } from './span';
import type { Span } from './span';

/**
 * Whether every unit has a parent on every day of its life, as far as the chart tells days, but for the subject, what it
 * ever stood under, and what is left out on purpose.
 */
export function checkParents(
  units: readonly Placed<UnitRecord>[],
  { subject, isDated }: { readonly subject: string; readonly isDated: boolean },
  lifetimes: Lifetimes,
): Defect[] {
  const above = unitsAbove(subject, units);
  return units
    .filter((unit) => !above.has(unit.record.slug))
    .filter((unit) => !['slug', 'placements', 'outside'].some((key) => unit.isMended(key)))
    .flatMap((unit) => {
      const without = daysWithoutParent(unit.record, lifetimes);
      return checkParent(
        unit,
        without.filter(({ until }) => isDated || until === never),
      );
    });
}

/** The subject and every unit that it ever stood under. */
function unitsAbove(subject: string, units: readonly Placed<UnitRecord>[]): ReadonlySet<string> {
  const records = new Map(units.map(({ record }) => [record.slug, record]));
  const above = new Set([subject]);
  for (const slug of above) records.get(slug)?.placements.forEach(({ parent }) => above.add(parent));
  return above;
}

function daysWithoutParent({ slug, placements }: UnitRecord, lifetimes: Lifetimes): Span[] {
  const life = lifetimes.get(slug);
  const hasOneAlways = placements.some(({ period: { start, end } }) => start === null && end === null);
  if (!life || life.isPlanned || hasOneAlways) return [];
  return gaps(
    spanOf(life.period),
    placements.map((placement) => spanOf(placement.period)),
  );
}

function checkParent(unit: Placed<UnitRecord>, without: readonly Span[]): Defect[] {
  const { slug, placements, outside } = unit.record;
  const [first] = without;
  if (first && !outside) {
    const when = placements.length === 0 ? '' : shownSpan(first);
    const expected = 'expected a placement, or "outside: true" for a body that is named but not part of the tree';
    return [unit.defect(['slug'], `${quote(slug)} has no parent${when}; ${expected}.`)];
  }
  const [parent] = placements.map((placement) => placement.parent);
  if (first || !outside || parent === undefined) return [];
  return [
    unit.defect(
      ['outside'],
      `outside is "true"; expected no parent then, but ${quote(slug)} belongs to ${quote(parent)}.`,
    ),
  ];
}
