import type { Snapshot } from '../../chart/snapshot';
import { foreignIri } from './iris';
import type { Iris } from './iris';
import { node } from './node';
import type { Node } from './node';

/** The chart itself as of the date. What it leaves out and must not be used for is a note on its scope. */
export function datasetNode({ chart, tree, asOf }: Snapshot, iris: Iris): Node {
  const { slug, title, description, limits, license, subject } = chart.header;
  return node({
    '@id': iris.dataset,
    '@type': ['dcat:Dataset', 'void:Dataset'],
    'dct:identifier': slug,
    'dct:title': title,
    'dct:description': description,
    'skos:scopeNote': limits,
    'dct:license': foreignIri(license),
    'dct:subject': tree.has(chart.index(subject)) ? iris.unit(subject) : null,
    'dct:valid': asOf === null ? null : { '@value': asOf, '@type': 'xsd:date' },
  });
}
