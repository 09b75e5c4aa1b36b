import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { whenOver } from './when-over';

export interface Closing {
  readonly hasBegun: boolean;
}

/**
 * Lets a service be closed without losing a request. For a while it still answers whoever comes, each connection being
 * ended with its answer; then nobody is let in any more, and what has not been asked completely is cut off when all that
 * has been is answered.
 */
export function closeGently(app: FastifyInstance, milliseconds: number): Closing {
  let hasBegun = false;
  let answering = 0;
  let whenAnswered = (): void => undefined;

  app.addHook('preValidation', (_request, reply, done) => {
    answering += 1;
    whenOver(reply, () => {
      answering -= 1;
      if (answering === 0) whenAnswered();
    });
    done();
  });
  app.addHook('preClose', async () => {
    hasBegun = true;
    await pause(milliseconds);
    whenAnswered = () => {
      app.server.closeAllConnections();
    };
    if (answering === 0) whenAnswered();
  });

  return {
    get hasBegun() {
      return hasBegun;
    },
  };
}
