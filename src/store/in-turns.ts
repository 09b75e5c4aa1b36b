import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Steps } from '../chart/steps';

/** After so many milliseconds others are let in. */
const longestTurn = 5;

/** Does the steps of something long in between other work. */
export async function inTurns<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  for (;;) {
    const start = performance.now();
    do {
      const { done, value } = steps.next();
      if (done) return value;
    } while (performance.now() - start < longestTurn);
    await nextTurn();
    signal?.throwIfAborted();
  }
}
