import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/**
 * Which release answers, and the SHA-256 sum of its schema as a file, so that a client sees whether that has changed.
 * Never limited, and the same whether there are charts or not.
 */
export function versionRoute(app: FastifyInstance, release: string, schemaFile: () => string): void {
  let answer: object | undefined;
  app.get('/version', () => {
    answer ??= {
      name: 'agencygraph',
      version: release,
      schema: createHash('sha256').update(schemaFile()).digest('hex'),
    };
    return answer;
  });
}
