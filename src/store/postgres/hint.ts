import type { Client } from 'pg';

/** A database that does not know of such messages, or a standby that passes none on, does without. */
const channel = 'agencygraph';

/** Tells whoever listens that there is something new. It is a hint: nothing depends on it, so it is not part of what was done. */
export async function giveHint(client: Client): Promise<void> {
  await client.query(`notify ${channel}`).catch(() => undefined);
}

export async function listenForHints(client: Client): Promise<void> {
  await client.query(`listen ${channel}`).catch(() => undefined);
}
