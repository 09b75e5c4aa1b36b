import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';
import type { AppOptions } from '../../src/http/app';
import { runApp } from './app';
import type { RunningApp } from './app';

/** What a proxy does with the path that the service is reached under. Both are usual. */
export const proxyWays = ['takes away', 'passes on'] as const;

export const base = '/org/chart';

export interface ProxiedApp {
  readonly app: RunningApp;
  /** Of the proxy, which has nothing else than the service. */
  readonly origin: string;
  /** Where people reach the service. */
  readonly publicUrl: string;
  /** What was asked for outside of the path. */
  readonly outside: readonly string[];
  readonly close: () => Promise<void>;
}

/** The service behind a reverse proxy, which asks it by the name that it has inside, as many do. */
export async function runBehindProxy(
  way: (typeof proxyWays)[number],
  options: Partial<AppOptions> = {},
): Promise<ProxiedApp> {
  let port = 0;
  const outside: string[] = [];
  const proxy = createServer((incoming, response) => {
    const { method = '', url = '', headers } = incoming;
    if (!new RegExp(`^${base}(?:[/?]|$)`).test(url)) {
      outside.push(`${method} ${url}`);
      response.writeHead(404).end();
      return;
    }
    const rest = url.slice(base.length);
    const path = way === 'passes on' ? url : rest.startsWith('/') ? rest : `/${rest}`;
    const inside = { host: '127.0.0.1', port, method, path, headers: { ...headers, host: 'inside' } };
    const outgoing = request(inside, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      pipeline(answer, response, () => undefined);
    });
    outgoing.on('error', () => response.destroy());
    pipeline(incoming, outgoing, () => undefined);
  });
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${String((proxy.address() as AddressInfo).port)}`;
  const publicUrl = origin + base;
  const app = await runApp({ publicUrl, ...options });
  ({ port } = app);
  return {
    app,
    origin,
    publicUrl,
    outside,
    close: async () => {
      proxy.close();
      proxy.closeAllConnections();
      await app.close();
    },
  };
}
