import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { checkFolders, formatDefects, readFolders } from '../seed/index';
import type { CheckedFolder } from '../seed/index';
import { giveHint } from '../src/store/postgres/hint';
import { publish } from '../src/store/postgres/publish';
import { PostgresServer } from '../tests/support/postgres/postgres-server';
import { cpuTime } from '../tests/support/process-figures';
import { makeTables, withOwner } from '../tests/support/postgres/publishing';
import { seeded } from '../tests/support/seeded';
import { startService } from '../tests/support/service';
import type { Service } from '../tests/support/service';

/**
 * From the commit of a version until all of three servers serve it: with a hint, and by looking alone. The charts are those
 * of a folder, the shipped ones when none is named: `npm run bench:publish -- FOLDER`.
 */
const [, , directory = join(__dirname, '..', 'seed', 'charts')] = process.argv;
const rounds = 20;
const random = seeded(9);

/** The charts of the folder, the first of them other than in any other round. */
function chartsIn(round: number): readonly CheckedFolder[] {
  const { folders, defects: unread } = readFolders(directory);
  const [first, ...others] = folders.map((folder) => ({ ...folder, texts: [...folder.texts] }));
  const [header] = first?.texts ?? [];
  if (first && header) first.texts[0] = { ...header, text: `${header.text}\n# Round ${String(round)}\n` };
  const { checked, defects } = checkFolders({ folders: first ? [first, ...others] : [], defects: unread });
  if (defects.length > 0) throw new Error(formatDefects(defects));
  return checked;
}

interface Round {
  readonly time: number;
  readonly processor: number;
}

async function serves({ origin }: Service, version: number): Promise<void> {
  const served = async (): Promise<unknown> =>
    ((await (await fetch(`${origin}/readyz`)).json()) as { version?: number }).version;
  while ((await served()) !== version) await pause(20);
}

/** Of each round, in milliseconds: the time until it was served, and the processor time that it took a server. */
async function measure(owner: Client, services: readonly Service[], isHinted: boolean): Promise<Round[]> {
  const taken: Round[] = [];
  const processorTime = (): number => services.reduce((sum, { pid }) => sum + cpuTime(pid), 0) / services.length;
  for (let round = 0; round < rounds; round += 1) {
    const charts = chartsIn(random());
    // Looks are taken at any time before and after.
    await pause(1000 + random() * 1000);
    const { version } = await publish(owner, charts, { alone: false });
    const [committed, processorBefore] = [performance.now(), processorTime()];
    if (isHinted) await giveHint(owner);
    await Promise.all(services.map((service) => serves(service, version)));
    taken.push({ time: performance.now() - committed, processor: processorTime() - processorBefore });
  }
  return taken;
}

function inWords(rounds: readonly Round[], key: keyof Round): string {
  const figures = rounds.map((round) => round[key]).sort((one, other) => one - other);
  const [median = NaN, worst = NaN] = [figures[Math.floor(figures.length / 2)], figures.at(-1)];
  return `median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`;
}

async function main(): Promise<void> {
  const postgres = await PostgresServer.run();
  const services: Service[] = [];
  try {
    const database = await postgres.createDatabase();
    await makeTables(database);
    await withOwner(database.url('owner'), async (owner) => {
      const { version } = await publish(owner, chartsIn(0), { alone: false });
      const environment = { DATABASE_URL: database.url('reader') };
      for (let count = 0; count < 3; count += 1) services.push(await startService([], environment));
      await Promise.all(services.map((service) => serves(service, version)));
      for (const isHinted of [true, false]) {
        const taken = await measure(owner, services, isHinted);
        console.log(isHinted ? 'With a hint' : 'By looking alone');
        console.log(`  until all serve it        ${inWords(taken, 'time')}`);
        console.log(`  processor time of each    ${inWords(taken, 'processor')}`);
      }
    });
  } finally {
    await Promise.all(services.map(({ stop }) => stop()));
    await postgres.remove();
  }
}

void main();
