import { Kind, parse, print, visit } from 'graphql';
import type { ConstDirectiveNode, InterfaceTypeDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { printReadableSchema } from '../graphql/print-schema';
import { buildChartSchema } from '../graphql/schema';

/**
 * An id is exact about chart and date; a slug means the default chart in its latest state. `slug chart { slug }` would
 * compose as well, but a gateway goes by `slug` alone where it has that, and so would answer from another chart.
 */
const keys = '@key(fields: "id") @key(fields: "slug")';

/** What a gateway is told of a type. What is not told of belongs to this subgraph alone. */
const told: Readonly<Record<string, string>> = {
  // So that others can add a field to every unit (`@interfaceObject`): a unit may change its kind, and keeps its keys.
  OrgUnit: keys,
  Agency: keys,
  Branch: keys,
  Office: keys,
  Law: keys,
  // Relay's, which means the same in every subgraph that has pages.
  PageInfo: '@shareable',
};

/**
 * Keys on an interface want 2.3. Apollo's composition (2.14) refuses a directive that it does not know, also `@oneOf`,
 * unless the subgraph defines it; then it leaves it out of the supergraph, and what is wrong is refused here and not by
 * the gateway. The Guild's (0.27) keeps it.
 */
const head = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])

directive @oneOf on INPUT_OBJECT
`;

let sdl: string | undefined;

/** The schema as a supergraph is composed from it; without what every gateway adds itself: `_service` and `_entities`. */
export function subgraphSdl(): string {
  sdl ??= `${print(withDirectives(`${head}\n${printReadableSchema(buildChartSchema())}`))}\n`;
  return sdl;
}

function withDirectives(text: string) {
  const add = <Node extends ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode>(node: Node): Node => ({
    ...node,
    directives: [...(node.directives ?? []), ...directivesOf(told[node.name.value] ?? '')],
  });
  return visit(parse(text), { ObjectTypeDefinition: add, InterfaceTypeDefinition: add });
}

function directivesOf(text: string): readonly ConstDirectiveNode[] {
  const [scalar] = parse(`scalar Any ${text}`).definitions;
  return scalar?.kind === Kind.SCALAR_TYPE_DEFINITION ? (scalar.directives ?? []) : [];
}
