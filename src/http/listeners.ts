import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HttpBounds } from './bounds';
import { answerBrokenRequest } from './fault-answers';

/** Connections of a listener; when there are more, those on which nothing is asked are closed. */
const manyConnections = 2000;

/** What listens for requests: a server for each address of the host. */
export class Listeners {
  readonly #bounds: HttpBounds;
  readonly #all: Server[] = [];
  #accepted = 0;

  constructor(bounds: HttpBounds) {
    this.#bounds = bounds;
  }

  /** How many connections have been let in so far. */
  get accepted(): number {
    return this.#accepted;
  }

  readonly create = (handle: RequestListener): Server => {
    const { headers, request, idle } = this.#bounds;
    const server = createServer(
      {
        headersTimeout: headers,
        requestTimeout: request,
        keepAliveTimeout: idle,
        connectionsCheckingInterval: Math.min(1000, headers / 4),
        requireHostHeader: false,
      },
      handle,
    );
    server.maxConnections = 2 * manyConnections;
    server.on('connection', () => {
      this.#accepted += 1;
      this.#makeRoom(server);
    });
    this.#all.push(server);
    return server;
  };

  /** Listens on the other addresses of a host too, as far as this machine has them, on the port of the first. */
  async listenOnAll(host: string, handle: RequestListener): Promise<void> {
    const first = this.#all[0]?.address() as AddressInfo;
    for (const { address } of await lookup(host, { all: true })) {
      if (address === first.address) continue;
      const server = this.create(handle);
      server.on('clientError', answerBrokenRequest);
      server.listen(first.port, address);
      try {
        await once(server, 'listening');
      } catch (error) {
        this.#all.splice(this.#all.indexOf(server), 1);
        if (!isMissing(error)) throw error;
      }
    }
  }

  /** Where whoever listens on a host is reached, such as `http://localhost:4000`. */
  addressAt(host: string): string {
    const { port } = this.#all[0]?.address() as AddressInfo;
    return `http://${shownHost(host)}:${String(port)}`;
  }

  /** Whoever is connected and asks nothing goes first when very many are. */
  #makeRoom(server: Server): void {
    server.getConnections((_error, count) => {
      if (count > manyConnections) server.closeIdleConnections();
    });
  }

  /** Lets nobody in any more, and ends the connections on which nothing is asked. */
  stop(): void {
    for (const server of this.#all) server.close();
  }

  cutOff(): void {
    for (const server of this.#all) server.closeAllConnections();
  }
}

/** A listener on every interface is reached through this machine's own name. */
function shownHost(host: string): string {
  if (['0.0.0.0', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/** An address of the name that this machine does not have, as often that of IPv6. */
function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(String(error.code))
  );
}
