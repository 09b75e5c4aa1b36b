import type { Answer } from './tool';

/** An answer without what is null or empty below its own members, which says no more than its absence. */
export function told({ chart, ...members }: Answer): Answer {
  return {
    chart: compact(chart) as Answer['chart'],
    ...Object.fromEntries(
      Object.entries(members)
        .filter(([, member]) => member != null)
        .map(([name, member]) => [name, compact(member)]),
    ),
  };
}

function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => [name, compact(member)] as const)
      .filter(([, member]) => member != null && !(Array.isArray(member) && member.length === 0)),
  );
}
