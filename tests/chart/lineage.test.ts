import { predecessors, successors } from '../../src/chart/lineage';
import { chartAfter } from '../support/charts';

/** The predecessors of 'new' and the successors of 'old' after an event. */
function after(event: string): [string[], string[]] {
  const chart = chartAfter(event);
  const slugs = (units: readonly number[]): string[] => units.map((unit) => chart.unit(unit).slug);
  return [slugs(predecessors(chart, chart.index('new'))), slugs(successors(chart, chart.index('old')))];
}

describe('one step of lineage', () => {
  it.each(['merged', 'split', 'spun off', 'replaced', 'renamed'])('leads over an event that %s one body', (kind) => {
    expect(after(`kind: ${kind}, origins: [{unit: old}], results: [new]`)).toEqual([['old'], ['new']]);
  });

  it.each([
    'kind: merged, planned: true, origins: [{unit: old}], results: [new]',
    'kind: reclassified, origins: [{unit: old}], results: [new]',
    'kind: moved, origins: [{unit: old}], results: [old]',
    'kind: merged, origins: [{unit: top}, {unit: old}], results: [old]',
  ])('does not lead from old to new over: %s', (event) => {
    expect(after(event)).toEqual([[], []]);
  });
});
