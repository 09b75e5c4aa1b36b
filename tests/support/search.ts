import type { Charts } from '../../src/chart/charts';
import { chartFrom, only } from './charts';
import { dataOf } from './run-query';

interface Edge {
  readonly cursor: string;
  readonly score: number;
  readonly matchedText: string;
  readonly node: { readonly id: string; readonly status?: string };
}

export interface Found {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export async function find(charts: Charts, text: string, args = '', after: string | null = null): Promise<Found> {
  const query = `query ($text: String!, $after: String) { search(text: $text, after: $after${args && `, ${args}`}) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { cursor score matchedText node { ... on Node { id } ... on OrgUnit { status } } } } }`;
  const { search } = await dataOf<{ search: Found }>(charts, query, { text, after });
  return search;
}

/** What is found, by key: the ids without their type and chart. */
export async function keys(charts: Charts, text: string, args = ''): Promise<string[]> {
  return (await find(charts, text, args)).edges.map(({ node }) => node.id.split(':').slice(2).join(':'));
}

/** A small chart with something of all that search reads. */
const port = chartFrom(
  `units:
  - slug: top
    kind: agency
    names: [{text: U.S. Port Administration, from: 1990, cites: [book/S1]}, {text: Bureau of Quays, until: 1990, cites: [book/S1]}]
    placements: []
  - slug: registry
    kind: office
    names:
      - {text: Office of the Registrar of Vessels & Crews, cites: [book/S1]}
      - {text: RVC, kind: acronym, cites: [book/S1]}
      - {text: Registrar of Wessels, kind: misspelling, cites: [book/S1]}
    designations: [{text: registry, cites: [book/S1]}]
    placements: [{parent: top, cites: [book/S1]}]
    responsibilities:
      - {title: Issue papers for vessels, kind: duty, actions: [issue], laws: [act], cites: [book/S1]}
      - {title: Stamp papers, kind: duty, until: 2000, cites: [book/S1]}
  - slug: munchen
    kind: office
    names: [{text: Außenstelle München, cites: [book/S1]}]
    placements: [{parent: registry, from: 1995, cites: [book/S1]}]
  - slug: lights
    kind: office
    names: [{text: Lighthouse Section, cites: [book/S1]}]
    placements: [{parent: top, cites: [book/S1]}]
events: [{kind: abolished, date: 2005, origins: [{unit: lights}], cites: [book/S1]}]
laws: [{slug: act, title: Merchant Shipping Act, year: 1992, reference: Pub. L. 1-2, cites: [book/S1]}]
synonyms:
  - {say: [boat, big ship], mean: [vessels]}
`,
  'coversUntil: 2020-12-31',
);
export const searched = only(port);
