import { isDeepStrictEqual } from 'node:util';
import { ask } from './plain-chart';
import type { Question, Variables } from './questions';
import type { Server } from './servers';

/** How many of the things that are asked about are tried. */
const tried = 10;

/** What a server answers to the first of what is asked about. */
export function answersOf(
  server: Server,
  { name, query }: Question,
  variables: readonly Variables[],
): Promise<unknown[]> {
  return Promise.all(variables.slice(0, tried).map((one) => ask<unknown>(server.url(name), query, one)));
}

/** @throws Error when a server does not answer with what ours does */
export async function checkAnswers(
  server: Server,
  question: Question,
  variables: readonly Variables[],
  expected: readonly unknown[],
): Promise<void> {
  for (const [index, answer] of (await answersOf(server, question, variables)).entries()) {
    if (isDeepStrictEqual(answer, expected[index])) continue;
    const [told, wanted] = [answer, expected[index]].map((one) => JSON.stringify(one).slice(0, 500));
    throw new Error(
      `${server.name} does not answer ${question.name} as ours does:\n${String(told)}\n${String(wanted)}`,
    );
  }
}
