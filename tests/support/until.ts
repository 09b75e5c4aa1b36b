import { setTimeout as pause } from 'node:timers/promises';

/** Far above what anything here takes, in milliseconds. */
const bound = 30_000;

/** Looks again and again until what is seen will do, and gives that; fails by telling what was seen last. */
export async function until<Seen>(look: () => Promise<Seen> | Seen, willDo: (seen: Seen) => boolean): Promise<Seen> {
  for (const start = performance.now(); ;) {
    const seen = await look();
    if (willDo(seen)) return seen;
    if (performance.now() - start > bound) throw new Error(`This is how it stays: ${JSON.stringify(seen)}`);
    await pause(10);
  }
}
