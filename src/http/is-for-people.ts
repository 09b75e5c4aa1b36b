import type { FastifyRequest } from 'fastify';

/** A browser asks for a page first of all, a program for anything. */
export function isForPeople({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html');
}
