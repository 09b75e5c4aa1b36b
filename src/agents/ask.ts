import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Charts } from '../chart/charts';
import type { AgentService } from './agent-service';
import { Refusal } from './refusal';

/** A question of `operations/`, which knows the types of its answer, or any other as text. */
type Question<Data, Variables> = string | (DocumentNode & { readonly __apiType?: (variables: Variables) => Data });

/** Asks the API of the service, whatever is asked of the same charts. */
export interface Ask {
  <Data, Variables extends object>(
    question: Question<Data, Variables>,
    variables: Variables,
  ): Promise<ExecutionResult<Data>>;
  readonly charts: Charts;
}

/**
 * @param language in which names are wanted; the chart's own when left out
 * @throws Refusal while there are no charts to ask about
 */
export function asking({ charts, answer }: AgentService, language?: string): Ask {
  const asked = charts();
  const ask = async <Data, Variables extends object>(question: Question<Data, Variables>, variables: Variables) =>
    (await answer(asked, question, variables, language)) as ExecutionResult<Data>;
  return Object.assign(ask, { charts: asked });
}

/**
 * What was asked for.
 *
 * @throws Refusal with the first error, when there is one
 */
export function dataOf<Data>({ data, errors }: ExecutionResult<Data>): Data {
  const [error] = errors ?? [];
  if (error) throw Refusal.of(error);
  if (!data) throw new Error('An answer has neither data nor errors.');
  return data;
}
