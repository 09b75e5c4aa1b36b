import type { Client } from 'pg';
import { connect } from '../store/postgres/connect';
import { isOfDatabase, storeFault } from '../store/postgres/store-fault';
import { fail } from './fail';

/** Does something in the database. Gives undefined, with the reasons told and the exit code 1, when it cannot. */
export async function withDatabase<Result>(
  url: string,
  purpose: 'read' | 'write',
  use: (client: Client) => Promise<Result>,
): Promise<Result | undefined> {
  let client: Client | undefined;
  try {
    client = await connect(url, purpose, new AbortController().signal);
    return await use(client);
  } catch (error) {
    if (!isOfDatabase(error)) throw error;
    const { message, details } = storeFault(error);
    fail(details === '' ? message : `${message}\nPostgreSQL: ${details}`);
    return undefined;
  } finally {
    await client?.end().catch(() => undefined);
  }
}
