import { StoreFault } from '../faults';
import type { PublishedEdition } from './editions';

/** @throws StoreFault when the newest version is another than was expected, where one was */
export function requireNewest(newest: PublishedEdition | null, expected: number | undefined): void {
  if (expected === undefined || expected === (newest?.version ?? 0)) return;
  throw new StoreFault(
    `The newest version is ${String(newest?.version ?? 'none')}; expected ${String(expected)}. Nothing is published.`,
  );
}
