import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(__dirname, '..', '..');

/** What a command prints, run in the root of the repository or in another folder; fails when it does. */
export async function shell(command: string, folder = root): Promise<string> {
  return (await promisify(execFile)('sh', ['-c', command], { cwd: folder, maxBuffer: 64 * 2 ** 20 })).stdout;
}
