import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  isCompositeType,
  isIntrospectionType,
  isListType,
  isObjectType,
} from 'graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import type { Context } from '../../resolvers/context';
import { turns } from '../../resolvers/turns';

type Field = GraphQLField<unknown, Context, Record<string, unknown>>;
type Resolver = NonNullable<Field['resolve']>;

/** So many items of a list are answered in one piece. */
const mostItems = 25;

/**
 * Lets others in while a long answer is made: a list is answered some items at a time, and a field that may start much
 * work waits for its turn when the event loop has been held up for long.
 */
export function takeTurns(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    const fields: readonly Field[] = Object.values(type.getFields());
    for (const field of fields) if (mayBeLong(field)) field.resolve = inTurns(field.resolve);
  }
}

function mayBeLong({ type, args }: Field): boolean {
  return isCompositeType(getNamedType(type)) && (args.length > 0 || isListType(getNullableType(type)));
}

function inTurns(resolve: Resolver = defaultFieldResolver): Resolver {
  return (source, values, context, info) => {
    const work = (): unknown => inPieces(resolve(source, values, context, info), context);
    return turns.isDue ? turns.next(context).then(work) : work();
  };
}

/** The items behind the first ones come when it is their turn. */
function inPieces(result: unknown, context: Context): unknown {
  if (!Array.isArray(result) || result.length <= mostItems) return result;
  const items: unknown[] = result;
  let turn = Promise.resolve();
  return items.map((item, place) => {
    if (place < mostItems) return item;
    if (place % mostItems === 0) turn = turns.next(context);
    return turn.then(() => item);
  });
}
