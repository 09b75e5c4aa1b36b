import { isIP } from 'node:net';
import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RequestCounts } from './request-counts';

/** Lets each client send so many requests a minute; of IPv6 a client is a /64 net. */
export async function limitClients(app: FastifyInstance, requestsPerMinute: number): Promise<void> {
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: 60_000,
    store: RequestCounts,
    keyGenerator: (request) => normalizeIP(addressOf(request)),
  });
}

/** The client's address as a trusted proxy gives it, which may add a port; that of the proxy when it gives none. */
function addressOf({ ip, socket }: FastifyRequest): string {
  const [, bracketed, plain] = /^(?:\[(.+)\](?::\d+)?|([\d.]+):\d+)$/.exec(ip) ?? [];
  const address = bracketed ?? plain ?? ip;
  return isIP(address) > 0 ? address : (socket.remoteAddress ?? '');
}
