import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readDocument } from '../support/documents';

const root = join(__dirname, '..', '..');

async function freePort(): Promise<number> {
  const taken = createServer().listen(0, 'localhost');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  await new Promise((resolve) => taken.close(resolve));
  return port;
}

describe('the program that embeds the service', () => {
  it('says what docs/embedding.md shows, answers below its path and beside it, and stops when it is told to', async () => {
    const port = String(await freePort());
    const [, shown = ''] = /```text\n(.*?)```/s.exec(readDocument('docs/embedding.md')) ?? [];
    const program = spawn(process.execPath, ['examples/embed.mjs', port], { cwd: root });
    const ended = once(program, 'close') as Promise<[number | null]>;
    try {
      let said = '';
      program.stdout.setEncoding('utf8').on('data', (part: string) => (said += part));
      while (!said.includes('/org/') && program.exitCode === null)
        await Promise.race([once(program.stdout, 'data'), ended]);
      expect(said).toBe(shown.replace('4000', port));
      const site = `http://localhost:${port}`;
      const read = async (path: string): Promise<string> => (await fetch(site + path)).text();
      expect(await read('/org/graphql?query={agency{acronym}}')).toBe('{"data":{"agency":{"acronym":"ICE"}}}\n');
      expect(await read('/org')).toContain(`<link rel="canonical" href="${site}/org/">`);
      expect(await read('/organisations')).toBe('The rest of the site.\n');
    } finally {
      program.kill('SIGTERM');
    }
    expect((await ended)[0]).toBe(0);
  });

  it('is told why it cannot start', async () => {
    const code = "import { loadCharts } from 'agencygraph'; loadCharts('tests/data/wrong-field')";
    const args = ['--input-type=module', '--eval', code];
    const errors = await new Promise<string>((resolve) => {
      execFile(process.execPath, args, { cwd: root }, (_error, _output, told) => {
        resolve(told);
      });
    });
    expect(errors).toContain('BrokenCharts: The charts have 4 defects.\ntests/data/wrong-field: chart is missing');
  });
});
