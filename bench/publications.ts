import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from '../src/store/postgres/connect';
import { newestEdition } from '../src/store/postgres/editions';
import { PostgresServer } from '../tests/support/postgres/postgres-server';
import { query } from '../tests/support/postgres/query';
import { cpuTime, peakMemory, residentMemory } from '../tests/support/process-figures';
import { run, startService } from '../tests/support/service';
import type { Service } from '../tests/support/service';
import { importedChart } from './imported-chart';

/** What servers that follow a database cost: a start, a publication, and a look at what is newest. */
const sizes = [10_000, 100_000];
const looks = 5000;

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
const megabytes = (number: number): string => `${number.toFixed(1)} MB`;
const row = (...cells: readonly string[]): void => {
  console.log(`| ${cells.map((cell) => cell.padEnd(12)).join(' | ')} |`);
};

async function succeed(args: readonly string[]): Promise<void> {
  const { code, output, errors } = await run(args);
  if (code !== 0) throw new Error(output + errors);
}

async function serves(service: Service, wanted: number): Promise<void> {
  for (;;) {
    const { version } = (await (await fetch(`${service.origin}/readyz`)).json()) as { version?: number };
    if (version === wanted) return;
    await pause(50);
  }
}

/** A chart is published, served, changed by a comment, and published again. */
async function publication(server: PostgresServer, name: string, folder: string, changed: string): Promise<void> {
  const database = await server.createDatabase();
  const url = database.url('owner');
  await succeed(['migrate', '--database', url]);
  await succeed(['publish', folder, '--database', url]);
  const service = await startService(['--host', '127.0.0.1', '--database', url]);
  const { pid } = service;
  await serves(service, 1);
  const started = cpuTime(pid);
  await (await fetch(service.origin)).text();
  const atRest = residentMemory(pid);
  // The most that it holds is counted anew.
  writeFileSync(`/proc/${String(pid)}/clear_refs`, '5');
  const before = cpuTime(pid);
  appendFileSync(join(folder, changed, 'chart.yaml'), '# Again.\n');
  await succeed(['publish', folder, '--database', url]);
  await serves(service, 2);
  const swapped = cpuTime(pid) - before;
  const [read] = await query<{ bytes: number }>(
    url,
    `select sum(octet_length(bytes))::integer as bytes from agencygraph.chunk
      where digest = (select digest from agencygraph.version_chart where version = 2 and slug in ('ice-record', 'large'))`,
  );
  row(
    name,
    seconds(started),
    megabytes(atRest),
    seconds(swapped),
    megabytes(peakMemory(pid)),
    `${((read?.bytes ?? 0) / 1000).toFixed(0)} kB`,
  );
  await service.stop();
  await database.drop();
}

/** What one look costs whoever asks, and the process of PostgreSQL that answers. */
async function look(server: PostgresServer): Promise<void> {
  const database = await server.createDatabase();
  const url = database.url('owner');
  await succeed(['migrate', '--database', url]);
  await succeed(['publish', join('seed', 'charts'), '--database', url]);
  const client = await connect(url, 'read', new AbortController().signal);
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const pid = rows[0]?.pid ?? 0;
  await newestEdition(client);
  const [theirs, ours] = [cpuTime(pid), process.cpuUsage()];
  for (let count = 0; count < looks; count += 1) await newestEdition(client);
  const { user, system } = process.cpuUsage(ours);
  console.log(`A look: ${((user + system) / 1000 / looks).toFixed(2)} ms of the server's processor,`);
  console.log(`${((cpuTime(pid) - theirs) / looks).toFixed(2)} ms of PostgreSQL's;`);
  console.log(`a connection holds ${megabytes(ownMemory(pid))} there.`);
  await client.end();
  await database.drop();
}

/** What only that process holds, in MB. */
function ownMemory(pid: number): number {
  const [, kilobytes] =
    /^Private_Dirty:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${String(pid)}/smaps_rollup`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

async function main(): Promise<void> {
  const server = await PostgresServer.run();
  try {
    await look(server);
    row('units', 'CPU to start', 'at rest', 'CPU to swap', 'at worst', 'read');
    row(...Array<string>(6).fill('---'));
    for (const count of [null, ...sizes]) {
      const folder = mkdtempSync(join(tmpdir(), 'publications-'));
      try {
        if (count === null) cpSync(join('seed', 'charts'), join(folder, 'charts'), { recursive: true });
        else await importedChart(folder, count);
        const name = count === null ? 'as shipped' : count.toLocaleString('en-US');
        await publication(server, name, join(folder, 'charts'), count === null ? 'ice-record' : 'large');
      } finally {
        rmSync(folder, { recursive: true });
      }
    }
  } finally {
    await server.remove();
  }
}

void main();
