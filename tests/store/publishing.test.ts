import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, shippedFolder } from '../support/charts';
import { markedChart } from '../support/marked-chart';
import { describeWithPostgres } from '../support/postgres/describe-with-postgres';
import type { Database } from '../support/postgres/database';
import { makeTables } from '../support/postgres/publishing';
import { query } from '../support/postgres/query';
import { run } from '../support/service';
import type { Ended } from '../support/service';
import { foldersForTests, writeTexts } from '../support/temporary-folder';

/** The files below a folder, with what is in them. */
function contentOf(folder: string): Record<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name))]));
}

/** Without the place and the sizes. */
const inShort = ({ output }: Ended): string => output.replace(/ of \w+ at 127\.0\.0\.1/, '').replace(/;.*$/gm, '');

describeWithPostgres('agencygraph publish', (newDatabase) => {
  const newFolder = foldersForTests();
  let database: Database;
  let environment: Record<string, string>;
  const publish = (...args: string[]): Promise<Ended> => run(['publish', ...args], environment);
  beforeEach(async () => {
    database = await newDatabase();
    environment = { DATABASE_URL: database.url('owner') };
    await makeTables(database);
  });

  it('publishes what is pulled again byte for byte', async () => {
    const folder = newFolder();
    cpSync(shippedFolder, folder, { recursive: true });
    writeTexts(folder, markedChart(1).folder.texts);
    writeTexts(folder, [
      { name: 'marked/Ämter 🏛️/units none.jsonl', text: '' },
      { name: 'marked/lines.yaml', text: '\ufeff# Written\r\n# elsewhere\r\nunits: []\r\n' },
    ]);
    expect(await publish(folder)).toEqual({
      code: 0,
      output: expect.stringMatching(
        /^Published as version 1 of \w+ at 127\.0\.0\.1:\n {2}ice: new; 17 units, 148 facts\n {2}ice-record: new; .*\n {2}marked: new; 12 units, 35 facts\n$/,
      ) as string,
      errors: '',
    });
    const pulled = join(newFolder(), 'pulled');
    const { code, output } = await run(['pull', pulled], { DATABASE_URL: database.url('reader') });
    expect([code, output]).toEqual([0, `Wrote ${pulled} (ice, ice-record, marked), as published in version 1.\n`]);
    expect(contentOf(pulled)).toEqual(contentOf(folder));
  });

  it('publishes nothing of charts with defects, and tells them as the check does', async () => {
    const folder = newFolder();
    cpSync(join(dataFolder, 'charts'), folder, { recursive: true });
    writeTexts(folder, [{ name: 'broken/chart.yaml', text: 'chart: {format: 1, slug: broken}\nunit: []\n' }]);
    const [published, checked] = await Promise.all([publish(folder), run(['check', folder])]);
    expect(published.code).toBe(1);
    expect(published.output).toBe('');
    const [first, ...others] = published.errors.split('\n');
    expect(first).toMatch(/^The charts have \d+ defects; nothing is published\.$/);
    expect(others.join('\n')).toBe(checked.errors);
    expect(await query(environment.DATABASE_URL ?? '', 'select * from agencygraph.document')).toEqual([]);
  });

  it('makes a version where something is new, keeps what is not named, and stores nothing twice', async () => {
    const [folder, other] = [newFolder(), newFolder()];
    const write = (edition: number, slug: string, place = folder): void => {
      writeTexts(place, markedChart(edition, { slug }).folder.texts);
    };
    write(1, 'alpha');
    write(1, 'beta');
    expect(inShort(await publish(folder, '--note', 'The first'))).toBe(
      'Published as version 1:\n  alpha: new\n  beta: new\n',
    );
    expect(inShort(await publish(folder, '--note', 'Once more'))).toBe('Nothing is new: version 1 has these charts.\n');
    write(2, 'alpha');
    expect(inShort(await publish(join(folder, 'alpha')))).toBe(
      'Published as version 2, after version 1:\n  alpha: changed\n  beta: as before\n',
    );
    write(1, 'gamma', other);
    expect(await publish(other, '--after', '1')).toEqual({
      code: 1,
      output: '',
      errors: 'The newest version is 2; expected 1. Nothing is published.\n',
    });
    expect(inShort(await publish(other, '--after', '2', '--alone'))).toBe(
      'Published as version 3, after version 2:\n  gamma: new\n  alpha: withdrawn\n  beta: withdrawn\n',
    );
    const owner = environment.DATABASE_URL ?? '';
    expect(await query(owner, 'select number, note from agencygraph.version order by number')).toEqual([
      { number: 1, note: 'The first' },
      { number: 2, note: null },
      { number: 3, note: null },
    ]);
    expect(await query(owner, 'select count(*)::integer as documents from agencygraph.document')).toEqual([
      { documents: 4 },
    ]);
  });
});
