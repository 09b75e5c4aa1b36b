import type { EventFact } from '../../chart/fact';
import type { Snapshot } from '../../chart/snapshot';
import type { Iris } from './iris';
import { mainLabel } from './labels';
import { node } from './node';
import type { Node } from './node';
import { toldEvents } from './told-events';
import { typedDate } from './typed-date';

/** What is said of a body whether or not it exists on the date. */
export function bodyNode(snapshot: Snapshot, unit: number, iris: Iris): Node {
  const { slug } = snapshot.chart.unit(unit);
  const kind = snapshot.kind(unit);
  const { start, end } = snapshot.period(unit);
  const events = toldEvents(snapshot, snapshot.chart.eventsOf(unit));
  const eventsWhere = (takesPart: (record: EventFact['record']) => boolean): string[] =>
    events.filter(({ record }) => takesPart(record)).map(({ ordinal }) => iris.event(ordinal));
  return node({
    '@id': iris.unit(slug),
    '@type': ['org:Organization', kind === 'AGENCY' ? 'org:FormalOrganization' : 'org:OrganizationalUnit'],
    'dct:identifier': slug,
    'skos:prefLabel': mainLabel(snapshot, unit),
    'org:classification': iris.concept('unit-kinds', kind),
    'schema:foundingDate': typedDate(start),
    'schema:dissolutionDate': typedDate(end),
    'org:resultedFrom': eventsWhere(({ results }) => results.includes(slug)),
    'org:changedBy': eventsWhere(({ origins }) => origins.some((origin) => origin.unit === slug)),
  });
}
