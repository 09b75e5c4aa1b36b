import { formatDefects, loadCharts } from '../../seed/index';
import { chartCounts } from './chart-counts';

/** Reads the charts of a folder and tells what is wrong with them. Exits with 1 when something is. */
export function check(directory: string): void {
  const { charts, defects } = loadCharts(directory);
  if (defects.length > 0) {
    console.error(formatDefects(defects));
    process.exitCode = 1;
    return;
  }
  for (const chart of charts) {
    const counts = chartCounts(chart.units.length, [...chart.allFacts()].length, chart.sources.length);
    console.log(`${chart.header.slug}: ${counts}, no defects`);
  }
}
