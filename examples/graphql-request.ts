// The outline of a chart, a page at a time.
//
//   npx tsx examples/graphql-request.ts [ADDRESS [CHART [DAY]]]

import process, { argv, env } from 'node:process';
import { ClientError, GraphQLClient } from 'graphql-request';
import { UnitsInOrderDocument } from '../operations/generated/operations';
import type { UnitsInOrderQuery } from '../operations/generated/operations';

const [address = env.AGENCYGRAPH_URL ?? 'http://localhost:4000/graphql', chart, asOf] = argv.slice(2);
const client = new GraphQLClient(address);

/** Every page, from the first to the one that has none behind it. */
async function* pages() {
  for (let after: string | null = null; ;) {
    const { units }: UnitsInOrderQuery = await client.request(UnitsInOrderDocument, { chart, asOf, first: 5, after });
    if (units) yield units; // null where there is no such chart
    if (!units?.pageInfo.hasNextPage) return;
    after = units.pageInfo.endCursor;
  }
}

async function printOutline(): Promise<void> {
  let count = 0;
  for await (const { edges, totalCount } of pages()) {
    for (const { depth, node } of edges) {
      console.log(`${'  '.repeat(depth)}${node.name}${node.acronym === null ? '' : ` (${node.acronym})`}`);
    }
    count += edges.length;
    console.log(`-- ${String(count)} of ${String(totalCount)}`);
  }
}

printOutline().catch((error: unknown) => {
  const refusal = error instanceof ClientError ? error.response.errors?.[0] : undefined;
  if (refusal) console.error(`${String(refusal.extensions.code)}: ${refusal.message}`);
  else console.error(`No answer from ${address}: ${String(error)}. Is the service running?`);
  process.exitCode = 1;
});
