import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Charts } from '../chart/charts';
import { ownTurn } from '../graphql/take-turns';
import { pagePolicy } from '../pages/page-policy';
import { schemaPage } from '../reference/schema-page';
import { schemaReference } from '../reference/schema-reference';
import type { Admit } from './admission';
import type { Explorer } from './explorer';
import { sendKeptPage } from './kept-page';
import { serviceAddress } from './page-address';

/** The schema to read: as a page, and as a file with what each field costs on the charts that are served. */
export function schemaRoutes(
  app: FastifyInstance,
  schema: GraphQLSchema,
  { questions, files }: Explorer,
  currentCharts: () => Charts,
  schemaText: (charts: Charts) => Promise<string>,
  admit: Admit,
): void {
  app.get('/schema.graphql', async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(await schemaText(currentCharts())),
  );
  const { base } = app.publicUrl;
  let reference: string | undefined;
  const sendPage = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    await ownTurn(request.raw);
    reference ??= schemaReference(schema, questions, base);
    return sendKeptPage(
      request,
      reply,
      schemaPage(reference, files, { base, address: serviceAddress(request) }),
      pagePolicy,
    );
  };
  app.get('/schema', { compress: {} }, (request, reply) => admit(reply, () => sendPage(request, reply)));
}
