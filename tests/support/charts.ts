import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { formatDefects, loadCharts } from '../../seed/index';
import { loadChart } from '../../seed/load-chart';
import type { LoadedChart } from '../../seed/load-chart';
import { Chart } from '../../src/chart/chart';
import { Charts } from '../../src/chart/charts';
import type { ChartDocument } from '../../src/chart/document';
import { chartOfUnits } from './chart-of-units';
import { nameRecord, unitRecord } from './records';

export const shippedFolder = join(__dirname, '..', '..', 'seed', 'charts');

export const dataFolder = join(__dirname, '..', 'data');

/** The charts of a folder; fails with their defects. */
export function chartsOf(folder: string, defaultSlug?: string): Charts {
  const charts = folder === shippedFolder ? shippedCharts() : loaded(folder);
  return new Charts(charts, defaultSlug ?? charts[0]?.header.slug ?? '', 'test');
}

function loaded(folder: string): readonly Chart[] {
  const { charts, defects } = loadCharts(folder);
  if (defects.length > 0) throw new Error(formatDefects(defects));
  return charts;
}

/** Made from the documents that were checked before all tests: see check-shipped-charts.ts. */
function shippedCharts(): readonly Chart[] {
  const { CHECKED_CHARTS: checked } = process.env;
  if (checked === undefined) return loaded(shippedFolder);
  return (deserialize(readFileSync(checked)) as ChartDocument[]).map((document) => new Chart(document));
}

/** More keys of the chart, such as coversUntil, written as YAML. */
const header = (more: string): string => `
chart:
  format: 1
  slug: sample
  title: Sample
  description: A sample.
  limits: For tests.
  subject: top
  ${more}
sources:
  - {slug: book, title: Book, kind: general, sentences: 9, passages: [{id: S1, sentence: 1, gist: It is said.}]}
`;

function load(sections: string, more: string): LoadedChart {
  return loadChart('sample', [
    { name: 'header.yaml', text: header(more) },
    { name: 'sections.yaml', text: sections },
  ]);
}

/** A chart whose subject is 'top', written as YAML of its other sections; facts cite book/S1. */
export function chartFrom(sections: string, more = ''): Chart {
  const loaded = load(sections, more);
  if ('defects' in loaded) throw new Error(formatDefects(loaded.defects));
  return loaded.chart;
}

/** Such a chart with the offices 'old' and 'new' beside 'top', the law 'act', and one event, written as YAML. */
export function chartAfter(event: string): Chart {
  return chartFrom(`laws:
  - {slug: act, title: Act, cites: [book/S1]}
units:
  - {slug: top, kind: agency}
  - {slug: old, kind: office, outside: true}
  - {slug: new, kind: office, outside: true}
events:
  - {${event}, cites: [book/S1]}
`);
}

/** The defects of such a chart, a line each, as they are printed; the sections stand in sections.yaml. */
export function defectsOf(sections: string, more = ''): string[] {
  const loaded = load(sections, more);
  return 'defects' in loaded ? formatDefects(loaded.defects).split('\n') : [];
}

/** Charts that hold one chart alone. */
export function only(chart: Chart): Charts {
  return new Charts([chart], chart.header.slug, 'test');
}

/** A chart of units that each stand under another, given by their parents' places in the list; the first is 'top'. */
export function chartOfParents(parents: readonly number[]): Chart {
  const slugOf = (unit: number): string => (unit === 0 ? 'top' : `unit-${String(unit)}`);
  return chartOfUnits(
    parents.map((parent, unit) =>
      unitRecord(slugOf(unit), slugOf(parent), {
        names: [nameRecord(`Unit ${String(unit)}`)],
        ...(unit === 0 ? { kind: 'AGENCY', placements: [] } : {}),
      }),
    ),
  );
}
