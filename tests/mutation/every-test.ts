import { join, sep } from 'node:path';
import { filesBelow } from '../support/files';

// One file for the runner, so that it loads the schema once for each mutant. The tests of the built service see no mutant.
for (const file of filesBelow(join(__dirname, '..'), '.test.ts')) {
  if (!file.includes(`${sep}e2e${sep}`) && !file.includes(`${sep}long${sep}`)) jest.requireActual(file);
}
