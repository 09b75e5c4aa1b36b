import { effectiveDay, holds } from './dates';
import type { NameRecord } from './document';
import type { NameKind } from './vocabulary';

type Names = readonly NameRecord[];

/** The name of a kind that is valid on a day (null: in the latest state); null when none is. */
export function validName(names: Names, kind: NameKind, day: string | null): string | null {
  return names.find((name) => name.kind === kind && holds(name.period, day))?.text ?? null;
}

const endOfTime = '9999-12-31';

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
  const distances = [effectiveDay(start), effectiveDay(end)].map((bound) =>
    bound === null ? Infinity : Math.abs(Date.parse(bound) - Date.parse(day)),
  );
  return Math.min(...distances);
}
