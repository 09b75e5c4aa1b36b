/**
 * Apollo Client says what it thinks amiss only where it is developed with.
 *
 * @jest-environment-options {"customExportConditions": ["node", "node-addons", "development"]}
 */
import { isDeepStrictEqual } from 'node:util';
import type { ApolloClient, HttpLink, NormalizedCacheObject, TypedDocumentNode } from '@apollo/client';
import { getNamedType, isInterfaceType, isLeafType, parse } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { cacheOptions } from '../../examples/apollo-cache';
import { buildChartSchema } from '../../src/graphql/schema';
import { apolloClient, documentOf, freshAnswer } from '../support/apollo';
import type { Question } from '../support/apollo';
import { declaredVariables, operations, shipped } from '../support/operations';
import { startService } from '../support/service';
import type { Service } from '../support/service';

const now = { chart: 'ice-record' };
const then = { ...now, asOf: '2009-01-01' };

const all = 'first: 1000, filter: {statuses: [ACTIVE, ENDED, PLANNED, UNKNOWN]}';
const everyUnit = parse(`{ units(${all}, chart: "ice-record") { nodes { slug } } }`) as TypedDocumentNode<{
  units: { nodes: { slug: string }[] };
}>;

/** Every unit on one date, and from there on another. */
const steps = parse(`query ($chart: String, $asOf: Date, $date: Date) {
  units(${all}, chart: $chart, asOf: $asOf) { nodes { ...State at(date: $date) { ...State } } }
}
fragment State on OrgUnit {
  id asOf name acronym kind status parent { id name } names { id text } responsibilities { id title }
}`);

/** All of operations/ with the variables to try them; those that take a chart and a date, of this chart on this date. */
const operationsAt = (view: Readonly<Record<string, unknown>>): Question[] =>
  operations.map(({ name, query }) => {
    const taken = declaredVariables(query).filter((variable) => variable.name in view);
    const viewed = Object.fromEntries(taken.map((variable) => [variable.name, view[variable.name]]));
    return { query: documentOf(name), variables: { ...shipped.variables[name], ...viewed } };
  });

const inFull = (view: object, slugs: readonly string[]): Question[] =>
  slugs.map((slug) => ({ query: documentOf('EverythingAboutUnit'), variables: { ...view, slug } }));

const byTurns = (one: readonly Question[], other: readonly Question[]): Question[] =>
  one.flatMap((question, place) => [question, ...other.slice(place, place + 1)]);

/** Without those about every single unit. */
const some = (asked: readonly Question[]): readonly Question[] => asked.slice(0, operations.length + 1);

let service: Service;
let old: readonly Question[];
let latest: readonly Question[];
const answers = new Map<Question, unknown>();
/** Has asked all of them by turns. */
let client: ApolloClient;
let complaints: jest.SpyInstance[];

beforeAll(async () => {
  complaints = (['error', 'warn', 'log'] as const).map((kind) => jest.spyOn(console, kind).mockImplementation());
  service = await startService();
  const { data } = await apolloClient(service.origin).query({ query: everyUnit });
  const slugs = data?.units.nodes.map(({ slug }) => slug) ?? [];
  old = [...operationsAt(then), { query: steps, variables: then }, ...inFull(then, slugs)];
  latest = [...operationsAt(now), { query: steps, variables: { ...now, date: then.asOf } }, ...inFull(now, slugs)];
  client = await havingAsked(byTurns(old, latest));
  for (const question of [...old, ...latest]) answers.set(question, await freshAnswer(client, question));
}, 120_000);

afterAll(async () => {
  await service.stop();
});

/** What Apollo Client found amiss since it was last asked. */
function complained(): unknown[] {
  const calls = complaints.flatMap((spy) => spy.mock.calls as unknown[]);
  for (const spy of complaints) spy.mockClear();
  return calls;
}

afterEach(() => {
  expect(complained()).toEqual([]);
});

/** A client that has asked them, one after another. */
async function havingAsked(asked: readonly Question[], options = cacheOptions, link: HttpLink.Options = {}) {
  const asking = apolloClient(service.origin, options, link);
  for (const question of asked) await asking.query({ ...question, fetchPolicy: 'network-only' });
  return asking;
}

/** Those to which the cache holds another answer than the service gives, or not all of it. */
const wronglyKept = ({ cache }: ApolloClient, asked: readonly Question[]): Question[] =>
  asked.filter((question) => !isDeepStrictEqual(cache.readQuery(question), answers.get(question)));

describe('one cache of Apollo Client that holds 2009 and the latest state', () => {
  it('answers every question about units, duties, laws and sources as the service does', () => {
    expect(wronglyKept(client, [...old, ...latest])).toEqual([]);
    expect(answers.size).toBeGreaterThan(250);
  });

  it.each([
    ['2009', () => [...some(old), ...some(latest)]],
    ['the latest state', () => [...some(latest), ...some(old)]],
  ])('does so when %s was asked about first', async (_which, asked) => {
    expect(wronglyKept(await havingAsked(asked()), asked())).toEqual([]);
  });

  it('does so over GET as well', async () => {
    const asked = byTurns(some(old), some(latest));
    const methods = new Set<string | undefined>();
    const link: HttpLink.Options = {
      useGETForQueries: true,
      fetch: (address, init) => {
        methods.add(init?.method);
        return fetch(address, init);
      },
    };
    expect(wronglyKept(await havingAsked(asked, cacheOptions, link), asked)).toEqual([]);
    expect([...methods]).toEqual(['GET']);
  });

  it.each(typesWithId())('keeps what the id leads to of each %s', async (_name, type) => {
    const kept = Object.values(client.extract() as NormalizedCacheObject).filter(
      (one) => one?.__typename === type.name,
    );
    expect(kept).not.toHaveLength(0);
    for (let start = 0; start < kept.length; start += 100) {
      const part = kept.slice(start, start + 100);
      const { nodes } = (await freshAnswer(client, {
        query: plainValuesOf(type),
        variables: { ids: part.map((one) => one?.id) },
      })) as { nodes: object[] };
      nodes.forEach((values, place) => {
        const told = Object.entries(part[place] ?? {}).filter(([field]) => field in values);
        expect(told.length).toBeGreaterThan(1);
        expect(values).toMatchObject(Object.fromEntries(told));
      });
    }
  });

  it('would be found out if it took two dates for one', async () => {
    const asked = byTurns(some(old), some(latest));
    const dateless: typeof cacheOptions.dataIdFromObject = ({ __typename, id }) =>
      typeof id === 'string' ? `${String(__typename)}:${id.replace(/@[\d-]+/, '')}` : undefined;
    const mixing = await havingAsked(asked, { ...cacheOptions, dataIdFromObject: dateless });
    expect(wronglyKept(mixing, asked).length).toBeGreaterThan(10);
    expect(complained()).not.toEqual([]);
  });
});

function typesWithId(): [string, GraphQLObjectType][] {
  const schema = buildChartSchema();
  const node = schema.getType('Node');
  return isInterfaceType(node) ? schema.getPossibleTypes(node).map((type) => [type.name, type]) : [];
}

function plainValuesOf(type: GraphQLObjectType) {
  const plain = Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type)));
  const fields = plain.map(({ name }) => name).join(' ');
  return parse(`query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} { ${fields} } } }`);
}
