import type { Chart } from '../../src/chart/chart';
import type { Stance } from '../../src/chart/vocabulary';
import { chartCounts } from '../../src/commands/chart-counts';
import { chartsOf, shippedFolder } from '../support/charts';
import { readDocument } from '../support/documents';

/** The figures of a chart in the order of the table. */
function counted(chart: Chart): string[] {
  const facts = [...chart.allFacts()].map(({ record }) => record);
  const standing = (word: string): number => facts.filter((fact) => fact.standing === word).length;
  const seen = (...stances: Stance[]): number =>
    facts.filter(({ cites }) => cites.some(({ stance }) => stances.includes(stance))).length;
  return [
    chartCounts({ unitCount: chart.units.length, factCount: facts.length, sourceCount: chart.sources.length }),
    ...['STATED', 'IMPLIED', 'AMBIGUOUS', 'INFERRED'].map((word) => String(standing(word))),
    String(seen('QUALIFIES', 'CONTRADICTS')),
    String(seen('CONTRADICTS')),
  ];
}

describe('the page on the shipped charts', () => {
  it('counts in them what they hold', () => {
    const rows = [
      ...readDocument('docs/the-data.md').matchAll(
        /^\| (?!made from|speaks for)\w[\w, ]*? +\| ([^|]+) \| ([^|]+) \|$/gm,
      ),
    ];
    const { all } = chartsOf(shippedFolder);
    expect(all.map((_, place) => rows.map((cells) => cells[place + 1]?.trim()))).toEqual(all.map(counted));
  });
});
