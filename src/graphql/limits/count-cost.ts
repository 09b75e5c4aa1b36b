import {
  defaultFieldResolver,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import type {
  FieldNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLObjectType,
  GraphQLResolveInfo,
  GraphQLSchema,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import type { Context } from '../../../resolvers/context';
import { LongListError } from '../../../resolvers/list-of';
import { unitsOfObject, unitsRead } from '../../../resolvers/units-read';
import { bounds } from './bounds';
import { costOfScanning, extraCost, valuesOfObject } from './weights';

export interface Cost {
  /** Objects of the answer, and a tenth of its other values; of a refused request as much as was counted. */
  readonly cost: number;
  /** About how many characters the answer has. */
  readonly characters: number;
  /** False when counting was given up, being far over the bound. */
  readonly isWhole: boolean;
  /** In how many places the answer would have an error in the place of an object. */
  readonly faults: number;
  /** The field, by its path, that costs most by itself. */
  readonly dearest: { readonly path: string; readonly cost: number };
  /** The longest of the lists that were met, by type and field: 'Chart.sources'. */
  readonly listSizes: ReadonlyMap<string, number>;
}

/** An operation that is known to be valid, with its variables filled in. */
export interface CheckedOperation {
  readonly schema: GraphQLSchema;
  readonly operation: GraphQLResolveInfo['operation'];
  readonly fragments: GraphQLResolveInfo['fragments'];
  readonly variables: GraphQLResolveInfo['variableValues'];
}

/** An object of the answer, and in how many places it stands there. */
interface Item {
  readonly value: object;
  times: number;
}

/** What a field leads to; the objects are missing where there are more than any request may ask for. */
interface Followed {
  readonly objects: readonly object[];
  readonly length: number;
  readonly hasFailed: boolean;
}

const nowhere: Followed = { objects: [], length: 0, hasFailed: true };

type Field = GraphQLField<unknown, unknown>;
type Path = GraphQLResolveInfo['path'];
type FieldsByKey = ReadonlyMap<string, readonly FieldNode[]>;

/** Objects and fields followed, after which counting is given up once the bound is passed. */
const mostFollowed = 20_000;

/**
 * What an operation costs, counted on the chart itself before anything is answered: its relations are followed as in
 * execution, but an object that stands in many places is followed once and counted as often as it stands there. So
 * the count is exact, what has one id being one object, and a walk to and fro over the chart is counted in little time however much it would visit.
 */
export function countCost(checked: CheckedOperation, context: Context): Promise<Cost> {
  return new CostCount(checked, context).count();
}

class CostCount {
  readonly #checked: CheckedOperation;
  readonly #context: Context;
  #values = 0;
  #characters = 0;
  #followed = 0;
  #faults = 0;
  #costOfReading = 0;
  /** By path; objects of different types are counted one after the other. */
  readonly #costs = new Map<string, number>();
  readonly #listSizes = new Map<string, number>();

  constructor(checked: CheckedOperation, context: Context) {
    this.#checked = checked;
    this.#context = context;
  }

  async count(): Promise<Cost> {
    const { schema, fragments, variables, operation } = this.#checked;
    const type = schema.getRootType(operation.operation);
    if (type) {
      const fields = collectFields(schema, fragments, variables, type, operation.selectionSet);
      await this.#countFields(type, fields, [{ value: {}, times: 1 }], undefined);
    }
    return {
      cost: this.#values / valuesOfObject,
      characters: this.#characters,
      isWhole: !this.#isSpent,
      faults: this.#faults,
      dearest: this.#dearest,
      listSizes: this.#listSizes,
    };
  }

  get #isSpent(): boolean {
    return this.#values > bounds.cost * valuesOfObject && this.#followed > mostFollowed;
  }

  async #countFields(type: GraphQLObjectType, fields: FieldsByKey, items: Item[], above: Path | undefined) {
    for (const [key, nodes] of fields) {
      const [node] = nodes;
      const field = node && fieldOf(type, node.name.value);
      if (!field) continue;
      if (isLeafType(getNamedType(field.type))) this.#countValues(type, field, key, items);
      else await this.#countObjects(type, field, nodes, items, { prev: above, key, typename: type.name });
      if (this.#isSpent) return;
    }
  }

  #countValues(type: GraphQLObjectType, field: Field, key: string, items: readonly Item[]): void {
    for (const { value, times } of items) {
      const found: unknown = Reflect.get(value, field.name);
      const length = Array.isArray(found) ? this.#measured(type, field, found.length) : 1;
      this.#values += times * Math.max(length, 1);
      this.#characters += times * (key.length + '"":,'.length + charactersOf(found));
    }
  }

  async #countObjects(
    parentType: GraphQLObjectType,
    field: Field,
    nodes: readonly FieldNode[],
    items: readonly Item[],
    path: Path,
  ): Promise<void> {
    const { schema, fragments, variables } = this.#checked;
    const info = this.#infoOf(parentType, field, nodes, path);
    const below = new Map<GraphQLObjectType, Map<unknown, Item>>();
    const before = this.#values;
    for (const { value, times } of items) {
      const following = this.#follow(field, value, info);
      const { objects, length, hasFailed } = following instanceof Promise ? await following : following;
      this.#countReading();
      if (hasFailed) this.#faults += times;
      this.#measured(parentType, field, length);
      this.#followed += 1 + objects.length;
      this.#values += times * (Math.max(length * valuesOfObject, 1) + extraCost(field) * valuesOfObject);
      this.#characters += times * (String(path.key).length + '"":[],'.length + length * '{},'.length);
      const counted = field === SchemaMetaFieldDef || field === TypeMetaFieldDef ? 2 * times : times;
      for (const object of objects) {
        this.#values += times * costOfScanning(object) * valuesOfObject;
        this.#add(below, info, object, counted);
      }
      if (this.#isSpent) break;
    }
    this.#note(path, this.#values - before);
    for (const [type, group] of below) {
      if (this.#isSpent) return;
      const fields = collectSubfields(schema, fragments, variables, type, nodes);
      await this.#countFields(type, fields, [...group.values()], path);
    }
  }

  /** The trees that were made on the way, each once. */
  #countReading(): void {
    const cost = Math.floor(unitsRead(this.#context) / unitsOfObject);
    this.#values += (cost - this.#costOfReading) * valuesOfObject;
    this.#costOfReading = cost;
  }

  /** Where a field leads from an object; nowhere when it fails, which execution will tell. */
  #follow(field: Field, value: object, info: GraphQLResolveInfo): Followed | Promise<Followed> {
    const [node] = info.fieldNodes;
    if (!node) return nowhere;
    const resolve = field.resolve ?? defaultFieldResolver;
    try {
      const result = resolve(value, getArgumentValues(field, node, info.variableValues), this.#context, info);
      const isList = Array.isArray(result);
      // Of a list, the last items come later when any does.
      if (!(result instanceof Promise) && !(isList && result.at(-1) instanceof Promise)) return followed(result);
      return Promise.resolve(result)
        .then((found: unknown) => (Array.isArray(found) ? Promise.all(found) : found))
        .then(followed, failed);
    } catch (error) {
      return failed(error);
    }
  }

  #infoOf(
    parentType: GraphQLObjectType,
    { name, type }: Field,
    fieldNodes: readonly FieldNode[],
    path: Path,
  ): GraphQLResolveInfo {
    const { schema, fragments, operation, variables } = this.#checked;
    return {
      fieldName: name,
      fieldNodes,
      returnType: type,
      parentType,
      path,
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues: variables,
    };
  }

  #add(
    below: Map<GraphQLObjectType, Map<unknown, Item>>,
    info: GraphQLResolveInfo,
    value: object,
    times: number,
  ): void {
    const type = this.#runtimeType(getNamedType(info.returnType), value, info);
    if (!type) return;
    const group = below.get(type) ?? new Map<unknown, Item>();
    below.set(type, group);
    const identity = 'id' in value ? value.id : value;
    const known = group.get(identity);
    if (known) known.times += times;
    else group.set(identity, { value, times });
  }

  #runtimeType(type: GraphQLNamedType, value: object, info: GraphQLResolveInfo): GraphQLObjectType | null {
    if (isObjectType(type)) return type;
    if (!isAbstractType(type)) return null;
    const name: unknown = type.resolveType?.(value, this.#context, info, type);
    const found = typeof name === 'string' ? this.#checked.schema.getType(name) : null;
    return isObjectType(found) ? found : null;
  }

  #measured(type: GraphQLObjectType, field: Field, length: number): number {
    const name = `${type.name}.${field.name}`;
    if (length > (this.#listSizes.get(name) ?? -1)) this.#listSizes.set(name, length);
    return length;
  }

  #note(path: Path, values: number): void {
    const keys: string[] = [];
    for (let at: Path | undefined = path; at; at = at.prev) keys.unshift(String(at.key));
    const text = keys.join('.');
    this.#costs.set(text, (this.#costs.get(text) ?? 0) + values / valuesOfObject);
  }

  get #dearest(): Cost['dearest'] {
    let dearest = { path: '', cost: 0 };
    for (const [path, cost] of this.#costs) if (cost > dearest.cost) dearest = { path, cost };
    return dearest;
  }
}

function followed(result: unknown): Followed {
  const results: unknown[] = Array.isArray(result) ? result : [result];
  const objects = results.filter((one) => typeof one === 'object' && one !== null);
  return { objects, length: objects.length, hasFailed: false };
}

function failed(error: unknown): Followed {
  return error instanceof LongListError ? { ...nowhere, length: error.length, hasFailed: false } : nowhere;
}

const metaFields = new Map([SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].map((one) => [one.name, one]));

function fieldOf(type: GraphQLObjectType, name: string): Field | undefined {
  return metaFields.get(name) ?? type.getFields()[name];
}

export function charactersOf(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + charactersOf(one) + 1, 2);
  return value === null ? 4 : 10;
}
