import type { Chart } from '../chart/chart';

/** '17 units, 148 facts, 40 sources' */
export function chartCounts(chart: Chart): string {
  return [
    counted(chart.units.length, 'unit'),
    counted(chart.allFacts().length, 'fact'),
    counted(chart.sources.length, 'source'),
  ].join(', ');
}

function counted(count: number, thing: string): string {
  return `${String(count)} ${thing}${count === 1 ? '' : 's'}`;
}
