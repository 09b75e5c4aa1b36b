import type { Client } from 'pg';
import { StoreFault, Unfit } from '../store/place';
import { connect } from '../store/postgres/connect';
import { storeFault } from '../store/postgres/store-fault';
import { fail } from './fail';

/** Does something in the database, as somebody who may write. Exits with 1, and the reasons, when it cannot. */
export async function withDatabase(url: string, use: (client: Client) => Promise<void>): Promise<void> {
  let client: Client | undefined;
  try {
    client = await connect(url, 'write', new AbortController().signal);
    await use(client);
  } catch (error) {
    if (!isTold(error)) throw error;
    const { message, cause } = storeFault(error);
    fail(
      [message, ...(cause instanceof Error && cause.message !== '' ? [`PostgreSQL: ${cause.message}`] : [])].join('\n'),
    );
  } finally {
    await client?.end().catch(() => undefined);
  }
}

/** Whatever the database or the way to it has said. */
function isTold(error: unknown): error is Error {
  return error instanceof StoreFault || error instanceof Unfit || (error instanceof Error && 'code' in error);
}
