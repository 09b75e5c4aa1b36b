import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { loadCharts } from '../../seed/index';

/** Runs before all tests: checks the shipped charts once, where each file of tests would take most of a second to do it. */
export default function checkShippedCharts(): void {
  const { charts } = loadCharts(join(__dirname, '..', '..', 'seed', 'charts'));
  if (charts.length === 0) return; // The tests say what is wrong with them.
  const folder = mkdtempSync(join(tmpdir(), 'agencygraph-charts-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true });
  });
  process.env.CHECKED_CHARTS = join(folder, 'documents');
  writeFileSync(process.env.CHECKED_CHARTS, serialize(charts.map(({ document }) => document)));
}
