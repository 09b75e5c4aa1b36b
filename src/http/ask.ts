import type { DocumentNode, ExecutionResult } from 'graphql';
import { answerQuestion } from '../graphql/answer';
import { newCourse } from '../graphql/course';
import type { AskedContext } from '../graphql/course';
import type { GraphQLServer } from '../graphql/server';
import { traceOperation } from '../observe/trace-operation';

/** Answers a question of the service itself: of a page, or of the program that holds it. */
export type Ask = (
  context: AskedContext,
  question: string | DocumentNode,
  variables: object,
) => Promise<ExecutionResult>;

export function asker(server: GraphQLServer): Ask {
  return (context, question, variables) => {
    const course = newCourse();
    return traceOperation({}, course, () => answerQuestion(server, { ...context, course }, question, variables));
  };
}
