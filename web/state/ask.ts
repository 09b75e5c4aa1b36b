import type { TypedDocumentString } from '../generated/operations';

/** Sends one of the known operations; the only way to data. Fails with a `Refusal`. */
export type Ask = <Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

/** A way to ask for names in a language: a tag; null for the own language of each chart. */
export type AskIn = (language: string | null) => Ask;

/** The code of a refusal that a question meets again whenever it is asked of the same chart. */
export const tooDear = 'COST_LIMIT_EXCEEDED';

/** Why there is no answer, in the service's own words. */
export class Refusal extends Error {
  constructor(
    message: string,
    /** One of the codes of the API, or `UNREACHABLE`. */
    readonly code: string,
  ) {
    super(message);
  }
}

/** An answer as GraphQL gives it. */
export interface Answer<Data = unknown> {
  readonly data?: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
}

/** The data of an answer that has no errors. */
export function dataOf<Data>({ data, errors }: Answer<Data>): Data {
  const [first] = errors ?? [];
  if (first) throw new Refusal(first.message, codeOf(first.extensions?.code));
  if (data === undefined) throw new Refusal('The service gave no answer.', codeOf(undefined));
  return data;
}

function codeOf(code: unknown): string {
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
}
