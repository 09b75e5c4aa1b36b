import { join } from 'node:path';
import { chartsOf, dataFolder } from '../support/charts';
import { dataOf } from '../support/run-query';

const charts = chartsOf(join(dataFolder, 'charts'));

describe('evidence', () => {
  it('marks a fact that a citation contradicts', async () => {
    const query = `{ office(slug: "pilots") { figures { text value qualifier date { text latest } disputed citations { stance note source { slug sourceKind } passage { locator } } } } }`;
    expect(await dataOf(charts, query)).toEqual({
      office: {
        figures: [
          {
            text: 'about 40',
            value: 40,
            qualifier: 'APPROXIMATELY',
            date: { text: 'in or before 2019', latest: '2019-12-31' },
            disputed: true,
            citations: [
              {
                stance: 'SUPPORTS',
                note: null,
                source: { slug: 'yearbook', sourceKind: 'OFFICIAL' },
                passage: { locator: null },
              },
              {
                stance: 'CONTRADICTS',
                note: 'It counts fewer than 30.',
                source: { slug: 'letter', sourceKind: 'PRESS' },
                passage: { locator: 'column 3' },
              },
            ],
          },
        ],
      },
    });
  });

  it('leads from a passage to what was taken from it, and from a law to what rests on it', async () => {
    const query = `{ source(slug: "letter") { date { text } passages { facts { __typename statement subjects { slug } } laws { slug } } }
      law(slug: "harbour-act") { established { slug } responsibilities { title unit { slug } } citations { passage { paragraph facts { id } laws { slug } } } } }`;
    const data = await dataOf<{ law: { citations: { passage: { facts: unknown[] } }[] } }>(charts, query);
    expect(data).toMatchObject({
      source: {
        date: null,
        passages: [
          {
            facts: [
              { __typename: 'Figure', statement: 'Pilots, personnel: about 40.', subjects: [{ slug: 'pilots' }] },
            ],
            laws: [],
          },
        ],
      },
      law: {
        established: [{ slug: 'harbour-authority' }],
        responsibilities: [{ title: 'Keep the register', unit: { slug: 'records' } }],
        citations: [{ passage: { paragraph: 2, laws: [{ slug: 'harbour-act' }] } }],
      },
    });
  });

  it('counts each citation of a unit once', async () => {
    const query = '{ office(slug: "night-pilots") { facts { id } citations { passage { id } } } }';
    expect(await dataOf(charts, query)).toEqual({
      office: {
        facts: ['name:harbour:night-pilots/1', 'name:harbour:night-pilots/2', 'placement:harbour:night-pilots/1'].map(
          (id) => ({ id }),
        ),
        citations: [
          { passage: { id: 'passage:harbour:yearbook/p1' } },
          { passage: { id: 'passage:harbour:yearbook/p2' } },
        ],
      },
    });
  });

  it('lists responsibilities in chart order, below a unit and its own', async () => {
    const query = `{ responsibilities(first: 2) { totalCount edges { node { title unit { slug } } cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
      none: responsibilities(under: "operations") { totalCount pageInfo { endCursor hasNextPage } }
      own: responsibilities(under: "records") { totalCount } }`;
    const data = await dataOf<{ responsibilities: { edges: { cursor: string }[]; pageInfo: { endCursor: string } } }>(
      charts,
      query,
    );
    expect(data).toMatchObject({
      responsibilities: {
        totalCount: 3,
        edges: [
          { node: { title: 'Keep the register', unit: { slug: 'records' } } },
          { node: { title: 'Keep the register of ships' } },
        ],
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
      },
      none: { totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false } },
      own: { totalCount: 3 },
    });
    const { endCursor } = data.responsibilities.pageInfo;
    expect(endCursor).toBe(data.responsibilities.edges[1]?.cursor);
    const rest = await dataOf(
      charts,
      'query ($after: String) { responsibilities(first: 2, after: $after) { nodes { title } pageInfo { hasNextPage hasPreviousPage } } }',
      { after: endCursor },
    );
    expect(rest).toEqual({
      responsibilities: {
        nodes: [{ title: 'Keep the register of berths' }],
        pageInfo: { hasNextPage: false, hasPreviousPage: true },
      },
    });
  });

  it('names every unit that a fact mentions in a role', async () => {
    const query = `{
      chart { events { changeKind law { slug } subjects { slug } } }
      office(slug: "pilots") { placements { subjects { slug } } relations { subjects { slug } } } }`;
    const { chart, office } = await dataOf<{ chart: { events: unknown[] }; office: unknown }>(charts, query);
    const units = (...slugs: string[]) => slugs.map((slug) => ({ slug }));
    expect(chart.events[0]).toEqual({
      changeKind: 'ESTABLISHED',
      law: { slug: 'harbour-act' },
      subjects: units('harbour-authority'),
    });
    expect(chart.events[2]).toEqual({
      changeKind: 'MOVED',
      law: null,
      subjects: units('pilots', 'harbour-authority', 'operations'),
    });
    expect(office).toEqual({
      placements: [{ subjects: units('pilots', 'operations') }],
      relations: [{ subjects: units('pilots', 'ministry-of-the-sea') }],
    });
  });
});
