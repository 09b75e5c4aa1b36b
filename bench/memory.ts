import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportFormats } from '../src/export/formats';
import { cpuTime, peakMemory, residentMemory } from '../tests/support/process-figures';
import { startService } from '../tests/support/service';
import { importedChart } from './imported-chart';
import type { Load } from './load-client';

/** How large a machine a chart needs: what it takes to start, to have been asked everything once, and at worst. */
const sizes = [10_000, 100_000];

/** As many at once as are let in, each within a little of what one request may cost. */
const mostAtOnce = 64;
const dearest = (chart: string): string =>
  JSON.stringify({
    query: `{ ${Array.from(
      { length: 5 },
      (_, place) =>
        `page${String(place)}: units(chart: "${chart}", first: 1000) { nodes { id slug name kind responsibilities { id title } parent { id name } } }`,
    ).join(' ')} }`,
  });

const ask = async (url: string, body?: string): Promise<string> => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, body === undefined ? {} : { method: 'POST', headers, body });
  const answer = await response.text();
  if (response.ok && !answer.startsWith('{"errors"')) return answer;
  throw new Error(`${url} answers ${String(response.status)} ${answer.slice(0, 300)}`);
};

async function footprint(args: readonly string[], chart: string): Promise<string[]> {
  const service = await startService(['--host', '127.0.0.1', ...args]);
  const { origin, pid } = service;
  const [cpu, started] = [cpuTime(pid), residentMemory(pid)];
  const search = `{ search(text: "offce of records", chart: "${chart}") { edges { score } } }`;
  await ask(`${origin}/graphql`, JSON.stringify({ query: search }));
  for (const page of ['/', ...exportFormats.map(({ extension }) => `/charts/${chart}.${extension}`)])
    await ask(origin + page);
  const used = residentMemory(pid);

  const url = `${origin}/graphql`;
  const body = dearest(chart);
  const leastBytes = (await ask(url, body)).length;
  const client = fork(join(__dirname, 'load-client.ts'), { execArgv: ['--import', 'tsx'] });
  client.send({ url, body, connections: mostAtOnce, seconds: 10, leastBytes } satisfies Load);
  await once(client, 'message');
  const worst = peakMemory(pid);

  const told = performance.now();
  await service.stop();
  const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
  const megabytes = (number: number): string => `${String(Math.round(number))} MB`;
  return [seconds(cpu), ...[started, used, worst].map(megabytes), seconds(performance.now() - told)];
}

async function main(): Promise<void> {
  const row = (cells: readonly string[]): void => {
    console.log(`| ${cells.map((cell) => cell.padEnd(14)).join(' | ')} |`);
  };
  row(['units', 'CPU to start', 'at rest', 'after use', 'at worst', 'time to stop']);
  row(Array<string>(6).fill('---'));
  row(['as shipped', ...(await footprint([], 'ice-record'))]);
  for (const count of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'footprint-'));
    try {
      await importedChart(folder, count);
      row([count.toLocaleString('en-US'), ...(await footprint(['--charts', join(folder, 'charts')], 'large'))]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}

void main();
