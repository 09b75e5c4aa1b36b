import type { Chart } from '../src/chart/chart';
import { compare } from '../src/chart/compare-text';
import { chartFolders, readTexts, shown } from './chart-folders';
import type { Defect } from './defect';
import { loadChart } from './load-chart';
import { quote } from '../src/chart/quote';

export { countDefects, formatDefects } from './defect';
export type { Defect } from './defect';
export { isChartFile, readTexts } from './chart-folders';
export { isLinesFile, sectionOfLines } from './lines-file';
export { checkDocument } from './load-chart';
export type { ChartText } from './load-chart';
export { chartFileJsonSchema } from './format/chart-file';

/** Checked charts in the order of their slugs, or, when there is one defect or more, no chart and all of them. */
export interface LoadedCharts {
  readonly charts: readonly Chart[];
  readonly defects: readonly Defect[];
}

/**
 * Reads the charts of a directory: each folder in it is a chart, made from all files of YAML and JSON Lines below
 * it. A directory that holds such files itself is one chart. File names in defects are relative to where the process was started.
 */
export function loadCharts(directory: string): LoadedCharts {
  let folders: string[];
  try {
    folders = chartFolders(directory);
  } catch {
    return { charts: [], defects: [{ file: directory, message: 'cannot be read; expected a folder of charts.' }] };
  }
  if (folders.length === 0) {
    const message = 'holds no chart; expected a folder for each chart, with YAML files in it.';
    return { charts: [], defects: [{ file: directory, message }] };
  }
  const loaded = folders.map((folder) => {
    const { texts, defects: unreadable } = readTexts(folder);
    return { folder, result: loadChart(shown(folder), texts, unreadable) };
  });
  const charts = loaded.flatMap(({ folder, result }) => ('chart' in result ? [{ folder, chart: result.chart }] : []));
  const defects = [
    ...loaded.flatMap(({ result }) => ('defects' in result ? result.defects : [])),
    ...repeatedSlugs(charts),
  ];
  return {
    charts:
      defects.length > 0
        ? []
        : charts.map(({ chart }) => chart).sort((one, other) => compare(slugOf(one), slugOf(other))),
    defects,
  };
}

function slugOf({ header }: Chart): string {
  return header.slug;
}

function repeatedSlugs(charts: readonly { folder: string; chart: Chart }[]): Defect[] {
  return charts.flatMap(({ folder, chart }, index) => {
    const first = charts.findIndex((other) => slugOf(other.chart) === slugOf(chart));
    if (first === index) return [];
    const message = `holds a chart ${quote(slugOf(chart))}; expected one that no other chart has.`;
    return [{ file: shown(folder), message: `${message} ${shown(charts[first]?.folder ?? '')} has it too.` }];
  });
}
