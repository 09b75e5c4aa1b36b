import files from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import type { Charts } from '../chart/charts';
import type { Standing } from '../chart/standing';
import type { ExportFormat } from '../export/export-format';
import { ownTurn } from '../graphql/take-turns';
import { accessibilityPage } from '../pages/accessibility-page';
import { explorerPage } from '../pages/explorer-page';
import { notReadyPage } from '../pages/not-ready-page';
import { nowherePage } from '../pages/nowhere-page';
import { pagePolicy } from '../pages/page-policy';
import type { Admit } from './admission';
import type { Ask } from './ask';
import type { Explorer } from './explorer';
import { answerUnknownAddress } from './fault-answers';
import { isForPeople } from './is-for-people';
import { isKept, tagOf } from './kept-answer';
import { chartsIn, whyNotReady } from './not-ready';
import { pageAddress } from './page-address';

/** A file whose name changes with what is in it; the icon keeps its own. */
const namedByContent = /-[\w-]{8}\.\w+(?:\.(?:br|gz))?$/;

/** The pages that people open, complete as the service sends them, and the files that bring them to life. */
export async function pageRoutes(
  app: FastifyInstance,
  ask: Ask,
  standing: () => Standing,
  explorer: Explorer,
  formats: readonly ExportFormat[],
  admit: Admit,
): Promise<void> {
  await app.register(files, {
    root: explorer.assets,
    prefix: '/assets/',
    wildcard: false,
    index: false,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    setHeaders: (reply, path) => {
      if (!namedByContent.test(path)) reply.header('cache-control', 'public, max-age=86400');
    },
  });

  const { base } = app.publicUrl;
  const downloadForms = formats.map(({ extension, mediaType, title, use }) => ({ extension, mediaType, title, use }));
  const answerPage = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const now = standing();
    const reason = whyNotReady(now);
    if (reason !== null && isForPeople(request))
      return sendPage(reply.code(503).header('retry-after', '1'), notReadyPage(explorer.files, reason));
    const charts = chartsIn(now);
    const { socket } = request.raw;
    await ownTurn(request.raw);
    const { href, origin } = pageAddress(request);
    const tag = pageTag(charts, explorer, href);
    // An answer that says only that the page is the same still gives the page its policy.
    reply.header('content-security-policy', pagePolicy).header('cache-control', 'no-cache');
    if (isKept(request, tag)) return reply.code(304).header('etag', tag).send();
    // What a browser prefers does not count: an address means the same to everybody.
    const answer = (
      query: string,
      variables: Readonly<Record<string, unknown>>,
      languages: string,
    ): Promise<ExecutionResult> =>
      ask(
        { charts, languages, hasGone: () => socket.destroyed, requestId: request.id },
        query,
        variables,
        request.headers,
      );
    const page = await explorer.renderPage(href, answer, { base, downloadForms });
    if (page.status === 200) reply.header('etag', tag);
    // What went wrong this time may go well the next.
    if (page.status >= 500) reply.header('cache-control', 'no-store');
    return sendPage(reply.code(page.status), explorerPage(page, explorer.files, origin));
  };
  for (const url of ['/', '/units/:slug']) {
    app.get(url, { compress: {} }, (request, reply) => admit(reply, () => answerPage(request, reply)));
  }
  const nowhere = nowherePage(explorer.files, base);
  app.setNotFoundHandler((request, reply) =>
    isForPeople(request) ? sendPage(reply.code(404), nowhere) : answerUnknownAddress(request, reply),
  );
  const accessibility = accessibilityPage(explorer.files, base);
  app.get('/accessibility', { compress: {} }, (_request, reply) => sendPage(reply, accessibility));
}

function sendPage(reply: FastifyReply, html: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').header('content-security-policy', pagePolicy).send(html);
}

/** The same as long as the page is: it depends on its address, the charts, which of them is the default, and the build. */
function pageTag(charts: Charts, { build }: Explorer, address: string): string {
  return tagOf([build, address, charts.versionOfAll]);
}
