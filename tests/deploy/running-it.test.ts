import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serviceOptions } from '../../src/config';
import { httpBounds } from '../../src/http/bounds';
import { commandsOf, readDocument } from '../support/documents';
import { run, startService } from '../support/service';

const root = join(__dirname, '..', '..');
const text = readDocument('docs/running-it.md');
const commands = commandsOf(text);

/** What tests cannot run, by how it begins, and why. */
const notRunHere = {
  'npx agencygraph': 'the package is installed from elsewhere',
  'docker ': 'needs an engine',
  'SITE=charts.example.gov docker ': 'needs an engine, and the name',
  'kubectl ': 'needs a cluster',
  'npm install --prefix /opt': 'the package is installed from elsewhere',
  'cp deploy/agencygraph.service /etc': 'changes the machine',
};

const shell = async (command: string): Promise<string> =>
  (await promisify(execFile)('sh', ['-c', command], { cwd: root })).stdout;

describe('the page on running it', () => {
  it('has commands that run, but for those that no test can run', async () => {
    const runnable = commands.filter(
      (command) => !Object.keys(notRunHere).some((beginning) => command.startsWith(beginning)),
    );
    const service = await startService();
    try {
      const outputs = await Promise.all(
        runnable.map((command) => shell(command.replaceAll('http://localhost:4000', service.origin))),
      );
      expect(outputs).toEqual([
        '{"status":"ok"}',
        expect.stringContaining('{"status":"ready","charts":[{"slug":"ice","version":'),
        expect.stringMatching(/^ice: .* no defects\nice-record: .* no defects\n$/),
      ]);
    } finally {
      await service.stop();
    }
  });

  it('tells every option as --help does', async () => {
    const rows = [...text.matchAll(/^\| `(-.*?)` +\| `(\w+)` +\| (.*?) +\| (.*?) +\|$/gm)].map(([, ...cells]) => cells);
    expect(rows).toEqual(
      serviceOptions.map(({ flags, envVar, defaultValue, defaultValueDescription, description }) => [
        flags,
        envVar,
        defaultValueDescription ?? String(defaultValue),
        description,
      ]),
    );
    const help = (await run(['--help'])).output.replace(/\s+/g, ' ');
    for (const { flags, description } of serviceOptions) expect(help).toContain(`${flags} ${description} (`);
  });

  it('tells the times as they are', () => {
    const seconds = (milliseconds: number): string => `${String(milliseconds / 1000)} seconds`;
    expect(text).toContain(`for ${seconds(httpBounds.closing)} it goes on answering`);
    expect(text).toContain(`sooner than the ${seconds(httpBounds.idle)} after which the service does`);
  });
});
