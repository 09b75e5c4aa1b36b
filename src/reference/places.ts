import { getNamedType, isInputObjectType, isInterfaceType, isObjectType, isUnionType } from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { inheritedFields } from './inherited-fields';

/** Where a type stands in the others: names of types, and coordinates of what is in them. */
export interface Places {
  /** Types that have all of its fields; of an interface alone. */
  readonly kinds: readonly string[];
  /** Interfaces and unions that it belongs to. */
  readonly isA: readonly string[];
  /** Fields that give it. */
  readonly givenBy: readonly string[];
  /** Arguments, and fields of inputs, that take it. */
  readonly takenBy: readonly string[];
}

/** Tells of every type where it stands in the others. */
export function placesIn(
  schema: GraphQLSchema,
  types: readonly GraphQLNamedType[],
): (type: GraphQLNamedType) => Places {
  const uses = types.flatMap(usesIn);
  return (type) => {
    const coordinates = (how: Use['how']): string[] =>
      uses.filter((use) => use.of === type.name && use.how === how).map(({ at }) => at);
    const kinds = isInterfaceType(type) ? Object.values(schema.getImplementations(type)).flat() : [];
    const isA = types.filter((other) =>
      isUnionType(other)
        ? other.getTypes().some((one) => one === type)
        : (isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some((one) => one === other),
    );
    return {
      kinds: types.filter((one) => kinds.some((kind) => kind === one)).map(({ name }) => name),
      isA: isA.map(({ name }) => name),
      givenBy: coordinates('given'),
      takenBy: coordinates('taken'),
    };
  };
}

interface Use {
  /** The name of what is used. */
  readonly of: string;
  readonly how: 'given' | 'taken';
  readonly at: string;
}

/** The types that a type gives and takes; a field that comes with an interface counts once, there. */
function usesIn(type: GraphQLNamedType): Use[] {
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => ({
      of: getNamedType(field.type).name,
      how: 'taken',
      at: `${type.name}.${field.name}`,
    }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const inherited = inheritedFields(type);
  return Object.values(type.getFields())
    .filter(({ name }) => !inherited.has(name))
    .flatMap((field): Use[] => {
      const at = `${type.name}.${field.name}`;
      const taken = field.args.map(({ name, type: used }): Use => ({
        of: getNamedType(used).name,
        how: 'taken',
        at: `${at}.${name}`,
      }));
      return [{ of: getNamedType(field.type).name, how: 'given', at }, ...taken];
    });
}
