import { serviceUnderAttack, withstands } from '../../support/attacks';
import type { Attack } from '../../support/attacks';
import { ask, post, times } from '../../support/requests';

const target = serviceUnderAttack();

const refused = (what: string, document: string, variables?: object): Attack => [
  what,
  ask(document, variables),
  'BAD_USER_INPUT',
];
const typeOnly = { data: { __typename: 'Query' } };

describe('a number', () => {
  const page = (first: string): Buffer => ask(`{ units(first: ${first}) { totalCount } }`);
  const asVariable = (first: string): Buffer =>
    post(`{"query":"query ($first: Int!) { units(first: $first) { totalCount } }","variables":{"first":${first}}}`);
  const numbers = [
    '2147483648',
    '2147483647',
    '-2147483649',
    '-1',
    '0',
    '1001',
    '1e308',
    '1.5',
    '9'.repeat(400),
    '1e3000',
  ];
  const others = ['true', '"10"', 'null', '[10]', '[[10]]', '{}'];
  withstands(target, [
    ...[...numbers, ...others, 'ABC', '-0.0', '1e1'].map((first): Attack => [
      `${first.slice(0, 20)} in the document`,
      page(first),
      'BAD_USER_INPUT',
    ]),
    ...[...numbers, ...others, '{"__proto__x":1}'].map((first): Attack => [
      `${first.slice(0, 20)} as a variable`,
      asVariable(first),
      'BAD_USER_INPUT',
    ]),
    ['NaN in the document', page('NaN'), 'BAD_USER_INPUT'],
    ['NaN as a variable', asVariable('NaN'), 'BAD_REQUEST'],
    ['Infinity as a variable', asVariable('-Infinity'), 'BAD_REQUEST'],
    ['a hexadecimal number', page('0x10'), 'GRAPHQL_PARSE_FAILED'],
    ['a number with a zero before it', page('010'), 'GRAPHQL_PARSE_FAILED'],
    refused('a depth of 0', '{ agency { descendants(maxDepth: 0) { totalCount } } }'),
    refused('a depth of 2^31', '{ agency { descendants(maxDepth: 2147483648) { totalCount } } }'),
    refused('a page of 101 children', '{ agency { children(first: 101) { totalCount } } }'),
    refused('a sentence of -1', '{ source(slug: "overview") { passages(sentence: -1) { id } } }'),
  ]);
});

describe('a value of a wrong type', () => {
  const unit = 'query ($by: UnitRef!) { unit(by: $by) { slug } }';
  const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
  withstands(target, [
    refused('of 200 KB for a number', 'query ($first: Int!) { units(first: $first) { totalCount } }', {
      first: 'x'.repeat(200_000),
    }),
    refused(
      'of 200 KB for an enum',
      'query ($kinds: [UnitKind!]) { agency { children(kinds: $kinds) { totalCount } } }',
      { kinds: 'x'.repeat(200_000) },
    ),
    refused('of 200 KB for a date', 'query ($date: Date) { agency(asOf: $date) { slug } }', {
      date: 'x'.repeat(200_000),
    }),
    refused('of 200 KB for an input', unit, { by: 'x'.repeat(200_000) }),
    refused('of 200 KB for an unknown key', unit, { by: { ['x'.repeat(200_000)]: 1 } }),
    refused('of 4,000 unknown keys', unit, {
      by: Object.fromEntries(Array.from({ length: 4000 }, (_, key) => [`k${String(key)}`, 1])),
    }),
    refused(
      'of 20,000 wrong items',
      'query ($kinds: [UnitKind!]) { agency { children(kinds: $kinds) { totalCount } } }',
      { kinds: Array<number>(20_000).fill(1) },
    ),
    ['20,000 deep', post(`{"query":"${unit}","variables":{"by":${deep}}}`), 'BAD_USER_INPUT'],
    refused('a list for a text', 'query ($slug: String!) { law(slug: $slug) { slug } }', { slug: ['a'] }),
    refused('an object for a text', 'query ($slug: String!) { law(slug: $slug) { slug } }', { slug: { a: 1 } }),
    refused('an object for an id', 'query ($id: ID!) { node(id: $id) { id } }', { id: {} }),
    refused('a fraction for an id', 'query ($id: ID!) { node(id: $id) { id } }', { id: 1.5 }),
    refused('two references at once', '{ unit(by: {slug: "a", name: "b"}) { slug } }'),
    refused('no reference at all', unit, { by: {} }),
    refused('a reference of null', unit, { by: { slug: null } }),
    refused('a missing variable', 'query ($slug: String!) { law(slug: $slug) { slug } }'),
    [
      'a variable that is not declared',
      ask('{ law(slug: $slug) { slug } }', { slug: 'a' }),
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a variable of another type',
      ask('query ($slug: Int!) { law(slug: $slug) { slug } }', { slug: 1 }),
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a variable of an unknown type',
      ask('query ($slug: Nothing) { law(slug: $slug) { slug } }'),
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a variable of an output type',
      ask('query ($slug: Law) { law(slug: $slug) { slug } }'),
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ]);
});

describe('a text', () => {
  const dates = [
    '2003-02-30',
    '2003-13-01',
    '0000-00-00',
    '-271821-04-20',
    '+275760-09-13',
    '2003-03-01T00:00:00Z',
    '٢٠٠٣-٠٣-٠١',
    'NaN',
    '',
  ];
  withstands(target, [
    ...dates.map((date): Attack =>
      refused(`${JSON.stringify(date)} for a date`, 'query ($date: Date) { agency(asOf: $date) { slug } }', { date }),
    ),
    refused('of 201 characters for a slug', '{ law(slug: "' + 'x'.repeat(201) + '") { slug } }'),
    refused('of 201 characters for a chart', '{ law(slug: "a", chart: "' + 'x'.repeat(201) + '") { slug } }'),
    refused('of 250,000 characters for a name', 'query ($name: String!) { unit(by: {name: $name}) { slug } }', {
      name: 'x '.repeat(125_000),
    }),
    refused('of 250,000 characters to search', 'query ($text: String!) { search(text: $text) { totalCount } }', {
      text: 'x '.repeat(125_000),
    }),
    refused('of 250,000 blanks to search', 'query ($text: String!) { search(text: $text) { totalCount } }', {
      text: ' '.repeat(250_000),
    }),
    refused('of nothing to search', '{ search(text: "") { totalCount } }'),
    ['for a chart that is not there', ask('{ law(slug: "a", chart: "nothing") { slug } }'), { data: { law: null } }],
    refused('under a unit that is not there', '{ search(text: "customs", under: "nothing") { totalCount } }'),
  ]);
});

describe('variables', () => {
  withstands(target, [
    [
      '15,000 that nobody declared',
      ask('{ __typename }', Object.fromEntries(Array.from({ length: 15_000 }, (_, key) => [`v${String(key)}`, key]))),
      typeOnly,
    ],
    [
      'undeclared, 5,000 deep',
      post(`{"query":"{ __typename }","variables":{"a":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}}`),
      typeOnly,
    ],
    [
      'undeclared, lists 50,000 deep',
      post(`{"query":"{ __typename }","variables":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`),
      typeOnly,
    ],
    [
      'extensions 50,000 deep',
      post(`{"query":"{ __typename }","extensions":{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`),
      typeOnly,
    ],
    [
      '300 that are declared and never used',
      ask(`query (${times(300, (index) => `$v${String(index)}: Int!`)}) { __typename }`),
      'GRAPHQL_VALIDATION_FAILED',
    ],
    refused(
      '200 that are declared and missing',
      `query (${times(200, (index) => `$v${String(index)}: ID!`)}) { nodes(ids: [${times(200, (index) => `$v${String(index)}`)}]) { id } }`,
    ),
    [
      'a list of 30,000 ids',
      ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array<string>(30_000).fill('a') }),
      'BAD_USER_INPUT',
    ],
    [
      'a list of 101 ids',
      ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array<string>(101).fill('chart:ice') }),
      'BAD_USER_INPUT',
    ],
    // Each row of an answer would compare with all of them.
    refused('20,000 kinds', 'query ($kinds: [UnitKind!]) { agency { children(kinds: $kinds) { totalCount } } }', {
      kinds: Array<string>(20_000).fill('AGENCY'),
    }),
    refused(
      '20,000 kinds below',
      'query ($kinds: [UnitKind!]) { agency { descendants(kinds: $kinds) { totalCount } } }',
      {
        kinds: Array<string>(20_000).fill('AGENCY'),
      },
    ),
    refused(
      '20,000 statuses',
      'query ($statuses: [UnitStatus!]) { units(filter: {statuses: $statuses}) { totalCount } }',
      {
        statuses: Array<string>(20_000).fill('ENDED'),
      },
    ),
    refused('20,000 types', 'query ($types: [SearchType!]) { search(text: "customs", types: $types) { totalCount } }', {
      types: Array<string>(20_000).fill('LAW'),
    }),
  ]);
});
