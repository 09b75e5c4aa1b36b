import type { EventFact } from '../../chart/fact';
import type { Snapshot } from '../../chart/snapshot';
import { statementOf } from '../../chart/statement';
import { evidenceOf } from './evidence-of';
import type { Iris } from './iris';
import { node } from './node';
import type { Node } from './node';
import { typedDate } from './typed-date';

/** A reorganisation: what it was, when, what went into it and what came out. */
export function eventNode(snapshot: Snapshot, event: EventFact, iris: Iris): Node {
  const { kind, date, law, origins, results, cites } = event.record;
  return node({
    '@id': iris.event(event.ordinal),
    '@type': 'org:ChangeEvent',
    'dct:type': iris.concept('change-kinds', kind),
    'dct:description': statementOf(snapshot, event),
    'dct:date': typedDate(date),
    'org:originalOrganization': [...new Set(origins.map(({ unit }) => iris.unit(unit)))],
    'org:resultingOrganization': results.map((slug) => iris.unit(slug)),
    'cv:hasFormalFramework': law === null ? null : iris.law(law),
    ...evidenceOf(snapshot.chart, cites, iris),
  });
}
