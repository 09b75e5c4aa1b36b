import { countDefects, formatDefects } from '../../seed/index';
import type { Config } from '../config';
import { BrokenCharts, createServer, loadCharts, version, WrongOption } from '../index';
import type { AgencyGraphServer, LoadedCharts } from '../index';
import { onStopSignals } from '../stop-signals';
import { chartCounts } from './chart-counts';
import { fail } from './fail';
import { readManifests } from './read-manifests';

/** Serves the charts until it is told to stop. Exits with 1, and the reasons, when it cannot start. */
export async function serve(config: Config): Promise<void> {
  const made = await make(config);
  if (typeof made === 'string') {
    fail(made);
    return;
  }
  const { server, charts } = made;
  try {
    const address = await server.listen(config);
    stopOnSignals(server);
    console.log(greeting(charts, config, address));
  } catch (error) {
    fail(
      `Cannot listen on ${config.host}:${String(config.port)}: ${error instanceof Error ? error.message : String(error)}.`,
    );
    await server.close();
  }
}

/** The service and its charts; else why it cannot be. */
async function make(config: Config): Promise<{ server: AgencyGraphServer; charts: LoadedCharts } | string> {
  try {
    const charts = loadCharts(config.charts);
    const server = await createServer({
      charts,
      defaultChart: config.chart,
      publicUrl: config.publicUrl,
      requestsPerMinute: config.rateLimit,
      trustedProxies: config.trustProxy,
      onlyOperations: config.onlyOperations && readManifests(config.onlyOperations),
    });
    return { server, charts };
  } catch (error) {
    if (error instanceof WrongOption) return error.message;
    if (!(error instanceof BrokenCharts)) throw error;
    return `The charts have ${countDefects(error.defects)}; nothing is served.\n${formatDefects(error.defects)}`;
  }
}

function greeting({ charts }: LoadedCharts, config: Config, listening: string): string {
  const { chart: chosen, publicUrl, onlyOperations } = config;
  const address = publicUrl ?? listening;
  const served = charts.map(({ slug, title, unitCount, factCount, sourceCount }) => {
    const isDefault = slug === (chosen ?? charts[0]?.slug);
    return `  ${slug}${isDefault ? ' (default)' : ''}: ${title}; ${chartCounts(unitCount, factCount, sourceCount)}`;
  });
  return [
    `AgencyGraph ${version} serves`,
    ...served,
    `  ${address}/          the page for people`,
    `  ${address}/graphql   the GraphQL API`,
    `  ${address}/graphiql/ where to try it`,
    `  ${address}/healthz, ${address}/readyz`,
    ...(onlyOperations ? ['and answers persisted operations alone'] : []),
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
