export default {
  preset: 'ts-jest',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/tests/long/'],
  setupFiles: ['reflect-metadata'],
  testTimeout: 30_000,
  reporters: ['<rootDir>/tests/support/quiet-reporter.mjs'],
};
