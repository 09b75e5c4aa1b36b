import { GraphQLBoolean, GraphQLID, GraphQLString, isEnumType, isListType, isNonNullType } from 'graphql';
import type { GraphQLLeafType, GraphQLOutputType } from 'graphql';
import { charactersOf } from '../limits/count-cost';
import { Declined } from './run';
import type { Run } from './run';

export type Write = (run: Run, value: unknown) => void;

const [nullJson, trueJson, falseJson] = ['null', 'true', 'false'].map((json) => Buffer.from(json)) as [
  Buffer,
  Buffer,
  Buffer,
];
const [comma, openList, closeList] = [0x2c, 0x5b, 0x5d];
export const closeObject = 0x7d;

/** @throws Declined where there must be a value: the error is graphql-js's to tell */
function writeNull(run: Run, isNullable: boolean): void {
  if (!isNullable) throw new Declined();
  run.json.add(nullJson);
}

/** How values of a type are written, lists and all, by what writes one of them. */
export function inLists(type: GraphQLOutputType, one: Write): Write {
  const isNullable = !isNonNullType(type);
  const inner = isNonNullType(type) ? (type.ofType as GraphQLOutputType) : type;
  const write = isListType(inner) ? listOf(inLists(inner.ofType, one)) : one;
  return (run, value) => {
    if (value == null) writeNull(run, isNullable);
    else write(run, value);
  };
}

function listOf(item: Write): Write {
  return (run, value) => {
    if (!Array.isArray(value)) throw new Declined();
    const { json } = run;
    json.addByte(openList);
    for (let index = 0; index < value.length; index += 1) {
      if (index > 0) json.addByte(comma);
      item(run, value[index]);
    }
    json.addByte(closeList);
  };
}

/** How one value is written, just as the type serializes it; whatever it would refuse is declined. */
function leafWrite(type: GraphQLLeafType): Write {
  if (type === GraphQLString || type === GraphQLID) {
    return ({ json }, value) => {
      if (typeof value !== 'string') throw new Declined();
      json.addText(value);
    };
  }
  if (type === GraphQLBoolean) {
    return ({ json }, value) => {
      if (typeof value !== 'boolean') throw new Declined();
      json.add(value ? trueJson : falseJson);
    };
  }
  if (isEnumType(type)) {
    const known = new Map(type.getValues().map(({ name, value }) => [value as unknown, Buffer.from(`"${name}"`)]));
    return ({ json }, value) => {
      const name = known.get(value);
      if (!name) throw new Declined();
      json.add(name);
    };
  }
  return ({ json }, value) => {
    const serialized = type.serialize(value);
    if (typeof serialized === 'string') json.addText(serialized);
    else json.addValue(serialized);
  };
}

/** Writes the value of a field that leads to no object, and counts it. */
export function leafField(type: GraphQLOutputType, leaf: GraphQLLeafType, key: string): Write {
  const write = inLists(type, leafWrite(leaf));
  const frame = key.length + '"":,'.length;
  return (run, value) => {
    run.values += Array.isArray(value) ? Math.max(value.length, 1) : 1;
    run.characters += frame + charactersOf(value);
    write(run, value);
  };
}
