import { digestOf, loadChart } from '../../seed/index';
import { Chart } from '../../src/chart/chart';
import { publish } from '../../src/store/postgres/publish';
import { followersForTests } from '../support/following-service';
import type { FollowingService } from '../support/following-service';
import { markedChart } from '../support/marked-chart';
import type { Database } from '../support/postgres/database';
import { describeWithPostgres } from '../support/postgres/describe-with-postgres';
import { makeTables, publishSilently, publishTo, withOwner } from '../support/postgres/publishing';
import { query } from '../support/postgres/query';
import { until } from '../support/until';

/** Publishes a chart of other texts than were checked, which no command does. */
async function publishUnchecked(database: Database, change: (text: string) => string): Promise<void> {
  const { folder } = markedChart(2);
  const loaded = loadChart(folder.name, folder.texts);
  if ('defects' in loaded) throw new Error('The chart is bad before it is changed.');
  const texts = folder.texts.map(({ name, text }) => ({ name, text: change(text) }));
  const chart = new Chart({ ...loaded.chart.document, digest: digestOf(texts) });
  await publishTo(database.url('owner'), { folder: { ...folder, texts }, chart });
}

/** How versions may be bad, and what is said then. */
const bad: readonly [publishIt: (database: Database) => Promise<unknown>, reason: string][] = [
  // It has defects.
  [
    (database) => publishUnchecked(database, (text) => text.replace('"parent":"unit-0"', '"parent":"unit-77"')),
    'Version 2 has a defect: units.jsonl:2:1: "unit-77" is unknown; expected the slug of one of the units of this chart. Did you mean "unit-7"?',
  ],
  // It was written for later software.
  [
    (database) => publishUnchecked(database, (text) => text.replace('"limits":', '"future":1,"limits":')),
    'Version 3 has a defect: chart.yaml:1:96: "future" is not a key here; expected one of format, slug, title, description, limits, language, license, reportTo, coversUntil, namespace, subject.',
  ],
  // It is damaged.
  [
    async (database) => {
      const chart = markedChart(4);
      await publishSilently(database.url('owner'), chart);
      await query(
        database.url('owner'),
        `update agencygraph.chunk set bytes = substring(bytes from 1 for 30) where digest = '${chart.chart.digest}'`,
      );
    },
    'The chart marked is not as it was published: its texts do not fit their digest.',
  ],
  // It lacks the default chart.
  [
    (database) =>
      withOwner(database.url('owner'), (client) =>
        publish(client, [markedChart(5, { slug: 'other' })], { alone: true }),
      ),
    'Version 5 will not do: There is no chart "marked"; expected other.',
  ],
];

describeWithPostgres('a bad version', (newDatabase) => {
  const startFollower = followersForTests();

  it('takes the place of none: servers go on and say why, those that start serve the good one before, and all take the next', async () => {
    const database = await newDatabase();
    const start = (): Promise<FollowingService> => startFollower(database.url('reader'), '--chart', 'marked');
    const goesOn = async ({ readiness, editions }: FollowingService, reason: string): Promise<void> => {
      const { status, body } = await until(readiness, (seen) => seen.body.stale?.reason === reason);
      expect([status, body.version, await editions()]).toEqual([200, 1, [1]]);
    };
    await makeTables(database);
    await publishTo(database.url('owner'), markedChart(1));
    const service = await start();
    await until(service.readiness, ({ status }) => status === 200);
    for (const [publishIt, reason] of bad) {
      await publishIt(database);
      await goesOn(service, reason);
    }
    const late = await start();
    await goesOn(late, bad.at(-1)?.[1] ?? '');

    await publishTo(database.url('owner'), markedChart(6));
    for (const { readiness, editions } of [service, late]) {
      const { body } = await until(readiness, (seen) => seen.body.version === 6);
      expect([body.stale, await editions()]).toEqual([undefined, [6]]);
    }
  });

  it('that was damaged is served when what was there is put back', async () => {
    const database = await newDatabase();
    const owner = database.url('owner');
    await makeTables(database);
    await publishTo(owner, markedChart(1));
    const service = await startFollower(database.url('reader'));
    await until(service.readiness, ({ status }) => status === 200);
    const second = markedChart(2);
    await publishSilently(owner, second);
    const chunks = `agencygraph.chunk set place = -place where digest = '${second.chart.digest}'`;
    await query(owner, `update ${chunks}`);
    await until(
      service.readiness,
      ({ body }) => body.stale?.reason.startsWith('The chart marked is not as it was') === true,
    );
    await query(owner, `update ${chunks}`);
    const { body } = await until(service.readiness, (seen) => seen.body.version === 2);
    expect([body.stale, await service.editions()]).toEqual([undefined, [2]]);
  });
});
