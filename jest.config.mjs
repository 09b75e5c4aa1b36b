export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/tests/long/'],
  transform: {
    '\\.ts$': 'ts-jest',
    // A package of @fastify/static that has no CommonJS form, which Node can require and Jest cannot.
    'content-disposition/.*\\.js$': [
      'ts-jest',
      { tsconfig: { allowJs: true, module: 'commonjs' }, diagnostics: false },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!content-disposition/)'],
  moduleNameMapper: {
    // Its other form is for bundlers: Jest cannot load it.
    '^d3-hierarchy$': '<rootDir>/node_modules/d3-hierarchy/dist/d3-hierarchy.js',
    '/jsutils/instanceOf\\.js$': '<rootDir>/tests/support/instance-of.ts',
  },
  globalSetup: '<rootDir>/tests/support/check-shipped-charts.ts',
  setupFiles: ['reflect-metadata'],
  // Jest leaves a core unused where it is not told, and many tests wait for processes and browsers anyway.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/tests/support/long-files-first.mjs',
  testTimeout: 60_000,
  reporters: ['<rootDir>/tests/support/quiet-reporter.mjs'],
};
