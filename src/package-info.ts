import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds package.json: the same, whether the sources or what was built from them are running. */
export const packageRoot = findRoot(__dirname);

/** Where `npm run build` puts what the browser gets. */
export const explorerFolder = join(packageRoot, 'dist', 'web');

export const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}
