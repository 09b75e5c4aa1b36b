/** An operation that a client may name instead of sending it. */
export interface PersistedOperation {
  /** As a rule the SHA-256 sum of the body, in hexadecimal digits. */
  readonly id: string;
  readonly name: string;
  /** The GraphQL document: the operation and its fragments. */
  readonly body: string;
}
