import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ChartText } from '../../seed/load-chart';

/** To make folders in the tests of a file or of a group; each is removed, with all that is in it, after the test that made it. */
export function foldersForTests(): () => string {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'agencygraph-'));
    folders.push(folder);
    return folder;
  };
}

/** Writes files below a folder. */
export function writeTexts(folder: string, texts: readonly ChartText[]): void {
  for (const { name, text } of texts) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
