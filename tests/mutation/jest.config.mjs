import base from '../../jest.config.mjs';
import { rooms } from './rooms.mjs';

/** The tests that see the sources; those of the built service and of the repository's own files see no mutant. */
export default {
  ...base,
  rootDir: '../..',
  testMatch: Object.values(rooms).map((tests) => `<rootDir>/${tests}/**/*.test.ts`),
  reporters: [],
};
