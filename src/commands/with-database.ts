import type { Client } from 'pg';
import { StoreFault, Unfit } from '../store/place';
import { connect } from '../store/postgres/connect';
import { storeFault } from '../store/postgres/store-fault';
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
    if (!isTold(error)) throw error;
    const { message, details } = storeFault(error);
    fail(details === '' ? message : `${message}\nPostgreSQL: ${details}`);
    return undefined;
  } finally {
    await client?.end().catch(() => undefined);
  }
}

/** Whatever the database or the way to it has said. */
function isTold(error: unknown): error is Error {
  return error instanceof StoreFault || error instanceof Unfit || (error instanceof Error && 'code' in error);
}
