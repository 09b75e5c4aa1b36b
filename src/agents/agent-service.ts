import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Charts } from '../chart/charts';
import type { ErrorCode } from '../graphql/error-codes';
import type { LogFault } from '../graphql/server';

/** The service as agents find it. */
export interface AgentService {
  /** Of the software. */
  readonly release: string;
  /**
   * The charts that answer now.
   *
   * @throws Refusal while there are none
   */
  readonly charts: () => Charts;
  /**
   * Answers a question by the same rules as a request from outside.
   *
   * @param languages in which names are wanted, as the header Accept-Language says it
   */
  readonly answer: (
    charts: Charts,
    question: string | DocumentNode,
    variables: object,
    languages: string | undefined,
  ) => Promise<ExecutionResult>;
  /** The schema as text, with what each field costs. */
  readonly schemaText: (charts: Charts) => Promise<string>;
  /** Whether questions are answered that are registered alone. */
  readonly onlyRegistered: boolean;
  readonly logFault: LogFault;
  /** Is told of each call of a tool that is over: by its name, and why it was refused; null when it was not. */
  readonly onCall?: (tool: string, refused: ErrorCode | null) => void;
}
