import fc from 'fast-check';
import { join } from 'node:path';
import { parse } from 'yaml';
import { chartFile } from '../../seed/format/chart-file';
import { readerOf, refused } from '../../seed/format/reader';
import { readTexts } from '../../seed/index';
import { shippedFolder } from '../support/charts';

const read = readerOf(chartFile);

const shipped = ['ice', 'ice-record'].flatMap((chart) =>
  readTexts(join(shippedFolder, chart)).texts.map(({ name, text }) => [name, parse(text) as unknown] as const),
);

/** What people may write in place of anything. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', 'office', 'acronym', 0, 1, 2.5, 2003, true, '2003-02-30', '2003-03'),
  fc.constantFrom<unknown>(
    [],
    {},
    [null],
    ['book/S1'],
    'book/S1',
    { contradicts: 'book/S1' },
    'http://example.org',
    'en',
  ),
  fc.constantFrom<unknown>({ text: 'x', earliest: '2003-01-02', latest: '2003-01-01' }, 'x'.repeat(81), '__proto__'),
);

const paths = (value: unknown): (readonly PropertyKey[])[] =>
  typeof value !== 'object' || value === null
    ? [[]]
    : [[], ...Object.entries(value).flatMap(([key, part]) => paths(part).map((path) => [key, ...path]))];

/** The value with another one somewhere in it, or with one more key. */
function changed(value: unknown, [key, ...rest]: readonly PropertyKey[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    PropertyKey,
    unknown
  >;
  copy[key] = changed(copy[key], rest, other);
  return copy;
}

describe('the reader of a format', () => {
  it.each(shipped)('makes of %s what the format makes of it', (_, content) => {
    expect(read(content)).toEqual(chartFile.parse(content));
  });

  it('gives nothing else than the format does, whatever is written, and takes all that is right', () => {
    const content = fc.constantFrom(...shipped.map(([, one]) => one)).chain((one) => {
      const places = fc.constantFrom(...paths(one));
      const more = fc.constantFrom<readonly PropertyKey[]>([], [], ['more'], ['from'], ['text']);
      return fc.tuple(fc.constant(one), places, more, anything);
    });
    fc.assert(
      fc.property(content, ([one, place, more, other]) => {
        const written = changed(one, [...place, ...more], other);
        const judged = chartFile.safeParse(written);
        expect(read(written)).toEqual(judged.success ? judged.data : refused);
      }),
      { numRuns: 2000 },
    );
  });
});
