import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  isOutputType,
  isUnionType,
  Kind,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { FieldNode, GraphQLField, GraphQLNamedOutputType, GraphQLObjectType, SelectionSetNode } from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { getMetadataStorage } from 'type-graphql';
import { OrgUnit } from '../../../entities/org-unit';
import type { UnitPlace } from '../../../resolvers/places';
import { readerOf } from '../../../resolvers/entity-maker';
import { costOfScanning, extraCost, valuesOfObject } from '../limits/weights';
import type { CheckedOperation } from '../limits/count-cost';
import { resolverMethods } from '../resolver-methods';
import type { ResolverMethod } from '../resolver-methods';
import { hasVariables } from './arguments';
import type { Arguments } from './arguments';
import type { Budget } from './budget';
import { Fragments } from './fragments';
import { closeObject, inLists, leafField } from './leaf';
import type { Write } from './leaf';
import { Declined, Unfit } from './run';
import type { Run } from './run';

type Field = GraphQLField<unknown, unknown>;
type FieldsByKey = ReadonlyMap<string, readonly FieldNode[]>;
type Read = (run: Run, source: object) => unknown;

/** What one takes in memory, about. */
const bytesOfField = 2000;

/** A field of an answer: the piece of JSON in front of its value, how that is read, and how it is written. */
export interface PlannedField {
  readonly front: Buffer;
  readonly read: Read;
  readonly write: Write;
}

/**
 * How an operation is answered: what graphql-js works out anew for each object is worked out once. It reads the same
 * properties and calls the same resolver methods. Objects of one prototype are of one type, and read in one way.
 */
export class Selections {
  readonly #checked: CheckedOperation;
  readonly #arguments: Arguments;
  readonly #budget: Budget;

  /** @param checked of which the variables matter only as far as `@skip` and `@include` ask for them */
  constructor(checked: CheckedOperation, args: Arguments, budget: Budget) {
    this.#checked = checked;
    this.#arguments = args;
    this.#budget = budget;
  }

  root(): PlannedField[] {
    const { schema, operation, fragments, variables } = this.#checked;
    const type = schema.getRootType(operation.operation);
    if (!type) throw new Unfit();
    return this.#fields(type, collectFields(schema, fragments, variables, type, operation.selectionSet), {
      prototype: {},
      isListed: false,
    });
  }

  /** @throws Declined when there is no room for them */
  #fields(type: GraphQLObjectType, fields: FieldsByKey, parent: Parent): PlannedField[] {
    if (!this.#budget.take(bytesOfField * fields.size)) throw new Declined();
    return Array.from(fields, ([key, nodes], place) => ({
      front: Buffer.from(`${place === 0 ? '{' : ','}${JSON.stringify(key)}:`),
      ...this.#field(type, key, nodes, parent),
    }));
  }

  #field(
    type: GraphQLObjectType,
    key: string,
    nodes: readonly FieldNode[],
    { prototype, isListed }: Parent,
  ): Omit<PlannedField, 'front'> {
    const [node] = nodes;
    const name = node?.name.value ?? '';
    if (name === TypeNameMetaFieldDef.name) return typeNameField(type.name, key);
    const field = type.getFields()[name];
    if (!node || !field) throw new Unfit();
    const method = resolverMethods(this.#checked.schema).get(field);
    const returned = getNamedType(field.type);
    if (isLeafType(returned)) {
      if (method) throw new Unfit();
      return { read: propertyOf(prototype, name), write: leafField(field.type, returned, key) };
    }
    return {
      read: method ? this.#call(method, field, node) : propertyOf(prototype, name),
      write: this.#objectField(field, key, nodes, isListed),
    };
  }

  /** Calls a method as TypeGraphQL does, but for what that does on the way. */
  #call({ target, methodName, params }: ResolverMethod, field: Field, node: FieldNode): Read {
    const resolver = new target();
    const method = resolver[methodName]?.bind(resolver);
    if (!method) throw new Unfit();
    const place = field.args.length > 0 ? this.#arguments.place(field, node) : null;
    const given = params.map((param): Read => {
      if (param.kind === 'root' && param.propertyName === undefined && !param.getType) return (_run, source) => source;
      if (param.kind === 'context' && param.propertyName === undefined) return ({ context }) => context;
      if (param.kind === 'args' && place !== null) return (run) => this.#arguments.of(run, place);
      throw new Unfit();
    });
    const [first, ...others] = given;
    if (place === null && first && others.length === 0) return (run, source) => method(first(run, source));
    return (run, source) => {
      if (place !== null && run.objects > 0) run.goOn();
      return method(...given.map((read) => read(run, source)));
    };
  }

  #objectField(field: Field, key: string, nodes: readonly FieldNode[], isListed: boolean): Write {
    const isItem = isListed || isListType(getNullableType(field.type));
    const writeLists = inLists(field.type, this.#object(getNamedType(field.type), nodes, isItem));
    const frame = key.length + '"":[],'.length;
    const extra = extraCost(field) * valuesOfObject;
    return (run, value) => {
      if (value instanceof Promise) leave(value);
      const before = run.objects;
      run.characters += frame;
      run.values += extra;
      writeLists(run, value);
      if (run.objects === before) run.values += 1;
    };
  }

  /** @param isItem whether it stands in a list; what is told of a unit there is kept */
  #object(returned: GraphQLNamedOutputType, nodes: readonly FieldNode[], isItem: boolean): Write {
    const known = new Map<object, PlannedObject>();
    const fragments = isItem && this.#isClosed(returned, nodes) ? new Fragments(this.#budget) : null;
    let last: PlannedObject | undefined;
    const plan = (value: object, prototype: object): PlannedObject => {
      const type = this.#typeOf(returned, value);
      const { schema, fragments, variables } = this.#checked;
      const fields = collectSubfields(schema, fragments, variables, type, nodes);
      const isUnit = value instanceof OrgUnit;
      const parent = { prototype, isListed: isItem && !isUnit };
      const planned = { prototype, fields: this.#fields(type, fields, parent), isUnit, isScanned: 'scanned' in value };
      known.set(prototype, planned);
      return planned;
    };
    return (run, value) => {
      if (typeof value !== 'object' || value === null) throw new Declined();
      const prototype = Object.getPrototypeOf(value) as object;
      if (last?.prototype !== prototype) last = known.get(prototype) ?? plan(value, prototype);
      const planned = last;
      const place = fragments && planned.isUnit ? (value as OrgUnit<UnitPlace>).place : null;
      if (fragments && place && isLatest(place)) {
        fragments.write(run, place.snapshot.chart, place.unit, () => {
          writeObject(run, planned, value);
        });
      } else writeObject(run, planned, value);
    };
  }

  /** Whether what is selected of an object is the same in every request: no variables, nothing but the object itself. */
  #isClosed(parent: GraphQLNamedOutputType, nodes: readonly FieldNode[]): boolean {
    return nodes.every(({ selectionSet }) => !selectionSet || this.#isClosedSet(parent, selectionSet));
  }

  #isClosedSet(parent: GraphQLNamedOutputType, { selections }: SelectionSetNode): boolean {
    const { schema, fragments } = this.#checked;
    return selections.every((selection): boolean => {
      if (selection.kind === Kind.FIELD) {
        const field = isUnionType(parent) || isLeafType(parent) ? undefined : parent.getFields()[selection.name.value];
        if (!field) return selection.name.value === TypeNameMetaFieldDef.name;
        const { params = [] } = resolverMethods(schema).get(field) ?? {};
        return (
          params.every(({ kind }) => kind === 'root' || kind === 'args') &&
          !hasVariables(selection) &&
          this.#isClosed(getNamedType(field.type), [selection])
        );
      }
      const spread = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
      const type = spread?.typeCondition ? schema.getType(spread.typeCondition.name.value) : parent;
      return spread !== undefined && isOutputType(type) && this.#isClosedSet(type, spread.selectionSet);
    });
  }

  /** An object of an interface or a union is of the type whose class it is an instance of. */
  #typeOf(returned: GraphQLNamedOutputType, value: object): GraphQLObjectType {
    if (isObjectType(returned)) return returned;
    const { schema } = this.#checked;
    const made = getMetadataStorage().objectTypes.find(({ target }) => value instanceof target);
    const type = made && schema.getType(made.name);
    if (!isAbstractType(returned) || !isObjectType(type) || !schema.isSubType(returned, type)) throw new Unfit();
    return type;
  }
}

/**
 * All below the top is written in one go, which waits for nothing. What comes of the promise is nobody's any more: were it
 * a fault, the process would end by it.
 *
 * @throws Unfit
 */
function leave(promise: Promise<unknown>): never {
  promise.catch(() => undefined);
  throw new Unfit();
}

interface Parent {
  readonly prototype: object;
  /** Whether it is an item of a list, and what a unit in it is, too. */
  readonly isListed: boolean;
}

interface PlannedObject {
  readonly prototype: object;
  readonly fields: readonly PlannedField[];
  readonly isUnit: boolean;
  readonly isScanned: boolean;
}

function isLatest({ snapshot }: UnitPlace): boolean {
  return snapshot === snapshot.chart.latest;
}

function writeObject(run: Run, { fields, isScanned }: PlannedObject, value: object): void {
  run.countObject();
  run.characters += '{},'.length;
  if (isScanned) run.values += costOfScanning(value) * valuesOfObject;
  writeFields(run, fields, value);
}

export function writeFields(run: Run, fields: readonly PlannedField[], source: object): void {
  const { json } = run;
  if (fields.length === 0) json.add(emptyObject);
  for (const { front, read, write } of fields) {
    json.add(front);
    write(run, read(run, source));
  }
  if (fields.length > 0) json.addByte(closeObject);
}

const emptyObject = Buffer.from('{}');

function typeNameField(name: string, key: string): Omit<PlannedField, 'front'> {
  const json = Buffer.from(`"${name}"`);
  // It is no property, and counted as what has none.
  const characters = key.length + '"":,'.length + 10;
  return {
    read: () => name,
    write: (run) => {
      run.values += 1;
      run.characters += characters;
      run.json.add(json);
    },
  };
}

/** What is read at the place of an entity is read there at once: to come to it through a getter takes long. */
function propertyOf(prototype: object, name: string): Read {
  const read = readerOf(prototype, name);
  if (read) return (_run, source) => read((source as { readonly place: unknown }).place);
  return (_run, source) => (source as Readonly<Record<string, unknown>>)[name];
}
