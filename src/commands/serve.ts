import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { Charts } from '../chart/charts';
import type { Config } from '../config';
import { createApp } from '../http/app';
import { explorerFolder, version } from '../package-info';
import { chartCounts } from './chart-counts';
import { fail } from './fail';
import { readCharts } from './read-charts';

/** Serves the charts until it is told to stop. Exits with 1, and the reasons, when it cannot start. */
export async function serve(config: Config): Promise<void> {
  const read = readCharts(config.charts, config.chart, 'served');
  if (!read) return;
  const charts = new Charts(read.all, read.chosen.header.slug, version);
  const app = await createApp({
    currentCharts: () => charts,
    logFault: (fault) => {
      console.error(fault);
    },
    explorerFolder,
    requestsPerMinute: config.rateLimit,
    trustedProxies: config.trustProxy,
  });
  try {
    await app.listen({ port: config.port, host: config.host });
    await app.listeners.listenOnAll(config.host, (request, response) => {
      app.routing(request, response);
    });
  } catch (error) {
    fail(
      `Cannot listen on ${config.host}:${String(config.port)}: ${error instanceof Error ? error.message : String(error)}.`,
    );
    await app.close();
    return;
  }
  stopOnSignals(app);
  const { port } = app.server.address() as AddressInfo;
  console.log(greeting(charts, `http://${shownHost(config.host)}:${String(port)}`));
}

function greeting(charts: Charts, origin: string): string {
  const served = charts.all.map((chart) => {
    const { slug, title } = chart.header;
    return `  ${slug}${chart === charts.default ? ' (default)' : ''}: ${title}; ${chartCounts(chart)}`;
  });
  return [
    `AgencyGraph ${version} serves`,
    ...served,
    `  ${origin}/          the page for people`,
    `  ${origin}/graphql   the GraphQL API`,
    `  ${origin}/graphiql/ where to try it`,
    `  ${origin}/healthz, ${origin}/readyz`,
  ].join('\n');
}

/** The first signal stops the service, the second one ends the process as it stands. */
function stopOnSignals(app: FastifyInstance): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    void app.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
}

/** A listener on every interface is reached through this machine's own name. */
function shownHost(host: string): string {
  if (['0.0.0.0', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
