import { rollBack } from '../../src/store/postgres/roll-back';
import { listVersions } from '../../src/store/postgres/versions';
import { markedChart } from '../support/marked-chart';
import type { Database } from '../support/postgres/database';
import { describeWithPostgres } from '../support/postgres/describe-with-postgres';
import { makeTables, publishTo, withOwner } from '../support/postgres/publishing';
import { query } from '../support/postgres/query';
import { run } from '../support/service';
import type { Ended } from '../support/service';

describeWithPostgres('agencygraph rollback', (newDatabase) => {
  let database: Database;
  let owner: string;
  const command = (...args: string[]): Promise<Ended> => run(args, { DATABASE_URL: owner });
  const back = (wanted?: number): Promise<[number, number]> =>
    withOwner(owner, async (client) => {
      const { number, restores } = await rollBack(client, wanted, undefined);
      return [number, restores];
    });
  beforeEach(async () => {
    database = await newDatabase();
    owner = database.url('owner');
    await makeTables(database);
  });

  it('goes one version back each time, until there is none', async () => {
    for (const edition of [1, 2, 3]) await publishTo(owner, markedChart(edition));
    expect([await back(), await back()]).toEqual([
      [4, 2],
      [5, 1],
    ]);
    await expect(back()).rejects.toThrow('There is no version before the charts that are served now.');
    // What is published then has before it what was served then.
    expect(await publishTo(owner, markedChart(4))).toBe(6);
    expect(await back()).toEqual([7, 1]);
  });

  it('goes to any version, also to one that was left, and to a rollback', async () => {
    for (const edition of [1, 2, 3]) await publishTo(owner, markedChart(edition));
    expect(await back(1)).toEqual([4, 1]);
    expect(await back(3)).toEqual([5, 3]);
    expect(await back(4)).toEqual([6, 1]);
    for (const same of [6, 4, 1])
      await expect(back(same)).rejects.toThrow(`The charts of version ${String(same)} are served already.`);
    for (const none of [0, 7, 999_999_999])
      await expect(back(none)).rejects.toThrow(`There is no version ${String(none)}; the newest is 6.`);
  });

  it('takes back what was withdrawn, and withdraws what was new', async () => {
    await publishTo(owner, markedChart(1, { slug: 'alpha' }));
    await publishTo(owner, markedChart(1, { slug: 'beta' }));
    await back();
    const held = (): Promise<string[][]> =>
      withOwner(owner, async (client) =>
        (await listVersions(client)).map(({ charts }) => charts.map(({ slug }) => slug)),
      );
    expect(await held()).toEqual([['alpha'], ['alpha', 'beta'], ['alpha']]);
    await back(2);
    expect((await held())[0]).toEqual(['alpha', 'beta']);
  });

  it('finds the same charts the same, whatever order the database gives texts', async () => {
    await query(
      database.url('admin'),
      "create collation backwards (provider = icu, locale = 'und', rules = '& z < a')",
      'alter table agencygraph.version_chart alter column slug type text collate backwards',
    );
    const charts = ['alpha', 'beta'].map((slug) => markedChart(1, { slug }));
    expect([await publishTo(owner, ...charts), await publishTo(owner, ...charts)]).toEqual([1, 1]);
  });

  it('is told by the commands, with its note, and listed as text and as JSON', async () => {
    expect(await command('rollback')).toEqual({ code: 1, output: '', errors: 'Nothing has been published yet.\n' });
    await publishTo(owner, markedChart(1));
    await publishTo(owner, markedChart(2), markedChart(1, { slug: 'other', units: 3 }));
    expect(await command('rollback', '--note', 'The second was wrong')).toEqual({
      code: 0,
      output: 'Published as version 3: the charts of version 1.\n',
      errors: '',
    });
    const [text, json] = await Promise.all([command('versions'), command('versions', '--json')]);
    const versions = JSON.parse(json.output) as Record<string, string>[];
    const published = { publishedBy: database.roles.owner, note: null, restores: null };
    const [first, second, other] = [markedChart(1), markedChart(2), markedChart(1, { slug: 'other', units: 3 })].map(
      ({ chart }) => chart.digest,
    );
    const small = { slug: 'marked', units: 12, facts: 35 };
    expect(versions).toMatchObject([
      { ...published, number: 3, note: 'The second was wrong', restores: 1, charts: [{ ...small, digest: first }] },
      {
        ...published,
        number: 2,
        charts: [
          { ...small, digest: second },
          { slug: 'other', units: 3, digest: other },
        ],
      },
      { ...published, number: 1, charts: [{ ...small, digest: first }] },
    ]);
    const [third = '', ...older] = versions.map(({ publishedAt = '' }) => publishedAt);
    const head = (number: string, at = ''): string => `${number}  ${at}  ${database.roles.owner}`;
    const held = `marked (12 units, ${String(first).slice(0, 8)})`;
    expect(text.output.split('\n')).toEqual([
      head('3 (served)', third),
      '    the charts of version 1',
      `    ${held}`,
      '    The second was wrong',
      head('2', older[0]),
      `    marked (12 units, ${String(second).slice(0, 8)}), other (3 units, ${String(other).slice(0, 8)})`,
      head('1', older[1]),
      `    ${held}`,
      '',
    ]);
    expect(await command('rollback', 'first')).toMatchObject({ code: 2, output: '' });
  });
});
