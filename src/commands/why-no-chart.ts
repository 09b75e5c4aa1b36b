import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isChartFile } from '../../seed/index';
import { quote } from '../chart/quote';

/** Why a place on the disk cannot be taken for a chart that is made again; null for such a chart, and for an empty folder. */
export function whyNoChart(place: string): string | null {
  if (!statSync(place).isDirectory()) return 'it is no folder';
  const entries = readdirSync(place, { withFileTypes: true });
  if (entries.length === 0) return null;
  if (!entries.some(({ name }) => /^chart\.ya?ml$/i.test(name))) return 'it has no chart.yaml';
  const all = readdirSync(place, { withFileTypes: true, recursive: true });
  const other = all.find((entry) => !entry.isDirectory() && !isChartFile(join(entry.parentPath, entry.name)));
  return other ? `it holds ${quote(other.name)}` : null;
}
