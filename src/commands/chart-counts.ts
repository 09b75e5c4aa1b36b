import type { ChartSummary } from '../index';

/** '17 units, 148 facts, 40 sources' */
export function chartCounts({ unitCount, factCount, sourceCount }: Omit<ChartSummary, 'slug' | 'title'>): string {
  return [counted(unitCount, 'unit'), counted(factCount, 'fact'), counted(sourceCount, 'source')].join(', ');
}

function counted(count: number, thing: string): string {
  return `${String(count)} ${thing}${count === 1 ? '' : 's'}`;
}
