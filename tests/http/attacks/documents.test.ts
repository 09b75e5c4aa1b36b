import { serviceUnderAttack, withstands } from '../../support/attacks';
import type { Attack } from '../../support/attacks';
import { ask, nested, times } from '../../support/requests';

const target = serviceUnderAttack();

const many = (what: string, document: string): Attack => [what, ask(document), 'GRAPHQL_PARSE_FAILED'];
const dear = (what: string, document: string): Attack => [what, ask(document), 'COST_LIMIT_EXCEEDED'];
const wrong = (what: string, document: string): Attack => [what, ask(document), 'GRAPHQL_VALIDATION_FAILED'];
const unread = (what: string, document: string): Attack => [what, ask(document), 'GRAPHQL_PARSE_FAILED'];

describe('a document of too many tokens', () => {
  withstands(target, [
    many('20,000 open braces', '{'.repeat(20_000)),
    many('braces 20,000 deep', nested(20_000, 'a', 'b')),
    many('lists 20,000 deep', `{ node(id: ${'['.repeat(20_000)}${']'.repeat(20_000)}) { id } }`),
    many('objects 10,000 deep', `{ unit(by: ${'{by: '.repeat(10_000)}1${'}'.repeat(10_000)}) { id } }`),
    many('a type of lists 10,000 deep', `query ($a: ${'['.repeat(10_000)}Int${']'.repeat(10_000)}) { __typename }`),
    many('60,000 fields', `{ ${times(60_000, () => 'a')} }`),
    many('4,000 copies of one field', `{ agency { ${times(4000, () => 'slug')} } }`),
    many(
      '60 by 60 inline fragments',
      `{ agency { ${times(60, () => `... { ${times(60, () => '... { slug }')} }`)} } }`,
    ),
    many(
      '1,000 operations',
      times(1000, (index) => `query q${String(index)} { __typename }`),
    ),
    many('2,000 variables', `query (${times(2000, (index) => `$v${String(index)}: Int`)}) { __typename }`),
    many('1,000 aliases', `{ ${times(1000, (index) => `a${String(index)}: __typename`)} }`),
    many('1,000 directives on a field', `{ __typename ${'@skip(if: false) '.repeat(1000)} }`),
    many('1,000 unknown directives', `{ __typename ${times(1000, (index) => `@d${String(index)}`)} }`),
    many(
      '1,000 unused fragments',
      `{ __typename } ${times(1000, (index) => `fragment f${String(index)} on Query { __typename }`)}`,
    ),
    many('5,000 ids', `{ nodes(ids: [${times(5000, () => '"a"')}]) { id } }`),
  ]);
});

describe('a document of too many names', () => {
  withstands(target, [
    dear('101 aliases of nothing', `{ ${times(101, (index) => `a${String(index)}: __typename`)} }`),
    dear('101 aliases below', `{ agency { ${times(101, (index) => `a${String(index)}: slug`)} } }`),
    dear('31 aliases below', `{ agency { ${times(31, (index) => `a${String(index)}: slug`)} } }`),
    dear(
      '31 aliases spread over fragments',
      `{ agency { ...a ...b } } ${['a', 'b'].map((name) => `fragment ${name} on Agency { ${times(16, (index) => `${name}${String(index)}: slug`)} }`).join(' ')}`,
    ),
    dear('31 aliases of one name', `{ ${times(31, () => 'a: __typename')} }`),
    dear('21 root fields', `{ ${times(21, (index) => `a${String(index)}: charts { slug }`)} }`),
    dear('21 copies of a root field', `{ ${times(21, () => 'charts { slug }')} }`),
    dear(
      '21 root fields in a fragment',
      `{ ...f } fragment f on Query { ${times(21, (index) => `a${String(index)}: charts { slug }`)} }`,
    ),
    dear(
      '100 aliases of the whole schema',
      `{ ${times(100, (index) => `a${String(index)}: __schema { types { name } }`)} }`,
    ),
    dear(
      '30 aliases of the whole schema',
      `{ ${times(30, (index) => `a${String(index)}: __schema { types { name fields { name } } }`)} }`,
    ),
    dear(
      '100 times 100 guesses',
      `{ ${times(100, (index) => `a${String(index)}: node(id: "unit:ice:${String(index)}") { id }`)} }`,
    ),
    dear('an alias of 101 characters', `{ ${'a'.repeat(101)}: __typename }`),
    dear('an alias of 200,000 characters', `{ ${'a'.repeat(200_000)}: __typename }`),
    dear('an alias of 200,000 characters below', `{ agency { children { nodes { ${'a'.repeat(200_000)}: slug } } } }`),
    dear('21 directives', `{ ${times(21, () => '... @skip(if: false) { __typename }')} }`),
    dear('21 directives on fields apart', `{ agency { ${times(21, () => 'slug @include(if: true)')} } }`),
    wrong('a directive twice', '{ __typename @skip(if: false) @skip(if: false) }'),
    wrong('50 unknown directives', `{ __typename ${times(50, (index) => `@d${String(index)}`)} }`),
  ]);
});

describe('an operation', () => {
  const named = (operationName: unknown, query = 'query a { charts { slug } } query b { charts { slug } }'): Buffer =>
    ask(query, undefined, { operationName });
  withstands(target, [
    ['one of two, not named', named(undefined), 'BAD_REQUEST'],
    ['one that is not there', named('c'), 'BAD_REQUEST'],
    ['one with an empty name', named(''), 'BAD_REQUEST'],
    ['one with a prototype name', named('__proto__'), 'BAD_REQUEST'],
    ['one with the name of a method', named('toString'), 'BAD_REQUEST'],
    ['one whose name is 200,000 characters', named('a'.repeat(200_000)), 'BAD_REQUEST'],
    [
      'a fragment for an operation',
      named('a', '{ charts { slug } } fragment a on Query { __typename }'),
      'GRAPHQL_VALIDATION_FAILED',
    ],
    wrong('two of one name', 'query a { __typename } query a { __typename }'),
    wrong('two, one without a name', '{ __typename } query a { __typename }'),
    wrong('a mutation', 'mutation { anything }'),
    wrong('a mutation of nothing but its type', 'mutation { __typename }'),
    wrong('a subscription', 'subscription { anything }'),
    wrong('a subscription of nothing but its type', 'subscription { __typename }'),
    [
      'a mutation beside a query, named',
      named('b', 'query a { __typename } mutation b { __typename }'),
      'GRAPHQL_VALIDATION_FAILED',
    ],
    wrong('a part put off', '{ ... @defer { agency { slug } } }'),
    wrong('a list as a stream', '{ charts @stream(initialCount: 1) { slug } }'),
    wrong('a type definition', 'type A { a: Int } query { __typename }'),
    wrong('a type definition alone', 'type A { a: Int }'),
    wrong('an extension of the schema', 'extend type Query { a: Int } query { __typename }'),
    wrong('a schema definition', 'schema { query: Query }'),
    unread('nothing but a comment', '# { charts { slug } }'),
    unread('nothing but commas', ',,,,'),
    unread('an empty selection', '{ }'),
    unread('an empty selection below', '{ charts { } }'),
    unread('a brace too few', '{ charts { slug }'),
    unread('a brace too many', '{ charts { slug } } }'),
    unread('a name of other letters', '{ chаrts { slug } }'),
    unread('JSON', '{"charts": "slug"}'),
    wrong('a field without its selection', '{ charts }'),
    wrong('a selection where there is none', '{ charts { slug { a } } }'),
    wrong('two fields under one name', '{ a: charts { slug } a: agency { slug } }'),
    wrong(
      'one field with two arguments under one name',
      '{ a: agency(slug: "a") { slug } a: agency(slug: "b") { slug } }',
    ),
    wrong('a hundred unknown fields', `{ ${times(100, (index) => `unknown${String(index)}`)} }`),
    wrong('300 unknown arguments', `{ agency(${times(300, (index) => `a${String(index)}: 1`)}) { slug } }`),
    [
      '200 wrong arguments',
      ask(`{ agency { ${times(200, () => 'children(first: 0) { totalCount }')} } }`),
      'BAD_USER_INPUT',
    ],
  ]);
});

describe('one long token', () => {
  const long = 'x'.repeat(200_000);
  withstands(target, [
    wrong('a field', `{ ${long} }`),
    wrong('an argument', `{ agency(${long}: 1) { slug } }`),
    wrong('a directive', `{ __typename @${long} }`),
    wrong('a type', `query ($a: ${long}) { __typename }`),
    wrong('an unused variable', `query ($${long}: Int) { __typename }`),
    wrong('a fragment', `{ ...${long} }`),
    ['a text', ask(`{ law(slug: "${long}") { slug } }`), 'BAD_USER_INPUT'],
    [
      'a block text',
      ask(`{ law(slug: """${'\n '.repeat(60_000)}${long.slice(0, 50_000)}""") { slug } }`),
      'BAD_USER_INPUT',
    ],
    ['a number', ask(`{ units(first: ${'9'.repeat(200_000)}) { totalCount } }`), 'BAD_USER_INPUT'],
    ['an enum value', ask(`{ agency { children(kinds: ${long}) { totalCount } } }`), 'BAD_USER_INPUT'],
    ['an unknown key of an input', ask(`{ units(filter: {${long}: 1}) { totalCount } }`), 'BAD_USER_INPUT'],
    unread('a character that is none', `{ ${'\u0007'.repeat(40_000)} }`),
    unread('a text without an end', `{ law(slug: "${long}`),
    ['a comment', ask(`# ${long}\n{ __typename }`), { data: { __typename: 'Query' } }],
    ['commas', ask(`{ ${','.repeat(200_000)} __typename }`), { data: { __typename: 'Query' } }],
    ['line ends', ask(`{ ${'\n'.repeat(100_000)} nothing }`), 'GRAPHQL_VALIDATION_FAILED'],
    ['the name of an operation', ask(`query ${long} { __typename }`), { data: { __typename: 'Query' } }],
  ]);
});
