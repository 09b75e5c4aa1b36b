import {
  ChangesInPlaceDocument,
  EverythingAboutUnitDocument,
  SearchDocument,
  UnitsInOrderDocument,
  WhoIsResponsibleDocument,
} from '../generated/operations';
import type { Page } from '../state/page';
import { queryText } from '../state/query-text';

/** The operation that gives what is on screen, ready to be run anywhere. */
export function queryInView({ view, chart, comparison }: Pick<Page, 'view' | 'chart' | 'comparison'>): string {
  const moment = { chart: chart?.slug ?? view.chart, asOf: view.asOf };
  if (comparison) return queryText(ChangesInPlaceDocument, { from: comparison.before, to: comparison.after });
  if (view.about !== null) return queryText(WhoIsResponsibleDocument, { about: view.about, ...moment });
  if (view.find !== null) return queryText(SearchDocument, { text: view.find, ...moment });
  if (view.unit !== null) return queryText(EverythingAboutUnitDocument, { slug: view.unit, ...moment });
  return queryText(UnitsInOrderDocument, moment);
}

/** Where the answer to it can be seen. */
export const answerAddress = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`;
