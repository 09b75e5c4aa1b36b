import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

interface FileInPieces {
  readonly name: string;
  readonly pieces: () => Iterable<string>;
}

/** So much is written at once, in characters. */
const atOnce = 1 << 16;

/**
 * Writes a folder whole or not at all: aside first, then in its place, which what was there before has left.
 *
 * @throws when it cannot be written; what was there before is there still
 */
export function writeFolder(folder: string, files: readonly FileInPieces[]): void {
  mkdirSync(dirname(folder), { recursive: true });
  const aside = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  try {
    const made = join(aside, 'new');
    mkdirSync(made);
    for (const { name, pieces } of files) {
      mkdirSync(dirname(join(made, name)), { recursive: true });
      writeInPieces(join(made, name), pieces());
    }
    const before = join(aside, 'before');
    if (existsSync(folder)) renameSync(folder, before);
    try {
      renameSync(made, folder);
    } catch (error) {
      if (existsSync(before)) renameSync(before, folder);
      throw error;
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function writeInPieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'wx');
  try {
    let waiting = '';
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length < atOnce) continue;
      writeFileSync(file, waiting);
      waiting = '';
    }
    writeFileSync(file, waiting);
  } finally {
    closeSync(file);
  }
}
