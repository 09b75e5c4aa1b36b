import { existsSync, readdirSync, statSync } from 'node:fs';
import { isAbsolute, normalize, resolve } from 'node:path';
import { quote } from '../chart/quote';
import { StoreFault } from '../store/faults';
import { readPublished } from '../store/postgres/read-published';
import { fail } from './fail';
import { whyNotWritten } from './why-not-written';
import { withDatabase } from './with-database';
import { writeFolder } from './write-folder';

/** Writes the files of a version as they were published, all or none. Exits with 1, and the reason, when it cannot. */
export async function pullCharts(url: string, directory: string, version: number | undefined): Promise<void> {
  if (existsSync(directory) && !(statSync(directory).isDirectory() && readdirSync(directory).length === 0)) {
    fail(`${quote(directory)} is there already; expected a folder that is not, or is empty.`);
    return;
  }
  await withDatabase(url, 'read', async (client) => {
    const published = await readPublished(client, version);
    const texts = published.folders.flatMap((folder) => folder.texts);
    const outside = texts.find(({ name }) => isAbsolute(name) || normalize(name).startsWith('..'));
    if (outside)
      throw new StoreFault(
        `Version ${String(published.version)} has a file ${quote(outside.name)}, which lies elsewhere.`,
      );
    try {
      writeFolder(
        resolve(directory),
        texts.map(({ name, text }) => ({ name, pieces: () => [text] })),
      );
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      fail(`Cannot write ${quote(directory)}: ${whyNotWritten(error)}.`);
      return;
    }
    const slugs = published.folders.map(({ name }) => name).join(', ');
    console.log(`Wrote ${directory} (${slugs}), as published in version ${String(published.version)}.`);
  });
}
