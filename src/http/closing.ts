import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { HttpBounds } from './bounds';
import { answerStopping } from './fault-answers';
import type { Listeners } from './listeners';
import { whenOver } from './when-over';

/** For so many milliseconds what has come over the last connections is read; for so many, what has begun to come. */
const [lastReading, lastBodies] = [100, 1000];
const step = 5;
/** After so many turns of the event loop in which nothing comes, nothing waits in the system's queues. */
const quietTurns = 5;
const mostTurns = 2000;

/** How long a stop takes at most, in milliseconds: whoever waits for its end before using force waits longer. */
export function longestStop({ closing, lastAnswers }: HttpBounds): number {
  return closing + lastReading + lastBodies + lastAnswers;
}

/** What is to be told of such a request: that all of it has come, and that it has been answered or handed on. */
interface Receipt {
  readonly hasCome: () => void;
  readonly isOver: () => void;
}

export interface Closing {
  readonly hasBegun: boolean;
  /** Is told of a request that may be answered before it comes to the app. */
  readonly receive: (request: object) => Receipt;
  /** Calls back when it begins. */
  readonly onBegin: (callBack: () => void) => void;
}

/**
 * Lets a service be closed without losing a request. For a while it still answers whoever comes, each connection being
 * ended with its answer. Then nobody is answered for a moment, so that nobody comes back, and whoever waits in the
 * system's queue is let in; nobody else is, and when all that was asked has been answered, the rest is cut off.
 */
export function closeGently(app: FastifyInstance, listeners: Listeners, bounds: HttpBounds): Closing {
  let hasBegun = false;
  const callBacks: (() => void)[] = [];
  let held: Promise<void> | undefined;
  const receiving = new Set<object>();
  const answering = new Set<object>();

  let isOver = false;
  app.addHook('onClose', () => {
    isOver = true;
  });
  app.addHook('onRequest', (request, reply, done) => {
    // Another server may still hand requests on.
    if (isOver) {
      void answerStopping(reply);
      return;
    }
    receiving.add(request);
    whenOver(reply.raw, () => {
      receiving.delete(request);
      answering.delete(request);
    });
    if (held)
      void held.then(() => {
        done();
      });
    else done();
  });
  app.addHook('preValidation', (request, _reply, done) => {
    receiving.delete(request);
    answering.add(request);
    done();
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (hasBegun) reply.header('connection', 'close');
    done();
  });
  app.addHook('preClose', async () => {
    hasBegun = true;
    for (const callBack of callBacks) callBack();
    await pause(bounds.closing);
    const { promise, resolve: release } = deferred();
    held = promise;
    await letIn(listeners);
    listeners.stop();
    release();
    await pause(lastReading);
    await untilQuiet(() => receiving.size + answering.size === 0, lastBodies);
    await untilQuiet(() => answering.size === 0, bounds.lastAnswers);
    listeners.cutOff();
  });

  return {
    receive: (request) => {
      receiving.add(request);
      return {
        hasCome: () => {
          receiving.delete(request);
          answering.add(request);
        },
        isOver: () => {
          receiving.delete(request);
          answering.delete(request);
        },
      };
    },
    get hasBegun() {
      return hasBegun;
    },
    onBegin: (callBack) => {
      callBacks.push(callBack);
    },
  };
}

/** Goes on until nobody waits to be let in. */
async function letIn(listeners: Listeners): Promise<void> {
  for (let turn = 0, quiet = 0; turn < mostTurns && quiet < quietTurns; turn += 1) {
    const before = listeners.accepted;
    await nextTurn();
    quiet = listeners.accepted === before ? quiet + 1 : 0;
  }
}

/**
 * Goes on when it is quiet for some turns of the event loop, each of which reads what has come: time alone says nothing
 * on a busy machine. Or after so many milliseconds.
 */
async function untilQuiet(isQuiet: () => boolean, milliseconds: number): Promise<void> {
  for (let waited = 0, quiet = 0; waited < milliseconds && quiet < quietTurns;) {
    if (isQuiet()) {
      quiet += 1;
      await nextTurn();
    } else {
      quiet = 0;
      waited += step;
      await pause(step);
    }
  }
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}
