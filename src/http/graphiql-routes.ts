import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { policyWith } from '../pages/page-policy';
import { graphiqlAddress } from './graphiql-address';
import { sendKeptPage } from './kept-page';

/** Its editor writes styles into the page, has pictures in its style sheet, and works in threads of its own. */
const policy = policyWith({
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'worker-src': "'self'",
});

/** GraphiQL, as it was built into a folder: a page, and the files that it needs, which are packed by gzip alone. */
export async function graphiqlRoutes(app: FastifyInstance, folder: string): Promise<void> {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  await app.register(files, {
    root: join(folder, 'assets'),
    prefix: '/graphiql/assets/',
    wildcard: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    decorateReply: false,
  });
  app.get('/graphiql', { compress: {} }, (request, reply) => {
    // What it loads stands below its own address.
    const isBelow = request.url.split('?', 1)[0]?.endsWith('/');
    return isBelow ? sendKeptPage(request, reply, html, policy) : reply.redirect(graphiqlAddress(request));
  });
}
