// Who is responsible for something, asked in everyday words.
//
//   npx tsx examples/urql.ts [ADDRESS [WORDS]]
//
// urql asks by GET unless the address gets too long; the service answers both.

import process, { argv, env } from 'node:process';
import { Client, fetchExchange } from '@urql/core';
import { WhoIsResponsibleDocument } from '../operations/generated/operations';

const [address = env.AGENCYGRAPH_URL ?? 'http://localhost:4000/graphql', about = 'Who deports people?'] = argv.slice(2);
const client = new Client({ url: address, exchanges: [fetchExchange] });

/** Whatever scores less fits only in part, which may be chance. */
const good = 0.5;

async function printResponsible(): Promise<void> {
  const { data, error } = await client.query(WhoIsResponsibleDocument, { about, first: 3 });
  if (error) {
    const [refusal] = error.graphQLErrors;
    if (refusal) console.error(`${String(refusal.extensions.code)}: ${refusal.message}`);
    else console.error(`No answer from ${address}: ${error.message}. Is the service running?`);
    process.exitCode = 1;
  }
  for (const { score, node } of data?.responsibilities?.edges ?? []) {
    console.log(`${node.unit.name}: ${node.title}${(score ?? 0) < good ? ' (perhaps)' : ''}`);
    for (const { stance, source } of node.citations) console.log(`  ${stance.toLowerCase()}: ${source.title}`);
  }
}

void printResponsible();
