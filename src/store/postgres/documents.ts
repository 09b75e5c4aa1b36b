import { relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Client, QueryConfig } from 'pg';
import { digestOfFiles } from '../../../seed/index';
import type { ChartFile, CheckedFolder, StoredChart } from '../../../seed/index';
import { groupBy } from '../../chart/group-by';
import { summary } from '../../chart/summary';
import { inTurns } from '../in-turns';
import { StoreFault } from '../faults';
import { longestRead } from './connect';

/** So many bytes of a file are packed at a time. */
const pieceLength = 1 << 20;

const [pack, unpack] = [promisify(gzip), promisify(gunzip)];

/** Keeps the texts of a chart, unless they are kept already, and whole. */
export async function writeDocument(client: Client, { folder, chart }: CheckedFolder): Promise<void> {
  const { unitCount, factCount } = summary.of(chart);
  const { rowCount } = await client.query(
    'insert into agencygraph.document (digest, units, facts) values ($1, $2, $3) on conflict (digest) do nothing',
    [chart.digest, unitCount, factCount],
  );
  if (rowCount === 0) {
    if (await isWhole(client, chart)) return;
    await client.query('delete from agencygraph.chunk where digest = $1', [chart.digest]);
  }
  let place = 0;
  for (const { name, text } of folder.texts) {
    const file = relative(folder.name, name).split(sep).join('/');
    for (const piece of piecesOf(Buffer.from(text))) {
      await client.query('insert into agencygraph.chunk (digest, place, file, bytes) values ($1, $2, $3, $4)', [
        chart.digest,
        (place += 1),
        file,
        await pack(piece),
      ]);
    }
  }
}

async function isWhole(client: Client, { header: { slug }, digest }: CheckedFolder['chart']): Promise<boolean> {
  try {
    await readDocument(client, slug, digest);
    return true;
  } catch (error) {
    if (error instanceof StoreFault) return false;
    throw error;
  }
}

/** One at least. */
function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start === 0 || start < bytes.length; start += pieceLength)
    yield bytes.subarray(start, start + pieceLength);
}

/**
 * The files of a chart as they were published.
 *
 * @param slug what they are called after in what is said of them
 * @throws StoreFault when they are not whole
 */
export async function readDocument(client: Client, slug: string, digest: string): Promise<StoredChart> {
  const question: QueryConfig & { readonly query_timeout: number } = {
    text: 'select file, bytes from agencygraph.chunk where digest = $1 order by place',
    values: [digest],
    query_timeout: longestRead,
  };
  const { rows } = await client.query<{ file: string; bytes: Buffer }>(question);
  const files = groupBy(rows, ({ file }) => [file]);
  const stored: ChartFile[] = [];
  for (const [file, pieces] of files) {
    const bytes = await Promise.all(pieces.map((piece) => unpack(piece.bytes))).catch((error: unknown) => {
      throw damaged(slug, error);
    });
    stored.push({ name: `${slug}/${file}`, bytes: Buffer.concat(bytes) });
  }
  if ((await inTurns(digestOfFiles(stored))) !== digest) throw damaged(slug);
  return { name: slug, files: stored };
}

/** Whoever can mend it puts back what was there, so that it is worth another try. */
function damaged(slug: string, cause?: unknown): StoreFault {
  const message = `The chart ${slug} is not as it was published: its texts do not fit their digest.`;
  return new StoreFault(message, { cause });
}
