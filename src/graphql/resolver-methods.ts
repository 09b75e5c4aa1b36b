import { isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Metadata = ReturnType<typeof getMetadataStorage>;
type Field = GraphQLField<unknown, unknown>;

/** The method of a resolver class that answers a field, and what it is called with, in the order of its parameters. */
export interface ResolverMethod {
  readonly target: new () => Readonly<Record<string, (...values: unknown[]) => unknown>>;
  readonly methodName: string;
  readonly params: Metadata['params'];
}

const known = new WeakMap<GraphQLSchema, ReadonlyMap<Field, ResolverMethod>>();

/** Of each field that is answered by a method, which one; the others are properties of their objects. */
export function resolverMethods(schema: GraphQLSchema): ReadonlyMap<Field, ResolverMethod> {
  const made = known.get(schema) ?? read(schema);
  known.set(schema, made);
  return made;
}

function read(schema: GraphQLSchema): ReadonlyMap<Field, ResolverMethod> {
  const { queries, fieldResolvers, objectTypes, interfaceTypes, params } = getMetadataStorage();
  const nameOf = new Map([...objectTypes, ...interfaceTypes].map(({ target, name }) => [target, name]));
  const handlers = [
    ...queries.map(({ schemaName, target, methodName }) => ({ type: 'Query', schemaName, target, methodName })),
    ...fieldResolvers.map(({ getObjectType, schemaName, target, methodName }) => ({
      type: nameOf.get(getObjectType?.() ?? target),
      schemaName,
      target,
      methodName,
    })),
  ];
  const methods = new Map<Field, ResolverMethod>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const names = [type.name, ...type.getInterfaces().map(({ name }) => name)];
    for (const field of Object.values(type.getFields())) {
      const handler = handlers.find(
        ({ type: name, schemaName }) => names.includes(name ?? '') && schemaName === field.name,
      );
      if (!handler) continue;
      const { methodName } = handler;
      const target = handler.target as ResolverMethod['target'];
      const own = params.filter((param) => param.target === target && param.methodName === methodName);
      methods.set(field, { target, methodName, params: own.sort((one, other) => one.index - other.index) });
    }
  }
  return methods;
}
