import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { buildChartSchema } from '../../src/graphql/schema';

const released = readFileSync(join(__dirname, 'released.graphql'), 'utf8');

/** A changed default gives another answer to the same request, without an error that anyone would see. */
const silent: readonly string[] = ['FIELD_ARGUMENT_DEFAULT_CHANGED', 'INPUT_FIELD_DEFAULT_VALUE_CHANGED'];

/** The library knows fields, enum values and input fields that were deprecated; arguments it does not. */
function wasDeprecated(before: GraphQLSchema, { type, path = '' }: { type: string; path?: string }): boolean {
  if (type !== 'FIELD_ARGUMENT_REMOVED') return false;
  const [parent = '', field = '', argument] = path.split('.');
  const holder = before.getType(parent);
  if (!isObjectType(holder) && !isInterfaceType(holder)) return false;
  return holder.getFields()[field]?.args.find(({ name }) => name === argument)?.deprecationReason != null;
}

/** What would hurt a client that was written for the released schema; what was deprecated in it may go. */
async function harm(before: GraphQLSchema, after: GraphQLSchema): Promise<string[]> {
  const changes = await diff(before, after, [DiffRule.suppressRemovalOfDeprecatedField]);
  return changes
    .filter(({ criticality, type }) => criticality.level === CriticalityLevel.Breaking || silent.includes(String(type)))
    .filter(({ type, path }) => !wasDeprecated(before, { type: String(type), path }))
    .map(({ message }) => message);
}

describe('the schema', () => {
  it('hurts no client of the last release (if it does: deprecate instead, as CONTRIBUTING.md says under "How the schema changes")', async () => {
    expect(await harm(buildSchema(released), buildChartSchema())).toEqual([]);
  });
});

describe('the comparison with the last release', () => {
  const before =
    'type Query { unit(first: Int! = 50, by: Int @deprecated(reason: "Leave it out.")): String! old: Int @deprecated(reason: "Ask for unit.") } enum Kind { A B }';
  const harmOf = (from: string, to: string): Promise<string[]> => {
    expect(before).toContain(from);
    return harm(buildSchema(before), buildSchema(before.replace(from, to)));
  };

  it.each([
    ['a removed field', 'unit(', 'body(', "Field 'unit' was removed from object type 'Query'"],
    ['a field that can be null now', 'String!', 'String', "Field 'Query.unit' changed type from 'String!' to 'String'"],
    ['a removed argument', 'first: Int! = 50, ', '', "Argument 'first: Int!' was removed from field 'Query.unit'"],
    [
      'a new argument that must be given',
      '(first',
      '(day: Int! first',
      "Argument 'day: Int!' added to field 'Query.unit'",
    ],
    ['a removed enum value', 'A B', 'A', "Enum value 'B' was removed from enum 'Kind'"],
    [
      'another default',
      '50',
      '20',
      "Default value for argument 'first' on field 'Query.unit' changed from '50' to '20'",
    ],
  ])('sees %s', async (_change, from, to, told) => {
    expect(await harmOf(from, to)).toEqual([told]);
  });

  it.each([
    ['a new field', '{ unit', '{ more: Int unit'],
    ['a new argument that may be left out', '(first', '(day: Int first'],
    ['a new enum value', 'A B', 'A B C'],
    ['the end of a deprecated argument', ', by: Int @deprecated(reason: "Leave it out.")', ''],
    ['the end of a deprecated field', 'old: Int @deprecated(reason: "Ask for unit.")', ''],
  ])('lets %s pass', async (_change, from, to) => {
    expect(await harmOf(from, to)).toEqual([]);
  });
});
