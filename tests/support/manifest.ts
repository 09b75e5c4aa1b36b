import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersistedOperation } from '../../src/graphql/persisted/persisted-operation';

const file = join(__dirname, '..', '..', 'operations', 'generated', 'persisted-operations.json');

/** The operations of operations/ as clients may name them. */
export const manifest = (JSON.parse(readFileSync(file, 'utf8')) as { operations: readonly PersistedOperation[] })
  .operations;
