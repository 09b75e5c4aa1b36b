import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { cpuTime } from '../tests/support/process-figures';
import { startService } from '../tests/support/service';
import type { Load, Outcome } from './load-client';

/** Load and overload: the service beside Apollo Server as it is installed, in turns on the same machine. */
interface Server {
  readonly name: 'ours' | 'stock';
  readonly url: string;
  readonly pid: number;
  readonly stop: () => unknown;
}

interface Measure {
  readonly acceptedPerSecond: number;
  readonly refusedPerSecond: number;
  readonly failed: number;
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
  /** Of the server's process, in milliseconds for each accepted answer. */
  readonly cpu: number;
}

const quick = process.argv.includes('--quick');
const rounds = quick ? 1 : 3;
const seconds = quick ? 2 : 5;
const [few, many] = [50, 500];

const questions = {
  'by slug': `query { unit(by: { slug: "homeland-security-investigations" }) { name acronym responsibilities { title } } }`,
  // 160 objects.
  tree: `query { unit(by: { slug: "department-of-homeland-security" }) {
    name responsibilities { id title }
    descendants(first: 1000) { edges { depth node { id slug name acronym kind responsibilities { id title } } } } } }`,
};

async function startStock(): Promise<Server> {
  // As it is run in public: without this, Apollo makes stack traces for errors.
  const env = { PATH: process.env.PATH, NODE_ENV: 'production' };
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'stock-apollo.ts')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  if (child.pid === undefined) throw new Error('Apollo Server did not start.');
  return { name: 'stock', url: line.toString().trim(), pid: child.pid, stop: () => child.kill() };
}

async function startOurs(): Promise<Server> {
  const { origin, pid, stop } = await startService(['--host', '127.0.0.1']);
  return { name: 'ours', url: `${origin}/graphql`, pid, stop };
}

async function measure(server: Server, query: string, connections: number): Promise<Measure> {
  const body = JSON.stringify({ query });
  const asked = await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  const answer = await asked.text();
  if (!answer.startsWith('{"data":{')) throw new Error(`${server.name} answers ${answer.slice(0, 300)}`);

  const before = cpuTime(server.pid);
  const client = fork(join(__dirname, 'load-client.ts'), { execArgv: ['--import', 'tsx'] });
  client.send({ url: server.url, body, connections, seconds, leastBytes: answer.length } satisfies Load);
  const [outcome] = (await once(client, 'message')) as [Outcome];
  const cpu = cpuTime(server.pid) - before;
  await pause(500);

  const latencies = [...outcome.accepted].sort((one, other) => one - other);
  const at = (share: number): number => latencies[Math.ceil(latencies.length * share) - 1] ?? NaN;
  return {
    acceptedPerSecond: latencies.length / outcome.seconds,
    refusedPerSecond: outcome.refused / outcome.seconds,
    failed: outcome.failed,
    p50: at(0.5),
    p99: at(0.99),
    slowest: at(1),
    cpu: cpu / latencies.length,
  };
}

function medians(measures: readonly Measure[]): Measure {
  const median = (key: keyof Measure): number =>
    measures.map((one) => one[key]).sort((one, other) => one - other)[Math.floor(measures.length / 2)] ?? NaN;
  return {
    acceptedPerSecond: median('acceptedPerSecond'),
    refusedPerSecond: median('refusedPerSecond'),
    failed: median('failed'),
    p50: median('p50'),
    p99: median('p99'),
    slowest: median('slowest'),
    cpu: median('cpu'),
  };
}

const row = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => String(cell).padEnd(11)).join(' | ')} |`;
const short = (number: number): string => number.toFixed(number < 10 ? 2 : 0);

async function main(): Promise<void> {
  const servers = [await startOurs(), await startStock()];
  const taken = new Map<string, Measure[]>();
  for (let round = 0; round < rounds; round += 1)
    for (const [question, query] of Object.entries(questions))
      for (const connections of [few, many])
        for (const server of round % 2 === 0 ? servers : [...servers].reverse()) {
          const key = `${question} ${server.name} ${String(connections)}`;
          taken.set(key, [...(taken.get(key) ?? []), await measure(server, query, connections)]);
        }
  for (const server of servers) server.stop();

  console.log(
    row([
      'question',
      'server',
      'connections',
      'accepted/s',
      'refused/s',
      'failed',
      'p50 ms',
      'p99 ms',
      'max ms',
      'CPU ms',
    ]),
  );
  console.log(row(Array<string>(10).fill('---')));
  const of = (question: string, server: string, connections: number): Measure =>
    medians(taken.get(`${question} ${server} ${String(connections)}`) ?? []);
  for (const question of Object.keys(questions))
    for (const { name } of servers)
      for (const connections of [few, many]) {
        const { acceptedPerSecond, refusedPerSecond, failed, p50, p99, slowest, cpu } = of(question, name, connections);
        const figures = [acceptedPerSecond, refusedPerSecond, failed, p50, p99, slowest, cpu].map(short);
        console.log(row([question, name, connections, ...figures]));
      }
  console.log();
  console.log(row(['question', 'ratio', 'accepted/s', 'p99', 'CPU']));
  console.log(row(Array<string>(5).fill('---')));
  const ratio = (question: string, name: string, one: Measure, other: Measure): void => {
    const keys = ['acceptedPerSecond', 'p99', 'cpu'] as const;
    console.log(row([question, name, ...keys.map((key) => (one[key] / other[key]).toFixed(2))]));
  };
  for (const question of Object.keys(questions)) {
    for (const { name } of servers)
      ratio(question, `${name} ${String(many)}:${String(few)}`, of(question, name, many), of(question, name, few));
    for (const connections of [few, many])
      ratio(
        question,
        `ours:stock ${String(connections)}`,
        of(question, 'ours', connections),
        of(question, 'stock', connections),
      );
  }
}

void main();
