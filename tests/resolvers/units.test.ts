import { join } from 'node:path';
import { chartsOf, dataFolder } from '../support/charts';
import { dataOf, refusalOf } from '../support/run-query';

const charts = chartsOf(join(dataFolder, 'charts'));

describe('Query.units', () => {
  const slugs = async (args: string): Promise<string[]> => {
    const { units } = await dataOf<{ units: { nodes: { slug: string }[] } }>(
      charts,
      `{ units(${args}) { nodes { slug } } }`,
    );
    return units.nodes.map(({ slug }) => slug);
  };

  it.each([
    ['filter: {kinds: [AGENCY]}', ['ministry-of-the-sea', 'harbour-authority', 'lighthouse-service']],
    ['filter: {acronym: "ops"}', ['operations', 'night-pilots']],
    ['filter: {nameContains: "and archives"}', ['records']],
    ['filter: {under: "operations"}', ['lighthouse-service', 'lamp-room', 'pilots', 'night-pilots']],
    ['filter: {under: "operations", kinds: [AGENCY]}', ['lighthouse-service']],
    ['filter: {kinds: []}', []],
    [
      'filter: {kinds: [BRANCH, AGENCY]}, orderBy: {field: NAME, direction: DESC}',
      ['operations', 'ministry-of-the-sea', 'lighthouse-service', 'harbour-authority'],
    ],
    [
      'filter: {kinds: [AGENCY]}, orderBy: {field: ESTABLISHED}',
      ['harbour-authority', 'ministry-of-the-sea', 'lighthouse-service'],
    ],
    [
      'filter: {kinds: [AGENCY]}, orderBy: {field: CHART, direction: DESC}',
      ['lighthouse-service', 'harbour-authority', 'ministry-of-the-sea'],
    ],
    ['orderBy: null, filter: null, first: 1', ['ministry-of-the-sea']],
  ])('%s', async (args, expected) => {
    expect(await slugs(args)).toEqual(expected);
  });

  it('gives each unit its own depth', async () => {
    const query = '{ units(filter: {under: "harbour-authority"}) { totalCount edges { depth node { slug depth } } } }';
    const { units } = await dataOf<{
      units: { totalCount: number; edges: { depth: number; node: { depth: number } }[] };
    }>(charts, query);
    expect(units.edges.map(({ depth }) => depth)).toEqual([2, 2, 3, 4, 3, 4]);
    expect(units.edges.every(({ depth, node }) => depth === node.depth)).toBe(true);
    expect(units.totalCount).toBe(6);
  });

  it('refuses to narrow to a unit that is not there', async () => {
    expect(await refusalOf(charts, '{ units(filter: {under: "operation"}) { totalCount } }')).toEqual([
      'BAD_USER_INPUT: under is "operation"; expected the slug of a unit of the chart "harbour". Did you mean "operations"?',
    ]);
  });
});
