import type { TabContent } from './first-tabs';
import { questions } from './questions';

/** What an address asks to be opened: `?operation=WhoSaysSo`, one of the questions, or `?query=...&variables=...`. */
export function askedFor(search: string): TabContent | null {
  const parameters = new URLSearchParams(search);
  const named = questions.find(({ name }) => name === parameters.get('operation'));
  if (named) return named;
  const query = parameters.get('query');
  return query === null ? null : { query, variables: parameters.get('variables') };
}

/** The end of an address that opens a question. */
export function linkTo(query: string, variables: string): string {
  const parameters = new URLSearchParams({ query });
  if (variables.trim() !== '') parameters.set('variables', variables);
  return `?${parameters.toString()}`;
}
