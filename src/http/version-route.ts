import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { printReadableSchema } from '../graphql/print-schema';

/**
 * Which release answers, and the SHA-256 sum of its `schema.graphql`, so that a client sees whether that has changed.
 * Never limited, and the same whether there are charts or not.
 */
export function versionRoute(app: FastifyInstance, release: string, schema: GraphQLSchema): void {
  let answer: object | undefined;
  app.get('/version', () => {
    answer ??= {
      name: 'agencygraph',
      version: release,
      schema: createHash('sha256').update(printReadableSchema(schema)).digest('hex'),
    };
    return answer;
  });
}
