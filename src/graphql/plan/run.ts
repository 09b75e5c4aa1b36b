import type { Context } from '../../../resolvers/context';
import { workedFor } from '../../../resolvers/turns';
import { bounds } from '../limits/bounds';
import { valuesOfObject } from '../limits/weights';
import type { JsonBytes } from './json-bytes';

type Values = Readonly<Record<string, unknown>>;

/** A plan does not answer this request, for a reason that may not be one next time; what is below it does. */
export class Declined extends Error {}

/** An answer takes too long to be made in one go. */
export class TooLong extends Declined {}

/** A plan can answer no request. */
export class Unfit extends Error {}

/** What is made in one go takes at most so many milliseconds, the first time too, when it takes much longer. */
const longest = 30;
/** After each so many objects it is asked whether they have become too many. */
const between = 256;
const mostValues = bounds.cost * valuesOfObject;

/** An answer while it is written: its JSON so far, and what is counted of it, as count-cost.ts does. */
export class Run {
  readonly json: JsonBytes;
  readonly context: Context;
  readonly variables: Values;
  /** Of the fields that take some, by the places that the plan has given them. */
  readonly args: (Values | undefined)[];
  values = 0;
  characters = 0;
  objects = 0;
  #nextLook = between;
  #isTooLong = workedFor(longest);

  constructor(json: JsonBytes, context: Context, variables: Values, args: (Values | undefined)[]) {
    this.json = json;
    this.context = context;
    this.variables = variables;
    this.args = args;
  }

  /** From now on all is made in one go. */
  begin(): void {
    this.#isTooLong = workedFor(longest);
  }

  /** @throws Declined when it has become too much */
  countObject(): void {
    this.values += valuesOfObject;
    this.countObjects(1);
  }

  /**
   * Counts objects whose values have been counted.
   *
   * @throws Declined when it has become too much
   */
  countObjects(count: number): void {
    this.objects += count;
    if (this.objects < this.#nextLook) return;
    this.#nextLook = this.objects + between;
    this.goOn();
  }

  /** @throws Declined when it has become too much */
  goOn(): void {
    if (this.values > mostValues) throw new Declined();
    if (this.#isTooLong()) throw new TooLong();
  }
}
