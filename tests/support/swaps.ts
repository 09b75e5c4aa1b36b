import { Agent } from 'node:http';
import type { Client } from 'pg';
import { giveHint } from '../../src/store/postgres/hint';
import { publish } from '../../src/store/postgres/publish';
import { send } from './client';
import { wholeChart } from './following-service';
import { editionsIn, markedChart } from './marked-chart';

export interface SwapOptions {
  readonly origin: string;
  readonly owner: Client;
  readonly swaps: number;
  readonly units: number;
  /** Begins when an edition is about to be published, and ends when the next one may be. */
  readonly pace: (edition: number, seen: Seen) => Promise<unknown>;
}

/** What was seen while versions were swapped. */
export interface Seen {
  /** Answers that were none, that mix editions, or that have none. */
  readonly wrong: string[];
  /** Of each client, the editions that it saw, in the order of its answers. */
  readonly editions: number[][];
  /** Of each answer, in milliseconds. */
  readonly times: number[];
}

type Ask = (path: string, body?: object) => Promise<string>;

const search = {
  query:
    '{ search(text: "record", first: 50) { edges { matchedText node { ... on OrgUnit { name } ... on Responsibility { title } } } } }',
};
const page =
  'query ($after: String) { units(first: 20, after: $after) { nodes { name responsibilities { title statement } } pageInfo { hasNextPage endCursor } } }';

interface Page {
  readonly data: {
    readonly units: { readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } };
  };
}

/** What the clients ask, each one thing over and over. */
const questions: readonly ((ask: Ask) => Promise<unknown>)[] = [
  (ask) => ask('/graphql', JSON.parse(wholeChart) as object),
  (ask) => ask('/graphql', search),
  (ask) => ask('/charts/marked.csv'),
  (ask) => ask('/units/unit-0'),
  // Page by page, with cursors that may be of the version before.
  async (ask) => {
    for (let after: string | null = null; ;) {
      const text: string = await ask('/graphql', { query: page, variables: { after } });
      const { hasNextPage, endCursor } = (JSON.parse(text) as Page).data.units.pageInfo;
      if (!hasNextPage) return;
      after = endCursor;
    }
  },
];

/** Publishes one edition after the other, from 1, which is there already, while clients ask a server without pause. */
export async function swapUnderLoad({ origin, owner, swaps, units, pace }: SwapOptions): Promise<Seen> {
  const seen: Seen = { wrong: [], editions: questions.map(() => []), times: [] };
  const over = new AbortController();
  const asking = questions.map(async (question, client) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const ask: Ask = async (path, body) => {
      const start = performance.now();
      const reply = await send(agent, origin + path, body && JSON.stringify(body));
      seen.times.push(performance.now() - start);
      const editions = editionsIn(reply.body);
      if (reply.status !== 200 || reply.body.startsWith('{"errors"') || editions.length !== 1)
        seen.wrong.push(
          `${path} ${String(reply.status)} ${reply.fault ?? ''} of ${editions.join(' and ')}: ${reply.body.slice(0, 200)}`,
        );
      seen.editions[client]?.push(...editions);
      return reply.body;
    };
    while (!over.signal.aborted) await question(ask);
    agent.destroy();
  });
  try {
    for (let edition = 2; edition <= swaps + 1; edition += 1) {
      const next = pace(edition, seen);
      await publish(owner, [markedChart(edition, { units })], { alone: true });
      await giveHint(owner);
      await next;
    }
  } finally {
    over.abort();
    await Promise.all(asking);
  }
  return seen;
}

/** Whether no edition comes behind a later one. */
export function isAscending(editions: readonly number[]): boolean {
  return editions.every((edition, place) => place === 0 || edition >= (editions[place - 1] ?? 0));
}
