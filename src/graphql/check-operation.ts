import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError } from 'graphql';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { checkArguments } from './check-arguments';
import type { AskedContext, Course } from './course';
import { fragmentsOf } from './fragments-of';
import { bounds } from './limits/bounds';
import { checkCost } from './limits/check-cost';
import { checkShape } from './limits/check-shape';
import { countCost } from './limits/count-cost';
import type { Cost } from './limits/count-cost';

/** Whoever sends this header with the value 'report' is told the cost of the request beside its answer. */
const costHeader = 'graphql-cost';

/** Refuses an operation that is wrong or asks for too much, before anything of it is executed. */
export const checkOperation: ApolloServerPlugin<AskedContext> = {
  requestDidStart: () => {
    let cost: Cost | null = null;
    return Promise.resolve({
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (!operation) return;
        const note = (news: Partial<Course>): void => void Object.assign(contextValue.course ?? {}, news);
        note({ layer: 'cost' });
        refuse(checkShape(document, operation));
        note({ layer: 'arguments' });
        const variables = coerced(schema, operation, request.variables);
        refuse(checkArguments(schema, document, operation, variables));
        note({ layer: 'cost' });
        cost = await countCost({ schema, operation, fragments: fragmentsOf(document), variables }, contextValue);
        note({ cost: cost.cost });
        refuse(checkCost(cost));
      },
      willSendResponse({ request, response: { body } }) {
        if (cost && body.kind === 'single' && request.http?.headers.get(costHeader) === 'report') {
          body.singleResult.extensions = { cost: { cost: cost.cost, limit: bounds.cost } };
        }
        return Promise.resolve();
      },
    });
  },
};

/** The first fault is enough: to tell of each of very many takes very long. */
function coerced(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const result = getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 });
  if (result.coerced) return result.coerced;
  const [{ message, nodes } = new GraphQLError('The variables are wrong.')] = result.errors;
  throw new GraphQLError(message, {
    ...(nodes && { nodes }),
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

function refuse(error: GraphQLError | null): void {
  if (error) throw error;
}
