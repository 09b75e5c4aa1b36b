import type { TypedDocumentString } from '../generated/operations';

/** Sends one of the known operations; the only way to data. Fails with a `Refusal`. */
export type Ask = <Result, Variables>(
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
) => Promise<Result>;

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
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: unknown } }[];
}

/** The data of an answer that has no errors. */
export function dataOf<Result>({ data, errors }: Answer): Result {
  const [first] = errors ?? [];
  if (first) throw new Refusal(first.message, String(first.extensions?.code ?? 'INTERNAL_SERVER_ERROR'));
  return data as Result;
}
