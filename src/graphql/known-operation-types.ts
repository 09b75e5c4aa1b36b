import { GraphQLError } from 'graphql';
import type { ASTVisitor, ValidationContext } from 'graphql';

/**
 * A document asks only for kinds of operation that the schema has. graphql-js 16 finds out when it executes, as a
 * fault of the server; the rule is that of its next version.
 */
export function knownOperationTypes(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      const message = `There is no ${node.operation} here; expected a query: the charts are read, not written.`;
      context.reportError(new GraphQLError(message, { nodes: node }));
    },
  };
}
