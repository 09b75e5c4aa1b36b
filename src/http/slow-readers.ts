import type { FastifyInstance } from 'fastify';

/** Cuts off a client that does not take its answer in time; it would hold the answer in memory as long as it likes. */
export function cutSlowReaders(app: FastifyInstance, milliseconds: number): void {
  app.addHook('onSend', (_request, { raw }, _payload, done) => {
    const timer = setTimeout(() => raw.destroy(), milliseconds);
    timer.unref();
    raw.once('close', () => {
      clearTimeout(timer);
    });
    done();
  });
}
