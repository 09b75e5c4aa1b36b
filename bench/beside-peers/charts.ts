import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSyntheticChart } from '../synthetic-chart';
import { ask, readPlainChart } from './plain-chart';
import type { PlainChart } from './plain-chart';

const units = 100_000;

/** What takes long to make is kept from run to run. */
const kept = join(__dirname, '..', '..', 'node_modules', '.cache', 'agencygraph-bench');

/** A folder with the synthetic chart, as today's generator makes it. */
export function syntheticCharts(): string {
  const bench = join(__dirname, '..');
  const digest = createHash('sha256');
  for (const name of readdirSync(bench).filter((file) => file.startsWith('synthetic-')))
    digest.update(readFileSync(join(bench, name)));
  const folder = join(kept, digest.digest('hex').slice(0, 16));
  if (!existsSync(folder)) {
    const aside = `${folder}-${String(process.pid)}`;
    writeSyntheticChart(join(aside, 'synthetic'), units);
    renameSync(aside, folder);
  }
  return folder;
}

/** The chart that a service has, and the file that the peers read it from. */
export async function plainChart(url: string): Promise<{ readonly chart: PlainChart; readonly file: string }> {
  const query = '{ chart { slug version } }';
  const { chart } = await ask<{ chart: { slug: string; version: string } }>(url, query);
  const file = join(kept, `${chart.slug}-${chart.version}.json`);
  if (!existsSync(file)) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(file, JSON.stringify(await readPlainChart(url)));
  }
  return { chart: JSON.parse(readFileSync(file, 'utf8')) as PlainChart, file };
}
