import { join } from 'node:path';
import { chartsOf, dataFolder } from '../support/charts';
import { dataOf } from '../support/run-query';

const charts = chartsOf(join(dataFolder, 'charts'));

describe('units that have ended, are planned or live on in part', () => {
  it('tells the status', async () => {
    const query = `{ units(filter: {statuses: [ACTIVE, ENDED, PLANNED, UNKNOWN]}, first: 100) { nodes { slug status } } }`;
    const { units } = await dataOf<{ units: { nodes: { slug: string; status: string }[] } }>(charts, query);
    expect(Object.fromEntries(units.nodes.map(({ slug, status }) => [slug, status]))).toMatchObject({
      'harbour-authority': 'ACTIVE',
      'customs-house': 'ENDED',
      'quay-watch': 'ENDED',
      'drone-desk': 'PLANNED',
      'old-pilots': 'ACTIVE',
    });
    expect(units.nodes).toHaveLength(12);
  });

  it('answers one that has ended by its slug, with its last name and in nobody’s children', async () => {
    const query = `{ office(slug: "customs-house") { name status parent { slug } depth period { start { text } end { text earliest latest } } }
      agency { children { nodes { slug } } } }`;
    expect(await dataOf(charts, query)).toEqual({
      office: {
        name: 'Customs House',
        status: 'ENDED',
        parent: null,
        depth: 0,
        period: { start: null, end: { text: '1999', earliest: '1999-01-01', latest: '1999-12-31' } },
      },
      agency: { children: { nodes: [{ slug: 'records' }, { slug: 'operations' }] } },
    });
  });

  it('“`units` without `statuses` leaves out `ENDED` and `PLANNED`”, and lists them when asked for', async () => {
    const query = `{ units { nodes { slug } } ended: units(filter: {statuses: [ENDED]}, orderBy: {field: NAME}) { nodes { slug } } }`;
    const data = await dataOf<Record<string, { nodes: { slug: string }[] }>>(charts, query);
    expect(data.units?.nodes.map(({ slug }) => slug)).toEqual([
      'ministry-of-the-sea',
      'harbour-authority',
      'records',
      'operations',
      'lighthouse-service',
      'lamp-room',
      'pilots',
      'night-pilots',
      'old-pilots',
    ]);
    expect(data.ended?.nodes.map(({ slug }) => slug)).toEqual(['customs-house', 'quay-watch']);
  });

  it('leaves out what no longer holds, and keeps former names', async () => {
    const query = `{ office(slug: "records") { responsibilities { title partOf { title } parts { title } } facts { statement } }
      agency { names { text nameKind period { end { text } } } } }`;
    expect(await dataOf(charts, query)).toEqual({
      office: {
        responsibilities: [
          {
            title: 'Keep the register',
            partOf: null,
            parts: [{ title: 'Keep the register of ships' }, { title: 'Keep the register of berths' }],
          },
          { title: 'Keep the register of ships', partOf: { title: 'Keep the register' }, parts: [] },
          { title: 'Keep the register of berths', partOf: { title: 'Keep the register' }, parts: [] },
        ],
        facts: [
          { statement: 'The unit is called “Office of Records & Archives”.' },
          { statement: 'Office of Records & Archives belongs to Harbour Authority.' },
          { statement: 'Office of Records & Archives, duty: keep the register.' },
          { statement: 'Office of Records & Archives, duty: keep the register of ships.' },
          { statement: 'Office of Records & Archives, example of what it does: keep the register of berths.' },
          { statement: 'Office of Records & Archives was spun off from Customs House (1998).' },
        ],
      },
      agency: {
        names: [
          { text: 'Harbour Authority', nameKind: 'PRIMARY', period: { end: null } },
          { text: 'Harbor Autority', nameKind: 'MISSPELLING', period: { end: null } },
          { text: 'Quay Board', nameKind: 'PRIMARY', period: { end: { text: '1950' } } },
          { text: 'HA', nameKind: 'ACRONYM', period: { end: null } },
        ],
      },
    });
  });
});
