import type { FastifyInstance } from 'fastify';
import type { Charts } from '../chart/charts';
import { firstPage } from '../pages/first-page';
import { pagePolicy } from '../pages/page-policy';

/** What people open: the page, and the schema to read. */
export function pageRoutes(
  app: FastifyInstance,
  currentCharts: () => Charts,
  schemaText: (charts: Charts) => Promise<string>,
): void {
  app.get('/', (request, reply) => {
    const html = firstPage(currentCharts(), `${request.protocol === 'https' ? 'https' : 'http'}://${request.host}`);
    return reply.type('text/html; charset=utf-8').header('content-security-policy', pagePolicy).send(html);
  });
  app.get('/schema.graphql', async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(await schemaText(currentCharts())),
  );
}
