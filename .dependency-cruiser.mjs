/** What each room may import: other rooms, and packages. Node's own modules are for the edges, but for `crypto`. */
const rooms = {
  entities: { packages: ['graphql', 'graphql-scalars', 'type-graphql'] },
  resolvers: { rooms: ['entities', 'src/chart'], packages: ['class-validator', 'graphql', 'type-graphql'] },
  seed: { rooms: ['src/chart'], packages: ['yaml', 'zod'], edge: true },
  'src/chart': { packages: ['fastest-levenshtein', 'minisearch', 'negotiator', 'wink-porter2-stemmer'] },
  'src/graphql': {
    rooms: ['entities', 'resolvers', 'src/chart'],
    packages: [
      '@apollo/server',
      '@apollo/utils.keyvaluecache',
      'class-validator',
      'graphql',
      'lru-cache',
      'reflect-metadata',
      'type-graphql',
    ],
  },
  'src/export': { rooms: ['src/chart', 'src/pages'] },
  'src/import': { rooms: ['seed', 'src/chart'], packages: ['csv-parse', 'entities', 'yaml'] },
  'src/pages': {},
  'src/store': { rooms: ['seed', 'src/chart'], packages: ['pg'], edge: true, entry: true },
  'src/reference': { rooms: ['src/graphql', 'src/pages'], packages: ['graphql'] },
  'web/graphiql': {
    rooms: ['operations', 'src/pages'],
    packages: ['@graphiql/[\\w-]+', 'graphiql', 'graphql', 'monaco-editor', 'monaco-graphql', 'react', 'react-dom'],
    edge: true,
  },
  web: {
    rooms: ['src/pages'],
    packages: ['d3-hierarchy', 'd3-selection', 'd3-zoom', 'preact', 'preact-render-to-string', 'vite'],
    edge: true,
  },
  'src/agents': {
    rooms: ['operations', 'src/chart', 'src/graphql'],
    packages: ['@modelcontextprotocol/server', 'graphql', 'zod'],
  },
  'src/federation': {
    rooms: ['entities', 'resolvers', 'src/chart', 'src/graphql'],
    packages: ['class-validator', 'graphql', 'type-graphql'],
  },
  'src/observe': {
    rooms: ['src/chart', 'src/graphql'],
    packages: ['@opentelemetry/api', 'graphql', 'pino', 'prom-client'],
    edge: true,
  },
  'src/http': {
    rooms: [
      'src/agents',
      'src/chart',
      'src/export',
      'src/federation',
      'src/graphql',
      'src/observe',
      'src/pages',
      'src/reference',
    ],
    packages: [
      '@apollo/server',
      '@fastify/compress',
      '@fastify/cors',
      '@fastify/helmet',
      '@fastify/rate-limit',
      '@fastify/static',
      'fastify',
      'graphql',
      'lru-cache',
      'negotiator',
    ],
    edge: true,
  },
  'src/commands': {
    rooms: [
      'seed',
      'src/agents',
      'src/chart',
      'src/export',
      'src/federation',
      'src/graphql',
      'src/http',
      'src/import',
      'src/observe',
      'src/reference',
      'src/store',
    ],
    packages: ['cli-progress', 'commander', 'fastify', 'pg'],
    edge: true,
    entry: true,
  },
};

/** The files that wire the rooms: `src/main.ts` and what stands beside it. */
const wiring = '^src/[^/]+\\.ts$';

const inside = (names) => names.map((name) => `^${name}/`);
/** A file is in the innermost room. */
const roomsWithin = (room) => Object.keys(rooms).filter((other) => other.startsWith(`${room}/`));
const list = (names) => (names.length > 0 ? names.join(', ') : 'nothing');

const roomRules = Object.entries(rooms).flatMap(([room, { rooms: others = [], packages = [], edge, entry }]) => [
  {
    name: `what-${room}-imports`,
    comment: `Of ours, ${room}/ may import ${list(others)}. Move the code to where it belongs, or change the table in .dependency-cruiser.mjs and say why in the commit.`,
    severity: 'error',
    from: { path: `^${room}/`, pathNot: inside(roomsWithin(room)) },
    to: {
      path: ['^(entities|resolvers|seed|src|operations|tests|web)/'],
      pathNot: [...inside([room, ...others]), ...(entry ? [wiring] : [])],
    },
  },
  {
    name: `which-packages-${room}-imports`,
    comment: `${room}/ may import these packages: ${list(packages)}. Each package is known to as few rooms as can be; else change the table in .dependency-cruiser.mjs.`,
    severity: 'error',
    from: { path: `^${room}/`, pathNot: inside(roomsWithin(room)) },
    to: { path: '(^|/)node_modules/', pathNot: packages.map((name) => `(^|/)node_modules/(@types/)?${name}/`) },
  },
  ...(edge
    ? []
    : [
        {
          name: `effects-of-${room}`,
          comment: `${room}/ is pure: it returns values, and leaves files and network to seed/, src/http/ and src/commands/.`,
          severity: 'error',
          from: { path: `^${room}/`, pathNot: inside(roomsWithin(room)) },
          to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
        },
      ]),
]);

export default {
  forbidden: [
    ...roomRules,
    {
      name: 'room-without-a-rule',
      comment: 'A new folder needs a line in the table of .dependency-cruiser.mjs: what it may import.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: inside(Object.keys(rooms)) },
      to: {},
    },
    {
      name: 'what-the-state-of-the-page-imports',
      comment: 'web/state/ knows nothing of how it is shown: the code belongs there, or to the part that shows it.',
      severity: 'error',
      from: { path: '^web/state/' },
      to: { path: '^web/', pathNot: '^web/(state|generated)/' },
    },
    {
      name: 'what-a-part-of-the-page-imports',
      comment: 'The parts of the page know nothing of one another: what two of them need is for web/ or web/state/.',
      severity: 'error',
      from: { path: '^web/([^/]+)/', pathNot: '^web/(state|generated)/' },
      to: { path: '^web/[^/]+/', pathNot: '^web/(state|generated|$1)/' },
    },
    {
      name: 'no-cycles',
      comment:
        'Files that need each other are one thing, or hide a third: put what both need into a file of its own. Only `import type` may lead back.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-development-packages',
      comment:
        'The service is installed without devDependencies: move the package to dependencies, or do without. What web/ uses is built into its files.',
      severity: 'error',
      // What the code generator makes imports types of a package that has nothing else, which is found nowhere.
      from: { pathNot: '^(operations/generated|tests|web)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default', 'types'] },
  },
};
