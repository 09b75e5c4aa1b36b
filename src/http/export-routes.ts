import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Charts } from '../chart/charts';
import type { ExportFormat } from '../export/export-format';
import { inParts } from '../export/in-parts';
import type { LogFault } from '../graphql/server';
import { ownTurn } from '../graphql/take-turns';
import type { Admission } from './admission';
import { askedExport, exportFolder } from './asked-export';
import type { AskedExport } from './asked-export';
import type { HttpBounds } from './bounds';
import { brotliOptions } from './content-coding';
import { answerMissing, answerWrongInput } from './fault-answers';
import { isKept, tagOf } from './kept-answer';
import { serviceAddress } from './page-address';

interface Exports extends Pick<Admission, 'admit' | 'goOn'> {
  readonly formats: readonly ExportFormat[];
  readonly currentCharts: () => Charts;
  readonly logFault: LogFault;
}

const policy = 'content-security-policy';

/** What a browser shows by itself; the rest it keeps as a file. */
const isShown = /^(?:text\/(?:html|plain)|image\/svg\+xml)(?:;|$)/;

const packing = { encodings: ['br', 'gzip'] as ('br' | 'gzip')[], brotliOptions };

/** The addresses at which a chart is taken away. A file is made as it is taken, and never in memory as a whole. */
export function exportRoutes(app: FastifyInstance, bounds: HttpBounds, exports: Exports): void {
  const answer = (request: FastifyRequest, reply: FastifyReply): FastifyReply | Promise<FastifyReply | Readable> => {
    const { file } = request.params as { readonly file?: string };
    const charts = exports.currentCharts();
    const query = request.query as Readonly<Record<string, unknown>>;
    const asked = askedExport(file, query, charts, exports.formats, app.publicUrl.base + exportFolder);
    if (!('message' in asked)) return answerFile(exports, asked, charts, request, reply);
    return asked.status === 404 ? answerMissing(asked.message, reply) : answerWrongInput(asked.message, reply);
  };
  app.get(exportFolder, answer);
  app.get(`${exportFolder}/:file`, { compress: packing, config: { heldBytes: bounds.file } }, answer);
}

function answerFile(
  exports: Exports,
  { chart, format, asOf, language }: AskedExport,
  charts: Charts,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply | Promise<FastifyReply | Readable> {
  const { slug } = chart.header;
  const address = serviceAddress(request);
  const tag = tagOf([charts.version(chart), slug, format.extension, asOf ?? '', language ?? '', address]);
  const name = `${[slug, asOf, language].filter((part) => part !== null).join('-')}.${format.extension}`;
  const tell = (): FastifyReply =>
    letIn(format.style, reply)
      .type(format.mediaType)
      .headers({ etag: tag, 'cache-control': 'no-cache' })
      .header('content-disposition', `${isShown.test(format.mediaType) ? 'inline' : 'attachment'}; filename="${name}"`);
  if (isKept(request, tag)) return tell().removeHeader('content-type').code(304).send();
  if (request.method === 'HEAD') return tell().send(Readable.from([]));
  return exports.admit(reply, async () => {
    await ownTurn(request.raw);
    for (const steps = chart.inSteps(asOf); !steps.next().done;) await ownTurn(request.raw);
    const parts = inParts(format.write(chart.at(asOf).in(language), { address }));
    // What goes wrong at the start can still be answered.
    const first = parts.next();
    tell();
    return Readable.from(asTaken(exports, request, first, parts), { objectMode: false });
  });
}

/** Beside what the policy of all answers lets in. */
function letIn(style: string | undefined, reply: FastifyReply): FastifyReply {
  if (style === undefined) return reply;
  const hash = createHash('sha256').update(style).digest('base64');
  return reply.header(policy, `${String(reply.getHeader(policy))};style-src 'sha256-${hash}'`);
}

/** Each part is made when there is room for it, in a place and a turn of its own, which a slow reader does not hold. */
async function* asTaken(
  { goOn, logFault }: Exports,
  request: FastifyRequest,
  first: IteratorResult<string>,
  parts: Generator<string, undefined>,
): AsyncGenerator<string> {
  const next = async (): Promise<IteratorResult<string>> => {
    await ownTurn(request.raw);
    try {
      return parts.next();
    } catch (fault) {
      // The answer has begun: all that can be done is to cut it off.
      logFault(fault, request.id);
      throw fault;
    }
  };
  try {
    for (let part = first; part.done !== true; part = await goOn(next)) yield part.value;
  } finally {
    parts.return(undefined);
  }
}
