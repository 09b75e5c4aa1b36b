import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { parse } from 'graphql';
import type { DocumentNode } from 'graphql';
import { cacheOptions } from '../../examples/apollo-cache';
import { operations } from './operations';

/** A question as a client asks it. */
export interface Question {
  readonly query: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Apollo Client as the example sets it up, unless told otherwise. */
export function apolloClient(
  origin: string,
  options: InMemoryCache['config'] = cacheOptions,
  link: HttpLink.Options = {},
): ApolloClient {
  return new ApolloClient({
    cache: new InMemoryCache(options),
    link: new HttpLink({ uri: `${origin}/graphql`, ...link }),
  });
}

const documents = new Map(operations.map(({ name, query }) => [name, parse(query)]));

/** An operation of the folder `operations/`. */
export function documentOf(name: string): DocumentNode {
  const document = documents.get(name);
  if (!document) throw new Error(`There is no operation ${name}.`);
  return document;
}

/** What the service answers, past every cache. */
export async function freshAnswer(client: ApolloClient, question: Question): Promise<unknown> {
  return (await client.query({ ...question, fetchPolicy: 'no-cache' })).data;
}
