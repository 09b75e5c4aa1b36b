import type { Snapshot } from '../chart/snapshot';

/** The language of the name that a unit has on the date; null where the chart does not tell. */
export function nameLanguage(snapshot: Snapshot, unit: number): string | null {
  const name = snapshot.name(unit);
  const { names } = snapshot.chart.unit(unit);
  return names.find(({ kind, text }) => kind === 'PRIMARY' && text === name)?.language ?? null;
}
