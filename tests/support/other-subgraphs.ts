import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { buildASTSchema, graphql, parse } from 'graphql';

export interface Subgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
  readonly close: () => void;
}

type Fields = Readonly<Record<string, unknown>>;

/** What a gateway asks of every subgraph. */
const asked = `
scalar _Any
union _Entity = OrgUnit
type _Service { sdl: String! }
extend type Query { _service: _Service! _entities(representations: [_Any!]!): [_Entity]! }
`;

/** A subgraph of another team: it adds to units, of which it knows what the gateway tells it of them. */
async function serveSubgraph(
  name: string,
  sdl: string,
  query: Fields,
  unit: (named: Fields) => Fields,
): Promise<Subgraph> {
  const schema = buildASTSchema(parse(sdl + asked), { assumeValidSDL: true });
  const rootValue = {
    ...query,
    _service: { sdl },
    _entities: ({ representations }: { representations: readonly Fields[] }) =>
      representations.map((named) => ({ ...named, ...unit(named) })),
  };
  const server = createServer((request, response) => {
    void json(request).then(async (body) => {
      const { query: source, variables: variableValues } = body as { query: string; variables?: Fields };
      const answer = await graphql({ schema, source, variableValues, rootValue });
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    name,
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    sdl,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", "@interfaceObject"])`;

const visits = `${link}
type Query { visits(to: [String!]!): VisitPage! }
type VisitPage { nodes: [Visit!]! pageInfo: PageInfo! }
type PageInfo @shareable { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
type Visit { visitor: String! unit: OrgUnit }
type OrgUnit @key(fields: "slug") @interfaceObject { slug: String! visits: [Visit!]! }
`;
const visit = (slug: unknown) => ({ visitor: `somebody at ${String(slug)}`, unit: { slug } });
const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };

const remarks = `${link}
type Query { remarks(about: [ID!]!): [Remark!]! }
type Remark { text: String! unit: OrgUnit law: Law }
type OrgUnit @key(fields: "id") @interfaceObject { id: ID! remark: Remark! }
type Law @key(fields: "id", resolvable: false) { id: ID! }
`;
const remark = (id: unknown) => ({ text: `about ${String(id)}`, unit: { id }, law: { id } });

/** The visits to units as they are now, by slug; what was remarked about a unit on a date, or about a law, by id. */
export function serveOthers(): Promise<Subgraph[]> {
  return Promise.all([
    serveSubgraph(
      'visits',
      visits,
      { visits: ({ to }: { to: string[] }) => ({ nodes: to.map(visit), pageInfo }) },
      ({ slug }) => ({ visits: [visit(slug)] }),
    ),
    serveSubgraph('remarks', remarks, { remarks: ({ about }: { about: string[] }) => about.map(remark) }, ({ id }) => ({
      remark: remark(id),
    })),
  ]);
}
