/** Turns one comparison, one 'and', one sum at a time into its neighbour, and looks whether a test fails. */
export default {
  testRunner: 'jest',
  jest: { configFile: 'tests/mutation/jest.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  mutate: ['src/chart/**/*.ts', 'seed/**/*.ts', 'resolvers/**/*.ts', 'src/graphql/**/*.ts'],
  mutator: {
    excludedMutations: [
      'ArrayDeclaration',
      'ArrowFunction',
      'BlockStatement',
      'BooleanLiteral',
      'ConditionalExpression',
      'MethodExpression',
      'ObjectLiteral',
      'OptionalChaining',
      'Regex',
      'StringLiteral',
    ],
  },
  concurrency: 2,
  tempDirName: 'reports/mutation-sandbox',
  incremental: true,
  incrementalFile: 'reports/mutation.json',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, allowEmojis: false, skipFull: true },
};
