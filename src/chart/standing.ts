import type { Charts } from './charts';

/** What a service answers from, and what keeps it from something newer. */
export interface Standing {
  /** Null until there are some. */
  readonly charts: Charts | null;
  /** The number under which they were published; null where nobody counts. */
  readonly version: number | null;
  /** Of each chart by its slug, the newest first; those that are told of at all are at most a hundred. */
  readonly publications: ReadonlyMap<string, readonly Publication[]>;
  /** Null when they are the newest, as far as was seen. */
  readonly stale: Staleness | null;
}

/** When a chart became another one. */
export interface Publication {
  /** The number under which it was published, maybe with other charts; null where nobody counts. */
  readonly version: number | null;
  readonly at: Date;
  /** What whoever published it said of it. */
  readonly note: string | null;
  /** The number of the older version whose chart it is again. */
  readonly restores: number | null;
  /** Of the texts that it was made from. */
  readonly digest: string;
}

export interface Staleness {
  readonly since: Date;
  /** A sentence that anybody may read: no address, no folder. */
  readonly reason: string;
  /** A line each, for whoever can mend it; empty where the reason says it all. */
  readonly details: string;
}

/** That of charts which stay. */
export function standingOf(charts: Charts, publications: Standing['publications'] = new Map()): Standing {
  return { charts, version: null, publications, stale: null };
}
