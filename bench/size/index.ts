import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeSyntheticChart } from '../synthetic-chart';
import type { Figures } from './figures';
import { picture } from './picture';
import { table } from './table';

const help = `npm run bench:size -- [--out FOLDER] [UNITS ...]

What made-up charts of so many units take (1,000, 10,000 and 100,000 when none are named): to be ready, to be held, to be
asked, and to be taken in place of another. Questions are asked within the process, without HTTP; each chart has a process
of its own, and all times are processor time of all its threads. Needs Linux.

--out FOLDER   writes size.json and size.svg there`;

/** A swap of a chart is measured so often; of a very large one once. */
const roundsOf = (units: number): number => (units > 200_000 ? 1 : 3);

function measure(units: number): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'size-'));
  try {
    writeSyntheticChart(join(folder, 'synthetic'), units);
    const probe = (file: string, ...args: readonly string[]): unknown =>
      JSON.parse(
        execFileSync(process.execPath, ['--expose-gc', join(__dirname, file), folder, ...args], {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'inherit'],
        }),
      );
    const withoutSearch = probe('parts.mjs') as Figures['withoutSearch'];
    return { ...(probe('probe.mjs', String(roundsOf(units))) as Omit<Figures, 'withoutSearch'>), withoutSearch };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: { out: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  const sizes = positionals.length > 0 ? positionals.map(Number) : [1000, 10_000, 100_000];
  if (values.help || !sizes.every((units) => Number.isSafeInteger(units) && units > 0)) {
    console.log(help);
    return;
  }
  const charts = sizes.map((units) => {
    console.error(`${units.toLocaleString('en-US')} units …`);
    return measure(units);
  });
  console.log(table(charts));
  if (values.out === undefined) return;
  const [processor] = cpus();
  const about = {
    node: process.versions.node,
    processor: processor?.model ?? 'unknown',
    cores: cpus().length,
    memory: `${String(Math.round(totalmem() / 2 ** 30))} GiB`,
  };
  const rounded = (_key: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value;
  writeFileSync(join(values.out, 'size.json'), `${JSON.stringify({ about, charts }, rounded, 2)}\n`);
  writeFileSync(join(values.out, 'size.svg'), picture(charts));
}

main();
