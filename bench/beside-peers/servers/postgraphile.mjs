import { createServer } from 'node:http';
import { argv } from 'node:process';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { constant } from 'postgraphile/grafast';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { extendSchema } from 'postgraphile/utils';
import { listen } from './listen.mjs';

const [, , connectionString, subject] = argv;

/** What our schema has and the tables do not tell. */
const additions = extendSchema(({ pgResources: { org_unit: units }, sql }) => {
  const ofKind = (kind) => ($unit) => {
    const $units = units.find({ parent_place: $unit.get('place') });
    $units.where(sql`${$units}.kind = ${sql.literal(kind)}`);
    $units.orderBy({ attribute: 'place', direction: 'ASC' });
    return $units;
  };
  const id = ($row) => $row.get('own_id');
  const unit = { plans: { id, branches: ofKind('BRANCH'), offices: ofKind('OFFICE') } };
  const unitFields = 'id: ID! branches: [Branch!]! offices: [Office!]!';
  return {
    typeDefs: `
      extend type Query { agency: Agency unit(by: UnitRef!): OrgUnit }
      input UnitRef { slug: String }
      extend interface OrgUnit { ${unitFields} }
      extend type Agency { ${unitFields} }
      extend type Branch { ${unitFields} }
      extend type Office { ${unitFields} }
      extend type Responsibility { id: ID! }
    `,
    objects: {
      Query: {
        plans: {
          agency: () => units.get({ slug: constant(subject) }),
          unit: (_query, fieldArgs) => units.get({ slug: fieldArgs.getRaw(['by', 'slug']) }),
        },
      },
      Agency: unit,
      Branch: unit,
      Office: unit,
      Responsibility: { plans: { id } },
    },
  };
});

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [additions],
  disablePlugins: ['NodePlugin'],
  pgServices: [makePgService({ connectionString, schemas: ['public'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
listen(server);
