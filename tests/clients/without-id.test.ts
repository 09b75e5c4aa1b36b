/**
 * Apollo Client says what it thinks amiss only where it is developed with.
 *
 * @jest-environment-options {"customExportConditions": ["node", "node-addons", "development"]}
 */
import { InMemoryCache } from '@apollo/client';
import type { ApolloClient } from '@apollo/client';
import { getNamedType, getNullableType, isListType, isObjectType, parse } from 'graphql';
import type { GraphQLField, GraphQLObjectType } from 'graphql';
import { cacheOptions } from '../../examples/apollo-cache';
import { buildChartSchema } from '../../src/graphql/schema';
import { apolloClient, freshAnswer } from '../support/apollo';
import { invented } from '../support/operations';
import { startService } from '../support/service';
import type { Service } from '../support/service';

const { possibleTypes } = cacheOptions;

let service: Service;

beforeAll(async () => {
  service = await startService(invented.serving);
});

afterAll(async () => {
  await service.stop();
});

const workshop = (fields: string): string =>
  `{ unit(by: {slug: "lamp-room"}, chart: "harbour-workshop", asOf: "2010-01-01") { id ${fields} } }`;
const comparison = (fields: string): string => `{ compare(from: {asOf: "1990-01-01"}, to: {}) { ${fields} } }`;

/** Two questions that ask different things of the same thing, which has no id. */
const pairs: readonly (readonly [string, string, string])[] = [
  ['a period', workshop('period { start { text } }'), workshop('period { end { text } }')],
  ['a date', workshop('period { start { text } }'), workshop('period { start { earliest latest } }')],
  ['a code', workshop('identifiers { scheme }'), workshop('identifiers { value }')],
  [
    'the citations of a fact',
    workshop('names { id citations { stance note } }'),
    workshop('names { id citations { passage { id } source { id title } } }'),
  ],
  ['the citations of a unit', workshop('citations { stance }'), workshop('citations { note source { id } }')],
  [
    'the citations of a law',
    '{ law(slug: "harbour-act") { id citations { stance } } }',
    '{ law(slug: "harbour-act") { id citations { note } } }',
  ],
  [
    'the origins of a change',
    '{ chart { id events { id origins { part } } } }',
    '{ chart { id events { id origins { unit { id } } } } }',
  ],
  ['a day of change', '{ chart { id changeDays { date } } }', '{ chart { id changeDays { events { id } } } }'],
  ['a comparison', comparison('unchangedCount'), comparison('toDate')],
  ['a change', comparison('changes { nodes { kinds } }'), comparison('changes { nodes { after { id } } totalCount }')],
  ['a row of a list', workshop('children { edges { depth } }'), workshop('children { edges { cursor node { id } } }')],
  [
    'the place of a page',
    workshop('children { pageInfo { hasNextPage } }'),
    workshop('children { pageInfo { endCursor } }'),
  ],
];

/** Asks both, and gives what the service answered and what is kept of it. */
async function askBoth(client: ApolloClient, questions: readonly string[]) {
  const asked = questions.map((question) => ({ query: parse(question) }));
  for (const question of asked) await client.query({ ...question, fetchPolicy: 'network-only' });
  const fresh = [];
  for (const question of asked) fresh.push(await freshAnswer(client, question));
  return { fresh, kept: asked.map((question) => client.readQuery(question)) };
}

describe('two questions about the same thing that has no id', () => {
  let complaints: jest.SpyInstance;

  beforeEach(() => {
    complaints = jest.spyOn(console, 'warn').mockImplementation();
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  it.each(pairs)('are both answered from the cache: %s', async (_what, one, other) => {
    for (const questions of [
      [one, other],
      [other, one],
    ]) {
      const { fresh, kept } = await askBoth(apolloClient(service.origin), questions);
      expect(kept).toEqual(fresh);
    }
    expect(complaints).not.toHaveBeenCalled();
  });

  it.each(pairs)('are not without the policies of the example: %s', async (_what, one, other) => {
    const { kept } = await askBoth(apolloClient(service.origin, { possibleTypes }), [one, other]);
    expect(kept[0]).toBeNull();
  });

  it('make Apollo Client complain without them, once', async () => {
    const questions = ['text', 'earliest'].map((field) => `{ source(slug: "yearbook") { id date { ${field} } } }`);
    await askBoth(apolloClient(service.origin, { possibleTypes }), questions);
    expect(complaints).toHaveBeenCalledTimes(1);
  });
});

describe('the policies of the example', () => {
  const { policies } = new InMemoryCache(cacheOptions);
  const inPages = /(Connection|Edge)$/;

  const isKept = (owner: GraphQLObjectType, { name, type }: GraphQLField<unknown, unknown>): boolean => {
    const named = getNamedType(type);
    if (!isObjectType(named) || 'id' in named.getFields() || inPages.test(owner.name)) return true;
    const isList = isListType(getNullableType(type));
    return policies.getMergeFunction(owner.name, name, isList ? undefined : named.name) !== undefined;
  };

  it('leave out no field of the schema that gives something without an id', () => {
    const types = Object.values(buildChartSchema().getTypeMap()).filter((type) => isObjectType(type));
    const fields = types
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));
    const left = fields.filter(({ type, field }) => !isKept(type, field));
    expect(left.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
  });
});
