import type { ServedCharts, ServerOptions } from '../index';

type Staleness = NonNullable<ServedCharts['stale']>;

/** Where a service is reached. */
export interface Addresses {
  /** Such as http://localhost:4000. */
  readonly service: string;
  /** Such as http://localhost:9464/metrics; null where nobody is to ask for figures. */
  readonly metrics: string | null;
}

/** Is told what becomes of a service. */
export interface ServiceLog extends Pick<ServerOptions, 'onFault' | 'onRequest'> {
  readonly started: (served: ServedCharts, addresses: Addresses) => void;
  /** It cannot start. */
  readonly failed: (reason: string) => void;
  /** Other charts are served than before. */
  readonly changed: (now: ServedCharts, before: ServedCharts) => void;
  /** What is served may not be the newest, for this reason. */
  readonly stale: (now: ServedCharts, stale: Staleness) => void;
  /** What is served is the newest, as it was until then. */
  readonly current: (until: Date) => void;
  readonly stopping?: () => void;
  readonly stopped?: () => void;
}
