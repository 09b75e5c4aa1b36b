import {
  ChangesInPlaceDocument,
  EverythingAboutUnitDocument,
  SearchDocument,
  UnitsInOrderDocument,
  WhoIsResponsibleDocument,
} from '../generated/operations';
import type { Page } from '../state/page';
import { queryText } from '../state/query-text';

type Viewed = Pick<Page, 'view' | 'chart' | 'languages'>;

/** One of the known operations, and what it is asked with. */
interface Asked {
  readonly operation: { toString: () => string };
  readonly variables: Readonly<Record<string, unknown>>;
  /** To be said, lest the browser of whoever asks says another; null where names are in one alone. */
  readonly language: string | null;
}

/** What gives all that the text tells. */
export function askedInView({ view, chart, languages }: Viewed): Asked {
  const moment = { chart: chart?.slug ?? view.chart, asOf: view.asOf };
  const language = languageToSay(languages);
  if (view.unit !== null)
    return { operation: EverythingAboutUnitDocument, variables: { slug: view.unit, ...moment }, language };
  if (view.about !== null)
    return { operation: WhoIsResponsibleDocument, variables: { about: view.about, ...moment }, language };
  if (view.find !== null) return { operation: SearchDocument, variables: { text: view.find, ...moment }, language };
  return { operation: UnitsInOrderDocument, variables: moment, language };
}

/** The same as a text that can be run anywhere as it stands. */
export function queryInView(page: Viewed): string {
  const { operation, variables, language } = askedInView(page);
  return inLanguage(queryText(operation, variables), language);
}

/** The operation that gives what is compared; null when nothing is. */
export function comparisonInView({ comparison, languages }: Pick<Page, 'comparison' | 'languages'>): string | null {
  if (!comparison) return null;
  const text = queryText(ChangesInPlaceDocument, { from: comparison.before, to: comparison.after });
  return inLanguage(text, languageToSay(languages));
}

const languageToSay = ({ all, inView }: Page['languages']): string | null => (all.length > 1 ? (inView ?? '*') : null);

/** With one more argument of its entry point, be they in one line or in a line each. */
function inLanguage(text: string, language: string | null): string {
  if (language === null) return text;
  return text.replace(/^( +\w+\([^)]*?)(\s*)\)/m, (_, above: string, end: string) => {
    const gap = end === '' ? ', ' : `${end}  `;
    return `${above}${gap}language: "${language}"${end})`;
  });
}

/** Where the answer to it can be seen, below the base. */
export const answerAddress = (asked: Asked): string => `/graphql?${parametersOf(asked)}`;

/** Where it can be changed and asked again. */
export const graphiqlAddress = (asked: Asked): string => `/graphiql/?${parametersOf(asked)}`;

/**
 * The operation as it is known, its variables beside it: so it is answered where persisted operations alone are, unless
 * it has a language to say.
 */
function parametersOf({ operation, variables, language }: Asked): string {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null));
  return new URLSearchParams({
    query: inLanguage(queryText(operation, {}), language),
    variables: JSON.stringify(given),
  }).toString();
}
