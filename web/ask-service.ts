import type { TypedDocumentString } from './generated/operations';
import { dataOf, Refusal, tooDear } from './state/ask';
import type { Answer, AskIn } from './state/ask';

/** So many answers are kept, those asked for last, so that a step back costs nothing. */
const mostKept = 200;
const kept = new Map<string, Promise<unknown>>();

/**
 * Asks the service that the page came from. What it answered once is not asked again: charts do not change.
 *
 * @param base what its addresses begin with
 */
export const askServiceAt =
  (base: string): AskIn =>
  (language) =>
  <Result>(operation: { toString: () => string }, variables: unknown) => {
    const question = questionIn(language, operation, variables);
    const key = JSON.stringify(question);
    const known = kept.get(key);
    if (known) {
      // What is asked for often is forgotten last.
      kept.delete(key);
      kept.set(key, known);
      return known as Promise<Result>;
    }
    const answer = send<Result>(`${base}/graphql`, question).then(dataOf);
    kept.set(key, answer);
    answer.catch((error: unknown) => {
      if (!(error instanceof Refusal && error.code === tooDear)) kept.delete(key);
    });
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return answer;
  };

/** Keeps an answer that came with the page. */
export function keepAnswer<Result, Variables>(
  language: string | null,
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
  answer: Result,
): void {
  kept.set(JSON.stringify(questionIn(language, operation, variables)), Promise.resolve(answer));
}

interface Question {
  readonly body: string;
  /** As a header says it: what the browser itself would say is not what the page was made with. */
  readonly languages: string;
}

function questionIn(language: string | null, operation: { toString: () => string }, variables: unknown): Question {
  return { body: JSON.stringify({ query: operation.toString(), variables }), languages: language ?? '*' };
}

async function send<Data>(endpoint: string, { body, languages }: Question): Promise<Answer<Data>> {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'accept-language': languages,
  };
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
