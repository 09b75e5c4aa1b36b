import type { EventRecord, UnitRecord } from '../src/chart/document';
import { groupBy } from '../src/chart/group-by';
import { lifetime } from '../src/chart/lifetime';
import { quote } from '../src/chart/quote';
import { areEventsClear, rolesOf, section } from './chart-parts';
import type { Placed } from './chart-parts';
import { checkCircles } from './check-circles';
import type { ShapedFile } from './check-shape';
import type { Defect } from './defect';
import type { KnownSlugs } from './known-slugs';
import { gaps, never, shownSpan, spanOf } from './span';
import type { Span } from './span';

/** Whether the placements make a tree around the chart's subject on every day, and leave no unit out by oversight. */
export function checkTree(
  files: readonly ShapedFile[],
  { subject, isDated }: { readonly subject: string | null; readonly isDated: boolean },
  known: KnownSlugs,
): Defect[] {
  const units = section(files, 'units');
  const circles = checkCircles(units);
  if (subject === null || !known.units.has(subject) || !areEventsClear(files, known)) return circles;

  const above = unitsAbove(subject, units);
  const events = groupBy(
    section(files, 'events').map(({ record }) => record),
    rolesOf,
  );
  const parentless = units
    .filter(({ isMended }) => !['slug', 'placements', 'outside'].some(isMended))
    .filter(({ record: { slug } }) => !above.has(slug))
    .flatMap((unit) => {
      const without = daysWithoutParent(unit.record, events.get(unit.record.slug) ?? []);
      return checkParent(
        unit,
        without.filter(({ until }) => isDated || until === never),
      );
    });
  return [...circles, ...parentless];
}

/** The subject and every unit that it ever stood under. */
function unitsAbove(subject: string, units: readonly Placed<UnitRecord>[]): ReadonlySet<string> {
  const parents = new Map(
    units.map(({ record: { slug, placements } }) => [slug, placements.map(({ parent }) => parent)]),
  );
  const above = new Set([subject]);
  for (const slug of above) parents.get(slug)?.forEach((parent) => above.add(parent));
  return above;
}

function daysWithoutParent({ slug, placements }: UnitRecord, events: readonly EventRecord[]): Span[] {
  const { period, isPlanned } = lifetime(slug, events, placements);
  if (isPlanned) return [];
  return gaps(
    spanOf(period),
    placements.map((placement) => spanOf(placement.period)),
  );
}

function checkParent({ record, defect }: Placed<UnitRecord>, without: readonly Span[]): Defect[] {
  const { slug, placements, outside } = record;
  const [first] = without;
  if (first && !outside) {
    const when = placements.length === 0 ? '' : shownSpan(first);
    const expected = 'expected a placement, or "outside: true" for a body that is named but not part of the tree';
    return [defect(['slug'], `${quote(slug)} has no parent${when}; ${expected}.`)];
  }
  const [parent] = placements.map((placement) => placement.parent);
  if (first || !outside || parent === undefined) return [];
  return [
    defect(['outside'], `outside is "true"; expected no parent then, but ${quote(slug)} belongs to ${quote(parent)}.`),
  ];
}
