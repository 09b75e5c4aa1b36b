import type { FastifyInstance } from 'fastify';
import { llmsText } from '../agents/llms-text';
import type { Charts } from '../chart/charts';
import type { ExportFormat } from '../export/export-format';
import type { Admit } from './admission';
import { isKept, tagOf } from './kept-answer';
import { serviceAddress } from './page-address';

/** What there is here, for language models. */
export function llmsRoute(
  app: FastifyInstance,
  currentCharts: () => Charts,
  formats: readonly ExportFormat[],
  onlyRegistered: boolean,
  admit: Admit,
): void {
  app.get('/llms.txt', { compress: {} }, (request, reply) =>
    admit(reply, () => {
      const text = llmsText(currentCharts(), serviceAddress(request), formats, onlyRegistered);
      const tag = tagOf([text]);
      reply.header('etag', tag);
      return Promise.resolve(
        isKept(request, tag) ? reply.code(304).send() : reply.type('text/plain; charset=utf-8').send(text),
      );
    }),
  );
}
