import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { buildChartSchema } from '../../src/graphql/schema';

interface Member {
  readonly name: string;
  readonly deprecationReason?: string | null | undefined;
}

/** Deprecations that do not say until when, as CONTRIBUTING.md promises. */
function undated(schema: GraphQLSchema): string[] {
  const members = Object.values(schema.getTypeMap()).flatMap((type): readonly Member[] => {
    if (isEnumType(type)) return type.getValues();
    if (isInputObjectType(type)) return Object.values(type.getFields());
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [field, ...field.args]);
  });
  return members
    .filter(({ deprecationReason: reason }) => reason != null && !/stays until \d{4}-\d{2}-\d{2}\.$/.test(reason))
    .map(({ name }) => name);
}

describe('a deprecation', () => {
  it('says until when: "stays until 2027-06-01."', () => {
    expect(undated(buildChartSchema())).toEqual([]);
    const dated = '@deprecated(reason: "Ask for b instead; stays until 2027-06-01.")';
    const hasty = '@deprecated(reason: "Ask for b instead.")';
    const fields = `a: Int ${dated} b(c: Int ${dated}, d: Int ${hasty}): E e: Int ${hasty}`;
    const sample = buildSchema(
      `type Query { ${fields} } enum E { F @deprecated G ${dated} } input I { h: Int ${hasty} }`,
    );
    expect(undated(sample)).toEqual(['d', 'e', 'F', 'h']);
  });
});
