import fc from 'fast-check';
import { Chart } from '../../../src/chart/chart';
import { Finder } from '../../../src/chart/search/finder';
import type { Match, Matches } from '../../../src/chart/search/finder';
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

const allOf = (matches: Matches): readonly Match[] => matches.slice(0, matches.length);

function unitsIn(matches: Matches): number[] {
  return allOf(matches).flatMap(({ found }) => (found.type === 'UNIT' ? [found.unit] : []));
}

describe('in any chart', () => {
  it('a unit is found by each of its names, and nothing scores higher', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const chart = new Chart(document);
        const finder = atOnce(Finder.of(chart));
        for (const [unit, { names }] of chart.units.entries()) {
          for (const { text } of names) {
            const matches = search(finder, chart.latest, text, everything);
            const [own] = matches.slice(matches.placeOf({ type: 'UNIT', unit }), matches.length);
            expect(own).toMatchObject({ found: { unit }, score: matches.slice(0, 1)[0]?.score });
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
        const answer = (finder: Finder): unknown => allOf(search(finder, chart.latest, text, everything));
        const used = atOnce(Finder.of(chart));
        for (const earlier of before) search(used, chart.latest, earlier, everything);
        expect(answer(used)).toEqual(answer(atOnce(Finder.of(chart))));
      }),
      { numRuns: 100 },
    );
  });

  it('a part of the answer is that part of the whole, and each match stands where it is said to', () => {
    fc.assert(
      fc.property(randomDocument, anyText, fc.nat(20), fc.nat(20), (document, text, from, count) => {
        const chart = new Chart(document);
        const matches = search(atOnce(Finder.of(chart)), chart.latest, text, everything);
        const all = allOf(matches);
        expect(matches.slice(from, from + count)).toEqual(all.slice(from, from + count));
        expect(all.map(({ found }) => matches.placeOf(found))).toEqual([...all.keys()]);
        expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).sort((one, other) => other - one));
      }),
      { numRuns: 100 },
    );
  });
});
