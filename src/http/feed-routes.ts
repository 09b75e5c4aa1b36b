import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Charts } from '../chart/charts';
import type { Standing } from '../chart/standing';
import { atom, atomType } from '../export/feed/atom';
import { chartFeed, unitFeed } from '../export/feed/chart-feed';
import { pagesOf } from '../export/feed/feed';
import { feedAddress } from '../export/feed/feed-address';
import { ownTurn } from '../graphql/take-turns';
import type { Admit } from './admission';
import { askedChartFeed, askedUnitFeed } from './asked-feed';
import type { AskedFeed, NoFeed, Query } from './asked-feed';
import { answerMissing, answerWrongInput } from './fault-answers';
import { isKept, tagOf } from './kept-answer';
import { chartsIn } from './not-ready';
import { serviceAddress } from './page-address';

/** The addresses at which the changes of a chart, or of a unit of one, are followed. */
export function feedRoutes(app: FastifyInstance, standing: () => Standing, admit: Admit): void {
  const route = (url: string, ask: (slug: string, query: Query, charts: Charts) => AskedFeed | NoFeed): void => {
    app.get(url, { compress: {} }, (request, reply) => {
      const now = standing();
      const { slug = '' } = request.params as { readonly slug?: string };
      const asked = ask(slug, request.query as Query, chartsIn(now));
      if (!('message' in asked)) return answerFeed(asked, now, request, reply, admit);
      return asked.status === 404 ? answerMissing(asked.message, reply) : answerWrongInput(asked.message, reply);
    });
  };
  route('/charts/:slug.atom', askedChartFeed);
  route('/units/:slug.atom', askedUnitFeed);
}

function answerFeed(
  { snapshot, unit, page }: AskedFeed,
  now: Standing,
  request: FastifyRequest,
  reply: FastifyReply,
  admit: Admit,
): FastifyReply | Promise<FastifyReply> {
  const { chart } = snapshot;
  const published = now.publications.get(chart.header.slug) ?? [];
  const place = { address: serviceAddress(request) };
  const self = feedAddress(snapshot, place, unit);
  const tag = tagOf([chartsIn(now).version(chart), JSON.stringify(published), self, String(page)]);
  reply.headers({ etag: tag, 'cache-control': 'no-cache' });
  if (isKept(request, tag)) return reply.code(304).send();
  return admit(reply, async () => {
    await ownTurn(request.raw);
    const feed = unit === null ? chartFeed(snapshot, published, place) : unitFeed(snapshot, unit, published, place);
    const pages = pagesOf(feed);
    if (page <= pages) return reply.type(`${atomType}; charset=utf-8`).send(atom(feed, self, page));
    const there = pages === 1 ? 'one page' : `${String(pages)} pages`;
    return answerMissing(`The feed has ${there}; page ${String(page)} is asked for.`, reply.removeHeader('etag'));
  });
}
