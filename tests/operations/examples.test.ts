import { declaredVariables, invented, operations, shipped } from '../support/operations';

describe.each([shipped, invented])('the examples for the $charts charts', ({ variables }) => {
  it('belong to an operation each', () => {
    const names = operations.map(({ name }) => name);
    expect(Object.keys(variables).filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(operations)('give $name what it needs, and nothing that it does not know', ({ name, query }) => {
    const given = Object.keys(variables[name] ?? {});
    const known = declaredVariables(query);
    expect(given.filter((variable) => !known.some((one) => one.name === variable))).toEqual([]);
    expect(known.filter((one) => one.isRequired && !given.includes(one.name))).toEqual([]);
  });
});
