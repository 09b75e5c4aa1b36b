import type { FastifyInstance } from 'fastify';

/**
 * Other charts may be served at any moment, so a cache in between asks before it gives an answer again, unless the
 * answer says otherwise: without a word some would keep one for as long as they like.
 */
export function askFirst(app: FastifyInstance): void {
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-cache');
    done(null, payload);
  });
}
