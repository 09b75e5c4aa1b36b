import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { HttpBounds } from './bounds';
import { whenOver } from './when-over';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What an answer that is made as it is taken holds in memory meanwhile. */
    readonly heldBytes?: number;
  }
}

/** An answer that its client has not taken yet. */
interface Untaken {
  readonly socket: Socket;
  readonly bytes: number;
}

/**
 * Cuts off a client that does not take its answer in time, and, when too much is waiting to be taken in all, whoever has
 * let an answer wait for longest. Else each would hold its answer in memory for as long as it likes.
 */
export function cutSlowReaders(app: FastifyInstance, bounds: HttpBounds): void {
  const waiting = new Set<Untaken>();
  let bytesWaiting = 0;

  app.addHook('onSend', (request, reply, payload, done) => {
    const { socket } = request.raw;
    const { heldBytes = 0 } = request.routeOptions.config;
    const isWhole = typeof payload === 'string' || Buffer.isBuffer(payload);
    const untaken = { socket, bytes: isWhole ? Buffer.byteLength(payload) : heldBytes };
    const timer = setTimeout(() => socket.resetAndDestroy(), bounds.answer);
    timer.unref();
    waiting.add(untaken);
    bytesWaiting += untaken.bytes;
    whenOver(reply, () => {
      clearTimeout(timer);
      waiting.delete(untaken);
      bytesWaiting -= untaken.bytes;
    });
    const [slowest] = waiting;
    if (bytesWaiting > bounds.untaken && slowest !== untaken) slowest?.socket.resetAndDestroy();
    done();
  });
}
