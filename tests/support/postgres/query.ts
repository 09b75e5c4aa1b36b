import { Client } from 'pg';
import type { QueryResultRow } from 'pg';

/** The rows that statements give, run one after the other on a connection of their own: those of the last. */
export async function query<Row extends QueryResultRow>(address: string, ...statements: string[]): Promise<Row[]> {
  const client = new Client(address);
  await client.connect();
  try {
    let rows: Row[] = [];
    for (const statement of statements) ({ rows } = await client.query<Row>(statement));
    return rows;
  } finally {
    await client.end();
  }
}
