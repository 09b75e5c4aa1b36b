import autocannon from 'autocannon';

/** What to ask, of whom, from how many connections, for how long. */
export interface Load {
  readonly url: string;
  readonly body: string;
  readonly connections: number;
  readonly seconds: number;
  /** An answer of fewer bytes is not the one that was asked for. */
  readonly leastBytes: number;
}

export interface Outcome {
  /** The latencies of the answers with 200 and no error, in milliseconds. */
  readonly accepted: readonly number[];
  /** How many were answered with 503. */
  readonly refused: number;
  /** How many got another answer, or none. */
  readonly failed: number;
  readonly seconds: number;
}

async function load({ url, body, connections, seconds, leastBytes }: Load): Promise<Outcome> {
  const accepted: number[] = [];
  let refused = 0;
  let failed = 0;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const options = { url, body, headers, connections, duration: seconds, method: 'POST', timeout: 60 } as const;
    const instance = autocannon(options, (error: Error | null, done) => {
      if (error) reject(error);
      else resolve(done);
    });
    // Autocannon's own figures mix refusals in.
    instance.on('response', (_client, status, bytes, milliseconds) => {
      if (status === 200 && bytes > leastBytes) accepted.push(milliseconds);
      else if (status === 503) refused += 1;
      else failed += 1;
    });
  });
  return { accepted, refused, failed: failed + result.errors, seconds: result.duration };
}

/** In a process of its own, so that it takes no time from the server's. */
process.once('message', (wanted: Load) => {
  void load(wanted).then((outcome) => process.send?.(outcome, () => process.exit(0)));
});
