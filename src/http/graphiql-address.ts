import type { FastifyRequest } from 'fastify';

/** The way to GraphiQL from an address beside it, with what was asked there; it holds whatever path the service is at. */
export function graphiqlAddress({ url }: FastifyRequest): string {
  const [, path = '', search = ''] = /^([^?]*)(.*)$/s.exec(url) ?? [];
  return `${path.endsWith('/') ? '..' : '.'}/graphiql/${search}`;
}
