import type { Snapshot } from '../../chart/snapshot';
import { none } from '../../chart/tree';
import type { UnitKind } from '../../chart/vocabulary';
import { wrap } from '../../pages/wrap';
import { drawnRelations, fullName, headingOf } from '../drawn-words';
import type { ExportFormat, ServedAt } from '../export-format';
import { isWide } from '../is-wide';
import { kindLooks } from '../kind-looks';
import { unitAddress } from '../unit-address';

/** The language of Graphviz: one node for each unit, called by its slug. */
export const dot: ExportFormat = {
  extension: 'dot',
  mediaType: 'text/vnd.graphviz; charset=utf-8',
  title: 'Graphviz DOT',
  use: 'drawing it with Graphviz, in a layout of your own',
  write,
};

function* write(snapshot: Snapshot, place: ServedAt): Generator<string> {
  const { chart, tree } = snapshot;
  const { title, line } = headingOf(snapshot);
  const idOf = (unit: number): string => quoted(chart.unit(unit).slug);
  yield `digraph ${quoted(chart.header.slug)} {
  graph [charset="UTF-8", rankdir=${isWide(snapshot) ? 'LR' : 'TB'}, labelloc=t, fontname="Helvetica", fontsize=18, label=${label([title, line])}]
  node [shape=box, fontname="Helvetica", fontsize=12, margin="0.15,0.08", style="filled,rounded", ${lookOf('OFFICE')}]
  edge [arrowhead=none, color="#8d8981", fontname="Helvetica", fontsize=10, fontcolor="#5d5a54"]
`;
  for (const unit of tree.order) {
    const id = idOf(unit);
    const kind = snapshot.kind(unit);
    const name = fullName(snapshot, unit);
    const look = kind === 'OFFICE' ? '' : `, ${lookOf(kind)}`;
    const hint = tooltip(`${kind[0] ?? ''}${kind.slice(1).toLowerCase()}: ${name}`);
    const attributes = `label=${label(wrap(name, widestName, Infinity))}${look}, URL=${quoted(unitAddress(snapshot, place, unit))}, tooltip=${hint}`;
    yield `  ${id} [${attributes}]\n`;
    const parent = tree.parent(unit);
    if (parent !== none) yield `  ${idOf(parent)} -> ${id}\n`;
  }
  // Last, so that Graphviz meets the units in the order of the chart.
  for (const unit of tree.order)
    for (const { words, other } of drawnRelations(snapshot, unit))
      yield `  ${idOf(unit)} -> ${idOf(other)} [style=dashed, constraint=false, arrowhead=open, label=${label([words])}]\n`;
  yield '}\n';
}

/** In ems: a longer name goes on in the next line. */
const widestName = 16;

function lookOf(kind: UnitKind): string {
  const { fill, line, ink } = kindLooks[kind];
  return `fillcolor="${fill}", color="${line}", fontcolor="${ink}"`;
}

const quoted = (id: string): string => `"${id.replaceAll('"', String.raw`\"`)}"`;

/** Graphviz reads escapes (\N, \l) and entities (&lt;) in what it shows. */
function label(lines: readonly string[]): string {
  const escaped = lines.map((line) => line.replaceAll('&', '&amp;').replace(/["\\]/g, String.raw`\$&`));
  return `"${escaped.join(String.raw`\n`)}"`;
}

/** Graphviz reads the escapes in a tooltip twice. */
const tooltip = (text: string): string => label([text.replaceAll('\\', String.raw`\\`)]);
