import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { filesBelow } from '../support/files';
import { answerFile, answerTo, examples, operations } from '../support/operations';
import type { Operation } from '../support/operations';
import { startService } from '../support/service';
import type { Service } from '../support/service';

describe('the answer of the built service to an operation', () => {
  let service: Service;

  beforeAll(async () => {
    service = await startService();
  });

  afterAll(async () => {
    await service.stop();
  });

  const stored = (operation: Operation): unknown => {
    const file = answerFile(operation);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : 'no answer is stored yet';
  };

  it.each(operations.map((operation) => [operation.file, operation] as const))(
    '%s is the stored one (if the change is meant: run `npm run answers`, read the diff, commit it)',
    async (_file, operation) => {
      expect(JSON.parse(await answerTo(operation, service.origin))).toEqual(stored(operation));
    },
  );
});

describe('the stored answers', () => {
  const answerOf = (operation: Operation): { data: Record<string, unknown>; errors?: unknown } =>
    JSON.parse(readFileSync(answerFile(operation), 'utf8')) as { data: Record<string, unknown> };

  it('hold what was asked for, without errors', () => {
    for (const operation of operations) {
      const { data, errors } = answerOf(operation);
      expect({ file: operation.file, errors }).toEqual({ file: operation.file, errors: undefined });
      for (const value of Object.values(data))
        expect({ file: operation.file, value }).not.toMatchObject({ value: null });
    }
  });

  it('are one for each operation, and no more', () => {
    const [first] = operations;
    if (!first) throw new Error('There are no operations.');
    const kept = filesBelow(dirname(answerFile(first)), '.json').map((path) => basename(path, '.json'));
    expect(kept.sort()).toEqual(operations.map(({ file }) => file).sort());
  });

  it('are asked for with examples that belong to an operation each', () => {
    const names = operations.map(({ name }) => name);
    expect(Object.keys(examples).filter((name) => !names.includes(name))).toEqual([]);
  });
});
