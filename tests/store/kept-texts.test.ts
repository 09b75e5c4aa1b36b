import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { decode, digestOf } from '../../seed/index';
import type { ChartText, CheckedFolder } from '../../seed/index';
import { publish } from '../../src/store/postgres/publish';
import { readDocument, writeDocument } from '../../src/store/postgres/documents';
import { readPublished } from '../../src/store/postgres/read-published';
import { chartOfUnits } from '../support/chart-of-units';
import { hostileBlocks, hostileLines } from '../support/hostile-texts';
import { markedChart } from '../support/marked-chart';
import { describeWithPostgres } from '../support/postgres/describe-with-postgres';
import { makeTables, withOwner } from '../support/postgres/publishing';
import { query } from '../support/postgres/query';
import { unitRecord } from '../support/records';

/** A chart that was never checked, so that its texts may be any. */
function folderOf(texts: readonly ChartText[]): CheckedFolder {
  const chart = chartOfUnits([unitRecord('top', null)], { digest: digestOf(texts) });
  return { folder: { name: 'kept', texts, unreadable: [] }, chart };
}

const named = fc
  .uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => /^[^/\\\0]*[^/\\\0.]$/.test(name)))
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.record({ name: fc.constant(`kept/${name}`), text: fc.string({ unit: 'binary', size: 'medium' }) }),
      ),
    ),
  );

describeWithPostgres('the texts of a chart in the database', (newDatabase) => {
  it('come back as they were, whatever they are and their files are called', async () => {
    const database = await newDatabase();
    await makeTables(database);
    await withOwner(database.url('owner'), (client) =>
      fc.assert(
        fc.asyncProperty(named, async (texts) => {
          const folder = folderOf(texts);
          await writeDocument(client, folder);
          const read = await readDocument(client, 'kept', folder.chart.digest);
          expect(decode(read.files).texts).toEqual(texts);
          // The same texts are kept once, whatever their files are called.
          await client.query('delete from agencygraph.chunk');
          await client.query('delete from agencygraph.document');
        }),
        { numRuns: 60 },
      ),
    );
  });

  it('come back as they were where they are long, empty, or end within a character', async () => {
    const database = await newDatabase();
    await makeTables(database);
    const mixed = [...hostileLines, ...hostileBlocks].join('\n');
    const folder = folderOf([
      ...['', 'a', 'ab', 'abc'].map((start) => ({
        name: `kept/long ${start}.yaml`,
        text: start + '🔥'.repeat(300_000) + mixed,
      })),
      { name: 'kept/empty.yaml', text: '' },
      { name: 'kept/deep/er/hostile.jsonl', text: mixed },
      { name: 'kept/mark.yaml', text: '\ufeffkey: "\r\n"\r\n' },
      { name: 'kept/several.yaml', text: mixed.repeat(10_000) },
    ]);
    await withOwner(database.url('owner'), async (client) => {
      await writeDocument(client, folder);
      const { texts: read } = decode((await readDocument(client, 'kept', folder.chart.digest)).files);
      expect(read.map(({ name }) => name)).toEqual(folder.folder.texts.map(({ name }) => name));
      expect(read.every(({ text }, place) => text === folder.folder.texts[place]?.text)).toBe(true);
    });
  });

  const other = gzipSync('chart: {}').toString('hex');
  it.each([
    ['a piece is missing', 'delete from agencygraph.chunk where place = 2'],
    ['all pieces are missing', 'delete from agencygraph.chunk'],
    ['two have changed places', 'update agencygraph.chunk set place = -place'],
    ['one is cut off', 'update agencygraph.chunk set bytes = substring(bytes, 1, length(bytes) - 9) where place = 2'],
    ['one is empty', "update agencygraph.chunk set bytes = '' where place = 1"],
    [
      'one has a bit that is other',
      'update agencygraph.chunk set bytes = set_bit(bytes, 200, 1 - get_bit(bytes, 200))',
    ],
    ['one has another text', `update agencygraph.chunk set bytes = decode('${other}', 'hex') where place = 1`],
    ['one is of another file', "update agencygraph.chunk set file = 'units.jsonl'"],
  ])('are refused where %s', async (_, damage) => {
    const database = await newDatabase();
    await makeTables(database);
    const owner = database.url('owner');
    await withOwner(owner, (client) => publish(client, [markedChart(1)], { alone: false }));
    await query(owner, damage);
    await expect(withOwner(owner, (client) => readPublished(client, undefined))).rejects.toThrow(
      'The chart marked is not as it was published: its texts do not fit their digest.',
    );
  });
});
