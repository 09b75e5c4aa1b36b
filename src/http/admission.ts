import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { HttpBounds } from './bounds';
import type { Closing } from './closing';
import { Queue } from './queue';
import type { Leave } from './queue';
import { answerOverload } from './fault-answers';
import { whenOver } from './when-over';

/** A refusal is sent after so many milliseconds: whoever asks again at once would take the time of those let in. */
const beforeRefusal = 1000;
/** So many refusals are held back at the same time; the others are sent at once. */
const mostHeldBack = 1000;

/**
 * Lets only so many requests of a route be worked on at once, and only so many wait; the others are refused with 503.
 * A request takes a place from when all of it has come until its answer is made, so that neither a slow sender nor a
 * slow reader holds one.
 */
export function admitRequests(app: FastifyInstance, bounds: HttpBounds, closing: Closing): void {
  const queue = new Queue(bounds);
  const places = new WeakMap<FastifyRequest, Leave>();
  const heldBack = new Set<() => void>();

  const refuse = async (reply: FastifyReply): Promise<FastifyReply> => {
    if (heldBack.size < mostHeldBack && !closing.hasBegun) {
      await new Promise<void>((resolve) => {
        const goOn = (): void => {
          clearTimeout(timer);
          heldBack.delete(goOn);
          resolve();
        };
        const timer = setTimeout(goOn, beforeRefusal);
        heldBack.add(goOn);
      });
    }
    return answerOverload(reply);
  };
  closing.onBegin(() => {
    for (const goOn of heldBack) goOn();
  });

  app.addHook('preHandler', async (request, reply) => {
    const leave = await queue.enter((callBack) => {
      whenOver(reply, callBack);
    });
    if (!leave) return refuse(reply);
    places.set(request, leave);
    whenOver(reply, leave);
    return undefined;
  });

  app.addHook('onSend', (request, _reply, _payload, done) => {
    places.get(request)?.();
    done();
  });
}
