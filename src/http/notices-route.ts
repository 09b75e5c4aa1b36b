import type { FastifyInstance } from 'fastify';

/** The notices of all that is built into the pages, which go to the browsers with it. */
export function noticesRoute(app: FastifyInstance, explorerFolder: string): void {
  app.get('/third-party-notices', { compress: {} }, (_request, reply) =>
    reply.header('cache-control', 'no-cache').sendFile('third-party-notices.txt', explorerFolder),
  );
}
