import type { Snapshot } from '../../chart/snapshot';
import { validDuties } from '../valid-duties';
import { evidenceOf } from './evidence-of';
import type { Iris } from './iris';
import { node } from './node';
import type { Node } from './node';

/** The responsibilities of a unit on the date as concepts; a part is narrower than its whole. */
export function purposes(snapshot: Snapshot, unit: number, iris: Iris): Node[] {
  const { chart } = snapshot;
  const { slug } = chart.unit(unit);
  const valid = validDuties(snapshot, unit).map(({ fact }) => fact);
  const told = new Set(valid.map(({ ordinal }) => ordinal));
  return valid.map(({ ordinal, partOf, record: { title, kind, statement, laws, cites } }) =>
    node({
      '@id': iris.responsibility(slug, ordinal),
      '@type': 'skos:Concept',
      'skos:prefLabel': title,
      'dct:type': iris.concept('responsibility-kinds', kind),
      'dct:description': statement,
      'skos:broader': partOf !== null && told.has(partOf) ? iris.responsibility(slug, partOf) : null,
      'dct:references': laws.map((law) => iris.law(law)),
      ...evidenceOf(chart, cites, iris),
    }),
  );
}
