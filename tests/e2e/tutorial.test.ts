import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shippedFolder } from '../support/charts';
import { blocksOf, commandsOf, readDocument } from '../support/documents';
import { startService } from '../support/service';

const root = join(__dirname, '..', '..');

describe('the commands of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tutorial-'));

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** What a command says, run as it stands there, but for the files that it writes, which go elsewhere. */
  const shell = (command: string): Promise<string> => {
    const elsewhere = command
      .replace(
        /(^|[ >])(departments\.csv|ice\.csv|my-charts|schema\.graphql)/g,
        (_, before: string, name: string) => before + join(folder, name),
      )
      .replace(/^npm run -s import --/, 'node dist/src/main.js import')
      .replace(/^(npm start --|npx agencygraph)/, 'node dist/src/main.js');
    return new Promise((resolve) => {
      execFile('sh', ['-c', elsewhere], { cwd: root }, (_, output, errors) => {
        resolve(output + errors);
      });
    });
  };

  it('the tutorial on bringing a chart say what it tells, and end with a chart that answers', async () => {
    const text = readDocument('docs/bring-your-own-chart.md');
    const [dryRun = '', mend = '', importIt = '', check = '', serve = '', ask = '', ...more] = commandsOf(text);
    expect(more).toEqual([]);
    const [told = ''] = blocksOf(text, 'text');
    expect(await shell(dryRun)).toContain(told);
    await shell(mend);
    expect(await shell(importIt)).toContain('8 rows read, 8 kept as 8 units, 0 left out');
    expect(await shell(check)).toMatch(/^city: 8 units, .* no defects/);
    expect(serve).toBe('npm start -- --charts my-charts');
    const service = await startService(['--charts', join(folder, 'my-charts')]);
    try {
      const answer = JSON.parse(await shell(ask.replace('http://localhost:4000', service.origin))) as {
        data: { responsibilities: { edges: { node: unknown }[] } };
      };
      const [json = ''] = blocksOf(text, 'json');
      expect(answer.data.responsibilities.edges.map(({ node }) => node)).toEqual([JSON.parse(json)]);
    } finally {
      await service.stop();
    }
  });

  it('the page on taking a chart away take one away and bring it back', async () => {
    const [takeAway = '', bringBack = '', ...more] = commandsOf(readDocument('docs/take-it-away.md'));
    expect(more).toEqual([]);
    expect(await shell(takeAway)).toBe('');
    expect(await shell(bringBack)).toContain('53 rows read, 53 kept as 53 units, 0 left out;');
  });

  it('the page on upgrading check charts and print the schema', async () => {
    const [check = '', schema = '', ...more] = commandsOf(readDocument('docs/upgrading.md').replaceAll(/^ {3}/gm, ''));
    expect(more).toEqual([]);
    cpSync(shippedFolder, join(folder, 'my-charts'), { recursive: true });
    expect(await shell(check)).toMatch(/^ice: .* no defects/m);
    expect(await shell(schema)).toBe('');
    expect(readFileSync(join(folder, 'schema.graphql'), 'utf8')).toContain('type Query');
  });
});
