import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

interface TextFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes a folder whole or not at all: aside first, then in its place, which what was there before has left.
 *
 * @throws when it cannot be written; what was there before is there still
 */
export function writeFolder(folder: string, files: readonly TextFile[]): void {
  mkdirSync(dirname(folder), { recursive: true });
  const aside = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  try {
    const made = join(aside, 'new');
    mkdirSync(made);
    for (const { name, text } of files) writeFileSync(join(made, name), text);
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
