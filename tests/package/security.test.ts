import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bounds } from '../../src/graphql/limits/bounds';
import { httpBounds } from '../../src/http/bounds';

const root = join(__dirname, '..', '..');
const text = readFileSync(join(root, 'SECURITY.md'), 'utf8');

/** The last cell of the row that begins with these words. */
function bound(row: string): string[] {
  const cells = text
    .split('\n')
    .find((line) => line.startsWith(`| ${row}`))
    ?.split('|');
  return cells?.at(-2)?.trim().split('; ') ?? [];
}

const shown = (...numbers: readonly number[]): string[] => numbers.map((number) => number.toLocaleString('en-US'));
const seconds = (milliseconds: number): string => `${String(milliseconds / 1000)} s`;

describe('SECURITY.md', () => {
  it('names a test that is there for each promise', () => {
    const promises = text.split('\n').filter((line) => line.startsWith('| **'));
    expect(promises.length).toBeGreaterThan(10);
    for (const promise of promises) {
      const paths = [...promise.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path);
      expect(paths).not.toEqual([]);
      expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    }
  });

  it('tells the bounds as they are', () => {
    const { cost, characters, tokens, depth, fields, rootFields, aliases, aliasLength, directives, faults } = bounds;
    const { bytes, headers, request, answer, running, waiting, untaken, file } = httpBounds;
    expect({
      cost: bound('cost'),
      characters: bound('characters'),
      words: bound('words'),
      levels: bound('levels'),
      top: bound('fields at the top'),
      directives: bound('directives'),
      places: bound('places'),
      bytes: bound('bytes'),
      times: bound('time for'),
      load: bound('at the same time'),
      untaken: bound('answers that')[0]?.split(',')[0],
      file: bound('of these, a file'),
    }).toEqual({
      cost: shown(cost),
      characters: shown(characters),
      words: shown(tokens),
      levels: shown(depth, fields),
      top: shown(rootFields, aliases, aliasLength),
      directives: shown(directives),
      places: shown(faults),
      bytes: shown(bytes),
      times: [headers, request, answer].map(seconds),
      load: shown(running, waiting),
      untaken: `${String(untaken / 2 ** 20)} MiB`,
      file: [`counts for ${String(file / 2 ** 20)} MiB`],
    });
  });
});
