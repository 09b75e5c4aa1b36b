import { GraphQLScalarType } from 'graphql';

export const AnyScalar = new GraphQLScalarType({
  name: '_Any',
  description: 'How a gateway names an entity: a map of its `__typename` and one of its keys, `id` or `slug`.',
});
