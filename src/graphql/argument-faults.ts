import type { ValidationError } from 'class-validator';
import { quote } from '../chart/quote';

/** What is wrong with the arguments of a field, a sentence each: 'first is "0"; expected a whole number from 1 to 100.' */
export function argumentFaults(errors: readonly ValidationError[], above: readonly string[] = []): string[] {
  return errors.flatMap(({ property, value, constraints = {}, children = [] }) => {
    const path = [...above, property];
    const expectations = new Set(Object.values(constraints));
    const found = Array.isArray(value) ? `a list of ${String(value.length)}` : quote(value);
    return [
      ...Array.from(expectations, (expectation) => `${path.join('.')} is ${found}; expected ${expectation}.`),
      ...argumentFaults(children, path),
    ];
  });
}
