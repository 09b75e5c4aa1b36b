/**
 * Takes the place of what graphql-js asks at each value, with the same answer: its own looks for a second copy of
 * graphql-js, too, unless NODE_ENV is production, and takes a sixth of the time of all that is answered here.
 */
export function instanceOf(value: unknown, constructor: abstract new (...args: never[]) => object): boolean {
  return value instanceof constructor;
}
