/** Work that is done in steps, so that others may have their turn in between. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** So many things are gone through in one step: few enough that even long texts take some milliseconds at most. */
export const stepSize = 25;

/** Goes through things, some in a step. */
export function* stepThrough<Item>(items: Iterable<Item>, work: (item: Item) => void): Steps<void> {
  let count = 0;
  for (const item of items) {
    work(item);
    count += 1;
    if (count % stepSize === 0) yield;
  }
}

/** So many numbers are gone through in one step. */
const numbersInStep = 10_000;

/** The numbers from 0 up to before that one in ranges, each for a step: from its first number up to before its last. */
export function* rangesOf(count: number): Generator<readonly [start: number, end: number]> {
  for (let start = 0; start < count; start += numbersInStep) yield [start, Math.min(start + numbersInStep, count)];
}

/** Goes through the whole numbers from 0 up to before that one. */
export function* countThrough(count: number, work: (number: number) => void): Steps<void> {
  for (const [start, end] of rangesOf(count)) {
    for (let number = start; number < end; number += 1) work(number);
    yield;
  }
}

/** All the steps in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
