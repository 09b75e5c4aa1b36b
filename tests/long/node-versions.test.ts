import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(__dirname, '..', '..');
const runner = join(root, 'node_modules', 'jest', 'bin', 'jest.js');

/** The runtime of a version, from the npm package `node`. */
async function runtime(version: string): Promise<string> {
  const args = ['--yes', '--package', `node@${version}`, 'node', '--print', 'process.execPath'];
  const { stdout } = await run('npx', args, { shell: process.platform === 'win32' });
  return stdout.trim();
}

describe('the service', () => {
  it.each(['20.19', '22', '24'])('passes every test on Node %s', async (version) => {
    const node = await runtime(version);
    const { PATH } = process.env;
    const environment = { cwd: root, env: { PATH }, maxBuffer: 64 * 2 ** 20 };
    expect((await run(node, ['--version'], environment)).stdout).toMatch(new RegExp(`^v${version}\\.`));
    const { stdout } = await run(node, [runner], environment);
    expect(stdout).toMatch(/^[1-9]\d* passed, 0 failed, 0 skipped$/m);
  });
});
