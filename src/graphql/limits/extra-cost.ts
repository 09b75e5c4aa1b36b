import type { GraphQLField } from 'graphql';

/** What a field costs beside the objects that it gives: the work of finding them. Stated as its `complexity`. */
export function extraCost({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): number {
  const { complexity } = extensions;
  return typeof complexity === 'number' ? complexity : 0;
}
