/** What a request over HTTP may be and take; times in milliseconds. */
export interface HttpBounds {
  /** Of a body. */
  readonly bytes: number;
  /** Requests that are worked on at the same time, and that wait for it. */
  readonly running: number;
  readonly waiting: number;
  /** Bytes of answers that clients have not taken yet. */
  readonly untaken: number;
  /** What of these a file counts for that is made as it is taken: most of it is for the packing. */
  readonly file: number;
  /** Until the headers of a request have come, until all of it has, until its answer has been taken. */
  readonly headers: number;
  readonly request: number;
  readonly answer: number;
  /** How long a client that has nothing to ask may stay connected: longer than proxies usually do, which have 60 seconds. */
  readonly idle: number;
  /** How long a service that is told to stop still answers whoever comes, so that load balancers see it in time. */
  readonly closing: number;
  /** How long it then waits for its last answers to be taken. */
  readonly lastAnswers: number;
}

export const httpBounds: HttpBounds = {
  bytes: 256 * 1024,
  running: 16,
  waiting: 48,
  untaken: 64 * 1024 * 1024,
  file: 1024 * 1024,
  headers: 8_000,
  request: 10_000,
  answer: 30_000,
  idle: 75_000,
  closing: 200,
  lastAnswers: 8_000,
};
