import { Charts } from '../../src/chart/charts';
import { chartFrom } from './charts';
import { dataOf } from './run-query';

const sections = `units:
  - {slug: top, kind: agency, names: [{text: Top, cites: [book/S1]}]}
  - slug: board
    kind: branch
    names:
      - {text: Old Board, from: 2002, until: 2005-07-01, cites: [book/S1]}
      - {text: New Board, from: 2007-07-01, cites: [book/S1]}
      - {text: OB, kind: acronym, until: 2005-07-01, cites: [book/S1]}
    designations:
      - {text: directorate, from: 2012-02-02, kind: agency, cites: [book/S1]}
    placements: [{parent: top, from: 2001-01-01, cites: [book/S1]}]
    responsibilities:
      - {title: Keep the keys, kind: duty, until: 2010, cites: [book/S1]}
      - {title: Ring the bell, kind: duty, from: 2010, cites: [book/S1]}
    figures: [{measure: personnel, value: 5, qualifier: exactly, text: five, date: 2013-06-01, cites: [book/S1]}]
  - slug: desk
    kind: office
    names: [{text: Desk, cites: [book/S1]}]
    placements:
      - {parent: board, from: 2003-03, until: in or before 2010-06-30, cites: [book/S1]}
      - {parent: top, from: in or before 2010-06-30, cites: [book/S1]}
    relations:
      - {kind: supports, other: lab, from: 2014, cites: [book/S1]}
  - slug: hall
    kind: office
    names: [{text: Hall, cites: [book/S1]}, {text: HL, kind: acronym, until: 2008, cites: [book/S1]}]
    placements: [{parent: board, from: 2001-01-01, cites: [book/S1]}]
  - {slug: annex, kind: office, placements: [{parent: hall, cites: [book/S1]}]}
  - {slug: lab, kind: office, names: [{text: Lab, cites: [book/S1]}], placements: [{parent: top, cites: [book/S1]}]}
  - {slug: bare, kind: office, placements: [{parent: top, cites: [book/S1]}]}
  - {slug: dream, kind: office, placements: [{parent: top, cites: [book/S1]}]}
  - {slug: ancestor, kind: office, outside: true}
  - slug: wing
    kind: office
    designations: [{text: big, kind: branch, from: 2013, until: 2014-04-04, cites: [book/S1]}]
    placements: [{parent: top, from: 2012-01-01, until: 2014-04-04, cites: [book/S1]}]
  - {slug: attic, kind: office, placements: [{parent: top, from: 2016-01-01, cites: [book/S1]}]}
  - {slug: cellar, kind: office, placements: [{parent: top, from: 2016-01-01, cites: [book/S1]}]}
events:
  - {kind: abolished, date: 2008-08-08, origins: [{unit: hall}], cites: [book/S1]}
  - {kind: merged, date: 2015-05-05, origins: [{unit: desk, partial: true}, {unit: ancestor, partial: false}], results: [lab], cites: [book/S1]}
  - {kind: abolished, date: 2014-04-04, origins: [{unit: wing}], cites: [book/S1]}
  - {kind: merged, date: 2016-06-06, origins: [{unit: attic}, {unit: top}], results: [top], cites: [book/S1]}
  - {kind: merged, origins: [{unit: cellar}, {unit: top}], results: [top], cites: [book/S1]}
  - {kind: established, planned: true, date: 2011, results: [dream], cites: [book/S1]}
`;
export const chart = chartFrom(sections, 'coversUntil: 2020-12-31\n  namespace: samples');
const undated = chartFrom(sections.replaceAll('text: Top', 'text: Other Top'), 'namespace: samples');
Object.assign(undated.header, { slug: 'undated' });
/** A chart with dates, the default one, and the same without. */
export const charts = new Charts([chart, undated], 'sample', 'test');

interface Unit {
  readonly slug: string;
}

/** The slugs below 'top' on a date, as an outline. */
export async function outlineOn(asOf: string | null, slug: string | null = null): Promise<string> {
  const query = `query ($asOf: Date, $chart: String) {
    agency(asOf: $asOf, chart: $chart) { descendants(first: 100) { edges { depth node { slug } } } } }`;
  const { agency } = await dataOf<{ agency: { descendants: { edges: { depth: number; node: Unit }[] } } }>(
    charts,
    query,
    { asOf, chart: slug },
  );
  return agency.descendants.edges.map(({ depth, node }) => '-'.repeat(depth - 1) + node.slug).join(' ');
}

/** Some fields of a unit on a date. */
export async function unitOn(slug: string, asOf: string | null, fields: string): Promise<unknown> {
  const query = `query ($slug: String!, $asOf: Date) { unit(by: {slug: $slug}, asOf: $asOf) { ${fields} } }`;
  return (await dataOf<{ unit: unknown }>(charts, query, { slug, asOf })).unit;
}
