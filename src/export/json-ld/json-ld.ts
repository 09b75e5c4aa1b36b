import type { Snapshot } from '../../chart/snapshot';
import type { ExportFormat, ServedAt } from '../export-format';
import { jsonList } from '../json-list';
import { bodyNode } from './body-node';
import { conceptNodes } from './concept-nodes';
import { context } from './context';
import { datasetNode } from './dataset-node';
import { lawNode, passageNode, sourceNode } from './document-nodes';
import { eventNode } from './event-node';
import { Iris } from './iris';
import type { Node } from './node';
import { toldEvents } from './told-events';
import { unitNode } from './unit-node';

/** Linked data after the Organization Ontology of the W3C; every node that is named in it is described in it. */
export const jsonLd: ExportFormat = {
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  title: 'JSON-LD (W3C Organization Ontology)',
  use: 'linked data',
  namesAreAddresses: true,
  write: (snapshot, place) =>
    jsonList(`{"@context":${JSON.stringify(context)},"@graph":[`, nodes(snapshot, place), ']}\n'),
};

function* nodes(snapshot: Snapshot, place: ServedAt): Generator<Node> {
  const { chart, tree } = snapshot;
  const iris = new Iris(snapshot, place);
  yield datasetNode(snapshot, iris);
  yield* conceptNodes(iris);
  for (const unit of tree.order) yield unitNode(snapshot, unit, iris, place);
  const named = new Set<string>();
  for (const event of toldEvents(snapshot, chart.events)) {
    yield eventNode(snapshot, event, iris);
    for (const slug of [...event.record.origins.map(({ unit }) => unit), ...event.record.results]) named.add(slug);
  }
  for (const slug of named) {
    const unit = chart.index(slug);
    if (!tree.has(unit)) yield bodyNode(snapshot, unit, iris);
  }
  for (const law of chart.laws) yield lawNode(chart, law, iris);
  for (const source of chart.sources) {
    yield sourceNode(source, iris);
    for (const passage of source.passages) yield passageNode(source.slug, passage, iris);
  }
}
