import type { FastifyRateLimitStore } from '@fastify/rate-limit';

/** So many clients are known; whoever has not asked for longest is forgotten. */
const mostClients = 5000;

/** Counts the requests of each client in a window of time, by a clock that nobody sets: the package goes by that of the day. */
export class RequestCounts implements FastifyRateLimitStore {
  readonly #windows = new Map<string, { count: number; readonly since: number }>();

  incr(
    client: string,
    callBack: (error: null, counted: { readonly current: number; readonly ttl: number }) => void,
    timeWindow: number,
  ): void {
    const now = performance.now();
    const known = this.#windows.get(client);
    const window = known && now - known.since < timeWindow ? known : { count: 0, since: now };
    window.count += 1;
    this.#windows.delete(client);
    this.#windows.set(client, window);
    const [oldest] = this.#windows.keys();
    if (this.#windows.size > mostClients && oldest !== undefined) this.#windows.delete(oldest);
    callBack(null, { current: window.count, ttl: timeWindow - (now - window.since) });
  }

  /** All addresses of the service count together. */
  child(): this {
    return this;
  }
}
