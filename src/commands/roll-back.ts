import { giveHint } from '../store/postgres/hint';
import { rollBack } from '../store/postgres/roll-back';
import { withDatabase } from './with-database';

/** Publishes the charts of an older version again. Exits with 1, and the reason, when it cannot. */
export function rollBackTo(url: string, version: number | undefined, note: string | undefined): Promise<void> {
  return withDatabase(url, 'write', async (client) => {
    const { number, restores } = await rollBack(client, version, note);
    await giveHint(client);
    console.log(`Published as version ${String(number)}: the charts of version ${String(restores)}.`);
  });
}
