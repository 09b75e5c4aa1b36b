import { FindUnitDocument, SearchDocument } from '../generated/operations';
import { swapped } from './swapped';
import { firstView } from './address';
import type { View } from './address';
import type { Ask, Refusal } from './ask';
import type { ChartSummary, Problem } from './page';

/** So many other units are suggested in place of one that does not exist. */
const mostSuggestions = 5;

export function noChart({ chart }: View, charts: readonly ChartSummary[]): Problem {
  return {
    status: 404,
    title: 'There is no such chart here',
    explanation: `No chart goes by “${chart ?? ''}”.`,
    suggestions: charts.map(({ slug, title }) => ({ text: title, view: { ...firstView, chart: slug } })),
  };
}

/** Another name, another day or another chart may be meant. */
export async function noUnit(ask: Ask, view: View, slug: string, chart: string): Promise<Problem> {
  const { unit: later } =
    view.asOf === null ? { unit: null } : await ask(FindUnitDocument, { by: { slug }, chart: view.chart });
  if (later) {
    return {
      status: 404,
      title: `${later.name} is not there yet`,
      explanation: `The chart has the unit, but not on ${view.asOf ?? ''}: by what is on record it began later.`,
      suggestions: [{ text: `${later.name}, in the latest state`, view: { asOf: null, comparedWith: null } }],
    };
  }
  const text = slug.replaceAll('-', ' ').slice(0, 100);
  const { search } = await ask(SearchDocument, {
    text,
    types: ['UNIT'],
    first: mostSuggestions,
    chart: view.chart,
    asOf: view.asOf,
  });
  const alike = (search?.edges ?? []).flatMap(({ node }) =>
    'slug' in node && 'name' in node ? [{ text: node.name, view: { unit: node.slug } }] : [],
  );
  return {
    status: 404,
    title: 'There is no such unit here',
    explanation: `No unit of this chart goes by “${slug}”.`,
    suggestions: [
      ...(await onOtherSide(ask, view, slug, chart)),
      ...alike,
      { text: 'The whole chart', view: { unit: null } },
    ],
  };
}

/** What exists on one side of a comparison alone is shown on that side. */
async function onOtherSide(ask: Ask, view: View, slug: string, chart: string): Promise<Problem['suggestions']> {
  const { comparedWith: other } = view;
  const otherSide = swapped(view, chart);
  if (!other || !otherSide) return [];
  const moment = { chart: other.chart ?? chart, asOf: other.asOf };
  const { unit } = await ask(FindUnitDocument, { by: { slug }, ...moment });
  return unit ? [{ text: `${unit.name}, on the other side of the comparison`, view: otherSide }] : [];
}

const passingCodes = ['INTERNAL_SERVER_ERROR', 'OVERLOADED', 'RATE_LIMITED', 'NOT_READY', 'UNREACHABLE'];
const passingStatus = 503;

/** True for what may be otherwise when it is tried again. */
export const isPassing = ({ status }: Problem): boolean => status === passingStatus;

/** The service did not take what the address says, such as a date that is none, or cannot answer. */
export function refused(view: View, { code, message }: Refusal): Problem {
  const isFault = passingCodes.includes(code);
  return {
    status: isFault ? passingStatus : 400,
    title: isFault ? 'The service cannot answer now' : 'The address asks for something that cannot be',
    explanation: message,
    suggestions: [{ text: 'The chart in its latest state', view: { ...firstView, chart: view.chart } }],
  };
}
