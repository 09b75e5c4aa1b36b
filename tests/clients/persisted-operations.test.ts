import { createHash } from 'node:crypto';
import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import type { DocumentNode } from 'graphql';
import { gql } from '@apollo/client';
import * as generated from '../../operations/generated/operations';
import { cacheOptions } from '../../examples/apollo-cache';
import { runApp } from '../support/app';
import type { RunningApp } from '../support/app';
import { manifest } from '../support/manifest';
import { operations, shipped } from '../support/operations';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Apollo Client that sends no text but where the service does not know the operation; notes each body that it sends. */
function sendingIds(origin: string): { client: ApolloClient; sent: string[] } {
  const sent: string[] = [];
  const http = new HttpLink({
    uri: `${origin}/graphql`,
    fetch: (address, init) => {
      sent.push(typeof init?.body === 'string' ? init.body : '');
      return fetch(address, init);
    },
  });
  const client = new ApolloClient({
    cache: new InMemoryCache(cacheOptions),
    link: new PersistedQueryLink({ sha256 }).concat(http),
  });
  return { client, sent };
}

describe('Apollo Client that names operations by their sums', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp({ persisted: manifest });
  });
  afterAll(() => app.close());

  it.each(operations)('gets $name of the typed client without ever sending its text', async ({ name }) => {
    const query = (generated as unknown as Record<string, DocumentNode>)[`${name}Document`];
    if (!query) throw new Error(`There is no document of ${name}.`);
    const { client, sent } = sendingIds(app.origin);
    const variables = shipped.variables[name] ?? {};
    const { data, error } = await client.query({ query, variables });
    expect([typeof data, error]).toEqual(['object', undefined]);
    expect(sent).toHaveLength(1);
    expect(sent[0]).not.toContain('"query"');
  });

  it('sends the text of an operation of its own when it is told that the service does not know it', async () => {
    const { client, sent } = sendingIds(app.origin);
    const query = gql`
      query OwnQuestion {
        agency {
          id
          acronym
        }
      }
    `;
    expect((await client.query({ query })).data).toMatchObject({ agency: { acronym: 'ICE' } });
    expect(sent.map((body) => body.includes('OwnQuestion {'))).toEqual([false, true]);
  });
});
