import { readFileSync } from 'node:fs';
import { quote } from '../chart/quote';
import type { PersistedOperation } from '../graphql/persisted/persisted-operation';
import { readManifest } from '../graphql/persisted/read-manifest';
import { WrongOption } from '../index';

/** @throws WrongOption when one of the files cannot be read, or is no manifest */
export function readManifests(files: readonly string[]): PersistedOperation[] {
  return files.flatMap((file) => {
    const operations = readManifest(textOf(file));
    if (typeof operations !== 'string') return operations;
    throw new WrongOption(`The manifest ${quote(file)} ${operations}.`);
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new WrongOption(
      `The manifest ${quote(file)} cannot be read (${reason}); expected a file of persisted operations.`,
    );
  }
}
