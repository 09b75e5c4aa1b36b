import type { Snapshot } from '../../chart/snapshot';
import { none } from '../../chart/tree';
import type { ServedAt } from '../export-format';
import { relatedUnits } from '../related-units';
import { sourcesOf } from '../sources-of';
import { unitAddress } from '../unit-address';
import { validDesignations } from '../valid-designations';
import { bodyNode } from './body-node';
import { evidenceOf } from './evidence-of';
import type { Iris } from './iris';
import { otherLabels } from './labels';
import { node } from './node';
import type { Node } from './node';
import { purposes } from './purposes';

/** A body that exists on the date: what it is called, where it belongs, and what it is for. */
export function unitNode(snapshot: Snapshot, unit: number, iris: Iris, place: ServedAt): Node {
  const { summary, identifiers } = snapshot.chart.unit(unit);
  const name = snapshot.name(unit);
  const units = (slugs: readonly string[]): string[] => slugs.map((other) => iris.unit(other));
  return node({
    ...bodyNode(snapshot, unit, iris),
    'skos:altLabel': otherLabels(snapshot, unit, name, 'ACRONYM', 'ALIAS'),
    'skos:hiddenLabel': otherLabels(snapshot, unit, name, 'MISSPELLING'),
    'dct:description': summary,
    'org:classification': classifications(snapshot, unit, iris),
    ...placeOf(snapshot, unit, iris),
    'org:reportsTo': units(relatedUnits(snapshot, unit, 'ALSO_REPORTS_TO')),
    'org:linkedTo': units(relatedUnits(snapshot, unit, 'OVERSEEN_BY', 'SUPPORTS', 'RELATED')),
    'adms:identifier': identifiers.map(({ scheme, value }) => ({
      '@type': 'adms:Identifier',
      'skos:notation': value,
      'adms:schemeAgency': scheme,
    })),
    'org:purpose': purposes(snapshot, unit, iris),
    'dct:source': sourcesOf(snapshot, unit).map((source) => iris.source(source.slug)),
    'foaf:page': { '@id': unitAddress(snapshot, place, unit), '@type': 'foaf:Document' },
  });
}

/** Our reading of what it is, and the words of its sources. */
function classifications(snapshot: Snapshot, unit: number, iris: Iris): (string | Node)[] {
  const { chart } = snapshot;
  const { slug } = chart.unit(unit);
  return [
    iris.concept('unit-kinds', snapshot.kind(unit)),
    ...validDesignations(snapshot, unit).map(({ ordinal, record: { text, cites } }) =>
      node({
        '@id': iris.designation(slug, ordinal),
        '@type': 'skos:Concept',
        'skos:prefLabel': text,
        ...evidenceOf(chart, cites, iris),
      }),
    ),
  ];
}

/**
 * `org:unitOf` leads from units to formal organisations only. The ontology misspells the property that it belongs
 * under, so that nothing follows from it: the general one stands beside it.
 */
function placeOf(snapshot: Snapshot, unit: number, iris: Iris): Node {
  const parent = snapshot.tree.parent(unit);
  if (parent === none) return {};
  const above = iris.unit(snapshot.chart.unit(parent).slug);
  const isUnitOf = snapshot.kind(unit) !== 'AGENCY' && snapshot.kind(parent) === 'AGENCY';
  return { 'org:subOrganizationOf': above, ...(isUnitOf ? { 'org:unitOf': above } : {}) };
}
