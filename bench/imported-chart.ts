import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csv } from '../src/export/csv/csv';
import { largeCharts } from '../tests/support/large-charts';
import { run } from '../tests/support/service';

/** A chart folder of so many units below `charts` of a folder, as an import makes it. */
export async function importedChart(folder: string, count: number): Promise<void> {
  const file = join(folder, 'large.csv');
  writeFileSync(file, [...csv.write(largeCharts(count).default.latest, { address: 'https://example.org' })].join(''));
  const { code, output, errors } = await run(['import', file, '--out', join(folder, 'charts', 'large')]);
  if (code !== 0) throw new Error(output + errors);
}
