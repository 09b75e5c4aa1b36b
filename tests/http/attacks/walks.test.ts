import { serviceUnderAttack, withstands } from '../../support/attacks';
import type { Attack } from '../../support/attacks';
import { ask, nested, times } from '../../support/requests';

const target = serviceUnderAttack();

const dear = (what: string, document: string, variables?: object): Attack => [
  what,
  ask(document, variables),
  'COST_LIMIT_EXCEEDED',
];
const wrong = (what: string, document: string): Attack => [what, ask(document), 'GRAPHQL_VALIDATION_FAILED'];

/** Fragments f0, f1 and so on; each leads on by all of the fields, and the last to a leaf. */
const chain = (length: number, on: string, fields: readonly string[], leaf = 'slug'): string =>
  times(length, (index) => {
    const next = index < length - 1 ? `...f${String(index + 1)}` : leaf;
    return `fragment f${String(index)} on ${on} { ${fields.map((field) => `${field} { ${next} }`).join(' ')} }`;
  });

describe('a document that is too deep', () => {
  withstands(target, [
    dear('25 levels', `{ agency { ${nested(24, 'parent', 'slug')} } }`),
    dear('300 levels', `{ agency { ${nested(300, 'parent', 'slug')} } }`),
    dear('levels of two fields by turns', `{ agency { ${nested(15, 'chart { subject', 'slug')} } }`),
    dear('levels under inline fragments', `{ agency { ${nested(40, '... on OrgUnit { parent', 'slug')} } }`),
    dear('levels in fragments, one within another', `{ agency { ...f0 } } ${chain(40, 'OrgUnit', ['parent'])}`),
    wrong('circular introspection', `{ __schema { types { ${nested(6, 'fields { type', 'name')} } } }`),
    wrong('circular introspection by a type', `{ __type(name: "Query") { ${nested(6, 'fields { type', 'name')} } }`),
    wrong('circular introspection by interfaces', `{ __schema { types { ${nested(6, 'interfaces', 'name')} } } }`),
    wrong(
      'circular introspection in fragments',
      `{ __schema { types { ...f0 } } } ${chain(4, '__Type', ['possibleTypes'], 'name')}`,
    ),
  ]);
});

describe('a fragment', () => {
  const circle = (length: number): string =>
    times(length, (index) => `fragment f${String(index)} on Query { ...f${String((index + 1) % length)} }`);
  withstands(target, [
    wrong('that spreads itself', '{ ...a } fragment a on Query { ...a }'),
    wrong('in a circle of two', `{ ...f0 } ${circle(2)}`),
    wrong('in a circle of 200', `{ ...f0 } ${circle(200)}`),
    wrong('that spreads itself below', '{ agency { ...a } } fragment a on OrgUnit { parent { ...a } }'),
    wrong('that spreads itself below a list', '{ agency { ...a } } fragment a on OrgUnit { ancestors { ...a } }'),
    wrong('that nobody uses', '{ __typename } fragment a on Query { __typename }'),
    wrong('that is not there', '{ ...a }'),
    wrong('of a type that is not there', '{ ...a } fragment a on Nothing { __typename }'),
    wrong('of a scalar', '{ ...a } fragment a on String { __typename }'),
    wrong('of another type than the field', '{ agency { ...a } } fragment a on Law { slug }'),
    wrong('twice under one name', '{ ...a } fragment a on Query { __typename } fragment a on Query { __typename }'),
    ['with the name on', ask('{ ...on } fragment on on Query { __typename }'), 'GRAPHQL_PARSE_FAILED'],
    dear('bomb of 22 levels', `{ agency { ...f0 } } ${chain(22, 'OrgUnit', ['parent', 'ancestors'])}`),
    dear(
      'bomb of five fields a level',
      `{ agency { ...f0 } } ${chain(20, 'OrgUnit', ['ancestors', 'agencies', 'branches', 'offices', 'elsewhere'])}`,
    ),
    dear(
      'bomb of spreads alone',
      `{ ...f0 } ${times(22, (index) => `fragment f${String(index)} on Query { ${index < 21 ? `...f${String(index + 1)} ...f${String(index + 1)}` : '__typename'} }`)}`,
    ),
  ]);
});

describe('a fault at each of thousands of rows', () => {
  const long = (letter: string, field: string): string => `${letter.repeat(100)}: ${field}`;
  const rows = [
    long('a', 'units(first: 1000, chart: "ice-record") { nodes'),
    long('b', 'chart'),
    long('c', 'roots'),
    long('d', 'descendants(first: 1000)'),
    long('e', 'nodes'),
    long('f', 'parent'),
  ].join(' { ');
  const document = `{ ${rows} { children(after: "nothing") { totalCount } } } } } } } } }`;
  withstands(target, [dear('is too much to tell', document)]);
});

describe('a walk that leads back', () => {
  const record = 'chart: "ice-record"';
  const all = 'descendants(first: 1000) { nodes';
  const whole = nested(2, `chart { roots { ${all}`, 'slug');
  const units = (selection: string): string => `{ units(first: 1000, ${record}) { nodes { ${selection} } } }`;
  const top = (selection: string): string =>
    `{ unit(by: {slug: "department-of-homeland-security"}, ${record}) { ${selection} } }`;
  const paged = `descendants(first: $first) { nodes { chart { subject`;
  const dates = `from: {${record}, asOf: "2004-01-01"}, to: {${record}}`;
  const unit = 'unit:ice-record:immigration-and-customs-enforcement';
  const spread = (field: string, on: string, selection: string): string => `${field} { ... on ${on} { ${selection} } }`;
  withstands(target, [
    dear('by the whole chart of each unit', units(nested(2, 'chart { roots', `${all} { slug } }`))),
    dear('down and up', top(nested(3, `${all} { parent`, 'slug'))),
    dear('up and down', units(nested(3, `ancestors { ${all}`, 'slug'))),
    dear('by the units beside', units(nested(6, 'parent { children { nodes', 'slug'))),
    dear('by the same unit in other charts', units(`elsewhere { ${nested(3, `chart { roots { ${all}`, 'slug')} }`)),
    dear('by the same unit at other dates', units(`at(date: "2012-01-01") { ${whole} }`)),
    dear(
      'by facts and what they cite',
      units(spread('facts', 'Placement', `parent { facts { citations { passage { facts { id } } } } }`)),
    ),
    dear('by citations', units('citations { source { passages { facts { citations { source { slug } } } } } }')),
    dear(
      'by sources and passages',
      '{ charts { sources { passages { facts { citations { source { passages { id } } } } } } } }',
    ),
    dear('by laws', `{ charts { laws { established { ${whole} } } } }`),
    dear('by events', units(`events { results { ${whole} } }`)),
    dear(
      'by responsibilities',
      `{ responsibilities(first: 100, ${record}) { nodes { unit { responsibilities { unit { ${whole} } } } } } }`,
    ),
    dear(
      'by what was found',
      `{ search(text: "customs", first: 100, ${record}) { nodes { ... on OrgUnit { ${whole} } } } }`,
    ),
    dear(
      'by changes',
      `{ compare(${dates}) { changes { nodes { before { ${whole} } after { ${whole} } events { origins { unit { ${whole} } } } } } } }`,
    ),
    dear('by a hundred ids', `{ nodes(ids: [${times(100, () => `"${unit}"`)}]) { ... on OrgUnit { ${whole} } } }`),
    dear('by type names alone', units(nested(2, `chart { roots { ${all}`, '__typename'))),
    dear('by pages that variables tell', `query ($first: Int!) { agency(${record}) { ${nested(4, paged, 'slug')} } }`, {
      first: 1000,
    }),
    dear(
      'by pages that defaults tell',
      `query ($first: Int! = 1000) { agency(${record}) { ${nested(4, paged, 'slug')} } }`,
    ),
    dear(
      'by pages of the usual length',
      `{ agency(${record}) { ${nested(5, 'descendants { nodes { chart { subject', 'slug')} } }`,
    ),
    dear(
      'in twenty shallow copies',
      `{ ${times(20, (index) => `a${String(index)}: units(first: 1000, ${record}) { nodes { ancestors { slug } children { nodes { slug ancestors { slug } } } facts { id } } }`)} }`,
    ),
    dear(
      'by texts that make a long answer',
      units(`facts { subjects { chart { ${times(30, (index) => `a${String(index)}: limits`)} } } }`),
    ),
  ]);
});
