import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { filesBelow } from '../support/files';
import { answerFile, answerFolder, answerTo, invented, operations, shipped } from '../support/operations';
import type { Asked, Operation } from '../support/operations';
import { startService } from '../support/service';
import type { Service } from '../support/service';

const charts = [shipped, invented];

function stored(operation: Operation, asked: Asked): unknown {
  const file = answerFile(operation, asked);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : 'no answer is stored yet';
}

describe.each(charts.map((asked) => [asked.charts, asked] as const))('with the %s charts', (_charts, asked) => {
  let service: Service;

  beforeAll(async () => {
    service = await startService(asked.serving);
  });

  afterAll(async () => {
    await service.stop();
  });

  it.each(operations.map((operation) => [operation.file, operation] as const))(
    'the answer to %s is the stored one (if the change is meant: run `npm run answers`, read the diff, commit it)',
    async (_file, operation) => {
      expect(JSON.parse(await answerTo(operation, asked, service.origin))).toEqual(stored(operation, asked));
    },
  );
});

/** The paths of an answer, without the places in lists, at which something is told; of all that it has. */
function paths(value: unknown, path = '', told = new Map<string, boolean>()): Map<string, boolean> {
  const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
  told.set(path, !isEmpty || told.get(path) === true);
  if (Array.isArray(value)) for (const item of value) paths(item, path, told);
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) paths(part, `${path}/${key}`, told);
  return told;
}

describe('the stored answers', () => {
  it('have no errors', () => {
    const answers = charts.flatMap((asked) => operations.map((operation) => stored(operation, asked)));
    for (const answer of answers) expect(answer).not.toHaveProperty('errors');
  });

  it.each(operations.map((operation) => [operation.file, operation] as const))(
    'to %s tell something in each field, with the one charts or with the other',
    (_file, operation) => {
      const told = new Map<string, boolean>();
      for (const asked of charts) paths(stored(operation, asked), '', told);
      expect([...told].filter(([, isTold]) => !isTold).map(([path]) => path)).toEqual([]);
    },
  );

  it('are one for each question and each set of charts, and no more', () => {
    const expected = charts.flatMap((asked) => operations.map((operation) => answerFile(operation, asked)));
    const kept = filesBelow(answerFolder, '.json');
    expect(kept.map((path) => relative(answerFolder, path)).sort()).toEqual(
      expected.map((path) => relative(answerFolder, path)).sort(),
    );
  });
});
