import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { quote } from '../chart/quote';
import type { Config } from '../config';
import { inParts } from '../export/in-parts';
import type { ExportOptions } from './export-options';
import { fail } from './fail';
import { readChart } from './read-chart';
import { whyNotWritten } from './why-not-written';

/** No address of anybody: the name is set aside for such use by RFC 6761. */
const nowhere = 'https://charts.invalid';

/** Writes a chart in another form. Exits with 1, and the reason, when it cannot. */
export async function exportChart(
  config: Config,
  slug: string | undefined,
  { format, asOf, language, out }: ExportOptions,
): Promise<void> {
  const { publicUrl } = config;
  const chart = await readChart(config, slug ?? config.chart);
  if (!chart) return;
  if (format.namesAreAddresses && publicUrl === undefined)
    console.error(
      `The names in the file begin with ${nowhere} and lead nowhere; --public-url says where the chart is served.`,
    );
  const parts = inParts(format.write(chart.at(asOf ?? null).in(language), { address: publicUrl ?? nowhere }));
  try {
    if (out === undefined) await pipeline(parts, process.stdout);
    else await writeWhole(out, parts);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    // Whoever reads has read enough, as `head` does.
    if (out === undefined && error.code === 'EPIPE') return;
    fail(`Cannot write ${out === undefined ? 'to the standard output' : quote(out)}: ${whyNotWritten(error)}.`);
  }
}

/** Written aside first, so that there is the whole file or none of it. */
async function writeWhole(out: string, parts: Iterable<string>): Promise<void> {
  const there = await stat(out).catch(() => null);
  if (there && !there.isFile()) throw Object.assign(new Error(), { code: 'EISDIR' });
  const aside = join(dirname(out), `.${basename(out)}.${String(process.pid)}.part`);
  try {
    await pipeline(parts, createWriteStream(aside));
    await rename(aside, out);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => undefined);
    throw error;
  }
}
