import type { FastifyReply, FastifyRequest } from 'fastify';
import { isKept, tagOf } from './kept-answer';

/** Sends a page under a policy, but not again to whoever has the same one already. */
export function sendKeptPage(request: FastifyRequest, reply: FastifyReply, html: string, policy: string): FastifyReply {
  const tag = tagOf([html]);
  reply.header('content-security-policy', policy).header('cache-control', 'no-cache').header('etag', tag);
  return isKept(request, tag) ? reply.code(304).send() : reply.type('text/html; charset=utf-8').send(html);
}
