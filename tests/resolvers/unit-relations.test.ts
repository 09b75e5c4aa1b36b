import { join } from 'node:path';
import { chartsOf, dataFolder } from '../support/charts';
import { dataOf } from '../support/run-query';

const charts = chartsOf(join(dataFolder, 'charts'));

describe('relations of a unit', () => {
  it('“`Branch.agency`, `Office.agency`: the nearest agency above, null when none. `Office.branch`: the nearest branch below that agency”', async () => {
    const query = `{
      branch(slug: "operations") { agency { slug } }
      night: office(slug: "night-pilots") { agency { slug } branch { slug } ancestors { slug } depth }
      lamp: office(slug: "lamp-room") { agency { slug } branch { slug } }
      records: office(slug: "records") { branch { slug } }
      guild: office(slug: "old-pilots") { agency { slug } branch { slug } } }`;
    expect(await dataOf(charts, query)).toEqual({
      branch: { agency: { slug: 'harbour-authority' } },
      night: {
        agency: { slug: 'harbour-authority' },
        branch: { slug: 'operations' },
        ancestors: ['ministry-of-the-sea', 'harbour-authority', 'operations', 'pilots'].map((slug) => ({ slug })),
        depth: 4,
      },
      lamp: { agency: { slug: 'lighthouse-service' }, branch: null },
      records: { branch: null },
      guild: { agency: null, branch: null },
    });
  });

  it('“A relation is listed on `unit` and on `other`, and read from unit to other”', async () => {
    const fields = 'relations { relationKind unit { slug } other { slug } statement }';
    const relation = {
      relationKind: 'OVERSEEN_BY',
      unit: { slug: 'pilots' },
      other: { slug: 'ministry-of-the-sea' },
      statement: 'Pilots is overseen by Ministry of the Sea.',
    };
    const query = `{ office(slug: "pilots") { ${fields} } agency(slug: "ministry-of-the-sea") { ${fields} } }`;
    expect(await dataOf(charts, query)).toEqual({
      office: { relations: [relation] },
      agency: { relations: [relation] },
    });
  });

  it('“`predecessors`, `successors`: one step, over merged, split, spun off, replaced and renamed events; itself left out; moves and planned events ignored”', async () => {
    const query = `{ office(slug: "pilots") { predecessors { slug } successors { slug } events { changeKind date { text earliest } fromParent { slug } toParent { slug } origins { partial part unit { slug } } results { slug } } }
      guild: office(slug: "old-pilots") { predecessors { slug } successors { slug } } }`;
    expect(await dataOf(charts, query)).toEqual({
      office: {
        predecessors: [{ slug: 'old-pilots' }],
        successors: [],
        events: [
          {
            changeKind: 'MERGED',
            date: { text: '1960', earliest: '1960-01-01' },
            fromParent: null,
            toParent: null,
            origins: [{ partial: true, part: 'the day shift', unit: { slug: 'old-pilots' } }],
            results: [{ slug: 'pilots' }],
          },
          {
            changeKind: 'MOVED',
            date: { text: 'in or after 1970', earliest: '1970-01-01' },
            fromParent: { slug: 'harbour-authority' },
            toParent: { slug: 'operations' },
            origins: [{ partial: null, part: null, unit: { slug: 'pilots' } }],
            results: [{ slug: 'pilots' }],
          },
        ],
      },
      guild: { predecessors: [], successors: [{ slug: 'pilots' }] },
    });
  });

  it('orders the events of a chart oldest first, undated ones last', async () => {
    const { chart } = await dataOf<{ chart: { events: unknown[] } }>(
      charts,
      '{ chart { events { statement planned } } }',
    );
    expect(chart.events).toEqual([
      { statement: 'Harbour Authority was established (1 March 1950).', planned: false },
      { statement: "Pilots' Guild was merged into Pilots (1960).", planned: false },
      { statement: 'Pilots was moved from Harbour Authority to Operations (in or after 1970).', planned: false },
      { statement: 'Office of Records & Archives was spun off from Customs House (1998).', planned: false },
      { statement: 'Customs House was abolished (1999).', planned: false },
      { statement: 'Drone Desk was established; planned, not known to have taken effect.', planned: true },
    ]);
  });
});
