import { compare } from './compare-text';
import { effectiveDay, endOfTime, holds } from './dates';
import type { NameRecord } from './document';
import type { NameKind } from './vocabulary';

type Names = readonly NameRecord[];

/** The name of a kind that is valid on a day (null: in the latest state); null when none is. */
export function validName(names: Names, kind: NameKind, day: string | null): string | null {
  return names.find((name) => name.kind === kind && holds(name.period, day))?.text ?? null;
}

/** The name of a kind whose time lies nearest to a day (null: the one borne last); null when there is none. */
export function nearestName(names: Names, kind: NameKind, day: string | null): string | null {
  let nearest: string | null = null;
  let least = Infinity;
  for (const name of names) {
    if (name.kind !== kind) continue;
    const distance = distanceOf(name, day ?? endOfTime);
    if (nearest === null || distance < least) [nearest, least] = [name.text, distance];
  }
  return nearest;
}

/** Milliseconds between a day and the nearer end of the time in which a name is valid. */
function distanceOf({ period: { start, end } }: NameRecord, day: string): number {
  // What ended nobody knows when has not ended on any day.
  const last = end === null ? null : (effectiveDay(end) ?? endOfTime);
  const distances = [effectiveDay(start), last].map((bound) =>
    bound === null ? Infinity : Math.abs(Date.parse(bound) - Date.parse(day)),
  );
  return Math.min(...distances);
}

const dayLength = 86_400_000;

/** The days in the gaps between names of a kind from which another one is the nearest. */
export function turningDays(names: Names, kind: NameKind): string[] {
  const periods = names.filter((name) => name.kind === kind).map(({ period }) => period);
  const bounds = periods.flatMap(({ start, end }) => [start, end].flatMap((date) => effectiveDay(date) ?? []));
  return [...new Set(bounds)].sort(compare).flatMap((day, index, days) => {
    const next = days[index + 1];
    if (next === undefined || validName(names, kind, day) !== null) return [];
    const middle = Math.floor((Date.parse(day) + Date.parse(next)) / 2 / dayLength);
    return [middle, middle + 1].map((number) => new Date(number * dayLength).toISOString().slice(0, 10));
  });
}
