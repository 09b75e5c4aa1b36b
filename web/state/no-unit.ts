import { FindUnitDocument, SearchDocument } from '../generated/operations';
import { firstViewOf } from './address';
import type { View } from './address';
import type { Ask } from './ask';
import { dateInWords } from './date-words';
import type { ChartSummary, Problem } from './page';
import { canBeSought, longestText } from './search-text';
import { shortened } from './shortened';
import { swapped } from './swapped';

type Suggestions = Problem['suggestions'];

/** A unit where there is one of that slug. */
interface Elsewhere {
  readonly name: string;
  readonly suggestions: Suggestions;
}

/** So many other units are suggested in place of one that does not exist. */
const mostSuggestions = 5;
/** In so many other charts the unit is looked for. */
const mostCharts = 5;
/** The service takes no longer slug, so no unit has one. */
export const longestSlug = 200;

/** Another name, another day or another chart may be meant. */
export async function noUnit(
  ask: Ask,
  view: View,
  slug: string,
  chart: string,
  charts: readonly ChartSummary[],
): Promise<Problem> {
  const isSlug = slug.length <= longestSlug;
  const later = view.asOf !== null && isSlug ? await nameOf(ask, slug, chart, null) : null;
  if (later !== null) {
    const day = dateInWords(view.asOf ?? '');
    return {
      status: 404,
      title: `${later} is not there yet`,
      explanation: `The chart has the unit, but not on ${day}: by what is on record it began later.`,
      suggestions: [
        { text: `${later}, in the latest state`, view: { asOf: null, comparedWith: null } },
        { text: `The whole chart on ${day}`, view: { unit: null } },
      ],
    };
  }
  const elsewhere = isSlug ? await findElsewhere(ask, view, slug, chart, charts) : null;
  const alike = await unitsAlike(ask, view, elsewhere?.name ?? slug.replaceAll('-', ' '));
  return {
    status: 404,
    title: elsewhere ? `This chart does not have ${elsewhere.name}` : 'There is no such unit here',
    explanation: elsewhere
      ? 'It stands in another chart, which is made from other sources.'
      : `No unit of this chart goes by “${shortened(slug)}”.`,
    suggestions: [...(elsewhere?.suggestions ?? []), ...alike, { text: 'The whole chart', view: { unit: null } }],
  };
}

async function nameOf(ask: Ask, slug: string, chart: string, asOf: string | null): Promise<string | null> {
  const { unit } = await ask(FindUnitDocument, { by: { slug }, chart, asOf });
  return unit?.name ?? null;
}

/** What exists on one side of a comparison alone is shown on that side; else the charts that have it are told. */
async function findElsewhere(
  ask: Ask,
  view: View,
  slug: string,
  chart: string,
  charts: readonly ChartSummary[],
): Promise<Elsewhere | null> {
  const { comparedWith: other } = view;
  const otherSide = swapped(view, chart);
  if (other && otherSide) {
    const name = await nameOf(ask, slug, other.chart ?? chart, other.asOf);
    const text = `${name ?? ''}, on the other side of the comparison`;
    if (name !== null) return { name, suggestions: [{ text, view: otherSide }] };
  }
  const others = charts.filter((one) => one.slug !== chart).slice(0, mostCharts);
  const names = await Promise.all(others.map((one) => nameOf(ask, slug, one.slug, null)));
  const suggestions = others.flatMap((one, index): Suggestions => {
    const name = names[index] ?? null;
    const there = { ...firstViewOf(one.slug, view), unit: slug };
    return name === null ? [] : [{ text: `${name}, in: ${one.title}`, view: there }];
  });
  const name = names.find((one) => one !== null);
  return name == null ? null : { name, suggestions };
}

async function unitsAlike(ask: Ask, { chart, asOf }: View, name: string): Promise<Suggestions> {
  const text = name.slice(0, longestText).trim();
  if (!canBeSought(text)) return [];
  const { search } = await ask(SearchDocument, { text, types: ['UNIT'], first: mostSuggestions, chart, asOf });
  return (search?.edges ?? []).flatMap(({ node }) =>
    'slug' in node && 'name' in node ? [{ text: node.name, view: { unit: node.slug } }] : [],
  );
}
