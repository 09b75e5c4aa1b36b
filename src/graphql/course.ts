import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { Context } from '../../resolvers/context';
import { errorCode } from './error-codes';
import type { ErrorCode } from './error-codes';

/** The layers that may answer an operation, in the order in which it comes to them. */
type OperationLayer = 'http' | 'kept' | 'plan' | 'parsing' | 'validation' | 'arguments' | 'cost' | 'execution';

/** How far an operation has come, and what was learnt of it on the way. Filled while it is answered. */
export interface Course {
  /** Where it came to last; once there is an answer, what has answered. */
  layer: OperationLayer;
  /** As it was sent; null for none, or for one that is no name or longer than names are. */
  name: string | null;
  /** Such as `query`; null until it is known. */
  type: string | null;
  /** Whether its document was kept from an earlier request, or had to be read; null until it was looked for. */
  document: 'kept' | 'read' | null;
  /** Null until it was counted. */
  cost: number | null;
  /** Each once. */
  errorCodes: readonly ErrorCode[];
}

/** What an operation is answered with, and what whoever asked is to learn of it. */
export interface AskedContext extends Context {
  /** Of the request that asks, for whoever looks for the cause of a fault. */
  readonly requestId?: string;
  readonly course?: Course;
}

/** Of characters. */
const longestName = 64;

export function newCourse(): Course {
  return { layer: 'http', name: null, type: null, document: null, cost: null, errorCodes: [] };
}

/** Fills the course of an operation where there is one, but for what check-operation.ts learns. */
export const followCourse: ApolloServerPlugin<AskedContext> = {
  requestDidStart: ({ contextValue: { course } }) => Promise.resolve(course && listenerFor(course)),
};

function listenerFor(course: Course): GraphQLRequestListener<AskedContext> {
  const note = (news: Partial<Course>): Promise<undefined> => {
    Object.assign(course, news);
    return Promise.resolve(undefined);
  };
  return {
    // A document that is kept was valid: what may not fit is the name of the operation.
    didResolveSource: ({ request }) =>
      note({ layer: 'validation', document: 'kept', name: nameOrNull(request.operationName) }),
    parsingDidStart: () => note({ layer: 'parsing', document: 'read' }),
    validationDidStart: () => note({ layer: 'validation' }),
    didResolveOperation: ({ operation }) =>
      note(operation ? { name: nameOrNull(operation.name?.value), type: operation.operation } : {}),
    // It comes here without an operation, too.
    executionDidStart: () => note(course.type === null ? {} : { layer: 'execution' }),
    willSendResponse: ({ response: { body } }) => {
      const { errors = [] } = body.kind === 'single' ? body.singleResult : body.initialResult;
      return note({ errorCodes: [...new Set(errors.map(({ extensions }) => errorCode(extensions?.code)))] });
    },
  };
}

export function nameOrNull(name: string | undefined): string | null {
  return name !== undefined && name.length <= longestName && /^[_a-z]\w*$/i.test(name) ? name : null;
}
