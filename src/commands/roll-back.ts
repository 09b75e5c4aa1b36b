import { giveHint } from '../store/postgres/hint';
import { rollBack } from '../store/postgres/roll-back';
import type { RollbackOptions } from '../store/postgres/roll-back';
import { tellPublication } from './tell-publication';
import { withDatabase } from './with-database';

/** Publishes the charts of an older version again. Exits with 1, and the reason, when it cannot. */
export async function rollBackTo(url: string, version: number | undefined, options: RollbackOptions): Promise<void> {
  await withDatabase(url, 'write', async (client) => {
    const rollback = await rollBack(client, version, options);
    await giveHint(client);
    console.log(tellPublication(client, rollback));
  });
}
