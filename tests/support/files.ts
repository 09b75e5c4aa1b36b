import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder whose names end so, by their full paths. */
export function filesBelow(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}
