import type { FastifyInstance } from 'fastify';
import { answerWrongHost } from './fault-answers';

/**
 * A request of HTTP/1.1 names one host, or a proxy and the service might not mean the same by it. Node's own check
 * answers with nothing to read.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2
 */
export function requireOneHost(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw }, reply) => {
    const hosts = raw.headersDistinct.host?.length ?? 0;
    if (hosts > 1 || (hosts === 0 && raw.httpVersion === '1.1')) await answerWrongHost(hosts, reply);
  });
}
