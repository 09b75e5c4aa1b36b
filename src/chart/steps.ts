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

/** What is done with a number alone takes nanoseconds. */
const numbersInStep = 10_000;

/** Goes through the whole numbers from 0 up to before that one. */
export function* countThrough(count: number, work: (number: number) => void): Steps<void> {
  for (let number = 0; number < count; number += 1) {
    work(number);
    if (number % numbersInStep === numbersInStep - 1) yield;
  }
}

/** All the steps in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
