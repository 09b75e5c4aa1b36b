import type { GraphQLField } from 'graphql';

export const costOfObject = 1;
/** An object costs as much as so many values. */
export const valuesOfObject = 10;
export const costOfValue = costOfObject / valuesOfObject;

/** What a field costs beside the object that it gives: the work of finding it. Stated as its `complexity`. */
export function extraCost({ extensions: { complexity } }: GraphQLField<unknown, unknown>): number {
  return typeof complexity === 'number' ? complexity : 0;
}
