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
      const last = wayUpTo(slug, parent, spanOf(period), suspects);
      if (!last) continue;
      const loop = [slug, ...pathTo(last)].join(' → ');
      const when = last.span.until === never ? '' : shownSpan(last.span);
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
  const hasParent = ({ record }: Placed<UnitRecord>): boolean =>
    record.placements.some(({ parent }) => left.has(parent));
  // Where each stands behind its parents, as it mostly does, none is left.
  for (const [slug, unit] of left) if (!hasParent(unit)) left.delete(slug);
  const children = groupBy(left.values(), parentsOf);
  const hasChild = ({ record }: Placed<UnitRecord>): boolean =>
    (children.get(record.slug) ?? []).some((child) => left.has(child.record.slug));
  const waiting = [...left.values()];
  for (let unit = waiting.pop(); unit; unit = waiting.pop()) {
    const { slug } = unit.record;
    if (!left.has(slug) || (hasParent(unit) && hasChild(unit))) continue;
    left.delete(slug);
    const neighbours = parentsOf(unit).flatMap((parent) => left.get(parent) ?? []);
    waiting.push(...neighbours, ...(children.get(slug) ?? []));
  }
  return left;
}

interface Step {
  readonly slug: string;
  /** The days on which all of the way to it holds. */
  readonly span: Span;
  readonly before: Step | null;
}

function pathTo(last: Step): string[] {
  const path: string[] = [];
  for (let step: Step | null = last; step; step = step.before) path.push(step.slug);
  return path.reverse();
}

/** A way up from a unit back to the start within some days, over units that come after the start in the alphabet. */
function wayUpTo(start: string, from: string, span: Span, units: Units): Step | null {
  const seen = new Set<string>();
  const waiting: Step[] = [{ slug: from, span, before: null }];
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    if (step.slug === start) return step;
    const key = [step.slug, step.span.from, step.span.until].join(' ');
    if (step.slug < start || seen.has(key)) continue;
    seen.add(key);
    for (const { parent, period } of units.get(step.slug)?.record.placements ?? []) {
      const both = common(step.span, spanOf(period));
      if (both) waiting.push({ slug: parent, span: both, before: step });
    }
  }
  return null;
}
