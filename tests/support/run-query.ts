import { HeaderMap } from '@apollo/server';
import { createGraphQLServer } from '../../src/graphql/server';
import { buildChartSchema } from '../../src/graphql/schema';
import type { Charts } from '../../src/chart/charts';

interface RunError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly RunError[];
}

const faults: unknown[] = [];
const server = createGraphQLServer(buildChartSchema(), (fault) => faults.push(fault));

/**
 * Runs an operation through the whole pipeline but HTTP, and gives what a client would read.
 *
 * @param languages what its header Accept-Language would say
 */
export async function ask(
  charts: Charts,
  query: string,
  variables: Record<string, unknown> = {},
  languages?: string,
): Promise<Answer> {
  const { body } = await server.executeOperation({ query, variables }, { contextValue: { charts, languages } });
  if (body.kind !== 'single') throw new Error('The answer came in parts.');
  if (faults.length > 0) throw new Error('The service had a fault.', { cause: faults.splice(0) });
  const { data, errors = [] } = JSON.parse(JSON.stringify(body.singleResult)) as Partial<Answer>;
  return { data, errors };
}

/** What an operation costs, as its answer reports it to whoever asks. */
export async function costOf(charts: Charts, query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const http = { method: 'POST', headers: new HeaderMap([['graphql-cost', 'report']]), body: {}, search: '' };
  const { body } = await server.executeOperation({ query, variables, http }, { contextValue: { charts } });
  return body.kind === 'single' ? body.singleResult.extensions?.cost : undefined;
}

/** The data of an operation; fails when there is an error. */
export async function dataOf<Data>(
  charts: Charts,
  query: string,
  variables: Record<string, unknown> = {},
  languages?: string,
): Promise<Data> {
  const { data, errors } = await ask(charts, query, variables, languages);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data as Data;
}

/** The codes and sentences of the errors of an operation. */
export async function refusalOf(
  charts: Charts,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<string[]> {
  const { errors } = await ask(charts, query, variables);
  return errors.map(({ message, extensions }) => `${String(extensions?.code)}: ${message}`);
}
