import {
  ChangesInPlaceDocument,
  EverythingAboutUnitDocument,
  SearchDocument,
  UnitsInOrderDocument,
  WhoIsResponsibleDocument,
} from '../generated/operations';
import type { Page } from '../state/page';
import { queryText } from '../state/query-text';

/** The operation that gives what the text tells, ready to be run anywhere. */
export function queryInView({ view, chart }: Pick<Page, 'view' | 'chart'>): string {
  const moment = { chart: chart?.slug ?? view.chart, asOf: view.asOf };
  if (view.unit !== null) return queryText(EverythingAboutUnitDocument, { slug: view.unit, ...moment });
  if (view.about !== null) return queryText(WhoIsResponsibleDocument, { about: view.about, ...moment });
  if (view.find !== null) return queryText(SearchDocument, { text: view.find, ...moment });
  return queryText(UnitsInOrderDocument, moment);
}

/** The operation that gives what is compared; null when nothing is. */
export function comparisonInView({ comparison }: Pick<Page, 'comparison'>): string | null {
  return comparison && queryText(ChangesInPlaceDocument, { from: comparison.before, to: comparison.after });
}

/** Where the answer to it can be seen, below the base. */
export const answerAddress = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`;

/** Where it can be changed and asked again. */
export const graphiqlAddress = (query: string): string => `/graphiql/?query=${encodeURIComponent(query)}`;
