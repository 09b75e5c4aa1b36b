export default {
  preset: 'ts-jest',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  setupFiles: ['reflect-metadata'],
  reporters: ['default', '<rootDir>/tests/support/count-reporter.mjs'],
};
