import { join } from 'node:path';
import { chartFrom, chartsOf, dataFolder, only } from '../support/charts';
import { dataOf, refusalOf } from '../support/run-query';

const charts = chartsOf(join(dataFolder, 'charts'));

describe('evidence', () => {
  it('“A fact that a citation contradicts is `disputed`, whatever its standing”', async () => {
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
              {
                __typename: 'Figure',
                statement: 'Pilots, personnel: about 40 (in or before 2019).',
                subjects: [{ slug: 'pilots' }],
              },
            ],
            laws: [],
          },
        ],
      },
      law: {
        established: [{ slug: 'harbour-authority' }],
        responsibilities: [{ title: 'Keep the register', unit: { slug: 'records' } }],
        citations: [
          { passage: { paragraph: 2, laws: [{ slug: 'harbour-act' }] } },
          { passage: { paragraph: null, laws: [{ slug: 'harbour-act' }] } },
        ],
      },
    });
  });

  it('gives the disputed facts of a unit alone when asked for them, the others alone, or all', async () => {
    const query = `{ office(slug: "pilots") { disputed: facts(disputed: true) { statement } others: facts(disputed: false) { disputed } all: facts(disputed: null) { id } } }`;
    const { office } = await dataOf<{ office: Record<'disputed' | 'others' | 'all', object[]> }>(charts, query);
    expect(office.disputed).toEqual([{ statement: 'Pilots, personnel: about 40 (in or before 2019).' }]);
    expect(office.others).not.toContainEqual({ disputed: true });
    expect(office.disputed.length + office.others.length).toBe(office.all.length);
  });

  it('gives the passages of one sentence of a source when asked for it', async () => {
    const sentences = only(
      chartFrom(`
sources:
  - slug: leaflet
    title: Leaflet
    kind: general
    sentences: 3
    passages: [{id: S1, sentence: 1, gist: A.}, {id: S2, sentence: 2, gist: B.}, {id: end, locator: last line, gist: C.}]
units:
  - {slug: top, kind: agency, names: [{text: Top, cites: [leaflet/S2]}]}
`),
    );
    const query = `query ($sentence: Int) { source(slug: "leaflet") { passages(sentence: $sentence) { gist } } }`;
    const gistsOf = async (variables: Record<string, unknown>): Promise<string[]> => {
      const { source } = await dataOf<{ source: { passages: { gist: string }[] } }>(sentences, query, variables);
      return source.passages.map(({ gist }) => gist);
    };
    expect(await gistsOf({ sentence: 2 })).toEqual(['B.']);
    expect(await gistsOf({ sentence: 3 })).toEqual([]);
    expect(await gistsOf({ sentence: null })).toEqual(['A.', 'B.', 'C.']);
    expect(await gistsOf({})).toEqual(['A.', 'B.', 'C.']);
    expect(await refusalOf(sentences, query, { sentence: 0 })).toEqual([
      'BAD_USER_INPUT: sentence is "0"; expected a whole number from 1.',
    ]);
  });

  it('“`citations` of a unit: the distinct ones over its facts”', async () => {
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
    const query = `{ responsibilities(first: 3) { totalCount edges { node { title unit { slug } } cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
      none: responsibilities(under: "lighthouse-service") { totalCount pageInfo { endCursor hasNextPage } }
      own: responsibilities(under: "records") { totalCount } }`;
    const data = await dataOf<{ responsibilities: { edges: { cursor: string }[]; pageInfo: { endCursor: string } } }>(
      charts,
      query,
    );
    expect(data).toMatchObject({
      responsibilities: {
        totalCount: 5,
        edges: [
          { node: { title: 'Answer letters', unit: { slug: 'ministry-of-the-sea' } } },
          { node: { title: 'Keep the register', unit: { slug: 'records' } } },
          { node: { title: 'Keep the register of ships' } },
        ],
        pageInfo: { hasNextPage: true, hasPreviousPage: false },
      },
      none: { totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false } },
      own: { totalCount: 3 },
    });
    const { endCursor } = data.responsibilities.pageInfo;
    expect(endCursor).toBe(data.responsibilities.edges[2]?.cursor);
    const rest = await dataOf(
      charts,
      'query ($after: String) { responsibilities(first: 2, after: $after) { nodes { title } pageInfo { hasNextPage hasPreviousPage } } }',
      { after: endCursor },
    );
    expect(rest).toEqual({
      responsibilities: {
        nodes: [{ title: 'Keep the register of berths' }, { title: 'Lead ships in' }],
        pageInfo: { hasNextPage: false, hasPreviousPage: true },
      },
    });
  });

  it('“`subjects`: every unit mentioned in a role”', async () => {
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
