import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { nodeRuntime, nodeVersions } from '../support/node-runtime';

const run = promisify(execFile);
const root = join(__dirname, '..', '..');
const runner = join(root, 'node_modules', 'jest', 'bin', 'jest.js');

describe('the service', () => {
  it.each(nodeVersions)('passes every test on Node %s', async (version) => {
    const node = await nodeRuntime(version);
    const { PATH } = process.env;
    const environment = { cwd: root, env: { PATH }, maxBuffer: 64 * 2 ** 20 };
    expect((await run(node, ['--version'], environment)).stdout).toMatch(new RegExp(`^v${version}\\.`));
    const { stdout } = await run(node, [runner], environment);
    expect(stdout).toMatch(/^[1-9]\d* passed, 0 failed, 0 skipped$/m);
  });
});
