import type { DocumentNode, ExecutionResult } from 'graphql';
import type { AskedContext } from './course';
import type { GraphQLServer } from './server';

/** Answers a question that comes from the service itself, by the same rules as one from outside. */
export async function answerQuestion(
  server: GraphQLServer,
  context: AskedContext,
  query: string | DocumentNode,
  variables: object,
): Promise<ExecutionResult> {
  const { body } = await server.executeOperation({ query, variables: { ...variables } }, { contextValue: context });
  if (body.kind !== 'single') throw new Error('An answer that comes in parts was not asked for.');
  return body.singleResult as ExecutionResult;
}
