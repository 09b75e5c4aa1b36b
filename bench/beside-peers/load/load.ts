import type { Variables, Way } from '../questions';

/** What to ask of whom, and how long. */
export interface Load {
  readonly url: string;
  readonly query: string;
  readonly variables: readonly Variables[];
  readonly way: Way;
  readonly effort: Effort;
  /** The processes whose time counts. */
  readonly pids: readonly number[];
}

export interface Effort {
  /** Goes on until they have taken so much processor time, in milliseconds, */
  readonly processor: number;
  /** and so many requests are answered; */
  readonly requests: number;
  /** but not longer than so many milliseconds by the clock. */
  readonly atMost: number;
}

/** What came of it. */
export interface Sample {
  /** Processor time of the server for each request, in microseconds. */
  readonly processor: number;
  readonly perSecond: number;
  /** In milliseconds. */
  readonly p50: number;
  readonly p99: number;
}
