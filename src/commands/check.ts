import { formatDefects, loadCharts } from '../../seed/index';
import { summary } from '../chart/summary';
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
    console.log(`${chart.header.slug}: ${chartCounts(summary.of(chart))}, no defects`);
  }
}
