import { stringify } from 'yaml';
import type { ChartRecord } from './chart-records';

/** The sections of a chart, as its files have them. */
export interface ChartContent {
  readonly chart: ChartRecord;
  readonly unitCount: number;
  /** Made one by one, each time they are gone through: all of a large chart at once would take much memory. */
  readonly sections: Readonly<Record<string, Iterable<ChartRecord>>>;
}

/** A file of a chart, made piece by piece as it is written. */
export interface ChartFile {
  readonly name: string;
  readonly pieces: () => Iterable<string>;
}

/** A chart of more units than this is no longer for people to read. */
export const mostInYaml = 5000;

/** The files of a chart: YAML, which people can go on writing; for very many units JSON Lines. */
export function chartFiles({ chart, unitCount, sections }: ChartContent): ChartFile[] {
  const filled = Object.entries(sections).filter(([, records]) => !isEmpty(records));
  return [
    { name: 'chart.yaml', pieces: () => [yaml({ chart })] },
    ...filled.map(([section, records]) =>
      unitCount > mostInYaml
        ? { name: `${section}.jsonl`, pieces: () => lines(records) }
        : { name: `${section}.yaml`, pieces: () => [yaml({ [section]: [...records] })] },
    ),
  ];
}

function isEmpty(records: Iterable<unknown>): boolean {
  return records[Symbol.iterator]().next().done === true;
}

function* lines(records: Iterable<ChartRecord>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

function yaml(content: unknown): string {
  return stringify(content, { lineWidth: 110, aliasDuplicateObjects: false });
}
