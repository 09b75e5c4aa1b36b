import { rollBack } from '../../src/store/postgres/roll-back';
import { readPublished } from '../../src/store/postgres/read-published';
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
      const { version, restores } = await rollBack(client, wanted);
      return [version, restores];
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
      output: [
        `Published as version 3 of ${database.name} at 127.0.0.1, after version 2: the charts of version 1`,
        '  marked: changed; 12 units, 35 facts (before: 12 units, 35 facts)',
        '  other: withdrawn\n',
      ].join('\n'),
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
    const [third = '', ...older] = versions.map(({ publishedAt = '' }) => `${publishedAt.slice(0, 19)}Z`);
    const head = (number: number, at = ''): string => `${String(number)}  ${at}  ${database.roles.owner}`;
    expect(text.output.split('\n')).toEqual([
      head(3, third),
      '    back to version 1',
      '    marked changed (12 units), other withdrawn',
      '    The second was wrong',
      head(2, older[0]),
      '    marked changed (12 units), other new (3 units)',
      head(1, older[1]),
      '    marked new (12 units)',
      '',
    ]);
    expect((await command('versions', '--limit', '1')).output.split('\n').slice(-2)).toEqual([
      'and 2 older; --limit lists more, --json tells more',
      '',
    ]);
    expect(await command('rollback', '--after', '2')).toMatchObject({ code: 1, output: '' });
    expect(await command('rollback', 'first')).toMatchObject({ code: 2, output: '' });
  });

  it('refuses texts that were damaged, which are mended by publishing them again', async () => {
    await publishTo(owner, markedChart(1));
    await publishTo(owner, markedChart(2));
    const damage = 'update agencygraph.chunk set bytes = substring(bytes from 1 for 30) where place = 1';
    await query(owner, damage);
    await expect(back()).rejects.toThrow('The chart marked is not as it was published');
    // Nothing is new, but that it can be read again.
    expect(await publishTo(owner, markedChart(2))).toBe(2);
    await query(owner, damage);
    expect(await publishTo(owner, markedChart(1))).toBe(3);
    expect(await withOwner(owner, (client) => readPublished(client, 1))).toMatchObject({ version: 1 });
    await expect(back()).rejects.toThrow('The chart marked is not as it was published');
  });
});
