import { compare } from './compare-text';
import { effectiveDay, endOfTime, holds } from './dates';
import type { NameRecord } from './document';
import type { NameKind } from './vocabulary';

type Names = readonly NameRecord[];

/** Which of several names is meant: the one in the wanted language, else one in the chart's own, else any. */
export interface Preference {
  /** Null: the chart's own. */
  readonly language: string | null;
  /** The chart's own, in which names are that say none; null when nobody has said. */
  readonly own: string | null;
}

/** The name of a kind that is valid on a day (null: in the latest state); undefined when none is. */
export function validName(
  names: Names,
  kind: NameKind,
  day: string | null,
  preference: Preference,
): NameRecord | undefined {
  let found: NameRecord | undefined;
  let least = Infinity;
  for (const name of names) {
    if (name.kind !== kind || !holds(name.period, day)) continue;
    const strangeness = strangenessOf(name, preference);
    if (strangeness < least) [found, least] = [name, strangeness];
  }
  return found;
}

/** The name of a kind whose time lies nearest to a day (null: the one borne last); undefined when there is none. */
export function nearestName(
  names: Names,
  kind: NameKind,
  day: string | null,
  preference: Preference,
): NameRecord | undefined {
  let nearest: NameRecord | undefined;
  let least = [Infinity, Infinity] as const;
  for (const name of names) {
    if (name.kind !== kind) continue;
    const [distance, strangeness] = [distanceOf(name, day ?? endOfTime), strangenessOf(name, preference)];
    const isNearer = distance < least[0] || (distance === least[0] && strangeness < least[1]);
    if (nearest === undefined || isNearer) [nearest, least] = [name, [distance, strangeness]];
  }
  return nearest;
}

/** How far the language of a name is from the one that is wanted; 0 where it is the same. */
function strangenessOf(name: NameRecord, { language, own }: Preference): number {
  const [spoken, wanted] = [name.language ?? own, language ?? own];
  if (spoken === wanted) return 0;
  // French as it is written elsewhere is nearer to whoever wants French than another language.
  if (wanted !== null && spoken?.split('-')[0] === wanted.split('-')[0]) return 1;
  return spoken === own ? 2 : 3;
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
    if (next === undefined || names.some((name) => name.kind === kind && holds(name.period, day))) return [];
    const middle = Math.floor((Date.parse(day) + Date.parse(next)) / 2 / dayLength);
    return [middle, middle + 1].map((number) => new Date(number * dayLength).toISOString().slice(0, 10));
  });
}
