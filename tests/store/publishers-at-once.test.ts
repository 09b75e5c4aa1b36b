import { newestEdition } from '../../src/store/postgres/editions';
import { publish } from '../../src/store/postgres/publish';
import { rollBack } from '../../src/store/postgres/roll-back';
import { listVersions } from '../../src/store/postgres/versions';
import type { Version } from '../../src/store/postgres/versions';
import { markedChart } from '../support/marked-chart';
import type { Database } from '../support/postgres/database';
import { describeWithPostgres } from '../support/postgres/describe-with-postgres';
import { holdNumber } from '../support/postgres/held-number';
import { makeTables, publishTo, withOwner } from '../support/postgres/publishing';
import { query } from '../support/postgres/query';
import { run } from '../support/service';
import { foldersForTests, writeTexts } from '../support/temporary-folder';

const slugsOf = ({ charts }: Version): string[] => charts.map(({ slug }) => slug);

describeWithPostgres('publishers at the same time', (newDatabase) => {
  const newFolder = foldersForTests();
  let database: Database;
  let owner: string;
  const list = (): Promise<Version[]> => withOwner(owner, listVersions);
  beforeEach(async () => {
    database = await newDatabase();
    owner = database.url('owner');
    await makeTables(database);
  });

  it('are both in, one after the other', async () => {
    const held = await holdNumber(owner, 1);
    const both = ['alpha', 'beta'].map((slug) => {
      const folder = newFolder();
      writeTexts(folder, markedChart(1, { slug }).folder.texts);
      return run(['publish', folder], { DATABASE_URL: owner });
    });
    await held.untilWaiting(2);
    await held.release();
    expect((await Promise.all(both)).map(({ code, errors }) => [code, errors])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    const versions = await list();
    expect(versions.map(({ number }) => number)).toEqual([2, 1]);
    expect(versions.map(slugsOf)[0]).toEqual(['alpha', 'beta']);
  });

  it('are all in, in versions without a gap, where they are ten', async () => {
    const held = await holdNumber(owner, 1);
    const slugs = Array.from({ length: 10 }, (_, place) => `chart-${String(place)}`);
    const ten = slugs.map((slug) => publishTo(owner, markedChart(1, { slug })));
    await held.untilWaiting(10);
    await held.release();
    expect((await Promise.all(ten)).sort((one, other) => one - other)).toEqual(slugs.map((_, place) => place + 1));
    const versions = await list();
    expect(versions.map(slugsOf)[0]).toEqual(slugs);
    // Each holds all that was in before, and one more.
    expect(versions.map(({ charts }) => charts.length)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  it('of the same chart are both kept, and the last one is served', async () => {
    const held = await holdNumber(owner, 1);
    const charts = [markedChart(1), markedChart(2)];
    const both = charts.map((chart) => publishTo(owner, chart));
    await held.untilWaiting(2);
    await held.release();
    const numbers = await Promise.all(both);
    const digests = (await list()).map((version) => version.charts.map(({ digest }) => digest));
    const inOrder = numbers[0] === 2 ? charts : [...charts].reverse();
    expect(digests).toEqual(inOrder.map(({ chart }) => [chart.digest]));
  });

  it('of the very same chart make one version', async () => {
    const held = await holdNumber(owner, 1);
    const five = Array.from({ length: 5 }, () => publishTo(owner, markedChart(1)));
    // The first holds what all of them write; it waits for the number, and the others for it.
    await held.untilWaiting(5);
    await held.release();
    expect(await Promise.all(five)).toEqual([1, 1, 1, 1, 1]);
    expect(await list()).toHaveLength(1);
  });

  it('who ask for what is not the newest any more are told so, and nothing is lost', async () => {
    const held = await holdNumber(owner, 1);
    const both = [1, 2].map((edition) =>
      withOwner(owner, (client) => publish(client, [markedChart(edition)], { alone: false, after: 0 })),
    );
    await held.untilWaiting(2);
    await held.release();
    const settled = await Promise.allSettled(both);
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(settled.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))).toEqual([
      'StoreFault: The newest version is 1; expected 0. Nothing is published.',
    ]);
  });

  it('do not have the one who rolls back go back to what was to be left', async () => {
    await publishTo(owner, markedChart(1));
    await publishTo(owner, markedChart(2));
    const held = await holdNumber(owner, 3);
    const refused = expect(withOwner(owner, (client) => rollBack(client, undefined))).rejects.toThrow(
      'The newest version is 3; expected 2. Nothing is published.',
    );
    await held.untilWaiting(1);
    await held.keep();
    await refused;
    expect(await withOwner(owner, newestEdition)).toMatchObject({ version: 3 });
    expect(await query(owner, 'select number from agencygraph.version')).toHaveLength(3);
  });
});
