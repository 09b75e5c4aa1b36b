import type { FastifyRequest } from 'fastify';

/** A name or an address, with or without a port. */
const hostPattern = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i;

/** The whole address of the page that is asked for, whatever the client says its host is. */
export function pageAddress({ protocol, host, url, socket }: FastifyRequest): URL {
  const scheme = protocol === 'https' ? 'https' : 'http';
  const named = `${scheme}://${host}`;
  // A client of HTTP/1.0 names no host, and others may name one that is none.
  const origin =
    hostPattern.test(host) && URL.canParse(named) ? named : `${scheme}://localhost:${String(socket.localPort ?? 80)}`;
  // A client may send the whole address, as it does to a proxy.
  const path = url.replace(/^\w+:\/\/[^/?#]*/, '');
  return new URL(origin + (path.startsWith('/') ? path : `/${path}`));
}
