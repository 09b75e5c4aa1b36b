import type { PlainChart, PlainUnit } from './plain-chart';

export type ChartName = 'shipped' | 'synthetic';

/** The same body each time, or one that no server has seen before. */
export type Way = 'repeated' | 'never seen';

export type Variables = Readonly<Record<string, string | number>>;

export interface Question {
  readonly name: string;
  /** What it asks for, and how much that is. */
  readonly asks: string;
  readonly chart: ChartName;
  /** The peers need our finder for it. */
  readonly isSearch?: true;
  /** It is left out of a quick run. */
  readonly isMinor?: true;
  readonly ways: readonly Way[];
  readonly query: string;
  /** What to ask about, in turns; the first is the one that is repeated. */
  readonly variables: (chart: PlainChart) => readonly Variables[];
}

const unit = 'slug name acronym kind responsibilities { title }';
const below = (selection: string): string => `children(first: 100) { nodes { ${selection} } }`;

export const questions: readonly Question[] = [
  {
    name: 'nested',
    asks: 'the shipped chart: branches, offices, responsibilities',
    chart: 'shipped',
    ways: ['repeated', 'never seen'],
    query: `query Nested { agency { id name acronym
      branches { id name acronym responsibilities { id title }
        offices { id name acronym responsibilities { id title } } }
      offices { id name acronym responsibilities { id title } } } }`,
    variables: () => [{}],
  },
  {
    name: 'large',
    asks: 'about 1,000 units on four levels below one, out of 100,000',
    chart: 'synthetic',
    ways: ['repeated', 'never seen'],
    query: `query Large($slug: String!) { unit(by: { slug: $slug }) {
      ${unit} ${below(`${unit} ${below(`${unit} ${below(`${unit} ${below(unit)}`)}`)}`)} } }`,
    variables: (chart) => aboutSlugs(aboveAboutThousand(chart)),
  },
  {
    name: 'by-slug',
    asks: 'one unit out of 100,000, another in every request',
    chart: 'synthetic',
    ways: ['never seen'],
    query: `query BySlug($slug: String!) { unit(by: { slug: $slug }) { id ${unit} parent { slug name } } }`,
    variables: ({ units }) => aboutSlugs(units),
  },
  {
    name: 'outline',
    asks: 'a page of 1,000 descendants',
    chart: 'synthetic',
    isMinor: true,
    ways: ['repeated', 'never seen'],
    query: `query Outline($slug: String!) { unit(by: { slug: $slug }) { name
      descendants(first: 1000) { edges { depth node { id slug name acronym kind } } } } }`,
    variables: (chart) => aboutSlugs(withDescendants(chart, 1000)),
  },
  {
    name: 'search',
    asks: 'the first 20 of the units that fit two words, out of 100,000',
    chart: 'synthetic',
    isSearch: true,
    isMinor: true,
    ways: ['repeated', 'never seen'],
    query: `query Search($text: String!) { search(text: $text, types: [UNIT], first: 20) { totalCount
      edges { score matchedText node { ... on OrgUnit { slug name kind parent { name } } } } } }`,
    variables: ({ units }) =>
      units.filter((_, place) => place % 97 === 0).map(({ name }) => ({ text: name.split(' ').slice(0, 2).join(' ') })),
  },
];

export function questionOf(wanted: string): Question {
  const found = questions.find(({ name }) => name === wanted);
  if (!found) throw new Error(`There is no question ${wanted}.`);
  return found;
}

const aboutSlugs = (units: readonly PlainUnit[]): Variables[] => units.map(({ slug }) => ({ slug }));

/** The fifty that have most nearly a thousand units on the four levels below them. */
function aboveAboutThousand(chart: PlainChart): PlainUnit[] {
  const children = childrenOf(chart);
  const countOf = ({ slug }: PlainUnit, levels: number): number =>
    levels === 0
      ? 0
      : (children.get(slug) ?? []).slice(0, 100).reduce((sum, child) => sum + 1 + countOf(child, levels - 1), 0);
  return chart.units
    .map((one) => ({ one, away: Math.abs(countOf(one, 4) - 1000) }))
    .sort((first, second) => first.away - second.away)
    .slice(0, 50)
    .map(({ one }) => one);
}

function withDescendants(chart: PlainChart, least: number): PlainUnit[] {
  const counts = new Map<string, number>();
  // In the order of the outline whatever is below a unit comes behind it.
  for (const { slug, parent } of [...chart.units].reverse())
    if (parent !== null) counts.set(parent, (counts.get(parent) ?? 0) + (counts.get(slug) ?? 0) + 1);
  return chart.units.filter(({ slug }) => (counts.get(slug) ?? 0) >= least);
}

function childrenOf({ units }: PlainChart): Map<string, PlainUnit[]> {
  const children = new Map<string, PlainUnit[]>();
  for (const one of units) {
    if (one.parent === null) continue;
    const siblings = children.get(one.parent);
    if (siblings) siblings.push(one);
    else children.set(one.parent, [one]);
  }
  return children;
}
