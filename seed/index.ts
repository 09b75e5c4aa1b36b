import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Chart } from '../src/chart/chart';
import { compare } from '../src/chart/compare-text';
import type { Defect } from './defect';
import { loadChart } from './load-chart';
import type { ChartText } from './load-chart';
import { quote } from '../src/chart/quote';

export { formatDefects } from './defect';
export type { Defect } from './defect';
export { chartFileJsonSchema } from './format/chart-file';

/** Checked charts in the order of their slugs, or, when there is one defect or more, no chart and all of them. */
export interface LoadedCharts {
  readonly charts: readonly Chart[];
  readonly defects: readonly Defect[];
}

/**
 * Reads the charts of a directory: each folder in it is a chart, made from all YAML files below it. A directory that
 * holds YAML files itself is one chart. File names in defects are relative to where the process was started.
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
  const loaded = folders.map((folder) => ({ folder, result: loadChart(shown(folder), readTexts(folder)) }));
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

function chartFolders(directory: string): string[] {
  const entries = readdirSync(directory).filter((name) => !name.startsWith('.'));
  if (entries.some(isYaml)) return [directory];
  return entries
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isDirectory() && yamlFiles(path).length > 0);
}

function readTexts(folder: string): ChartText[] {
  return yamlFiles(folder).map((path) => ({ name: shown(path), text: readFileSync(path, 'utf8') }));
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(isYaml)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort(compare);
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

function shown(path: string): string {
  return relative(process.cwd(), resolve(path)) || '.';
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
