import type { IncomingHttpHeaders } from 'node:http';
import type { DocumentNode, ExecutionResult } from 'graphql';
import { answerQuestion } from '../graphql/answer';
import { newCourse } from '../graphql/course';
import type { AskedContext } from '../graphql/course';
import type { GraphQLServer } from '../graphql/server';
import { traceOperation } from '../observe/trace-operation';

/**
 * Answers a question of the service itself: of a page, of a tool for agents, or of the program that holds it.
 *
 * @param headers of the request for which it is asked, which may name the span of whoever sent that
 */
export type Ask = (
  context: AskedContext,
  question: string | DocumentNode,
  variables: object,
  headers?: IncomingHttpHeaders,
) => Promise<ExecutionResult>;

export function asker(server: GraphQLServer): Ask {
  return (context, question, variables, headers = {}) => {
    const course = newCourse();
    return traceOperation(headers, course, () => answerQuestion(server, { ...context, course }, question, variables));
  };
}
