import type { Config } from '../config';
import { createServer } from '../index';
import type { AgencyGraphServer, ServedCharts } from '../index';
import { onStopSignals } from '../stop-signals';
import { chartsOf, whyNotServed } from './charts-of';
import type { MetricsListener } from './listen-for-metrics';
import { readManifests } from './read-manifests';
import type { ServiceLog } from './service-log';
import { changeTeller } from './tell-changes';

/** Serves the charts until it is told to stop. Exits with 1, and the reasons, when it cannot start. */
export async function serve(config: Config): Promise<void> {
  const log = await logFor(config);
  const fail = (reason: string): void => {
    log.failed(reason);
    process.exitCode = 1;
  };
  // What comes before the greeting is told by it.
  let tell: (now: ServedCharts) => void = () => undefined;
  const server = await make(config, log, (now) => {
    tell(now);
  });
  if (typeof server === 'string') {
    fail(server);
    return;
  }
  let metrics: MetricsListener | null = null;
  try {
    metrics = await metricsOf(server, config);
    const service = await listening(config.host, config.port, server.listen(config));
    stopOnSignals(server, metrics, log);
    const served = server.served();
    log.started(served, { service, metrics: metrics?.address ?? null });
    tell = changeTeller(log, { charts: served.charts, version: served.version });
    tell(served);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
    metrics?.close();
    await server.close();
  }
}

async function logFor(config: Config): Promise<ServiceLog> {
  if (config.log === 'json') return (await import('./log-as-json.js')).logAsJson();
  return (await import('./log-as-text.js')).logAsText(config);
}

/** The service; else why it cannot be. */
async function make(
  config: Config,
  { onFault, onRequest }: ServiceLog,
  onChange: (now: ServedCharts) => void,
): Promise<AgencyGraphServer | string> {
  try {
    return await createServer({
      charts: chartsOf(config),
      defaultChart: config.chart,
      publicUrl: config.publicUrl,
      requestsPerMinute: config.rateLimit,
      trustedProxies: config.trustProxy,
      onlyOperations: config.onlyOperations && readManifests(config.onlyOperations),
      subgraph: config.subgraph,
      metrics: config.metricsPort !== undefined,
      onFault,
      onChange,
      onRequest,
    });
  } catch (error) {
    return whyNotServed(error);
  }
}

/** Null where nobody is to ask for figures. */
async function metricsOf(server: AgencyGraphServer, { host, metricsPort }: Config): Promise<MetricsListener | null> {
  if (metricsPort === undefined) return null;
  const { listenForMetrics } = await import('./listen-for-metrics.js');
  return listening(host, metricsPort, listenForMetrics(host, metricsPort, server.metrics));
}

async function listening<Listener>(host: string, port: number, begun: Promise<Listener>): Promise<Listener> {
  try {
    return await begun;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`Cannot listen on ${host}:${String(port)}: ${reason}.`, { cause: error });
  }
}

/** The first signal stops the service, the second one ends the process as it stands. */
function stopOnSignals(server: AgencyGraphServer, metrics: MetricsListener | null, log: ServiceLog): void {
  let isStopping = false;
  const stop = async (): Promise<void> => {
    if (isStopping) process.exit(1);
    isStopping = true;
    log.stopping?.();
    await server.close();
    metrics?.close();
    log.stopped?.();
  };
  onStopSignals(() => void stop());
}
