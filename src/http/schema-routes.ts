import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Charts } from '../chart/charts';
import { servedSchema } from '../graphql/served-schema';
import { pagePolicy } from '../pages/page-policy';
import { schemaPage } from '../reference/schema-page';
import { schemaReference } from '../reference/schema-reference';
import type { Explorer } from './explorer';
import { sendKeptPage } from './kept-page';
import { serviceAddress } from './page-address';

/** The schema to read: as a page, and as a file with what each field costs on the charts that are served. */
export function schemaRoutes(
  app: FastifyInstance,
  schema: GraphQLSchema,
  { questions, files }: Explorer,
  currentCharts: () => Charts,
): void {
  const schemaText = servedSchema(schema);
  app.get('/schema.graphql', async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(await schemaText(currentCharts())),
  );
  const { base } = app.publicUrl;
  let reference: string | undefined;
  app.get('/schema', { compress: {} }, (request, reply) => {
    reference ??= schemaReference(schema, questions, base);
    return sendKeptPage(request, reply, schemaPage(reference, files, base, serviceAddress(request)), pagePolicy);
  });
}
