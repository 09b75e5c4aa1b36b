import type { Snapshot } from '../../chart/snapshot';
import type { ExportFormat, ServedAt } from '../export-format';
import { boxHeight, boxText, drawBox } from './svg-box';
import { connectorMaker } from './svg-connectors';
import { drawHeading } from './svg-heading';
import { svgLayout } from './svg-layout';
import { unitAddress } from '../unit-address';
import { xmlElement } from '../xml';

/** A picture of the whole chart: from the top down and, where that would be too wide, in columns. */
export const svg: ExportFormat = {
  extension: 'svg',
  mediaType: 'image/svg+xml; charset=utf-8',
  title: 'SVG',
  use: 'printing it, or showing it on a page',
  write,
};

/** Its look is in attributes alone: the policy of most services lets no style in. */
function* write(snapshot: Snapshot, place: ServedAt): Generator<string> {
  const { chart, tree } = snapshot;
  const heights = new Int32Array(chart.units.length);
  for (const unit of tree.order) heights[unit] = boxHeight(boxText(snapshot, unit));
  const layout = svgLayout(tree, heights);
  const connectorTo = connectorMaker(tree, layout, heights);

  yield* drawHeading(snapshot, place, layout);
  for (const unit of tree.order) {
    const [x, y] = [layout.x[unit] ?? 0, layout.y[unit] ?? 0];
    const path = connectorTo(unit);
    if (path !== '') yield `${xmlElement('path', { d: path, fill: 'none', stroke: '#8d8981' })}\n`;
    yield `${drawBox(boxText(snapshot, unit), x, y, unitAddress(snapshot, place, unit))}\n`;
  }
  yield '</g>\n</svg>\n';
}
