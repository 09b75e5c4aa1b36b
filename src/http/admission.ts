import type { FastifyReply } from 'fastify';
import type { HttpBounds } from './bounds';
import type { Closing } from './closing';
import { answerOverload } from './fault-answers';
import { Queue } from './queue';
import type { Leave, Load } from './queue';
import { whenOver } from './when-over';

/** A refusal is sent after so many milliseconds: whoever asks again at once would take the time of those let in. */
const beforeRefusal = 1000;
/** So many refusals are held back at the same time; the others are sent at once. */
const mostHeldBack = 1000;

/**
 * Does the work of a request when it is let in, and gives what to send, or the reply when its work has sent that
 * itself; else the reply with the refusal.
 */
export type Admit = <Result>(reply: FastifyReply, work: () => Promise<Result>) => Promise<Result | FastifyReply>;

export interface Admission {
  readonly admit: Admit;
  /** Does one more part of the work of a request that was let in, when there is a place again. */
  readonly goOn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** At the moment. */
  readonly load: () => Load;
}

/**
 * Lets only so many requests be worked on at once, and only so many wait; the others are refused with 503. A place is
 * taken from when all of a request has come until its work is done, so that no slow sender or reader holds one, and
 * nobody gets a second one by hanging up. An answer that is made as it is taken has one for each of its parts.
 */
export function admission(bounds: HttpBounds, closing: Closing): Admission {
  const queue = new Queue(bounds);
  const heldBack = new Set<() => void>();
  closing.onBegin(() => {
    for (const goOn of heldBack) goOn();
  });

  const refuse = async (reply: FastifyReply): Promise<FastifyReply> => {
    // What is not answered is not kept meanwhile.
    reply.request.body = undefined;
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

  const inPlace = async <Result>(leave: Leave, work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } finally {
      leave();
    }
  };

  return {
    admit: async (reply, work) => {
      const leave = await queue.enter((callBack) => {
        whenOver(reply.raw, callBack);
      });
      return leave ? inPlace(leave, work) : refuse(reply);
    },
    goOn: async (work) => inPlace(await queue.enterAgain(), work),
    load: () => queue.load,
  };
}
