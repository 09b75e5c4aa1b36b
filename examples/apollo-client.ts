// An agency on a day and in the latest state side by side, and a list that grows; all from one cache.
//
//   npx tsx examples/apollo-client.ts [ADDRESS [CHART [DAY]]]

import process, { argv, env } from 'node:process';
import { ApolloClient, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { AgencyOnDateDocument, WhoDoesWhatDocument } from '../operations/generated/operations';
import { cacheOptions } from './apollo-cache';

const [address = env.AGENCYGRAPH_URL ?? 'http://localhost:4000/graphql', chart = 'ice-record', asOf = '2009-01-01'] =
  argv.slice(2);
const client = new ApolloClient({ link: new HttpLink({ uri: address }), cache: new InMemoryCache(cacheOptions) });

/** What stands directly below the agency: fetched when first asked for, from then on out of the cache. */
async function unitsBelow(day?: string): Promise<Map<string, string>> {
  const { data } = await client.query({ query: AgencyOnDateDocument, variables: { chart, asOf: day } });
  return new Map(data?.agency?.children.nodes.map(({ slug, name }) => [slug, name]));
}

async function printBothDays(): Promise<void> {
  await Promise.all([unitsBelow(asOf), unitsBelow()]);
  const [then, now] = [await unitsBelow(asOf), await unitsBelow()];
  const printRow = (left = '-', right = '-'): void => {
    console.log(`${left.padEnd(45)}${right}`);
  };
  printRow(asOf, 'latest');
  // A unit has another id on every date, and the same slug.
  for (const slug of new Set([...then.keys(), ...now.keys()])) printRow(then.get(slug), now.get(slug));
}

async function printDuties(): Promise<void> {
  const question = { query: WhoDoesWhatDocument, variables: { chart, first: 50 } };
  await client.query(question);
  const list = client.watchQuery(question);
  for (;;) {
    const duties = client.readQuery(question)?.responsibilities;
    if (!duties) return; // null where there is no such chart
    console.log(`${String(duties.nodes.length)} of ${String(duties.totalCount)} responsibilities`);
    if (!duties.pageInfo.hasNextPage) return;
    await list.fetchMore({ variables: { after: duties.pageInfo.endCursor } });
  }
}

async function main(): Promise<void> {
  await printBothDays();
  await printDuties();
}

main().catch((error: unknown) => {
  if (CombinedGraphQLErrors.is(error)) console.error(`${String(error.errors[0]?.extensions?.code)}: ${error.message}`);
  else console.error(`No answer from ${address}: ${String(error)}. Is the service running?`);
  process.exitCode = 1;
});
