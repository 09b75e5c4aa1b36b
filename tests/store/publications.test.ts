import { utimesSync } from 'node:fs';
import { createServer, followFolder } from '../../src/index';
import { publicationsOf } from '../../src/store/postgres/publications';
import { parseAtom } from '../support/atom';
import { chartText, makeChartFolder } from '../support/chart-folder';
import { followersForTests } from '../support/following-service';
import { markedChart } from '../support/marked-chart';
import { describeWithPostgres } from '../support/postgres/describe-with-postgres';
import { makeTables, publishTo, rollBackOnce, withOwner } from '../support/postgres/publishing';
import { until } from '../support/until';

type Told = readonly [title: string, updated: string];

/** The titles and times of a feed; none while there is no chart. */
async function read(origin: string, slug: string): Promise<Told[]> {
  const response = await fetch(`${origin}/charts/${slug}.atom`);
  if (response.status === 503) return [];
  return parseAtom(await response.text()).entry.map(({ title, updated }) => [title, updated]);
}

describeWithPostgres('the publications of a chart in a database', (newDatabase) => {
  const startFollower = followersForTests();

  it('are the versions that brought it, or brought it back, and not those that changed others', async () => {
    const database = await newDatabase();
    const owner = database.url('owner');
    await makeTables(database);
    const told = (until: number): Promise<(number | null)[][]> =>
      withOwner(owner, async (client) =>
        (await publicationsOf(client, 'marked', until)).map(({ version, restores }) => [version, restores]),
      );
    await publishTo(owner, markedChart(1));
    await publishTo(owner, markedChart(1, { slug: 'other' }));
    await publishTo(owner, markedChart(2));
    expect(await told(3)).toEqual([
      [3, null],
      [1, null],
    ]);
    // Whoever serves an older version is not told of what that does not hold.
    expect(await told(2)).toEqual([[1, null]]);
    const { origin } = await startFollower(database.url('reader'));
    const titles = async (): Promise<string[]> => (await read(origin, 'marked')).map(([title]) => title);
    const before = ['Version 3 was published', 'Version 1 was published'];
    expect(await until(titles, ({ length }) => length > 0)).toEqual(before);
    await rollBackOnce(owner);
    expect(await until(titles, ({ length }) => length > 2)).toEqual([
      'Version 4 was published, which restores version 2',
      ...before,
    ]);
  });
});

describe('the publications of a chart in a folder', () => {
  it('are what is there now, since the last of its files was written', async () => {
    const folder = makeChartFolder({ 'a/chart.yaml': chartText('a') });
    const write = (title: string, day: string): void => {
      folder.write('a/chart.yaml', chartText('a', title));
      utimesSync(folder.at('a/chart.yaml'), new Date(day), new Date(day));
    };
    write('First', '2020-02-02');
    const server = await createServer({ charts: followFolder(folder.path) });
    const origin = await server.listen({ port: 0, host: '127.0.0.1' });
    const told = (): Promise<Told[]> => read(origin, 'a');
    try {
      expect(await told()).toEqual([['The chart was changed', '2020-02-02T00:00:00.000Z']]);
      write('Second', '2021-03-03');
      expect(await until(told, ([entry]) => entry?.[1].startsWith('2021') ?? false)).toEqual([
        ['The chart was changed', '2021-03-03T00:00:00.000Z'],
      ]);
    } finally {
      await server.close();
      folder.remove();
    }
  });
});
