import {
  defaultFieldResolver,
  GraphQLError,
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
    for (const field of fields) if (mayBeLong(field)) field.resolve = inTurns(field);
  }
}

function mayBeLong({ type, args }: Field): boolean {
  return isCompositeType(getNamedType(type)) && (args.length > 0 || isListType(getNullableType(type)));
}

const last = new WeakMap<Context, Promise<unknown>>();

function inTurns(field: Field): Resolver {
  const { resolve = defaultFieldResolver } = field;
  const answer: Resolver = (source, values, context, info) => inPieces(resolve(source, values, context, info), context);
  const waiting: Resolver = async (source, values, context, info) => {
    if (turns.isDue) await turns.next(context);
    if (context.hasGone?.()) throw gone();
    return answer(source, values, context, info);
  };
  // TypeGraphQL does the work of a field with arguments later, when all fields beside it have been started.
  if (field.args.length > 0) {
    return (source, values, context, info) => {
      const work = (): unknown => waiting(source, values, context, info);
      const result = last.get(context)?.then(work, work) ?? work();
      last.set(context, Promise.resolve(result));
      return result;
    };
  }
  return (...call) => (turns.isDue ? waiting(...call) : answer(...call));
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

/** Whoever asked reads this no more. */
function gone(): GraphQLError {
  return new GraphQLError('The client has gone.', { extensions: { code: 'BAD_REQUEST' } });
}

/** Comes true when a request may begin, so that very many that come at once let others in between. */
export async function ownTurn(request: object): Promise<void> {
  if (turns.isDue) await turns.next(request);
}
