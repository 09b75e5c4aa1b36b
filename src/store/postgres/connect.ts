import { Socket } from 'node:net';
import { addAbortSignal } from 'node:stream';
import { Client } from 'pg';
import { StoreFault } from '../faults';
import { hostsOf } from './hosts';
import { storeFault } from './store-fault';

/** So many milliseconds may pass until there is a connection, and until a question is answered that is not long. */
const longestWait = 5000;
/** And until all that was asked for has come, where that is much. */
export const longestRead = 120_000;

/**
 * A connection to the first host that lets us in.
 *
 * @param purpose a standby is good enough to read
 * @param signal cuts the connection off
 * @throws StoreFault when there is none
 */
export async function connect(url: string, purpose: 'read' | 'write', signal: AbortSignal): Promise<Client> {
  const failures: Error[] = [];
  for (const connectionString of hostsOf(url)) {
    // A socket that is cut off before it connects would connect nevertheless.
    signal.throwIfAborted();
    let client: Client | undefined;
    try {
      client = new Client({
        connectionString,
        application_name: 'agencygraph',
        connectionTimeoutMillis: longestWait,
        query_timeout: purpose === 'read' ? longestWait : longestRead,
        keepAlive: true,
        // The client itself would wait for what does not answer.
        stream: () => addAbortSignal(signal, new Socket()),
      });
      // What goes wrong in between is told to whoever asks next.
      client.on('error', () => undefined);
      await client.connect();
      if (purpose === 'read' || !(await isReadOnly(client))) return client;
      failures.push(new StoreFault('The database is a standby, in which nothing can be written.'));
    } catch (error) {
      failures.push(storeFault(error));
    }
    void client?.end().catch(() => undefined);
  }
  throw allOf(failures);
}

/** The last one says it; those of the hosts before stand behind it. */
function allOf(failures: readonly Error[]): Error {
  const last = failures.at(-1) ?? new StoreFault('The address of the database names no host.');
  if (failures.length < 2) return last;
  return new StoreFault(last.message, {
    cause: new AggregateError(failures.map(({ message, cause }) => cause ?? message)),
  });
}

export async function isReadOnly(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ transaction_read_only: string }>('show transaction_read_only');
  return rows[0]?.transaction_read_only === 'on';
}
