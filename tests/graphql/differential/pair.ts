import { Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Standing } from '../../../src/chart/standing';
import type { PersistedOperation } from '../../../src/graphql/persisted/persisted-operation';
import type { RequestRecord } from '../../../src/observe/request-record';
import { runApp } from '../../support/app';
import type { RunningApp } from '../../support/app';
import type { Asked } from './requests';

/** What became of a request: for whoever asked, and for whoever runs the service. */
export interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Buffer;
  readonly record: RequestRecord | null;
}

/** A service that is asked, and whose records are read. */
class Side {
  readonly #app: RunningApp;
  readonly #records: Map<string, (record: RequestRecord) => void>;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 16 });

  private constructor(app: RunningApp, records: Map<string, (record: RequestRecord) => void>) {
    this.#app = app;
    this.#records = records;
  }

  static async start(
    standing: () => Standing,
    persisted: readonly PersistedOperation[],
    shortCuts: boolean,
  ): Promise<Side> {
    const records = new Map<string, (record: RequestRecord) => void>();
    const observe = (record: RequestRecord): void => {
      records.get(record.requestId)?.(record);
      records.delete(record.requestId);
    };
    return new Side(await runApp({ standing, persisted, observe, shortCuts }), records);
  }

  async ask({ method, path, headers, body }: Asked, id: string): Promise<Seen> {
    const record = new Promise<RequestRecord>((resolve) => this.#records.set(id, resolve));
    const answer = await new Promise<Omit<Seen, 'record'>>((resolve, reject) => {
      const length = body && headers['transfer-encoding'] === undefined ? { 'content-length': body.length } : {};
      const options = { method, agent: this.#agent, headers: { ...length, ...headers, 'x-request-id': id } };
      request(`${this.#app.origin}${path}`, options, (response) => {
        buffer(response).then((bytes) => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes });
        }, reject);
      })
        .on('error', (cause) => {
          reject(new Error(`${id}: ${method} ${path} ${JSON.stringify(headers)} ${String(body)}`, { cause }));
        })
        .end(body);
    });
    // What is no HTTP to it comes to no record.
    return { ...answer, record: answer.headers['x-request-id'] === undefined ? null : await record };
  }

  async close(): Promise<void> {
    this.#agent.destroy();
    await this.#app.close();
  }
}

/** The service with all its short cuts, and one that has none: what graphql-js says there is right. */
export class Pair {
  readonly #tried: Side;
  readonly #reference: Side;
  #count = 0;

  private constructor(tried: Side, reference: Side) {
    this.#tried = tried;
    this.#reference = reference;
  }

  static async start(standing: () => Standing, persisted: readonly PersistedOperation[]): Promise<Pair> {
    const [tried, reference] = await Promise.all([true, false].map((one) => Side.start(standing, persisted, one)));
    if (!tried || !reference) throw new Error('It takes two.');
    return new Pair(tried, reference);
  }

  async ask(asked: Asked): Promise<{ readonly tried: Seen; readonly reference: Seen }> {
    const id = `request-${String((this.#count += 1))}`;
    const [tried, reference] = await Promise.all([this.#tried.ask(asked, id), this.#reference.ask(asked, id)]);
    return { tried, reference };
  }

  async close(): Promise<void> {
    await Promise.all([this.#tried.close(), this.#reference.close()]);
  }
}

/** What must be the same of both: all but the time, which layer answered, and what that kept. */
export function comparable({ status, headers, body, record }: Seen): Readonly<Record<string, unknown>> {
  const { date: _date, ...others } = headers;
  return { status, headers: others, body: body.toString('latin1'), record: record && comparableRecord(record) };
}

function comparableRecord({ durationMs: _, answeredBy, operation, ...told }: RequestRecord): unknown {
  const { document: _document, ...known } = operation ?? {};
  const layer = answeredBy === 'kept' || answeredBy === 'plan' ? 'execution' : answeredBy;
  return { ...told, layer, operation: operation && known };
}
