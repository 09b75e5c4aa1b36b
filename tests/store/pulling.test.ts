import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markedChart } from '../support/marked-chart';
import { describeWithPostgres } from '../support/postgres/describe-with-postgres';
import type { Database } from '../support/postgres/database';
import { makeTables, publishTo } from '../support/postgres/publishing';
import { query } from '../support/postgres/query';
import { run } from '../support/service';
import type { Ended } from '../support/service';
import { shell } from '../support/shell';
import { foldersForTests } from '../support/temporary-folder';

describeWithPostgres('what is taken out of the database', (newDatabase) => {
  const newFolder = foldersForTests();
  let database: Database;
  let folder: string;
  const command = (...args: string[]): Promise<Ended> => run(args, { DATABASE_URL: database.url('reader') });
  const refusal = (errors: string): Ended => ({ code: 1, output: '', errors });
  beforeEach(async () => {
    database = await newDatabase();
    await makeTables(database);
    await publishTo(database.url('owner'), markedChart(1));
    await publishTo(database.url('owner'), markedChart(2));
    folder = newFolder();
  });

  it('is the version that is asked for, in a folder that is not there or is empty', async () => {
    const [one, other] = [join(folder, 'not', 'there'), join(folder, 'empty')];
    mkdirSync(other);
    const [first, newest, none] = await Promise.all([
      command('pull', one, '1'),
      command('pull', other),
      command('pull', join(folder, 'none'), '3'),
    ]);
    expect(first.output).toBe(`Wrote ${one} (marked), as published in version 1.\n`);
    expect(newest.output).toBe(`Wrote ${other} (marked), as published in version 2.\n`);
    expect(none).toEqual(refusal('There is no version 3; the newest is 2.\n'));
    const written = [one, other].map((place) => readFileSync(join(place, 'marked', 'units.jsonl'), 'utf8'));
    expect(written).toEqual([1, 2].map((edition) => markedChart(edition).folder.texts[1]?.text));
    expect(readdirSync(folder).sort()).toEqual(['empty', 'not']);
  });

  it('is not written over anything, nor where nothing can be written, nor in part', async () => {
    writeFileSync(join(folder, 'file'), 'old');
    const [full, file, below, unwritable, none] = await Promise.all([
      command('pull', folder),
      command('pull', join(folder, 'file')),
      command('pull', join(folder, 'file', 'below')),
      command('pull', '/proc/charts'),
      // A file may have no block.
      shell(
        `ulimit -f 0; DATABASE_URL=${database.url('reader')} ${process.execPath} dist/src/main.js pull ${join(folder, 'none')} 2>&1 || echo failed`,
      ),
    ]);
    const isThere = 'is there already; expected a folder that is not, or is empty.';
    expect(full).toEqual(refusal(`"${folder}" ${isThere}\n`));
    expect(file).toEqual(refusal(`"${join(folder, 'file')}" ${isThere}\n`));
    expect(below).toEqual(refusal(`Cannot write "${join(folder, 'file', 'below')}": something else is there.\n`));
    expect(unwritable).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^Cannot write "\/proc\/charts": /) as string,
    });
    expect(none).toBe(`Cannot write "${join(folder, 'none')}": the file would be too large.\nfailed\n`);
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it.each([
    ['a file', 'chunk', "file = '../../outside.yaml' where place = 1", '"marked/../../outside.yaml"'],
    ['a chart', 'version_chart', "slug = '../outside'", '"../outside/chart.yaml"'],
    ['a file from the root', 'version_chart', "slug = '/tmp'", '"/tmp/chart.yaml"'],
  ])('does not lie outside of the folder where the database says so of %s', async (_, table, change, name) => {
    await query(database.url('owner'), `update agencygraph.${table} set ${change}`);
    expect(await command('pull', join(folder, 'in', 'deep'))).toEqual(
      refusal(`Version 2 has a file ${name}, which lies elsewhere.\n`),
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is nothing where what is kept was damaged, and what is told is what', async () => {
    await query(database.url('owner'), 'delete from agencygraph.chunk where place = 2');
    const damaged = refusal('The chart marked is not as it was published: its texts do not fit their digest.\n');
    const [pulled, exported] = await Promise.all([
      command('pull', join(folder, 'new')),
      command('export', 'marked', '--format', 'txt', '--out', join(folder, 'out.txt')),
    ]);
    expect(pulled).toEqual(damaged);
    expect(exported).toEqual(damaged);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is a chart in another form, too', async () => {
    const [exported, both, other] = await Promise.all([
      command('export', '--format', 'txt'),
      command('export', '--charts', folder, '--format', 'txt'),
      command('export', 'ice', '--format', 'txt'),
    ]);
    expect(exported.code).toBe(0);
    expect(exported.output).toContain('Office 11 of edition 2');
    expect(both.code).toBe(2);
    expect(both.errors).toContain(
      'Both --charts and --database (CHARTS and DATABASE_URL) say where the charts are; expected one of them.',
    );
    expect(other).toEqual(refusal('There is no chart "ice"; expected marked.\n'));
  });
});
