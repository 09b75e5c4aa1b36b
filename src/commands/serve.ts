import type { Config } from '../config';
import { createServer, version } from '../index';
import type { AgencyGraphServer, ServedCharts } from '../index';
import { onStopSignals } from '../stop-signals';
import { chartCounts } from './chart-counts';
import { chartsOf, whyNotServed } from './charts-of';
import { fail } from './fail';
import { readManifests } from './read-manifests';
import { changeTeller } from './tell-changes';

/** Serves the charts until it is told to stop. Exits with 1, and the reasons, when it cannot start. */
export async function serve(config: Config): Promise<void> {
  // What comes before the greeting is told by it.
  let tell: (now: ServedCharts) => void = () => undefined;
  const server = await make(config, (now) => {
    tell(now);
  });
  if (typeof server === 'string') {
    fail(server);
    return;
  }
  try {
    const address = await server.listen(config);
    stopOnSignals(server);
    const served = server.served();
    console.log(greeting(served, config, address));
    tell = changeTeller({ charts: served.charts, version: served.version });
    tell(served);
  } catch (error) {
    fail(
      `Cannot listen on ${config.host}:${String(config.port)}: ${error instanceof Error ? error.message : String(error)}.`,
    );
    await server.close();
  }
}

/** The service; else why it cannot be. */
async function make(config: Config, onChange: (now: ServedCharts) => void): Promise<AgencyGraphServer | string> {
  try {
    return await createServer({
      charts: chartsOf(config),
      defaultChart: config.chart,
      publicUrl: config.publicUrl,
      requestsPerMinute: config.rateLimit,
      trustedProxies: config.trustProxy,
      onlyOperations: config.onlyOperations && readManifests(config.onlyOperations),
      subgraph: config.subgraph,
      onChange,
    });
  } catch (error) {
    return whyNotServed(error);
  }
}

function greeting({ charts }: ServedCharts, config: Config, listening: string): string {
  const { chart: chosen, publicUrl, onlyOperations, subgraph } = config;
  const address = publicUrl ?? listening;
  const served = charts.map((chart) => {
    const isDefault = chart.slug === (chosen ?? charts[0]?.slug);
    return `  ${chart.slug}${isDefault ? ' (default)' : ''}: ${chart.title}; ${chartCounts(chart)}`;
  });
  return [
    `AgencyGraph ${version} ${charts.length > 0 ? 'serves' : 'waits for the charts of the database, to serve them at'}`,
    ...served,
    `  ${address}/          the page for people`,
    `  ${address}/graphql   the GraphQL API`,
    `  ${address}/graphiql/ where to try it`,
    `  ${address}/mcp       the tools for agents`,
    `  ${address}/healthz, ${address}/readyz`,
    ...(onlyOperations ? ['and answers persisted operations alone'] : []),
    ...(subgraph ? ['and is a subgraph for a gateway'] : []),
    ...(address === listening ? [] : [`and listens on ${listening}`]),
  ].join('\n');
}

/** The first signal stops the service, the second one ends the process as it stands. */
function stopOnSignals(server: AgencyGraphServer): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    void server.close();
  };
  onStopSignals(stop);
}
