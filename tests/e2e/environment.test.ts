import { getIntrospectionQuery } from 'graphql';
import { operations, shipped } from '../support/operations';
import { startService } from '../support/service';

const post = (body: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', 'graphql-cost': 'report' },
  body,
});
const asks = (query: string, variables: object = {}): RequestInit => post(JSON.stringify({ query, variables }));

const requests: readonly (readonly [string, RequestInit?])[] = [
  ['/'],
  ['/nothing'],
  ['/readyz'],
  ['/schema.graphql'],
  ['/graphql?query={charts{slug}}'],
  ['/graphql', post('{"query":')],
  ['/graphql', asks('{ agency {')],
  ['/graphql', asks('{ agency { nam } }')],
  ['/graphql', asks('{ units(first: 0) { totalCount } }')],
  ['/graphql', asks('{ agency { children(after: "nothing") { totalCount } } }')],
  ['/graphql', asks('query ($by: UnitRef!) { unit(by: $by) { slug } }', { by: { slg: 'x' } })],
  [
    '/graphql',
    asks(
      `{ units(chart: "ice-record", first: 1000) { nodes { ${'facts { subjects { '.repeat(4)} slug ${'} } '.repeat(4)} } } }`,
    ),
  ],
  ['/graphql', asks(getIntrospectionQuery())],
  ...operations.map(({ name, query }) => ['/graphql', asks(query, shipped.variables[name])] as const),
];

/** What a service answers to all of them, but for when it does. */
async function answersUnder(environment: Record<string, string>): Promise<unknown[]> {
  const service = await startService(['--host', '127.0.0.1'], environment);
  const answers = [];
  try {
    for (const [path, init] of requests) {
      const response = await fetch(service.origin + path, init);
      // What a page is known by tells where it was asked for, too; the id of a request is its own.
      const headers = Object.fromEntries(
        [...response.headers].filter(([name]) => !['date', 'etag', 'x-request-id'].includes(name)),
      );
      const body = (await response.text())
        .replaceAll(service.origin, '')
        .replaceAll(encodeURIComponent(service.origin), '');
      answers.push({ path, status: response.status, headers: { ...headers, 'content-length': '' }, body });
    }
  } finally {
    await service.stop();
  }
  return answers;
}

describe('NODE_ENV', () => {
  it('changes nothing of any answer', async () => {
    const [unset, ...others] = await Promise.all(
      [{}, ...['production', 'development', 'test'].map((NODE_ENV) => ({ NODE_ENV }))].map(answersUnder),
    );
    expect(unset).toHaveLength(requests.length);
    for (const other of others) expect(other).toEqual(unset);
  });
});
