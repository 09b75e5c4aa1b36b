import type { Server } from 'node:http';
import { join } from 'node:path';
import { standingOf } from '../../src/chart/standing';
import type { AppOptions } from '../../src/http/app';
import { createApp } from '../../src/http/app';
import { chartsOf, shippedFolder } from './charts';

const charts = chartsOf(shippedFolder);
/** Where `npm run build` puts the explorer. */
export const explorerFolder = join(__dirname, '..', '..', 'dist', 'web');

export interface RunningApp {
  readonly origin: string;
  readonly port: number;
  readonly server: Server;
  readonly close: () => Promise<void>;
  /** Sends a question and gives the response. */
  readonly ask: (query: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
}

/** The service over HTTP on a free port, with other bounds or options; fails on closing when it had a fault. */
export async function runApp(options: Partial<AppOptions> = {}): Promise<RunningApp> {
  const faults: unknown[] = [];
  const app = await createApp({
    standing: () => standingOf(charts),
    logFault: (fault) => faults.push(fault),
    release: '1.0.0',
    explorerFolder,
    ...options,
  });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    origin,
    port: Number(new URL(origin).port),
    server: app.server,
    close: async () => {
      await app.close();
      if (faults.length > 0) throw new Error('The service had a fault.', { cause: faults });
    },
    ask: (query, headers = {}) =>
      fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query }),
      }),
  };
}
