import type { FastifyInstance } from 'fastify';
import type { Charts } from '../chart/charts';
import type { Closing } from './closing';

/** Where a platform asks whether the service lives, and whether to send it requests. Never limited. */
export function healthRoutes(app: FastifyInstance, currentCharts: () => Charts, closing: Closing): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', (_request, reply) => {
    const charts = currentCharts();
    const served = charts.all.map((chart) => ({ slug: chart.header.slug, version: charts.version(chart) }));
    if (!closing.hasBegun) return { status: 'ready', charts: served };
    void reply.code(503);
    return { status: 'stopping', charts: served };
  });
}
