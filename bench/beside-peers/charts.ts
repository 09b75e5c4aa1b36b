import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importedChart } from '../imported-chart';
import { ask, readPlainChart } from './plain-chart';
import type { PlainChart } from './plain-chart';

const units = 100_000;

/** What takes long to make is kept from run to run. */
const kept = join(__dirname, '..', '..', 'node_modules', '.cache', 'agencygraph-bench');

/** The folder of the synthetic chart. */
export async function syntheticCharts(): Promise<string> {
  const folder = join(kept, `imported-${String(units)}`);
  if (!existsSync(folder)) {
    const aside = `${folder}-${String(process.pid)}`;
    mkdirSync(aside, { recursive: true });
    await importedChart(aside, units);
    renameSync(aside, folder);
  }
  return join(folder, 'charts');
}

/** The chart that a service has, and the file that the peers read it from. */
export async function plainChart(url: string): Promise<{ readonly chart: PlainChart; readonly file: string }> {
  const query = '{ chart { slug version } }';
  const { chart } = await ask<{ chart: { slug: string; version: string } }>(url, query);
  const file = join(kept, `${chart.slug}-${chart.version.replace(/\W/g, '')}.json`);
  if (!existsSync(file)) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(file, JSON.stringify(await readPlainChart(url)));
  }
  return { chart: JSON.parse(readFileSync(file, 'utf8')) as PlainChart, file };
}
