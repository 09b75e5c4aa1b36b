import { registerEnumType } from 'type-graphql';

/** A GraphQL enum whose values stand for themselves, each with what it means. */
export function defineEnum<const Value extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Value, string>>,
): { readonly [Name in Value]: Name } {
  const values = Object.keys(meanings) as Value[];
  const enumeration = Object.fromEntries(values.map((value) => [value, value])) as { [Name in Value]: Name };
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: meanings[value] }]));
  registerEnumType(enumeration, {
    name,
    description,
    valuesConfig: valuesConfig as Record<Value, { description: string }>,
  });
  return enumeration;
}
