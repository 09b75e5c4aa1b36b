import type { Chart } from './chart';
import type { ChangeKind } from './vocabulary';

const successions: readonly ChangeKind[] = ['RENAMED', 'MERGED', 'SPLIT', 'SPUN_OFF', 'REPLACED'];

/** What it directly came out of: one step back through events that took effect, whatever became of those units. */
export function predecessors(chart: Chart, unit: number): number[] {
  return oneStep(chart, unit, 'results');
}

/** What directly came out of it. */
export function successors(chart: Chart, unit: number): number[] {
  return oneStep(chart, unit, 'origins');
}

function oneStep(chart: Chart, unit: number, side: 'origins' | 'results'): number[] {
  const { slug } = chart.unit(unit);
  const reached = chart.eventsOf(unit).flatMap(({ record: { kind, planned, origins, results } }) => {
    if (planned || !successions.includes(kind)) return [];
    const [here, there] = side === 'origins' ? [origins.map(slugOf), results] : [results, origins.map(slugOf)];
    return here.includes(slug) ? there.filter((other) => other !== slug) : [];
  });
  return [...new Set(reached)].map((other) => chart.index(other));
}

function slugOf({ unit }: { readonly unit: string }): string {
  return unit;
}
