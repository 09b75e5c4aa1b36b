import { createHash } from 'node:crypto';
import compress from '@fastify/compress';
import files from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Charts } from '../chart/charts';
import { answerQuestion } from '../graphql/answer';
import type { GraphQLServer } from '../graphql/server';
import { accessibilityPage } from '../pages/accessibility-page';
import { explorerPage } from '../pages/explorer-page';
import { pagePolicy } from '../pages/page-policy';
import type { Admit } from './admission';
import type { Explorer } from './explorer';

/** The pages that people open, complete as the service sends them, and the files that bring them to life. */
export async function pageRoutes(
  app: FastifyInstance,
  server: GraphQLServer,
  currentCharts: () => Charts,
  explorer: Explorer,
  admit: Admit,
): Promise<void> {
  await app.register(compress, { global: false });
  await app.register(files, {
    root: explorer.assets,
    prefix: '/assets/',
    wildcard: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
  });

  const answerPage = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const charts = currentCharts();
    const origin = `${request.protocol === 'https' ? 'https' : 'http'}://${request.host}`;
    const tag = pageTag(charts, explorer, origin + request.url);
    reply.header('cache-control', 'no-cache').header('etag', tag);
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    const page = await explorer.renderPage(origin + request.url, (query, variables) =>
      answerQuestion(server, charts, query, variables),
    );
    return sendPage(reply.code(page.status), explorerPage(page, explorer.files, origin));
  };
  for (const url of ['/', '/units/:slug']) {
    app.get(url, { compress: {} }, (request, reply) => admit(reply, () => answerPage(request, reply)));
  }
  const accessibility = accessibilityPage(explorer.files);
  app.get('/accessibility', { compress: {} }, (_request, reply) => sendPage(reply, accessibility));
}

function sendPage(reply: FastifyReply, html: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').header('content-security-policy', pagePolicy).send(html);
}

/** The same as long as the page is: it depends on its address, the charts, and the explorer alone. */
function pageTag(charts: Charts, { files: { script } }: Explorer, address: string): string {
  const hash = createHash('sha256').update(script).update(address);
  for (const { header, digest } of charts.all) hash.update(header.slug).update(digest);
  return `W/"${hash.digest('base64url').slice(0, 22)}"`;
}
