import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Chart } from '../chart/chart';
import type { Charts } from '../chart/charts';
import { didYouMean } from '../chart/did-you-mean';
import { listed } from '../chart/listed';
import { quote } from '../chart/quote';
import type { Publication, Standing } from '../chart/standing';
import { atom, atomType } from '../export/feed/atom';
import { chartFeed, unitFeed } from '../export/feed/chart-feed';
import { pagesOf } from '../export/feed/feed';
import type { Feed } from '../export/feed/feed';
import { ownTurn } from '../graphql/take-turns';
import type { Admit } from './admission';
import { answerMissing, answerWrongInput } from './fault-answers';
import { isKept, tagOf } from './kept-answer';
import { chartsIn } from './not-ready';
import { serviceAddress } from './page-address';

/** So many charts are told to whoever asks for another one. */
const mostTold = 5;

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What an address asks for: a feed, by its first page, and one of its pages. */
interface AskedFeed {
  readonly chart: Chart;
  readonly self: string;
  readonly page: number;
  readonly make: (publications: readonly Publication[], address: string) => Feed;
}

/** The addresses at which the changes of a chart, or of a unit of one, are followed. */
export function feedRoutes(app: FastifyInstance, standing: () => Standing, admit: Admit): void {
  const route = (url: string, asked: (name: string, query: Query, charts: Charts) => AskedFeed | Missing | string) => {
    app.get(url, { compress: {} }, (request, reply) => {
      const now = standing();
      const { name = '' } = request.params as { readonly name?: string };
      const found = asked(name, request.query as Query, chartsIn(now));
      if (typeof found === 'string') return answerWrongInput(found, reply);
      if (found instanceof Missing) return answerMissing(found.why, reply);
      return answerFeed(found, now, request, reply, admit);
    });
  };

  route('/charts/:name(^[^./]+).atom', (name, query, charts) => {
    const page = pageOf(query, []);
    if (typeof page === 'string') return page;
    const chart = chartOf(name, charts);
    if (chart instanceof Missing) return chart;
    const self = `/charts/${name}.atom`;
    return { chart, self, page, make: (publications, address) => chartFeed(chart, publications, { address }) };
  });

  route('/units/:name(^[^./]+).atom', (name, query, charts) => {
    const page = pageOf(query, ['chart']);
    if (typeof page === 'string') return page;
    if (Array.isArray(query.chart)) return 'chart is given more than once; expected one.';
    const chart = typeof query.chart === 'string' ? chartOf(query.chart, charts) : charts.default;
    if (chart instanceof Missing) return chart;
    const unit = chart.indexOf(name);
    const { slug } = chart.header;
    if (unit === undefined)
      return new Missing(
        `There is no unit ${quote(name)} in the chart ${quote(slug)}.${didYouMean(name, chart.slugs())}`,
      );
    const self = `/units/${name}.atom?chart=${slug}`;
    return { chart, self, page, make: (publications, address) => unitFeed(chart, unit, publications, { address }) };
  });
}

/** Why there is no such feed. */
class Missing {
  constructor(readonly why: string) {}
}

function chartOf(slug: string, charts: Charts): Chart | Missing {
  const slugs = charts.all.map(({ header }) => header.slug);
  const found = charts.find(slug);
  if (found) return found;
  return new Missing(
    `There is no chart ${quote(slug)}; expected ${slugs.length === 1 ? '' : 'one of '}${listed(slugs, mostTold, String)}.${didYouMean(slug, slugs)}`,
  );
}

/** The page that is asked for, from 1; else what is wrong with the parameters. */
function pageOf(query: Query, others: readonly string[]): number | string {
  const known = [...others, 'page'];
  const unknown = Object.keys(query).find((name) => !known.includes(name));
  if (unknown !== undefined)
    return `There is no parameter ${quote(unknown)}; expected ${known.join(', ')} or none.${didYouMean(unknown, known)}`;
  const { page = '1' } = query;
  if (typeof page === 'string' && /^[1-9]\d{0,8}$/.test(page)) return Number(page);
  return `page is ${quote(String(page))}; expected a whole number from 1.`;
}

function answerFeed(
  { chart, self, page, make }: AskedFeed,
  { charts, publications }: Standing,
  request: FastifyRequest,
  reply: FastifyReply,
  admit: Admit,
): FastifyReply | Promise<FastifyReply | string> {
  const published = publications.get(chart.header.slug) ?? [];
  const address = serviceAddress(request);
  const tag = tagOf([charts?.version(chart) ?? '', JSON.stringify(published), address + self, String(page)]);
  reply.headers({ etag: tag, 'cache-control': 'no-cache' });
  if (isKept(request, tag)) return reply.code(304).send();
  return admit(reply, async () => {
    await ownTurn(request.raw);
    const feed = make(published, address);
    const pages = pagesOf(feed);
    if (page > pages)
      return answerMissing(
        `The feed has ${pages === 1 ? 'one page' : `${String(pages)} pages`}; page ${String(page)} is asked for.`,
        reply.removeHeader('etag'),
      );
    return reply.type(`${atomType}; charset=utf-8`).send(atom(feed, address + self, page));
  });
}
