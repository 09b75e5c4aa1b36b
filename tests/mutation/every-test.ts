import { join } from 'node:path';
import { filesBelow } from '../support/files';

// The tests of some rooms as one file for the runner: it loads the schema once then, and not for each of their files.
for (const tests of (process.env.TESTS ?? '').split(',')) {
  for (const file of filesBelow(join(__dirname, '..', '..', tests), '.test.ts')) jest.requireActual(file);
}
