import type { Period, UncertainDate } from './dates';
import type { EventRecord, OriginRecord } from './document';
import type { ChangeKind, UnitStatus } from './vocabulary';

/** From when until when a unit is on record, and what has become of it. */
export interface Lifetime {
  readonly period: Period;
  readonly status: UnitStatus;
  /** The law of the event it came out of. */
  readonly law: string | null;
}

const foundingKinds: readonly ChangeKind[] = ['ESTABLISHED', 'RENAMED', 'MERGED', 'SPLIT', 'SPUN_OFF', 'REPLACED'];
const closingKinds: readonly ChangeKind[] = ['RENAMED', 'MERGED', 'SPLIT', 'REPLACED', 'ABOLISHED'];

const undated: UncertainDate = { text: 'date not known', earliest: null, latest: null };

/**
 * Reads a unit's lifetime off the events it took part in, oldest first. An origin of which only a part went lives on;
 * where the sources do not say how much went, they do not say either whether it still exists.
 */
export function lifetime(slug: string, events: readonly EventRecord[]): Lifetime {
  const founding = events.filter((event) => foundingKinds.includes(event.kind) && comesOutOf(slug, event));
  const began = founding.find(({ planned }) => !planned);
  const fates = events.flatMap((event) => fatesOf(slug, event));
  const closing = fates.find(({ fate }) => fate === 'ENDED');
  return {
    period: { start: began?.date ?? null, end: closing ? (closing.event.date ?? undated) : null },
    status: closing
      ? 'ENDED'
      : founding.length > 0 && !began
        ? 'PLANNED'
        : fates.some(({ fate }) => fate === 'UNKNOWN')
          ? 'UNKNOWN'
          : 'ACTIVE',
    law: founding.find(({ planned, law }) => !planned && law !== null)?.law ?? null,
  };
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
