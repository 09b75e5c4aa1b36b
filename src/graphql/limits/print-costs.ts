import { getNamedType, getNullableType, isLeafType, isListType, isObjectType, isInterfaceType } from 'graphql';
import { Kind, parse, parseConstValue, print, visit } from 'graphql';
import type {
  ConstDirectiveNode,
  GraphQLField,
  GraphQLSchema,
  InterfaceTypeDefinitionNode,
  ObjectTypeDefinitionNode,
} from 'graphql';
import { costOfObject, costOfValue, extraCost } from './weights';

/** The length of a list that is not paged, by type and field: 'Chart.sources'. */
export type ListSizes = ReadonlyMap<string, number>;

const definitions = `
"""
What a field costs for each time that it stands in an answer, its list size counted. Of the cost specification of IBM,
https://ibm.github.io/graphql-specs/cost-spec.html.
"""
directive @cost(weight: String!) on FIELD_DEFINITION

"""
How long a list is: as long as one of the slicing arguments says, and then it is about the sized fields; else it is taken to be
as long as the longest such list in the latest state of the charts that are served. Of the same specification.
"""
directive @listSize(
  assumedSize: Int
  slicingArguments: [String!]
  sizedFields: [String!]
  requireOneSlicingArgument: Boolean! = true
) on FIELD_DEFINITION
`;

/** A printed schema with what each field costs, for tools that work it out themselves. */
export function printWithCosts(schema: GraphQLSchema, printed: string, sizes: ListSizes): string {
  const fieldsWithCosts = ({ name, fields = [] }: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode) => {
    const type = schema.getType(name.value);
    const known = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
    return fields.map((node) => {
      const field = known[node.name.value];
      const size = sizes.get(`${name.value}.${node.name.value}`);
      return field ? { ...node, directives: [...(node.directives ?? []), ...costDirectives(field, size)] } : node;
    });
  };
  const withCosts = visit(parse(printed + definitions), {
    ObjectTypeDefinition: (node) => ({ ...node, fields: fieldsWithCosts(node) }),
    InterfaceTypeDefinition: (node) => ({ ...node, fields: fieldsWithCosts(node) }),
  });
  return `${print(withCosts)}\n`;
}

function costDirectives(field: GraphQLField<unknown, unknown>, size: number | undefined): ConstDirectiveNode[] {
  const weight = isLeafType(getNamedType(field.type)) ? costOfValue : costOfObject + extraCost(field);
  const cost = directive('cost', { weight: JSON.stringify(String(weight)) });
  if (field.args.some(({ name }) => name === 'first')) {
    return [
      cost,
      directive('listSize', {
        slicingArguments: '["first"]',
        sizedFields: '["nodes", "edges"]',
        requireOneSlicingArgument: 'false',
      }),
    ];
  }
  if (isListType(getNullableType(field.type)) && size !== undefined) {
    return [cost, directive('listSize', { assumedSize: String(size) })];
  }
  return [cost];
}

function directive(name: string, values: Readonly<Record<string, string>>): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: name },
    arguments: Object.entries(values).map(([argument, text]) => ({
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: argument },
      value: parseConstValue(text),
    })),
  };
}
