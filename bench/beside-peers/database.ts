import { PostgresServer } from '../../tests/support/postgres/postgres-server';
import { query } from '../../tests/support/postgres/query';
import type { PlainChart } from './plain-chart';

/**
 * A chart as a user of PostgreSQL would keep it. The rows are numbered in the order of the outline. The comments tell
 * PostGraphile what things are called, and which lists are plain ones.
 */
const tables = `
  create type unit_kind as enum ('AGENCY', 'BRANCH', 'OFFICE');
  create table unit (
    place integer primary key,
    own_id text not null,
    slug text not null unique,
    name text not null,
    acronym text,
    kind unit_kind not null,
    parent_place integer references unit
  );
  create table responsibility (
    place integer primary key,
    unit_place integer not null references unit,
    own_id text not null,
    title text not null
  );
  create index on unit (parent_place, place);
  create index on responsibility (unit_place, place);

  comment on table unit is E'@name org_unit\\n@interface mode:single type:kind\\n@type AGENCY name:Agency\\n@type BRANCH name:Branch\\n@type OFFICE name:Office';
  comment on constraint unit_parent_place_fkey on unit is E'@fieldName parent\\n@foreignFieldName children';
  comment on constraint responsibility_unit_place_fkey on responsibility is E'@foreignSimpleFieldName responsibilities\\n@backwardBehavior -connection +list';
`;

/** A PostgreSQL that holds a chart, running; whoever makes it removes it. */
export async function databaseOf({ units }: PlainChart): Promise<PostgresServer> {
  const server = await PostgresServer.run();
  const places = new Map(units.map(({ slug }, place) => [slug, place]));
  const rows = units.map(({ id, parent, ...unit }, place) => ({
    ...unit,
    own_id: id,
    place,
    parent_place: places.get(parent ?? '') ?? null,
  }));
  const duties = units.flatMap((unit, place) =>
    unit.responsibilities.map(({ id, title }) => ({ own_id: id, title, unit_place: place })),
  );
  const json = (value: unknown): string => `$json$${JSON.stringify(value)}$json$`;
  await query(
    server.address,
    tables,
    `insert into unit select * from json_populate_recordset(null::unit, ${json(rows)})`,
    `insert into responsibility select * from json_populate_recordset(null::responsibility, ${json(duties.map((one, place) => ({ ...one, place })))})`,
    'vacuum analyze',
  );
  return server;
}
