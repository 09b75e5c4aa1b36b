import type { FastifyInstance } from 'fastify';
import type { PageFiles } from '../pages/page-document';
import { sandboxPage, sandboxPolicy } from '../pages/sandbox-page';
import { sendKeptPage } from './kept-page';
import { serviceAddress } from './page-address';

/** The page with Apollo's Sandbox. */
export function sandboxRoute(app: FastifyInstance, files: PageFiles): void {
  app.get('/sandbox', { compress: {} }, (request, reply) =>
    sendKeptPage(request, reply, sandboxPage(files, app.publicUrl.base, serviceAddress(request)), sandboxPolicy),
  );
}
