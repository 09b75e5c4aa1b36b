/** '17 units, 148 facts, 40 sources' */
export function chartCounts(units: number, facts: number, sources: number): string {
  return [counted(units, 'unit'), counted(facts, 'fact'), counted(sources, 'source')].join(', ');
}

function counted(count: number, thing: string): string {
  return `${String(count)} ${thing}${count === 1 ? '' : 's'}`;
}
