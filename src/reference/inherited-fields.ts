import type { GraphQLField, GraphQLInterfaceType, GraphQLObjectType } from 'graphql';

/** The fields of a type that are the same, word for word, in an interface of it: the name of each, and the interface. */
export function inheritedFields(type: GraphQLObjectType | GraphQLInterfaceType): ReadonlyMap<string, string> {
  // The one that says most comes last: Node, then OrgUnit.
  const interfaces = [...type.getInterfaces()].reverse();
  return new Map(
    Object.values(type.getFields()).flatMap((field) => {
      const origin = interfaces.find((one) => {
        const same = one.getFields()[field.name];
        return same !== undefined && told(same) === told(field);
      });
      return origin ? [[field.name, origin.name] as const] : [];
    }),
  );
}

/** All that a reader is told of a field. */
const told = ({ type, args, description, deprecationReason }: GraphQLField<unknown, unknown>): string =>
  JSON.stringify([
    String(type),
    description,
    deprecationReason,
    args.map((argument) => [argument.name, String(argument.type), argument.description, argument.defaultValue]),
  ]);
