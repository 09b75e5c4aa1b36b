import type { FastifyInstance } from 'fastify';
import { whenOver } from './when-over';

/** Cuts off a client that does not take its answer in time; it would hold the answer in memory as long as it likes. */
export function cutSlowReaders(app: FastifyInstance, milliseconds: number): void {
  app.addHook('onSend', (request, reply, _payload, done) => {
    const timer = setTimeout(() => request.raw.socket.destroy(), milliseconds);
    timer.unref();
    whenOver(reply, () => {
      clearTimeout(timer);
    });
    done();
  });
}
