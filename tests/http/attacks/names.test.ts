import { serviceUnderAttack, withstands } from '../../support/attacks';
import type { Attack } from '../../support/attacks';
import { ask, post } from '../../support/requests';

const target = serviceUnderAttack();

/** What every object of JavaScript has, or seems to. */
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'toJSON'];

const each = (attack: (name: string) => readonly [what: string, bytes: Buffer, outcome: Attack[2]]): Attack[] =>
  names.map(attack);

describe('a prototype name', () => {
  const data = (key: string, value: unknown): { data: unknown } =>
    JSON.parse(`{"data":{"${key}":${JSON.stringify(value)}}}`) as { data: unknown };
  const lookedUp = (query: string, name: string): Buffer => ask(query, { name });
  withstands(target, [
    ...each((name) => [`${name} as an alias`, ask(`{ ${name}: __typename }`), data(name, 'Query')]),
    ...each((name) => [
      `${name} as an alias of an object`,
      ask(`{ ${name}: agency { ${name}: acronym } }`),
      data(name, data(name, 'ICE').data),
    ]),
    ...each((name) => [`${name} as a field`, ask(`{ ${name} }`), 'GRAPHQL_VALIDATION_FAILED']),
    ...each((name) => [`${name} as an argument`, ask(`{ agency(${name}: 1) { slug } }`), 'GRAPHQL_VALIDATION_FAILED']),
    ...each((name) => [
      `${name} as a key of an input`,
      ask(`{ unit(by: {slug: "a", ${name}: 1}) { slug } }`),
      'BAD_USER_INPUT',
    ]),
    ...each((name) => [
      `${name} as a fragment`,
      ask(`{ ...${name} } fragment ${name} on Query { __typename }`),
      data('__typename', 'Query'),
    ]),
    ...each((name) => [`${name} as a fragment that is not there`, ask(`{ ...${name} }`), 'GRAPHQL_VALIDATION_FAILED']),
    ...each((name) => [
      `${name} as a type`,
      ask(`{ agency { ... on ${name} { slug } } }`),
      'GRAPHQL_VALIDATION_FAILED',
    ]),
    ...each((name) => [`${name} as a directive`, ask(`{ __typename @${name} }`), 'GRAPHQL_VALIDATION_FAILED']),
    ...each((name) => [
      `${name} as an enum value`,
      ask(`{ agency { children(kinds: ${name}) { totalCount } } }`),
      'BAD_USER_INPUT',
    ]),
    ...each((name) => [
      `${name} as an operation`,
      ask(`query ${name} { __typename }`, {}, { operationName: name }),
      data('__typename', 'Query'),
    ]),
    ...each((name) => [
      `${name} as an operation that is not there`,
      ask('query a { __typename }', {}, { operationName: name }),
      'BAD_REQUEST',
    ]),
    ...each((name) => [
      `${name} as a slug`,
      lookedUp('query ($name: String!) { law(slug: $name) { slug } }', name),
      data('law', null),
    ]),
    ...each((name) => [
      `${name} as a unit`,
      lookedUp('query ($name: String!) { unit(by: {slug: $name}) { slug } }', name),
      data('unit', null),
    ]),
    ...each((name) => [
      `${name} as an acronym`,
      lookedUp('query ($name: String!) { unit(by: {acronym: $name}) { slug } }', name),
      data('unit', null),
    ]),
    ...each((name) => [
      `${name} as the name of a unit`,
      lookedUp('query ($name: String!) { unit(by: {name: $name}) { slug } }', name),
      data('unit', null),
    ]),
    ...each((name) => [
      `${name} as a scheme`,
      lookedUp('query ($name: String!) { unit(by: {identifier: {scheme: $name, value: $name}}) { slug } }', name),
      data('unit', null),
    ]),
    ...each((name) => [
      `${name} as a chart`,
      lookedUp('query ($name: String!) { agency(chart: $name) { slug } }', name),
      data('agency', null),
    ]),
    ...each((name) => [
      `${name} as an id`,
      lookedUp('query ($name: ID!) { node(id: $name) { id } }', name),
      data('node', null),
    ]),
    ...each((name) => [
      `${name} to search`,
      lookedUp('query ($name: String!) { search(text: $name, types: [LAW]) { totalCount } }', name),
      data('search', { totalCount: 0 }),
    ]),
    ...each((name) => [
      `${name} as the type to look up`,
      lookedUp('query ($name: String!) { __type(name: $name) { name } }', name),
      data('__type', null),
    ]),
    ...each((name) => [
      `${name} as a variable`,
      ask(`query ($${name}: Boolean = true) { __typename @include(if: $${name}) }`),
      data('__typename', 'Query'),
    ]),
    ...each((name) => [
      `${name} as a variable that is wrong`,
      ask(`query ($${name}: Int!) { units(first: $${name}) { totalCount } }`),
      'BAD_USER_INPUT',
    ]),
  ]);
});

describe('a prototype name as a key of the body', () => {
  const query = '"query":"{ __typename }"';
  const answer = { data: { __typename: 'Query' } };
  withstands(target, [
    ['__proto__ beside the query', post(`{${query},"__proto__":{"query":"{ nothing }"}}`), answer],
    ['__proto__ in place of the query', post('{"__proto__":{"query":"{ __typename }"}}'), 'BAD_REQUEST'],
    ['__proto__ in the variables', post(`{${query},"variables":{"__proto__":{"a":1}}}`), answer],
    ['__proto__ escaped', post(`{${query},"variables":{"__pr\\u006fto__":{"a":1}}}`), answer],
    ['__proto__ in the extensions', post(`{${query},"extensions":{"__proto__":{"a":1}}}`), answer],
    ['a prototype of a constructor', post(`{${query},"variables":{"constructor":{"prototype":{"a":1}}}}`), answer],
    ['a constructor', post(`{${query},"constructor":{"name":"a"}}`), answer],
    ['toString', post(`{${query},"variables":{"toString":1,"hasOwnProperty":1}}`), answer],
  ]);
});
