import { effectiveDay, isBefore } from './dates';
import type { Period, UncertainDate } from './dates';
import type { EventRecord, OriginRecord, PlacementRecord } from './document';
import type { ChangeKind, UnitStatus } from './vocabulary';

/** From when until when a unit is on record, and what has become of it. */
export interface Lifetime {
  readonly period: Period;
  /** The event it came out of; null where none tells. */
  readonly founding: EventRecord | null;
  /** Nothing but plans tells of its beginning. */
  readonly isPlanned: boolean;
  /** The event after which nobody says whether it still exists. */
  readonly doubt: EventRecord | null;
  /** The law of the event it came out of. */
  readonly law: string | null;
}

const foundingKinds: readonly ChangeKind[] = ['ESTABLISHED', 'RENAMED', 'MERGED', 'SPLIT', 'SPUN_OFF', 'REPLACED'];
const closingKinds: readonly ChangeKind[] = ['RENAMED', 'MERGED', 'SPLIT', 'REPLACED', 'ABOLISHED'];

const undated: UncertainDate = { text: 'date not known', earliest: null, latest: null };

/** That of a unit of which nothing is told, as of most in a large chart: one for all. */
export const alwaysThere: Lifetime = {
  period: { start: null, end: null },
  founding: null,
  isPlanned: false,
  doubt: null,
  law: null,
};

/**
 * Reads a unit's lifetime off the events it took part in, oldest first. Where none tells of its beginning, it begins
 * with its first place in the tree; what came into it after that did not found it. An origin of which only a part went
 * lives on; where the sources do not say how much went, they do not say either whether it still exists.
 */
export function lifetime(
  slug: string,
  events: readonly EventRecord[],
  placements: readonly PlacementRecord[],
): Lifetime {
  const first = firstStart(placements);
  if (events.length === 0 && first === null) return alwaysThere;
  const founding = events.filter(
    (event) => foundingKinds.includes(event.kind) && comesOutOf(slug, event) && !isBefore(first, event.date),
  );
  const began = founding.find(({ planned }) => !planned);
  const isPlanned = founding.length > 0 && !began && first === null;
  const fates = events.flatMap((event) => fatesOf(slug, event));
  const closing = fates.find(({ fate }) => fate === 'ENDED')?.event;
  return {
    period: {
      start: began?.date ?? first,
      end: closing ? (closing.date ?? undated) : null,
    },
    founding: began ?? null,
    isPlanned,
    doubt: fates.find(({ fate }) => fate === 'UNKNOWN')?.event ?? null,
    law: founding.find(({ planned, law }) => !planned && law !== null)?.law ?? null,
  };
}

/** Null when there is no placement, or one that may always have been. */
function firstStart(placements: readonly PlacementRecord[]): UncertainDate | null {
  const day = (start: UncertainDate | null): string => effectiveDay(start) ?? '';
  let first = placements[0]?.period.start ?? null;
  for (const { period } of placements) if (day(period.start) < day(first)) first = period.start;
  return first;
}

function comesOutOf(slug: string, { origins, results }: EventRecord): boolean {
  return results.includes(slug) && !origins.some(({ unit }) => unit === slug);
}

function fatesOf(slug: string, event: EventRecord): { event: EventRecord; fate: UnitStatus }[] {
  if (event.planned || !closingKinds.includes(event.kind) || event.results.includes(slug)) return [];
  return event.origins
    .filter(({ unit }) => unit === slug)
    .map((origin) => ({ event, fate: fateOf(origin, event.kind) }));
}

function fateOf({ partial }: OriginRecord, kind: ChangeKind): UnitStatus {
  if (partial === true) return 'ACTIVE';
  if (partial === false || kind === 'ABOLISHED' || kind === 'RENAMED') return 'ENDED';
  return 'UNKNOWN';
}
