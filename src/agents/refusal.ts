import type { GraphQLFormattedError } from 'graphql';
import { errorCode } from '../graphql/error-codes';
import type { ErrorCode } from '../graphql/error-codes';

type Details = Readonly<Record<string, unknown>>;

/** Why an agent gets no answer: one of the codes of the API, a sentence, and whatever helps to ask again. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly details: Details = {},
  ) {
    super(message);
  }

  /** The same as an error of the API says. */
  static of({ message, extensions = {} }: GraphQLFormattedError): Refusal {
    const { code, http, ...details } = extensions;
    return new Refusal(errorCode(code), message, details);
  }
}
