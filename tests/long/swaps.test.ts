import { stdout } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { followersForTests } from '../support/following-service';
import { markedChart } from '../support/marked-chart';
import { describeWithPostgres } from '../support/postgres/describe-with-postgres';
import { makeTables, publishTo, withOwner } from '../support/postgres/publishing';
import { residentMemory } from '../support/process-figures';
import { isAscending, swapUnderLoad } from '../support/swaps';
import { until } from '../support/until';

const [swaps, distance, units] = [200, 300, 300];

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;

describeWithPostgres('a server under load', (newDatabase) => {
  const startFollower = followersForTests();

  it(`holds while ${String(swaps)} versions are published in a minute`, async () => {
    const database = await newDatabase();
    await makeTables(database);
    await publishTo(database.url('owner'), markedChart(1, { units }));
    const service = await startFollower(database.url('reader'));
    await until(service.readiness, ({ status }) => status === 200);

    const memory: number[] = [];
    const start = performance.now();
    const { origin, pid } = service;
    const { wrong, editions, times } = await withOwner(database.url('owner'), (owner) =>
      swapUnderLoad({
        origin,
        owner,
        swaps,
        units,
        pace: (edition) => {
          memory.push(residentMemory(pid));
          // At its hour, however late the one before was.
          return pause(Math.max(0, start + (edition - 1) * distance - performance.now()));
        },
      }),
    );
    const seconds = (performance.now() - start) / 1000;
    const { body } = await until(service.readiness, (seen) => seen.body.version === swaps + 1);
    const code = await service.stop();

    const seen = new Set(editions.flat()).size;
    const served = new Set([...service.output().matchAll(/^ {2}version (\d+)$/gm)].map(([, version]) => version)).size;
    times.sort((one, other) => one - other);
    const timeAt = (share: number): string => `${(times[Math.ceil(times.length * share) - 1] ?? NaN).toFixed(0)} ms`;
    const of = (from: number, to: number): number => median(memory.slice(memory.length * from, memory.length * to));
    const [middle, end] = [of(0.4, 0.6), of(0.8, 1)];
    stdout.write(
      [
        `versions        ${String(swaps)} published in ${seconds.toFixed(0)} s, ${String(served)} served, ${String(seen)} seen in answers`,
        `answers         ${String(times.length)}, not right ${String(wrong.length)}`,
        `their time      p50 ${timeAt(0.5)}, p99 ${timeAt(0.99)}, max ${timeAt(1)}`,
        `memory (MB)     ${middle.toFixed(0)} in the middle, ${end.toFixed(0)} at the end`,
      ]
        .map((line) => `${line}\n`)
        .join(''),
    );
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(editions.map(isAscending)).toEqual(editions.map(() => true));
    expect([body.stale, code, service.errors()]).toEqual([undefined, 0, '']);
    expect(end / middle).toBeLessThan(1.2);
  });
});
