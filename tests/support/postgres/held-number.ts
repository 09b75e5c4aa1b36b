import { Client } from 'pg';
import { until } from '../until';
import { query } from './query';

/** The next number of a version, taken by somebody who does not end: whoever publishes has written all else, and waits. */
export interface HeldNumber {
  /** Ends when so many wait. */
  readonly untilWaiting: (count: number) => Promise<void>;
  /** Lets them go on, as if nobody had been there. */
  readonly release: () => Promise<void>;
  /** Has it be the number of a version, without charts: whoever waits came second. */
  readonly keep: () => Promise<void>;
}

/** Takes that number at an address, which is the owner's. */
export async function holdNumber(address: string, number: number): Promise<HeldNumber> {
  const client = new Client(address);
  await client.connect();
  await client.query('begin');
  await client.query('insert into agencygraph.version (number) values ($1)', [number]);
  return {
    untilWaiting: async (count) => {
      await until(
        () => sessionsOf(address, "wait_event_type = 'Lock'"),
        (waiting) => waiting === count,
      );
    },
    release: () => client.end(),
    keep: async () => {
      await client.query('commit');
      await client.end();
    },
  };
}

/** How many connections of ours a database has, of those for which something holds. */
export async function sessionsOf(address: string, condition = 'true'): Promise<number> {
  const [row] = await query<{ count: number }>(
    address,
    `select count(*)::integer as count from pg_stat_activity
      where datname = current_database() and application_name = 'agencygraph' and ${condition}`,
  );
  return row?.count ?? 0;
}
