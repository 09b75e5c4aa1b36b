import type { FastifyInstance } from 'fastify';
import type { Charts } from '../chart/charts';
import type { Closing } from './closing';
import { answerNotReady } from './fault-answers';

/** Where a platform asks whether the service lives, and whether to send it requests. Never limited. */
export function healthRoutes(app: FastifyInstance, currentCharts: () => Charts, closing: Closing): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', (_request, reply) => {
    if (closing.hasBegun) return answerNotReady(reply);
    const charts = currentCharts();
    const served = charts.all.map((chart) => ({ slug: chart.header.slug, version: charts.version(chart) }));
    return reply.send({ status: 'ready', charts: served });
  });
}
