import { holds } from '../src/chart/dates';
import type { UnitRecord } from '../src/chart/document';
import { lifetime } from '../src/chart/lifetime';
import { section } from './chart-parts';
import type { Placed } from './chart-parts';
import type { ShapedFile } from './check-shape';
import type { Defect } from './defect';
import type { KnownSlugs } from './known-slugs';
import { quote } from '../src/chart/quote';

/** Whether the placements make a tree around the chart's subject, and leave no unit out by oversight. */
export function checkTree(files: readonly ShapedFile[], subject: string | null, known: KnownSlugs): Defect[] {
  const units = section(files, 'units');
  const parents = new Map(units.map(({ record }) => [record.slug, currentParent(record)]));
  return [
    ...units.filter(({ isMended }) => !isMended('placements')).flatMap(checkPlacements),
    ...units.filter(({ isMended }) => !isMended('names')).flatMap(checkNames),
    ...units.flatMap((unit) => checkCycle(unit, parents)),
    ...(subject !== null && known.units.has(subject) ? checkParentless(files, subject, parents, known) : []),
  ];
}

/** What ended, or is only planned, needs no parent: so nothing is said while the events are not clear. */
function checkParentless(
  files: readonly ShapedFile[],
  subject: string,
  parents: ReadonlyMap<string, string | null>,
  known: KnownSlugs,
): Defect[] {
  const events = section(files, 'events');
  const isTold = ({ record, isMended }: (typeof events)[number]): boolean =>
    !['kind', 'origins', 'results', 'planned'].some(isMended) &&
    [...record.origins.map(({ unit }) => unit), ...record.results].every((slug) => known.units.has(slug));
  if (known.unclear.has('events') || !events.every(isTold)) return [];

  const top = topOf(subject, parents);
  const records = events.map(({ record }) => record);
  const takesPart = new Set(
    records.flatMap(({ origins, results }) => [...origins.map(({ unit }) => unit), ...results]),
  );
  const stands = (slug: string): boolean =>
    !takesPart.has(slug) || ['ACTIVE', 'UNKNOWN'].includes(lifetime(slug, records).status);
  const expected = 'expected a placement, or "outside: true" for a body that is named but not part of the tree';
  return section(files, 'units')
    .filter(({ isMended }) => !['slug', 'placements', 'outside'].some(isMended))
    .filter(({ record: { slug, outside } }) => !outside && parents.get(slug) === null && slug !== top && stands(slug))
    .map(({ record, defect }) => defect(['slug'], `${quote(record.slug)} has no parent; ${expected}.`));
}

function topOf(subject: string, parents: ReadonlyMap<string, string | null>): string {
  const passed = new Set([subject]);
  let top = subject;
  for (let above = parents.get(top); above != null && !passed.has(above); above = parents.get(top)) {
    passed.add(above);
    top = above;
  }
  return top;
}

function currentParent({ placements }: UnitRecord): string | null {
  return placements.find(({ period }) => holds(period))?.parent ?? null;
}

function checkPlacements({ record: { slug, placements, outside }, defect }: Placed<UnitRecord>): Defect[] {
  const current = placements.flatMap((placement, index) => (holds(placement.period) ? [{ ...placement, index }] : []));
  const [first, ...more] = current;
  return [
    ...more.map(({ index, parent }) =>
      defect(
        ['placements', index, 'parent'],
        `parent is ${quote(parent)}; expected one parent at a time, but ${quote(first?.parent)} has not ended either.`,
      ),
    ),
    ...(outside && first
      ? [
          defect(
            ['outside'],
            `outside is "true"; expected no parent then, but ${quote(slug)} belongs to ${quote(first.parent)}.`,
          ),
        ]
      : []),
  ];
}

function checkNames({ record: { names }, defect }: Placed<UnitRecord>): Defect[] {
  const current = names.flatMap((name, index) =>
    name.kind === 'PRIMARY' && holds(name.period) ? [{ ...name, index }] : [],
  );
  return current
    .slice(1)
    .map(({ index, text }) =>
      defect(
        ['names', index, 'text'],
        `text is ${quote(text)}; expected one primary name at a time, but ${quote(current[0]?.text)} has not ended either; give one of them a kind, or an end.`,
      ),
    );
}

/** Each loop is told once, at the unit of it that comes first in the alphabet. */
function checkCycle({ record, defect }: Placed<UnitRecord>, parents: ReadonlyMap<string, string | null>): Defect[] {
  const path = [record.slug];
  for (let above = parents.get(record.slug); above != null; above = parents.get(above)) {
    if (above === record.slug) break;
    if (above < record.slug || path.includes(above)) return [];
    path.push(above);
  }
  const last = path.at(-1) ?? record.slug;
  if (parents.get(last) !== record.slug) return [];
  const index = record.placements.findIndex(({ period }) => holds(period));
  const loop = [...path, record.slug].join(' → ');
  const problem = path.length === 1 ? 'a unit cannot be its own parent' : `the parents run in a circle: ${loop}`;
  return [
    defect(
      ['placements', index, 'parent'],
      `parent is ${quote(parents.get(record.slug))}; expected a unit that is not below it, but ${problem}.`,
    ),
  ];
}
