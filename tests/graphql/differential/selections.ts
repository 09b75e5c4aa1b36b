import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { GraphQLCompositeType, GraphQLField, GraphQLSchema } from 'graphql';
import type { Dice } from './dice';
import { few } from './question';
import type { Inputs } from './question';

type Field = GraphQLField<unknown, unknown>;

/** Fields of an operation, aliases and directives that are its own to spend; the service takes some more. */
const [mostFields, mostAliases, mostConditions] = [50, 25, 12];
const deepest = 7;
/** Objects of an answer, as far as can be guessed; more only now and then. */
const mostObjects = 150;

interface Fragment {
  readonly name: string;
  readonly on: GraphQLCompositeType;
  readonly text: string;
}

/**
 * Writes selections at random. Any two fields of one key are asked in the same way, wherever they stand, so that they can
 * be merged; a field that is asked otherwise gets an alias.
 */
export class Selections {
  readonly #schema: GraphQLSchema;
  readonly #inputs: Inputs;
  readonly #dice: Dice;
  readonly #asked = new Map<string, string>();
  readonly #fragments: Fragment[] = [];
  #fields = 0;
  #aliases = 0;
  #conditions = 0;
  #written = 0;

  constructor(schema: GraphQLSchema, inputs: Inputs, dice: Dice) {
    this.#schema = schema;
    this.#inputs = inputs;
    this.#dice = dice;
  }

  /** The definitions of those that were spread. */
  get fragments(): string {
    return this.#fragments.map(({ name, on, text }) => `fragment ${name} on ${on.name} ${text}`).join('\n');
  }

  of(type: GraphQLCompositeType, depth = 0, objects = 1): string {
    const count = 1 + this.#dice.below(depth === 0 ? 3 : 5);
    const parts = Array.from({ length: count }, () => this.#part(type, depth, objects)).filter((part) => part !== '');
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
  }

  #part(type: GraphQLCompositeType, depth: number, objects: number): string {
    if (this.#dice.chance(0.06)) return this.#dice.chance(0.3) ? this.#aliased('__typename') : '__typename';
    if (isUnionType(type) || this.#dice.chance(isAbstractType(type) ? 0.35 : 0.1))
      return this.#spread(type, depth, objects);
    const fields = Object.values(type.getFields());
    const chosen = [fields, fields, fields].map((all) => this.#dice.pick(all));
    const usesOf = ({ name }: Field): number => this.#inputs.usesOf(`${type.name}.${name}`);
    const [field] = chosen.sort((one, other) => usesOf(one) - usesOf(other));
    return field ? this.#field(type, field, depth, objects) : '';
  }

  #field(parent: GraphQLCompositeType, field: Field, depth: number, objects: number): string {
    const type = getNamedType(field.type);
    const below = objects * guessedLength(field);
    const part = `${parent.name}.${field.name}`;
    const isDear = below > mostObjects && this.#inputs.usesOf(part) >= few && !this.#dice.chance(0.02);
    if (this.#fields >= mostFields || (isCompositeType(type) && (depth >= deepest || isDear))) return '';
    this.#fields += 1;
    this.#inputs.note(part);
    const written = field.name + this.#inputs.arguments(field.name, parent.name, field.args);
    const asked = this.#asked.get(field.name) ?? `${written} ${String(field.type)}`;
    const isPlain = asked === `${written} ${String(field.type)}` && !this.#dice.chance(0.08);
    if (isPlain) this.#asked.set(field.name, asked);
    else if (this.#aliases >= mostAliases) return '';
    const keyed = isPlain ? written : this.#aliased(written);
    const selection = isCompositeType(type) ? ` ${this.of(type, depth + 1, below)}` : '';
    return keyed + this.#condition() + selection;
  }

  #spread(type: GraphQLCompositeType, depth: number, objects: number): string {
    const possible = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
    const known = this.#fragments.filter(({ on }) => this.#overlap(on, possible));
    if (known.length > 0 && this.#dice.chance(0.3)) return `...${this.#dice.pick(known).name}${this.#condition()}`;
    const one = this.#dice.pick(possible);
    const on = this.#dice.pick([type, one, one, ...one.getInterfaces()]);
    if (this.#dice.chance(0.7)) {
      const condition = on === type && this.#dice.chance(0.5) ? '' : ` on ${on.name}`;
      return `...${condition}${this.#condition()} ${this.of(on, depth + 1, objects)}`;
    }
    const text = this.of(on, depth + 1, objects);
    const name = `Part${String((this.#written += 1))}`;
    this.#fragments.push({ name, on, text });
    return `...${name}${this.#condition()}`;
  }

  #overlap(one: GraphQLCompositeType, types: readonly GraphQLCompositeType[]): boolean {
    return types.some(
      (type) => type === one || (isAbstractType(one) && isObjectType(type) && this.#schema.isSubType(one, type)),
    );
  }

  #aliased(written: string): string {
    return `a${String((this.#aliases += 1))}: ${written}`;
  }

  #condition(): string {
    if (this.#conditions >= mostConditions || !this.#dice.chance(0.05)) return '';
    this.#conditions += 1;
    return this.#inputs.condition();
  }
}

const lengths: Readonly<Record<string, number>> = {
  ...{ changeDays: 60, edges: 5, events: 10, facts: 15, laws: 30, nodes: 5, sources: 50 },
};

/** How many objects a field leads to, about. */
function guessedLength({ name, type }: Field): number {
  return isListType(getNullableType(type)) ? (lengths[name] ?? 3) : 1;
}
