import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, followFolder } from '../../src/index';
import type { AgencyGraphServer, PersistedOperation } from '../../src/index';
import { Follower } from '../../src/store/follower';
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

  async function serves({ served }: AgencyGraphServer, edition: number): Promise<void> {
    write(edition);
    const { stale } = await until(served, ({ charts }) => charts[0]?.title === `Chart of edition ${String(edition)}`);
    expect(stale).toBeNull();
  }

  it.each<[string, (sentence: string) => unknown]>([
    [
      'fails',
      (sentence) => {
        throw new Error(sentence);
      },
    ],
    ['fails later', (sentence) => Promise.reject(new Error(sentence))],
  ])('goes on following when whoever is told of changes %s, which is a fault like any other', async (_how, fail) => {
    write(1);
    const faults: unknown[] = [];
    const server = await createServer({
      charts: followFolder(directory),
      onChange: ({ charts }) => {
        return fail(`told of "${charts[0]?.title ?? ''}"`);
      },
      onFault: (fault) => faults.push(fault),
    });
    try {
      await serves(server, 2);
      await serves(server, 3);
    } finally {
      await server.close();
    }
    expect(faults.map(String)).toEqual(['Error: told of "Chart of edition 2"', 'Error: told of "Chart of edition 3"']);
  });

  it('goes on following when whoever is told of faults fails, too, which the error output tells', async () => {
    write(1);
    const said = jest.spyOn(console, 'error').mockReturnValue();
    const refuse = (): unknown => Promise.reject(new Error('told of a change'));
    const server = await createServer({
      charts: followFolder(directory),
      onChange: refuse,
      onFault: (fault) => {
        throw new Error('told of a fault', { cause: fault });
      },
    });
    try {
      await serves(server, 2);
      await serves(server, 3);
    } finally {
      await server.close();
    }
    expect(said.mock.calls.map(String)).toEqual(['Error: told of a fault', 'Error: told of a fault']);
    said.mockRestore();
  });

  it('follows nothing when it cannot be made', async () => {
    write(1);
    const close = jest.spyOn(Follower.prototype, 'close');
    const cannotBeRead = {
      [Symbol.iterator]: () => {
        throw new Error('They cannot be read.');
      },
    };
    const onlyOperations = Object.assign<PersistedOperation[], object>([], cannotBeRead);
    await expect(createServer({ charts: followFolder(directory), onlyOperations })).rejects.toThrow(
      'They cannot be read.',
    );
    expect(close).toHaveBeenCalledTimes(1);
    await close.mock.results[0]?.value;
    close.mockRestore();
  });
});
