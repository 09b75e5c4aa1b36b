import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, followFolder } from '../../src/index';
import { markedChart } from '../support/marked-chart';
import { until } from '../support/until';

describe('a service that is held by another program', () => {
  const directory = mkdtempSync(join(tmpdir(), 'agencygraph-on-change-'));
  afterAll(() => {
    rmSync(directory, { recursive: true });
  });
  function write(edition: number): void {
    const { folder } = markedChart(edition);
    mkdirSync(join(directory, folder.name), { recursive: true });
    for (const { name, text } of folder.texts) writeFileSync(join(directory, name), text);
  }

  it('goes on following when whoever is told of changes fails, which is a fault like any other', async () => {
    write(1);
    const faults: unknown[] = [];
    const server = await createServer({
      charts: followFolder(directory),
      onChange: ({ charts }) => {
        throw new Error(`told of "${charts[0]?.title ?? ''}"`);
      },
      onFault: (fault) => faults.push(fault),
    });
    try {
      for (const edition of [2, 3]) {
        write(edition);
        const served = await until(
          server.served,
          ({ charts }) => charts[0]?.title === `Chart of edition ${String(edition)}`,
        );
        expect(served.stale).toBeNull();
      }
    } finally {
      await server.close();
    }
    expect(faults.map(String)).toEqual(['Error: told of "Chart of edition 2"', 'Error: told of "Chart of edition 3"']);
  });
});
