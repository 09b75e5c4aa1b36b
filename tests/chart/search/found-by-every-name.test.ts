import fc from 'fast-check';
import { Chart } from '../../../src/chart/chart';
import { Finder } from '../../../src/chart/search/finder';
import type { Matches } from '../../../src/chart/search/finder';
import { search } from '../../../src/chart/search/search';
import { atOnce } from '../../../src/chart/steps';
import { anyDay, randomDocument } from '../../support/random-charts';

/** Words of the charts that are made, by chance with others. */
const anyText = fc
  .array(fc.oneof(fc.constantFrom('unit', 'unit 1', 'name', 'uni', 'book', 'said'), fc.string()), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '));

const everything = { types: null, under: null };

function unitsIn({ rows, match }: Matches): number[] {
  return Array.from(rows).flatMap((row) => {
    const { found } = match(row);
    return found.type === 'UNIT' ? [found.unit] : [];
  });
}

describe('in any chart', () => {
  it('a unit is found by each of its names, and nothing scores higher', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const chart = new Chart(document);
        const finder = atOnce(Finder.of(chart));
        for (const [unit, { names }] of chart.units.entries()) {
          for (const { text } of names) {
            const { rows, match } = search(finder, chart.latest, text, everything);
            const place = rows.findIndex((row) => {
              const { found } = match(row);
              return found.type === 'UNIT' && found.unit === unit;
            });
            expect(match(rows[place] ?? -1).score).toBe(match(rows[0] ?? -1).score);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('at a date a unit is found by its name when it exists then, and nothing that does not', () => {
    fc.assert(
      fc.property(randomDocument, anyDay, (document, day) => {
        const chart = new Chart(document);
        const snapshot = chart.at(day);
        const finder = atOnce(Finder.of(chart));
        for (const [unit, { names, slug }] of chart.units.entries()) {
          const found = unitsIn(search(finder, snapshot, names[0]?.text ?? slug, everything));
          expect(found.includes(unit)).toBe(snapshot.asOf === null || snapshot.tree.has(unit));
          expect(found.filter((one) => !snapshot.tree.has(one))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('the answer is the same whatever was asked before', () => {
    fc.assert(
      fc.property(randomDocument, fc.array(anyText, { maxLength: 5 }), anyText, (document, before, text) => {
        const chart = new Chart(document);
        const answer = (finder: Finder): unknown => {
          const { rows, match } = search(finder, chart.latest, text, everything);
          return Array.from(rows, match);
        };
        const used = atOnce(Finder.of(chart));
        for (const earlier of before) search(used, chart.latest, earlier, everything);
        expect(answer(used)).toEqual(answer(atOnce(Finder.of(chart))));
      }),
      { numRuns: 100 },
    );
  });
});
