import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that holds package.json: the same, whether the sources or what was built from them are running. */
const packageRoot = findRoot(__dirname);

/** The charts that come with the package. */
export const shippedCharts = join(packageRoot, 'seed', 'charts');
/** The explorer as it was built. */
export const explorerFolder = join(packageRoot, 'dist', 'web');
/** What checks charts in a thread of its own, as it was built. */
export const checkWorker = join(packageRoot, 'dist', 'src', 'store', 'check-worker.js');
/** The manifest of the operations that come with it. */
export const shippedManifest = join(packageRoot, 'operations', 'generated', 'persisted-operations.json');

export const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}
