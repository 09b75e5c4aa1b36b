import type { Client } from 'pg';
import type { CheckedFolder } from '../../../seed/index';
import { connect } from '../../../src/store/postgres/connect';
import { giveHint } from '../../../src/store/postgres/hint';
import { migrate } from '../../../src/store/postgres/migrate';
import { publish } from '../../../src/store/postgres/publish';
import { rollBack } from '../../../src/store/postgres/roll-back';
import type { Database } from './database';

/** Does something in the database on a connection of its own, as the commands do. */
export async function withOwner<Result>(url: string, use: (client: Client) => Promise<Result>): Promise<Result> {
  const client = await connect(url, 'write', new AbortController().signal);
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

/** Makes the tables, which the reader may read. */
export async function makeTables({ url, roles }: Database): Promise<void> {
  await withOwner(url('owner'), (client) => migrate(client, roles.reader));
}

/** Publishes charts beside those that there are, and gives the hint; gives the number of the version. */
export function publishTo(url: string, ...charts: CheckedFolder[]): Promise<number> {
  return withOwner(url, async (client) => {
    const { version } = await publish(client, charts, { alone: false });
    await giveHint(client);
    return version;
  });
}

/** Publishes charts as somebody does whose hints get lost. */
export function publishSilently(url: string, ...charts: CheckedFolder[]): Promise<number> {
  return withOwner(url, async (client) => (await publish(client, charts, { alone: false })).version);
}

/** Goes back to the version before. */
export function rollBackOnce(url: string): Promise<number> {
  return withOwner(url, async (client) => {
    const { number } = await rollBack(client, undefined, undefined);
    await giveHint(client);
    return number;
  });
}
