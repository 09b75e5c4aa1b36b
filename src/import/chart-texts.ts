import { stringify } from 'yaml';
import type { ChartText } from '../../seed/index';
import type { ChartRecord } from './chart-records';

/** The sections of a chart, as its files have them. */
export interface ChartContent {
  readonly chart: ChartRecord;
  readonly unitCount: number;
  /** Made one by one as they are written: all of a large chart at once would take much memory. */
  readonly sections: Readonly<Record<string, Iterable<ChartRecord>>>;
}

/** A chart of more units than this is no longer for people to read. */
const mostInYaml = 5000;

/** The files of a chart: YAML, which people can go on writing; for very many units JSON Lines. */
export function chartTexts({ chart, unitCount, sections }: ChartContent): ChartText[] {
  const written = Object.entries(sections).map(([section, records]): ChartText => {
    if (unitCount <= mostInYaml) {
      const all = [...records];
      return { name: `${section}.yaml`, text: all.length > 0 ? yaml({ [section]: all }) : '' };
    }
    return { name: `${section}.jsonl`, text: Array.from(records, (record) => `${JSON.stringify(record)}\n`).join('') };
  });
  return [{ name: 'chart.yaml', text: yaml({ chart }) }, ...written.filter(({ text }) => text !== '')];
}

function yaml(content: unknown): string {
  return stringify(content, { lineWidth: 110, aliasDuplicateObjects: false });
}
