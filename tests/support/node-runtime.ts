import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The versions of Node that the service is promised to run on. */
export const nodeVersions = ['20.19', '22', '24'];

/** The path of the runtime of a version, which the npm package `node` brings. */
export async function nodeRuntime(version: string): Promise<string> {
  const args = ['--yes', '--package', `node@${version}`, 'node', '--print', 'process.execPath'];
  const { stdout } = await promisify(execFile)('npx', args, { shell: process.platform === 'win32' });
  return stdout.trim();
}
