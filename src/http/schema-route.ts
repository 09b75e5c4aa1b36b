import type { FastifyInstance } from 'fastify';
import type { Charts } from '../chart/charts';

/** The schema to read, with what each field costs on the charts that are served. */
export function schemaRoute(
  app: FastifyInstance,
  currentCharts: () => Charts,
  schemaText: (charts: Charts) => Promise<string>,
): void {
  app.get('/schema.graphql', async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(await schemaText(currentCharts())),
  );
}
