import type { UnitRecord } from '../src/chart/document';
import { groupBy } from '../src/chart/group-by';
import { quote } from '../src/chart/quote';
import type { Placed } from './chart-parts';
import type { Defect } from './defect';
import { common, never, shownSpan, spanOf } from './span';
import type { Span } from './span';

type Units = ReadonlyMap<string, Placed<UnitRecord>>;

/** Whether on some day a unit stands below itself. Each circle is told once, at the unit that comes first in the alphabet. */
export function checkCircles(units: readonly Placed<UnitRecord>[]): Defect[] {
  const suspects = withoutLooseEnds(units);
  return [...suspects.values()].flatMap((unit) => {
    const { slug, placements } = unit.record;
    for (const [index, { parent, period }] of placements.entries()) {
      const circle = wayUpTo(slug, parent, spanOf(period), suspects);
      if (!circle) continue;
      const loop = [slug, ...circle.path].join(' → ');
      const when = circle.span.until === never ? '' : shownSpan(circle.span);
      const problem =
        parent === slug ? 'a unit cannot be its own parent' : `the parents run in a circle${when}: ${loop}`;
      const message = `parent is ${quote(parent)}; expected a unit that is not below it, but ${problem}.`;
      return [unit.defect(['placements', index, 'parent'], message)];
    }
    return [];
  });
}

/**
 * The units that are left when those at the upper and the lower ends of the tree, whatever the day, are taken off
 * again and again: none, where nothing runs in a circle.
 */
function withoutLooseEnds(units: readonly Placed<UnitRecord>[]): Units {
  const left = new Map(units.map((unit) => [unit.record.slug, unit]));
  const parentsOf = ({ record }: Placed<UnitRecord>): string[] => record.placements.map(({ parent }) => parent);
  const children = groupBy(units, parentsOf);
  const hasParent = (unit: Placed<UnitRecord>): boolean => parentsOf(unit).some((slug) => left.has(slug));
  const hasChild = ({ record }: Placed<UnitRecord>): boolean =>
    (children.get(record.slug) ?? []).some((child) => left.has(child.record.slug));
  const waiting = [...units];
  for (let unit = waiting.pop(); unit; unit = waiting.pop()) {
    const { slug } = unit.record;
    if (!left.has(slug) || (hasParent(unit) && hasChild(unit))) continue;
    left.delete(slug);
    const neighbours = parentsOf(unit).flatMap((parent) => left.get(parent) ?? []);
    waiting.push(...neighbours, ...(children.get(slug) ?? []));
  }
  return left;
}

interface Way {
  /** From the unit after the start to the one at the end. */
  readonly path: readonly string[];
  /** The days on which all of it holds. */
  readonly span: Span;
}

/** A way up from a unit back to the start within some days, over units that come after the start in the alphabet. */
function wayUpTo(start: string, from: string, span: Span, units: Units): Way | null {
  const seen = new Set<string>();
  const waiting: Way[] = [{ path: [from], span }];
  for (let way = waiting.pop(); way; way = waiting.pop()) {
    const last = way.path.at(-1) ?? start;
    if (last === start) return way;
    const key = [last, way.span.from, way.span.until].join(' ');
    if (last < start || seen.has(key)) continue;
    seen.add(key);
    for (const { parent, period } of units.get(last)?.record.placements ?? []) {
      const both = common(way.span, spanOf(period));
      if (both) waiting.push({ path: [...way.path, parent], span: both });
    }
  }
  return null;
}
