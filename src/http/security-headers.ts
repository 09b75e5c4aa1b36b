import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * What a browser may do with an answer: nothing but show it. The pages have a policy of their own, which
 * allows their style; a file that brings its style adds it.
 *
 * Not set: HSTS, which is for whoever ends TLS in front of the service; Cross-Origin-Embedder-Policy, as nothing is
 * embedded. Resources may be read from other origins, for this is a public API.
 */
export async function setSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    frameguard: { action: 'deny' },
    strictTransportSecurity: false,
  });
}
