import { basename } from 'node:path';
import type { Chart } from '../src/chart/chart';
import { compare } from '../src/chart/compare-text';
import type { StoredChart } from './chart-bytes';
import { chartFolders, readFiles, readTexts, shown } from './chart-folders';
import type { Defect } from './defect';
import { loadChart } from './load-chart';
import type { ChartText } from './load-chart';
import { quote } from '../src/chart/quote';

export { decode, digestOfFiles } from './chart-bytes';
export type { ChartFile, StoredChart } from './chart-bytes';
export { countDefects, formatDefects } from './defect';
export type { Defect } from './defect';
export { isChartFile, lastWritten, readTexts, stampsOf } from './chart-folders';
export { isLinesFile, sectionOfLines } from './lines-file';
export { checkDocument, digestOf, loadChart } from './load-chart';
export type { ChartText } from './load-chart';
export { chartFileJsonSchema } from './format/chart-file';

/** Checked charts in the order of their slugs, or, when there is one defect or more, no chart and all of them. */
export interface LoadedCharts {
  readonly charts: readonly Chart[];
  readonly defects: readonly Defect[];
}

/** A chart as it was read, before anything in it is checked. */
export interface ChartFolder {
  /** Where it lies, as people are told. */
  readonly name: string;
  readonly texts: readonly ChartText[];
  /** Of files whose text could not be had. */
  readonly unreadable: readonly Defect[];
}

/**
 * Reads the charts of a directory: each folder in it is a chart, made from all files of YAML and JSON Lines below
 * it. A directory that holds such files itself is one chart. File names in defects are relative to where the process was started.
 */
export function loadCharts(directory: string): LoadedCharts {
  const { checked, defects } = checkFolders(readFolders(directory));
  return { charts: inOrder(checked.map(({ chart }) => chart)), defects };
}

/** Charts as they were read, and what could not be. */
export interface ReadFolders {
  readonly folders: readonly ChartFolder[];
  readonly defects: readonly Defect[];
}

/** Reads the texts of all charts of a directory. */
export function readFolders(directory: string): ReadFolders {
  const found = foldersOf(directory);
  if (!Array.isArray(found)) return { folders: [], defects: [found] };
  const folders = found.map((folder): ChartFolder => {
    const { texts, defects } = readTexts(folder);
    return { name: shown(folder), texts, unreadable: defects };
  });
  return { folders, defects: [] };
}

/** Reads the files of all charts of a directory in between other work. A defect is whatever could not be had. */
export async function readStored(directory: string): Promise<{ charts: StoredChart[]; defects: Defect[] }> {
  const found = foldersOf(directory);
  if (!Array.isArray(found)) return { charts: [], defects: [found] };
  const charts: StoredChart[] = [];
  const unread: Defect[] = [];
  for (const folder of found) {
    const { files, defects } = await readFiles(folder).catch((error: unknown) => ({
      files: [],
      defects: [unreadable(folder, error)],
    }));
    charts.push({ name: shown(folder), files });
    unread.push(...defects);
  }
  return { charts, defects: unread };
}

function foldersOf(directory: string): string[] | Defect {
  let folders: string[];
  try {
    folders = chartFolders(directory);
  } catch (error) {
    return unreadable(directory, error);
  }
  if (folders.length > 0) return folders;
  return { file: directory, message: 'holds no chart; expected a folder for each chart, with YAML files in it.' };
}

/** A folder that cannot be read, or one in it. */
function unreadable(folder: string, error: unknown): Defect {
  const { path = folder } = error as NodeJS.ErrnoException;
  return { file: path, message: 'cannot be read; expected a folder of charts.' };
}

/** A chart that was found sound, and the texts that it was made from. */
export interface CheckedFolder {
  readonly folder: ChartFolder;
  readonly chart: Chart;
}

/** Checks charts that were read: all of them, or, when there is one defect or more, none and all defects. */
export function checkFolders({ folders, defects: unread }: ReadFolders): {
  readonly checked: readonly CheckedFolder[];
  readonly defects: readonly Defect[];
} {
  const loaded = folders.map((folder) => ({ folder, result: loadChart(folder.name, folder.texts, folder.unreadable) }));
  const checked = loaded.flatMap(({ folder, result }) => ('chart' in result ? [{ folder, chart: result.chart }] : []));
  const defects = [
    ...unread,
    ...loaded.flatMap(({ result }) => ('defects' in result ? result.defects : [])),
    ...repeatedSlugs(checked.map(({ folder: { name }, chart }) => ({ name, chart }))),
  ];
  return { checked: defects.length > 0 ? [] : checked, defects };
}

/** In that of their slugs. */
export function inOrder(charts: readonly Chart[]): Chart[] {
  return [...charts].sort((one, other) => compare(slugOf(one), slugOf(other)));
}

/** A defect for each chart whose slug another has too. Its message names no folder but the last one: anybody may read it. */
export function repeatedSlugs(charts: readonly { readonly name: string; readonly chart: Chart }[]): Defect[] {
  return charts.flatMap(({ name, chart }, index) => {
    const first = charts.findIndex((other) => slugOf(other.chart) === slugOf(chart));
    if (first === index) return [];
    const message = `holds a chart ${quote(slugOf(chart))}; expected one that no other chart has.`;
    return [{ file: name, message: `${message} ${basename(charts[first]?.name ?? '')} has it too.` }];
  });
}

function slugOf({ header }: Chart): string {
  return header.slug;
}
