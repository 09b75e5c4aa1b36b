import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { isKept, tagOf } from './kept-answer';

/** The notices of all that is built into the pages, which go to the browsers with it. */
export function noticesRoute(app: FastifyInstance, explorerFolder: string): void {
  const notices = readFileSync(join(explorerFolder, 'third-party-notices.txt'), 'utf8');
  const tag = tagOf([notices]);
  app.get('/third-party-notices', { compress: {} }, (request, reply) => {
    reply.header('cache-control', 'no-cache').header('etag', tag);
    return isKept(request, tag) ? reply.code(304).send() : reply.type('text/plain; charset=utf-8').send(notices);
  });
}
