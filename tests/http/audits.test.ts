import { cacheExchange, createClient, fetchExchange } from '@urql/core';
import { serverAudits } from 'graphql-http';
import { serviceUnderAttack } from '../support/attacks';

const target = serviceUnderAttack();
const address = (): string => `http://localhost:${String(target.port())}/graphql`;

afterEach(() => {
  expect(target.faults()).toEqual([]);
});

describe('GraphQL over HTTP, as its audit suite reads it', () => {
  const audits = serverAudits({ url: address, fetchFn: fetch });

  it('is 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits)('$id: $name', async ({ fn }) => {
    const result = await fn();
    expect('reason' in result ? result.reason : result.status).toBe('ok');
  });
});

describe('a client as it comes', () => {
  it('of urql gets its answer', async () => {
    const client = createClient({ url: address(), exchanges: [cacheExchange, fetchExchange] });
    const query = 'query ($slug: String!) { office(slug: $slug) { acronym } }';
    const { data, error } = await client.query<object>(query, { slug: 'ice-chief-financial-officer' }).toPromise();
    expect([data, error]).toEqual([{ office: { acronym: 'OCFO', __typename: 'Office' } }, undefined]);
  });

  it('that follows a link gets its answer', async () => {
    const response = await fetch(`${address()}?query={agency{acronym}}`, { headers: { accept: '*/*' } });
    expect([response.status, await response.json()]).toEqual([200, { data: { agency: { acronym: 'ICE' } } }]);
  });
});
