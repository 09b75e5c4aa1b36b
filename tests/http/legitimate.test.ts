import { getIntrospectionQuery } from 'graphql';
import { serviceUnderAttack } from '../support/attacks';
import { operations, shipped } from '../support/operations';

const target = serviceUnderAttack();

interface Told {
  readonly data?: { readonly __schema?: { readonly types: readonly object[] } };
  readonly errors?: readonly unknown[];
}

async function send(body: object, headers: Record<string, string> = {}): Promise<Told & { readonly status: number }> {
  const response = await fetch(`http://localhost:${String(target.port())}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as Told) };
}

afterEach(() => {
  expect(target.faults()).toEqual([]);
});

describe('what is asked of the schema', () => {
  const everything = {
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  };
  const operationName = 'IntrospectionQuery';
  const parts = 'application/graphql-response+json, application/json, multipart/mixed';

  it.each([
    ['graphql-js', {}, {}],
    [
      'GraphiQL',
      { schemaDescription: true, inputValueDeprecation: true },
      { accept: 'application/json, multipart/mixed' },
    ],
    ['Apollo Sandbox', { ...everything, oneOf: false }, { origin: 'https://studio.apollographql.com', accept: '*/*' }],
    ['graphql-codegen', everything, { accept: parts }],
    ['a tool that asks for all there is', { ...everything, typeDepth: 12 }, {}],
  ])('as %s asks it is answered', async (_tool, options, headers) => {
    const query = getIntrospectionQuery(options);
    const { status, data, errors } = await send({ query, operationName, variables: {} }, headers);
    expect([status, errors]).toEqual([200, undefined]);
    expect(data?.__schema?.types.length).toBeGreaterThan(50);
  });
});

describe('the questions in operations/', () => {
  it.each(operations)('$name is answered', async ({ name, query }) => {
    const variables = shipped.variables[name] ?? {};
    const { status, errors } = await send({ query, operationName: name, variables, extensions: null });
    expect([status, errors]).toEqual([200, undefined]);
  });
});

describe('a client that would rather send a query’s sum', () => {
  it('is told in Apollo’s word that there is none with that sum, so that it sends the query', async () => {
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };
    expect(await send({ extensions: { persistedQuery } })).toMatchObject({
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
  });
});
