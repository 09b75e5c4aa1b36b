import { defaultFieldResolver } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../resolvers/context';

/**
 * Keeps what the entry points give for as long as the request lasts: they are asked when its cost is counted, and the
 * answer goes on from what they gave then. A search is so made once.
 */
export function readOnce(schema: GraphQLSchema): void {
  const kept = new WeakMap<Context, Map<string | number, unknown>>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, values, context: Context, info) => {
      const results = kept.get(context) ?? new Map<string | number, unknown>();
      kept.set(context, results);
      const { key } = info.path;
      if (!results.has(key)) results.set(key, resolve(source, values, context, info));
      return results.get(key);
    };
  }
}
