import type { Client } from 'pg';
import { StoreFault } from '../faults';
import { codeOf, isOfDatabase, storeFault } from './store-fault';

const mostTries = 10;

/**
 * What says that somebody else was there first: a conflict, a deadlock, or a row, table or schema that has come to be
 * meanwhile. Nothing was done then, and what is true now may be another thing.
 */
const cameSecond = new Set(['40001', '40P01', '23505', '42P06', '42P07']);

/**
 * Does all of it or nothing, once more where somebody else came first: `work` begins anew with what is there then.
 *
 * @throws StoreFault when the database is; and what `work` throws
 */
export async function inTransaction<Result>(client: Client, work: () => Promise<Result>): Promise<Result> {
  for (let left = mostTries; ; left -= 1) {
    try {
      await client.query('begin');
      // Whoever hangs in the middle is not waited for.
      await client.query("set local lock_timeout = '30s'");
      await client.query("set local idle_in_transaction_session_timeout = '60s'");
      const result = await work();
      await commit(client);
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      if (left > 1 && cameSecond.has(codeOf(error))) continue;
      throw isOfDatabase(error) ? storeFault(error) : error;
    }
  }
}

/** It is not tried again where nobody knows what has come of it. */
async function commit(client: Client): Promise<void> {
  try {
    await client.query('commit');
  } catch (error) {
    if (cameSecond.has(codeOf(error))) throw error;
    throw new StoreFault('The database has not said whether it is done; `agencygraph versions` lists what there is.', {
      cause: error,
    });
  }
}
