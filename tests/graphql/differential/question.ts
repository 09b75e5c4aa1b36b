import { getNullableType, GraphQLBoolean, GraphQLNonNull, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLArgument, GraphQLInputField, GraphQLInputObjectType, GraphQLInputType } from 'graphql';
import type { Dice } from './dice';
import { literal } from './values';
import type { Values } from './values';

export type Variables = Readonly<Record<string, unknown>>;

/** An operation to ask, with the values of its variables, once and once otherwise. */
export interface Question {
  readonly text: string;
  readonly operationName: string | undefined;
  readonly variables: readonly [Variables, Variables];
  /** The fields, arguments and fields of inputs that stand in it. */
  readonly parts: ReadonlySet<string>;
}

interface Variable {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly written: string;
  readonly isOptional: boolean;
  readonly place: string;
}

/** How often each part of a schema has been asked for. */
export type Uses = Map<string, number>;
/** What has been asked for less often is asked for first. */
export const few = 6;

/** The variables of an operation and what stands at its arguments, while it is written. */
export class Inputs {
  readonly parts = new Set<string>();
  readonly #values: Values;
  readonly #dice: Dice;
  readonly #uses: Uses;
  readonly #variables: Variable[] = [];

  constructor(values: Values, dice: Dice, uses: Uses) {
    this.#values = values;
    this.#dice = dice;
    this.#uses = uses;
  }

  /** Such as `($a: Int = 1, $b: ID!)`; nothing where there are none. */
  get definitions(): string {
    const all = this.#variables.map(({ name, written }) => `$${name}: ${written}`);
    return all.length > 0 ? `(${all.join(', ')})` : '';
  }

  /** Other values at each call; what may be left out or null is so now and then. */
  someVariables(): Variables {
    const given = this.#variables.flatMap(({ name, type, isOptional, place }): [string, unknown][] => {
      if (isOptional && this.#dice.chance(0.2)) return [];
      if (this.#dice.chance(isOptional ? 0.1 : 0.01)) return [[name, null]];
      return [[name, this.#values.json(type, place, this.#dice)]];
    });
    return Object.fromEntries(given);
  }

  /** How often something of the schema has been asked so far: what was seldom is asked first. */
  usesOf(part: string): number {
    return this.#uses.get(part) ?? 0;
  }

  note(part: string): void {
    this.parts.add(part);
    this.#uses.set(part, this.usesOf(part) + 1);
  }

  /** The arguments of a field, as they stand behind its name. */
  arguments(field: string, owner: string, args: readonly GraphQLArgument[]): string {
    const partOf = ({ name }: GraphQLArgument): string => `${owner}.${field}(${name})`;
    const given = args.filter((one) => this.#isGiven(one, partOf(one)));
    if (given.length === 0) return '';
    const texts = given.map((one) => {
      this.note(partOf(one));
      return `${one.name}: ${this.#written(one.type, `${field}.${one.name}`, one.defaultValue !== undefined)}`;
    });
    return `(${texts.join(', ')})`;
  }

  /** `@skip` or `@include`, as it stands behind what may be left out. */
  condition(): string {
    const value = this.#dice.chance(0.5)
      ? String(this.#dice.chance(0.5))
      : this.#variable(GraphQLBoolean, this.#dice.pick(['Boolean!', 'Boolean! = true', 'Boolean = false']), '.if');
    return ` @${this.#dice.pick(['skip', 'include'])}(if: ${value})`;
  }

  #written(type: GraphQLInputType, place: string, hasDefault: boolean): string {
    if (this.#dice.chance(0.35)) return this.#variable(type, this.#variableType(type, place, hasDefault), place);
    if (!isNonNullType(type) && this.#dice.chance(0.04)) return 'null';
    const inner = getNullableType(type);
    if (isInputObjectType(inner)) return this.#object(inner);
    if (isListType(inner) && this.#dice.chance(0.3)) return `[${this.#written(inner.ofType, place, false)}]`;
    return literal(this.#values.json(type, place, this.#dice), type);
  }

  #object(type: GraphQLInputObjectType): string {
    const all = Object.values(type.getFields());
    const given = type.isOneOf
      ? [this.#dice.pick(all)]
      : all.filter((one) => this.#isGiven(one, `${type.name}.${one.name}`));
    const texts = given.map((one) => {
      const place = `${type.name}.${one.name}`;
      this.note(place);
      // What stands in a choice of one may not be null.
      const taken = type.isOneOf ? new GraphQLNonNull(getNullableType(one.type)) : one.type;
      return `${one.name}: ${this.#written(taken, place, one.defaultValue !== undefined)}`;
    });
    return `{${texts.join(', ')}}`;
  }

  #isGiven({ type, defaultValue }: GraphQLArgument | GraphQLInputField, part: string): boolean {
    return (
      (isNonNullType(type) && defaultValue === undefined) || this.#dice.chance(this.usesOf(part) < few ? 0.7 : 0.35)
    );
  }

  /** A type of a variable that may stand at a place of that type. */
  #variableType(type: GraphQLInputType, place: string, hasDefault: boolean): string {
    const name = String(type);
    if (!isNonNullType(type)) {
      const value = literal(this.#values.json(type, place, this.#dice), type);
      return this.#dice.pick([name, name, `${name}!`, `${name} = ${value}`, `${name} = null`]);
    }
    const inner = String(type.ofType);
    const value = literal(this.#values.json(type, place, this.#dice), type);
    return this.#dice.pick([name, name, `${inner} = ${value}`, hasDefault ? inner : name]);
  }

  #variable(type: GraphQLInputType, written: string, place: string): string {
    const inner = getNullableType(type);
    const known = this.#variables.find((one) => one.written === written && one.place === place);
    if (known && this.#dice.chance(0.5)) return `$${known.name}`;
    const name = `v${String(this.#variables.length)}`;
    this.#variables.push({ name, type: inner, written, isOptional: !written.endsWith('!'), place });
    return `$${name}`;
  }
}
