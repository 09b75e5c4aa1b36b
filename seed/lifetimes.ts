import type { EventRecord } from '../src/chart/document';
import { groupBy } from '../src/chart/group-by';
import { lifetime } from '../src/chart/lifetime';
import type { Lifetime } from '../src/chart/lifetime';
import type { PlacedSections } from './chart-parts';
import type { KnownSlugs } from './known-slugs';

/** The lifetimes of units by their slugs. */
export type Lifetimes = ReadonlyMap<string, Lifetime>;

/** Null while the events are not clear: nobody knows then what began, ended or is only planned. */
export function lifetimesIn(sections: PlacedSections, known: KnownSlugs): Lifetimes | null {
  if (!areEventsClear(sections, known)) return null;
  const events = sections.events.map(({ record }) => record);
  const eventsOf = groupBy(events, rolesOf);
  return new Map(
    sections.units.map(({ record: { slug, placements } }) => [
      slug,
      lifetime(slug, eventsOf.get(slug) ?? [], placements),
    ]),
  );
}

/** The units that an event befell and those that came out of it. */
function rolesOf({ origins, results }: EventRecord): string[] {
  return [...origins.map(({ unit }) => unit), ...results];
}

function areEventsClear({ events }: PlacedSections, known: KnownSlugs): boolean {
  return (
    !known.unclear.has('events') &&
    events.every(
      (event) =>
        !['kind', 'origins', 'results', 'planned', 'date'].some((key) => event.isMended(key)) &&
        rolesOf(event.record).every((slug) => known.units.has(slug)),
    )
  );
}
