import type { FastifyInstance } from 'fastify';
import type { Standing } from '../chart/standing';
import type { Closing } from './closing';
import { answerStopping } from './fault-answers';
import { chartsIn } from './not-ready';

/** Where a platform asks whether the service lives, and whether to send it requests. Never limited. */
export function healthRoutes(app: FastifyInstance, standing: () => Standing, closing: Closing): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', (_request, reply) => {
    if (closing.hasBegun) return answerStopping(reply);
    const now = standing();
    const charts = chartsIn(now);
    const served = charts.all.map((chart) => ({
      slug: chart.header.slug,
      version: charts.version(chart),
      digest: chart.digest,
    }));
    return reply.send({
      status: 'ready',
      ...(now.version === null ? {} : { version: now.version }),
      charts: served,
      ...(now.stale === null ? {} : { stale: { since: now.stale.since, reason: now.stale.reason } }),
    });
  });
}
