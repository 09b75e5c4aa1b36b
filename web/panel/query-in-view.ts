import {
  ChangesInPlaceDocument,
  EverythingAboutUnitDocument,
  SearchDocument,
  UnitsInOrderDocument,
  WhoIsResponsibleDocument,
} from '../generated/operations';
import type { Page } from '../state/page';
import { queryText } from '../state/query-text';

/** One of the known operations, and what it is asked with. */
interface Asked {
  readonly operation: { toString: () => string };
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What gives all that the text tells. */
export function askedInView({ view, chart }: Pick<Page, 'view' | 'chart'>): Asked {
  const moment = { chart: chart?.slug ?? view.chart, asOf: view.asOf };
  if (view.unit !== null) return { operation: EverythingAboutUnitDocument, variables: { slug: view.unit, ...moment } };
  if (view.about !== null) return { operation: WhoIsResponsibleDocument, variables: { about: view.about, ...moment } };
  if (view.find !== null) return { operation: SearchDocument, variables: { text: view.find, ...moment } };
  return { operation: UnitsInOrderDocument, variables: moment };
}

/** The same as a text that can be run anywhere as it stands. */
export function queryInView(page: Pick<Page, 'view' | 'chart'>): string {
  const { operation, variables } = askedInView(page);
  return queryText(operation, variables);
}

/** The operation that gives what is compared; null when nothing is. */
export function comparisonInView({ comparison }: Pick<Page, 'comparison'>): string | null {
  return comparison && queryText(ChangesInPlaceDocument, { from: comparison.before, to: comparison.after });
}

/** Where the answer to it can be seen, below the base. */
export const answerAddress = (asked: Asked): string => `/graphql?${parametersOf(asked)}`;

/** Where it can be changed and asked again. */
export const graphiqlAddress = (asked: Asked): string => `/graphiql/?${parametersOf(asked)}`;

/** The operation as it is known, its variables beside it: so it is answered where persisted operations alone are. */
function parametersOf({ operation, variables }: Asked): string {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null));
  return new URLSearchParams({ query: queryText(operation, {}), variables: JSON.stringify(given) }).toString();
}
