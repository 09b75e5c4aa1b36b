import type { ServerResponse } from 'node:http';
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

/** Is told of an answer that has been sent, how many bytes of it are held until its client takes them. */
export type AwaitTaking = (response: ServerResponse, bytes: number) => void;

/**
 * Cuts off a client that does not take its answer in time, and, when too much is waiting to be taken in all, whoever has
 * let an answer wait for longest. Else each would hold its answer in memory for as long as it likes.
 *
 * @returns what is to be told of answers that do not come from the app
 */
export function cutSlowReaders(app: FastifyInstance, bounds: HttpBounds): AwaitTaking {
  const waiting = new Set<Untaken>();
  let bytesWaiting = 0;

  const awaitTaking: AwaitTaking = (response, bytes) => {
    const { socket } = response.req;
    const untaken = { socket, bytes };
    const timer = setTimeout(() => socket.resetAndDestroy(), bounds.answer);
    timer.unref();
    waiting.add(untaken);
    bytesWaiting += untaken.bytes;
    whenOver(response, () => {
      clearTimeout(timer);
      waiting.delete(untaken);
      bytesWaiting -= untaken.bytes;
    });
    const [slowest] = waiting;
    if (bytesWaiting > bounds.untaken && slowest !== untaken) slowest?.socket.resetAndDestroy();
  };

  app.addHook('onSend', (request, reply, payload, done) => {
    const { heldBytes = 0 } = request.routeOptions.config;
    const isWhole = typeof payload === 'string' || Buffer.isBuffer(payload);
    awaitTaking(reply.raw, isWhole ? Buffer.byteLength(payload) : heldBytes);
    done();
  });
  return awaitTaking;
}
