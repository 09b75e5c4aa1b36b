import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  GraphQLBoolean,
  GraphQLInt,
  GraphQLString,
} from 'graphql';
import type { GraphQLInputType } from 'graphql';
import type { Charts } from '../../../src/chart/charts';
import type { Dice } from './dice';

/** What may stand at an argument or a field of an input, by its name; what is about no unit by that of its field, too. */
export type Vocabulary = Readonly<Record<string, readonly unknown[]>>;

/** How often a value is one that nobody would expect. */
const oddShare = 0.015;
const odd: readonly unknown[] = [
  ...['', ' ', 'nothing', '2009-02-30', 'x'.repeat(400), '\u0000', 'é💥"\\\n', '\ud800', '*', 'unit:none:none'],
  ...[-1, 0, 1.5, 1001, 2 ** 31, true, [], {}, ['a', null]],
];

/** Names and words of charts, with what only an answer can tell: ids and cursors. */
export function vocabularyOf(sets: readonly Charts[], ids: readonly string[], cursors: readonly string[]): Vocabulary {
  const charts = [...new Set(sets.flatMap(({ all }) => all))];
  const units = charts.flatMap((chart) => [...chart.slugs()]);
  const names = charts.flatMap((chart) => chart.units.flatMap((unit) => unit.names.map(({ text }) => text)));
  const identifiers = charts.flatMap((chart) => chart.units.flatMap((unit) => unit.identifiers));
  const slugs = charts.map(({ header }) => header.slug);
  const words = ['customs', 'art theft', 'records', 'who investigates stolen paintings', 'pilot', 'immigraton', 'a'];
  return {
    slug: units,
    under: units,
    'branch.slug': charts.flatMap((chart) =>
      chart.units.filter(({ kind }) => kind === 'BRANCH').map(({ slug }) => slug),
    ),
    'law.slug': charts.flatMap(({ laws }) => laws.map(({ slug }) => slug)),
    'source.slug': charts.flatMap(({ sources }) => sources.map(({ slug }) => slug)),
    'chart.slug': [...slugs, 'none'],
    chart: [...slugs, ...slugs, ...slugs, 'none'],
    asOf: ['2003-03-01', '2009-01-01', '2010-08-01', '2019-12-31', '2040-01-01', '1990-01-01'],
    date: ['2003-03-01', '2010-08-01', '2025-06-30'],
    language: ['fr', 'en', 'fr-CA', 'ar', '*', 'de'],
    name: names,
    acronym: ['HSI', 'OIA', 'ERO', 'ice', 'OIA', 'DHS'],
    nameContains: ['office', 'é', 'immigration', 'zz'],
    scheme: identifiers.map(({ scheme }) => scheme),
    value: identifiers.map(({ value }) => value),
    text: words,
    about: words,
    first: [1, 1, 2, 2, 3, 5, 20, 100],
    'units.first': [1, 2, 3, 5, 100, 1000],
    maxDepth: [1, 2, 3],
    sentence: [1, 2, 11],
    id: ids,
    ids,
    after: cursors,
  };
}

/** Something to stand at a place of a type, as JSON has it. */
export class Values {
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** @param place such as `law.slug` */
  json(type: GraphQLInputType, place: string, dice: Dice): unknown {
    if (isNonNullType(type)) return this.json(type.ofType, place, dice);
    if (dice.chance(oddShare)) return dice.pick(odd);
    if (isListType(type)) {
      const items = Array.from({ length: dice.below(4) }, () => this.json(type.ofType, place, dice));
      return items.length === 1 && dice.chance(0.5) ? items[0] : items;
    }
    if (!isInputObjectType(type)) return this.leaf(type, place, dice);
    const fields = Object.values(type.getFields());
    const given = type.isOneOf
      ? [dice.pick(fields)]
      : fields.filter((one) => isNonNullType(one.type) || dice.chance(0.3));
    return Object.fromEntries(given.map((one) => [one.name, this.json(one.type, `${type.name}.${one.name}`, dice)]));
  }

  leaf(type: GraphQLInputType, place: string, dice: Dice): unknown {
    if (isEnumType(type)) return dice.pick(type.getValues()).name;
    const [, name = ''] = place.split('.');
    const known = this.#vocabulary[place] ?? this.#vocabulary[name];
    if (type === GraphQLBoolean) return dice.chance(0.5);
    if (known && known.length > 0) return dice.pick(known);
    return type === GraphQLInt ? dice.below(5) : type === GraphQLString ? 'nothing' : '2010-01-01';
  }
}

/** A value of JSON as a document has it. */
export function literal(value: unknown, type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(value, type.ofType);
  if (Array.isArray(value)) {
    const item = isListType(type) ? type.ofType : type;
    return `[${value.map((one) => literal(one, item)).join(', ')}]`;
  }
  if (isListType(type)) return literal(value, type.ofType);
  if (typeof value === 'object' && value !== null) {
    const fields = isInputObjectType(type) ? type.getFields() : {};
    const parts = Object.entries(value).map(
      ([name, one]) => `${name}: ${literal(one, fields[name]?.type ?? GraphQLString)}`,
    );
    return `{${parts.join(', ')}}`;
  }
  return isEnumType(type) && typeof value === 'string' && /^[A-Z_]+$/.test(value) ? value : JSON.stringify(value);
}
