import type { Charts } from './charts';

/** What a service answers from, and what keeps it from something newer. */
export interface Standing {
  /** Null until there are some. */
  readonly charts: Charts | null;
  /** The number under which they were published; null where nobody counts. */
  readonly version: number | null;
  /** Null when they are the newest, as far as was seen. */
  readonly stale: Staleness | null;
}

export interface Staleness {
  readonly since: Date;
  /** A sentence that anybody may read: no address, no folder. */
  readonly reason: string;
  /** A line each, for whoever can mend it; empty where the reason says it all. */
  readonly details: string;
}

/** That of charts which stay. */
export function standingOf(charts: Charts): Standing {
  return { charts, version: null, stale: null };
}
