import type { ApolloClient, TypedDocumentNode } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { getNamedType, isObjectType, parse } from 'graphql';
import { cacheOptions } from '../../examples/apollo-cache';
import { buildChartSchema } from '../../src/graphql/schema';
import { apolloClient } from '../support/apollo';
import { startService } from '../support/service';
import type { Service } from '../support/service';

let service: Service;

beforeAll(async () => {
  service = await startService();
});

afterAll(async () => {
  await service.stop();
});

interface Connection {
  readonly edges?: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly nodes?: readonly unknown[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

type Answer = Readonly<Record<string, unknown>>;

const agency = 'unit(by: {slug: "immigration-and-customs-enforcement"}, chart: "ice-record", asOf: $asOf) { id';
const from = '{chart: "ice-record", asOf: "2009-01-01"}';

/** Every list in pages: where it stands, its arguments but those of the page, and what tells one of its rows from another. */
const lists = [
  { of: 'Query', field: 'units', around: '', args: 'chart: "ice-record", asOf: $asOf', row: 'id name', size: 7 },
  {
    of: 'Query',
    field: 'responsibilities',
    around: '',
    args: 'under: "homeland-security-investigations", chart: "ice-record", asOf: $asOf',
    row: 'id title',
    size: 2,
  },
  {
    of: 'Query',
    field: 'search',
    around: '',
    args: 'text: "customs", chart: "ice-record", asOf: $asOf',
    row: '... on OrgUnit { id name } ... on Responsibility { id title } ... on Law { id title } ... on Passage { id gist }',
    size: 9,
  },
  { of: 'OrgUnit', field: 'children', around: agency, args: 'kinds: [BRANCH, OFFICE]', row: 'id name', size: 3 },
  { of: 'OrgUnit', field: 'descendants', around: agency, args: 'maxDepth: 2', row: 'id name', size: 7 },
  {
    of: 'Comparison',
    field: 'changes',
    around: `compare(from: ${from}, to: {chart: "ice-record", asOf: $asOf}) {`,
    args: '',
    row: 'kinds before { id name } after { id name }',
    size: 7,
  },
] as const;

type List = (typeof lists)[number];
type Paged = TypedDocumentNode<Answer, { asOf?: string | null; first: number; after?: string | null }>;

function documentOf({ field, around, args, row }: List, form: 'edges' | 'nodes'): Paged {
  const rows = form === 'edges' ? `edges { cursor node { ${row} } }` : `nodes { ${row} }`;
  const list = `${field}(first: $first, after: $after${args && `, ${args}`}) {
    ${rows} totalCount pageInfo { hasNextPage endCursor } }`;
  return parse(`query ($asOf: Date, $first: Int!, $after: String) { ${around} ${list} ${around && '}'} }`);
}

const listIn = (answer: unknown, field: string): Connection => {
  const [top] = Object.values(answer as Record<string, Record<string, unknown>>);
  return (top && field in top ? top[field] : top) as Connection;
};

const rowsOf = ({ edges, nodes }: Connection): readonly unknown[] => edges ?? nodes ?? [];

/** Loads more until there is no next page; gives the list as the cache has it in the end. */
async function loadAll(client: ApolloClient, query: Paged, field: string, asOf: string | null, size: number) {
  const question = { query, variables: { asOf, first: size } };
  await client.query(question);
  const watched = client.watchQuery(question);
  const subscription = watched.subscribe(() => undefined);
  const shown = (): Connection => listIn(client.readQuery(question), field);
  let pages = 1;
  for (; shown().pageInfo.hasNextPage; pages += 1) {
    const before = rowsOf(shown()).length;
    await watched.fetchMore({ variables: { after: shown().pageInfo.endCursor } });
    expect(rowsOf(shown()).length).toBeGreaterThan(before);
  }
  subscription.unsubscribe();
  return { pages, list: shown() };
}

const allButAfter = (args: Readonly<Record<string, unknown>> | null): string[] =>
  Object.keys(args ?? {}).filter((name) => name !== 'after');

const relayLists = (fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, relayStylePagination(allButAfter)]));

/** With the pagination that comes with Apollo Client. */
const relayOptions: typeof cacheOptions = {
  possibleTypes: cacheOptions.possibleTypes,
  typePolicies: {
    Query: { fields: relayLists(['units', 'responsibilities', 'search']) },
    OrgUnit: { fields: relayLists(['children', 'descendants']) },
    Comparison: { merge: true, fields: relayLists(['changes']) },
  },
};

const ways = [
  ['Apollo Client’s relayStylePagination', 'edges', relayOptions],
  ['the policies of the example, by edges', 'edges', cacheOptions],
  ['the policies of the example, by nodes', 'nodes', cacheOptions],
] as const;

describe.each(ways)('with %s', (_way, form, options) => {
  it.each(lists)('$field of $of, loaded page by page on two dates, is what one page has', async (list) => {
    const client = apolloClient(service.origin, options);
    const query = documentOf(list, form);
    for (const asOf of ['2011-01-01', null]) {
      const { pages, list: loaded } = await loadAll(client, query, list.field, asOf, list.size);
      const whole = await client.query({ query, variables: { asOf, first: 100 }, fetchPolicy: 'no-cache' });
      const { pageInfo, totalCount } = listIn(whole.data, list.field);
      expect(pages).toBeGreaterThan(1);
      expect(rowsOf(loaded)).toEqual(rowsOf(listIn(whole.data, list.field)));
      expect(loaded).toMatchObject({ pageInfo, totalCount });
      expect(rowsOf(loaded)).toHaveLength(totalCount);
    }
  });

  it.each(lists)('$field of $of refuses the cursor of another date, and the cache keeps what it had', async (list) => {
    const client = apolloClient(service.origin, options);
    const query = documentOf(list, form);
    const page = async (asOf: string | null) =>
      listIn((await client.query({ query, variables: { asOf, first: 3 } })).data, list.field);
    await page('2011-01-01');
    const { endCursor: after } = (await page(null)).pageInfo;
    const before = client.extract();
    const refusal = await client
      .query({ query, variables: { asOf: '2011-01-01', first: 3, after }, fetchPolicy: 'network-only' })
      .catch((error: unknown) => error);
    if (!CombinedGraphQLErrors.is(refusal)) throw new Error('It was not refused.', { cause: refusal });
    expect(refusal.errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
    expect(client.extract()).toEqual(before);
  });
});

describe('Apollo Client’s relayStylePagination', () => {
  it('shows the last page alone of a list that is asked for by its nodes, for which the example has its own', async () => {
    const client = apolloClient(service.origin, relayOptions);
    const question = { query: documentOf(lists[0], 'nodes'), variables: { first: 3 } };
    const { endCursor: after } = listIn((await client.query(question)).data, 'units').pageInfo;
    await client.watchQuery(question).fetchMore({ variables: { after } });
    expect(rowsOf(listIn(client.readQuery(question), 'units'))).toHaveLength(3);
  });
});

describe('the lists above', () => {
  it('are all that the schema has in pages', () => {
    const types = Object.values(buildChartSchema().getTypeMap()).filter((type) => isObjectType(type));
    const fields = types.flatMap((type) => Object.values(type.getFields()));
    const paged = fields.filter(({ type }) => getNamedType(type).name.endsWith('Connection')).map(({ name }) => name);
    expect([...new Set(paged)].sort()).toEqual(lists.map(({ field }) => field).sort());
  });
});
