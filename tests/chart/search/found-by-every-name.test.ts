import fc from 'fast-check';
import { Chart } from '../../../src/chart/chart';
import { Finder } from '../../../src/chart/search/finder';
import type { Matches } from '../../../src/chart/search/finder';
import { search } from '../../../src/chart/search/search';
import { anyDay, randomDocument } from '../../support/random-charts';

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
        const finder = new Finder(chart);
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

  it('at a date those units are found that exist then, in the order in which the chart has them', () => {
    fc.assert(
      fc.property(randomDocument, anyDay, (document, day) => {
        const chart = new Chart(document);
        const snapshot = chart.at(day);
        const found = unitsIn(search(new Finder(chart), snapshot, 'office', everything));
        expect(found).toEqual([...snapshot.tree.order].filter((unit) => found.includes(unit)));
      }),
      { numRuns: 100 },
    );
  });

  it('the answer is the same whatever was asked before', () => {
    fc.assert(
      fc.property(randomDocument, fc.array(fc.string(), { maxLength: 5 }), fc.string(), (document, before, text) => {
        const chart = new Chart(document);
        const answer = (finder: Finder): unknown => {
          const { rows, match } = search(finder, chart.latest, text, everything);
          return Array.from(rows, match);
        };
        const used = new Finder(chart);
        for (const earlier of before) search(used, chart.latest, earlier, everything);
        expect(answer(used)).toEqual(answer(new Finder(chart)));
      }),
      { numRuns: 100 },
    );
  });
});
