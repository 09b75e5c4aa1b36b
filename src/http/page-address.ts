import type { FastifyRequest } from 'fastify';

/** A name or an address, with or without a port. */
export const hostPattern = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i;

/** The whole address of the page that is asked for. */
export function pageAddress(request: FastifyRequest): URL {
  return new URL(serviceAddress(request) + askedPath(request.url));
}

/** What all addresses of the service begin with: as it was told, else whatever the client says its host is. */
export function serviceAddress(request: FastifyRequest): string {
  return request.server.publicUrl.address ?? askedOrigin(request);
}

/** A client may send the whole address, as it does to a proxy. */
export function askedPath(url: string): string {
  const path = url.replace(/^\w+:\/\/[^/?#]*/, '');
  return path.startsWith('/') ? path : `/${path}`;
}

function askedOrigin({ protocol, host, socket }: FastifyRequest): string {
  const scheme = protocol === 'https' ? 'https' : 'http';
  const named = `${scheme}://${host}`;
  // A client of HTTP/1.0 names no host, and others may name one that is none.
  return hostPattern.test(host) && URL.canParse(named)
    ? named
    : `${scheme}://localhost:${String(socket.localPort ?? 80)}`;
}
