import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, Kind } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, GraphQLError } from 'graphql';
import type { Context } from '../../resolvers/context';
import { checkArguments } from './check-arguments';
import { bounds } from './limits/bounds';
import { checkCost } from './limits/check-cost';
import { checkShape } from './limits/check-shape';
import { countCost } from './limits/count-cost';
import type { Cost } from './limits/count-cost';

/** Whoever sends this header with the value 'report' is told the cost of the request beside its answer. */
const costHeader = 'graphql-cost';

/** Refuses an operation that is wrong or asks for too much, before anything of it is executed. */
export const checkOperation: ApolloServerPlugin<Context> = {
  requestDidStart: () => {
    let cost: Cost | null = null;
    return Promise.resolve({
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (!operation) return;
        refuse(checkShape(document, operation));
        const { coerced: variables } = getVariableValues(
          schema,
          operation.variableDefinitions ?? [],
          request.variables ?? {},
        );
        // Wrong variables are refused by graphql-js, before execution too.
        if (!variables) return;
        refuse(checkArguments(schema, document, operation, variables));
        cost = await countCost({ schema, operation, fragments: fragmentsOf(document), variables }, contextValue);
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

function refuse(error: GraphQLError | null): void {
  if (error) throw error;
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}
