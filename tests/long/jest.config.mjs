import { env } from 'node:process';
import base from '../../jest.config.mjs';

env.TEST_LONG = 'yes';

export default {
  ...base,
  rootDir: '../..',
  testMatch: [
    '<rootDir>/tests/long/**/*.test.ts',
    // It tries more cases here: see tests/support/cases.ts.
    '<rootDir>/tests/e2e/stopping.test.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 20 * 60_000,
};
