import { loadChart } from '../../seed/load-chart';
import { formatDefects } from '../../seed/index';
import { Charts } from '../../src/chart/charts';
import { importChart } from '../../src/import/import-chart';
import type { ImportOptions } from '../../src/import/import-options';
import type { ImportReport } from '../../src/import/report';
import { dataOf } from './run-query';

/** What became of a file, in the forms that tests ask for. */
export interface ImportedFile {
  readonly report: ImportReport;
  /** 'row 3: error: parent is "X"; expected ...' without what was done, in the order of the file. */
  readonly problems: readonly string[];
  /** 'row 3: The row is left out.' */
  readonly done: readonly string[];
  /** Whether there is a chart. */
  readonly isTaken: boolean;
  /** The chart, as the service would serve it. */
  readonly charts: () => Charts;
}

/** Imports a file as the command does, without writing anything. */
export function imported(
  name: string,
  content: string | Uint8Array,
  options: Partial<ImportOptions> = {},
): ImportedFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const settled = { map: new Map(), kinds: new Map(), coversUntil: '2026-01-01', keepGoing: false, ...options };
  const { files, report } = importChart(name, bytes, settled, () => undefined);
  const line = (place: string | null, text: string): string => (place === null ? text : `${place}: ${text}`);
  return {
    report,
    problems: report.findings.map(({ place, severity, problem }) => line(place, `${severity}: ${problem}`)),
    done: report.findings.map(({ place, done }) => line(place, done)),
    isTaken: files !== null,
    charts: () => {
      const texts = (files ?? []).map((file) => ({ name: file.name, text: [...file.pieces()].join('') }));
      const loaded = loadChart(name, texts);
      if ('defects' in loaded) throw new Error(formatDefects(loaded.defects));
      return new Charts([loaded.chart], loaded.chart.header.slug, 'test');
    },
  };
}

const outlineQuery = `{
  chart { subject { name depth descendants(first: 1000) { nodes { name depth } } } }
}`;

interface OutlineAnswer {
  readonly chart: {
    readonly subject: Line & { readonly descendants: { readonly nodes: readonly Line[] } };
  };
}

interface Line {
  readonly name: string;
  readonly depth: number;
}

/** The tree below the subject, a line a unit, indented by two spaces a level. */
export async function outlineOf(file: ImportedFile): Promise<string[]> {
  const { chart } = await dataOf<OutlineAnswer>(file.charts(), outlineQuery);
  const { subject } = chart;
  return [subject, ...subject.descendants.nodes].map(({ name, depth }) => '  '.repeat(depth - subject.depth) + name);
}
