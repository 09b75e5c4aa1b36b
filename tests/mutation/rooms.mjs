/** Where a wrong comparison would give a wrong answer, and the tests that are there to see it. */
export const rooms = {
  'src/chart': 'tests/chart',
  seed: 'tests/seed',
  resolvers: 'tests/resolvers',
  'src/graphql': 'tests/graphql',
};
