import { firstDescendants, ofKind } from './chart.mjs';

/** Of our schema, what the questions ask for. */
const unitFields = `
  id: ID!
  slug: String!
  name: String!
  acronym: String
  kind: UnitKind!
  parent: OrgUnit
  branches: [Branch!]!
  offices: [Office!]!
  children(first: Int! = 50): OrgUnitConnection!
  descendants(first: Int! = 50): OrgUnitConnection!
  responsibilities: [Responsibility!]!
`;

export const typeDefs = `
  type Query {
    agency: Agency
    unit(by: UnitRef!): OrgUnit
    search(text: String!, types: [SearchType!], first: Int! = 20): SearchConnection
  }
  input UnitRef @oneOf { slug: String }
  enum UnitKind { AGENCY BRANCH OFFICE }
  interface OrgUnit { ${unitFields} }
  type Agency implements OrgUnit { ${unitFields} }
  type Branch implements OrgUnit { ${unitFields} }
  type Office implements OrgUnit { ${unitFields} }
  type OrgUnitConnection { edges: [OrgUnitEdge!]! nodes: [OrgUnit!]! }
  type OrgUnitEdge { depth: Int! node: OrgUnit! }
  type SearchConnection { totalCount: Int! edges: [SearchEdge!]! }
  type SearchEdge { score: Float! matchedText: String! node: SearchResult! }
  union SearchResult = Agency | Branch | Office
  enum SearchType { UNIT }
  type Responsibility { id: ID! title: String! }
`;

/** Fields that are not named here are read from the objects, as every server does where it is given no resolver. */
export function resolversOf(chart, find) {
  const unit = {
    branches: (parent) => ofKind(parent, 'BRANCH'),
    offices: (parent) => ofKind(parent, 'OFFICE'),
    children: ({ below }, { first }) => ({ nodes: below.length > first ? below.slice(0, first) : below }),
    descendants: (parent, { first }) => ({ edges: firstDescendants(parent, first) }),
  };
  return {
    Query: {
      agency: () => chart.subject,
      unit: (_root, { by }) => chart.bySlug.get(by.slug) ?? null,
      search: (_root, { text, first }) => find(text, first),
    },
    Agency: unit,
    Branch: unit,
    Office: unit,
  };
}
