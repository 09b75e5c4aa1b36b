import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blocksOf, commandsOf, readDocument } from '../support/documents';
import { describeWithServers } from '../support/postgres/describe-with-postgres';
import { query } from '../support/postgres/query';
import { shell } from '../support/shell';
import { startService } from '../support/service';
import { until } from '../support/until';

const root = join(__dirname, '..', '..');
const main = join(root, 'dist', 'src', 'main.js');
const text = readDocument('docs/charts-in-postgresql.md');

describeWithServers('the page on charts in PostgreSQL', (runServer) => {
  it('has statements and commands that lead from nothing to a version that is rolled back', async () => {
    const server = await runServer();
    const [roles = '', ...moreStatements] = blocksOf(text, 'sql');
    await query(server.address, ...roles.split('\n'));
    expect(moreStatements).toEqual([]);

    const url = (role: string): string => `postgres://${role}@127.0.0.1:${String(server.port)}/charts`;
    const folder = mkdtempSync(join(tmpdir(), 'charts-in-postgresql-'));
    const run = (command: string): Promise<string> =>
      shell(
        command
          .replace('npx agencygraph', `DATABASE_URL=${url('charts_owner')} "${process.execPath}" "${main}"`)
          .replace('seed/charts', join(root, 'seed', 'charts')),
        folder,
      );
    const [
      migrate = '',
      publish = '',
      list = '',
      serve = '',
      again = '',
      rollBack = '',
      pull = '',
      asJson = '',
      ...more
    ] = commandsOf(text);
    try {
      expect(await run(migrate)).toBe('Made the tables, of version 1.\nThe role charts_reader may read them.\n');
      expect(await run(publish)).toContain('Published as version 1 of charts at 127.0.0.1:\n  ice: new; 17 units');
      expect(await run(list)).toMatch(/^1 .* charts_owner\n.*\n +The first charts\.\n$/);

      expect(serve).toBe('npx agencygraph --port 4000');
      const service = await startService([], { DATABASE_URL: url('charts_reader') });
      try {
        const isReady = async (): Promise<string> => (await fetch(`${service.origin}/readyz`)).text();
        expect(await until(isReady, (said) => said.includes('"ready"'))).toContain('"version":1,');
      } finally {
        await service.stop();
      }

      expect(await run(again)).toBe('Nothing is new: version 1 of charts at 127.0.0.1 has these charts.\n');
      await expect(run(rollBack)).rejects.toThrow('There is no version before the charts that are served now.');
      await run(`npx agencygraph publish ${join(root, 'tests', 'data', 'charts', 'harbour-news')}`);
      await expect(run(again)).rejects.toThrow('The newest version is 2; expected 1.');
      expect(await run(rollBack)).toContain('after version 2: the charts of version 1\n');
      expect(await run(pull)).toContain('as published in version 1.');
      expect(readdirSync(join(folder, 'charts-of-version-1'))).toEqual(['ice', 'ice-record']);
      expect(JSON.parse(await run(asJson))).toMatchObject([
        { number: 3, restores: 1, note: 'Published too early.' },
        { number: 2 },
        { number: 1 },
      ]);
      expect(more).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
