import base from '../../jest.config.mjs';

export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/mutation/every-test.ts'],
  reporters: [],
};
