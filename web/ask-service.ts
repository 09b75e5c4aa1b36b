import type { TypedDocumentString } from './generated/operations';
import { dataOf, Refusal, tooDear } from './state/ask';
import type { Answer, Ask } from './state/ask';

/** So many answers are kept, those asked for last, so that a step back costs nothing. */
const mostKept = 200;
const kept = new Map<string, Promise<unknown>>();

/**
 * Asks the service that the page came from. What it answered once is not asked again: charts do not change.
 *
 * @param base what its addresses begin with
 */
export const askServiceAt =
  (base: string): Ask =>
  <Result>(operation: { toString: () => string }, variables: unknown) => {
    const body = bodyOf(operation, variables);
    const known = kept.get(body);
    if (known) {
      // What is asked for often is forgotten last.
      kept.delete(body);
      kept.set(body, known);
      return known as Promise<Result>;
    }
    const answer = send<Result>(`${base}/graphql`, body).then(dataOf);
    kept.set(body, answer);
    answer.catch((error: unknown) => {
      if (!(error instanceof Refusal && error.code === tooDear)) kept.delete(body);
    });
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return answer;
  };

/** Keeps an answer that came with the page. */
export function keepAnswer<Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  answer: Result,
): void {
  kept.set(bodyOf(operation, variables), Promise.resolve(answer));
}

function bodyOf(operation: { toString: () => string }, variables: unknown): string {
  return JSON.stringify({ query: operation.toString(), variables });
}

async function send<Data>(endpoint: string, body: string): Promise<Answer<Data>> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' };
  try {
    const response = await fetch(endpoint, { method: 'POST', headers, body });
    return (await response.json()) as Answer<Data>;
  } catch {
    throw new Refusal(
      'The service does not answer. Is it still running, and is there a connection to it?',
      'UNREACHABLE',
    );
  }
}
