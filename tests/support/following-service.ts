import { Agent } from 'node:http';
import { send } from './client';
import type { Reply } from './client';
import { editionsIn } from './marked-chart';
import { startService } from './service';
import type { Service } from './service';

/** What /readyz of a server says. */
export interface Readiness {
  readonly status: number;
  readonly body: {
    readonly status?: string;
    readonly version?: number;
    readonly charts?: readonly { readonly slug: string; readonly version: string }[];
    readonly stale?: { readonly since: string; readonly reason: string };
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  };
}

/** A server process that follows a database. */
export interface FollowingService extends Service {
  readonly readiness: () => Promise<Readiness>;
  /** The editions of the marked chart that an answer with all its names has: one, if all is well. */
  readonly editions: () => Promise<number[]>;
  /** Asks without pause until the function is called that it gives; that gives all the replies. */
  readonly keepAsking: () => () => Promise<Reply[]>;
}

/** Asks for every name, duty and statement of a marked chart, up to a thousand units. */
export const wholeChart = JSON.stringify({
  query: `{ chart { title } agency { name responsibilities { title statement }
    descendants(first: 1000) { nodes { name responsibilities { title statement } } } } }`,
});

/** To start servers in the tests of a file or group; those that still run are ended after the test. */
export function followersForTests(): (url: string, ...args: string[]) => Promise<FollowingService> {
  const services: Service[] = [];
  afterEach(async () => {
    await Promise.all(services.splice(0).map(({ stop }) => stop('SIGKILL')));
  });
  return async (url, ...args) => {
    const service = await startService(['--host', '127.0.0.1', ...args], { DATABASE_URL: url });
    services.push(service);
    const { origin } = service;
    const agent = new Agent({ keepAlive: true });
    return {
      ...service,
      readiness: async () => {
        const response = await fetch(`${origin}/readyz`);
        return { status: response.status, body: (await response.json()) as Readiness['body'] };
      },
      editions: async () => editionsIn((await send(agent, `${origin}/graphql`, wholeChart)).body),
      keepAsking: () => keepAsking(origin),
    };
  };
}

function keepAsking(origin: string): () => Promise<Reply[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const over = new AbortController();
  const asking = (async () => {
    const replies: Reply[] = [];
    while (!over.signal.aborted) replies.push(await send(agent, `${origin}/graphql`, wholeChart));
    agent.destroy();
    return replies;
  })();
  return () => {
    over.abort();
    return asking;
  };
}
