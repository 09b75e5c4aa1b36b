import { chartFrom, chartOfParents, chartsOf, only, shippedFolder } from '../support/charts';
import { dataOf } from '../support/run-query';
import { find, keys, searched as charts } from '../support/search';

describe('Query.search: what is found', () => {
  it('says which text matched: a former name, an acronym, a duty, a law, a gist', async () => {
    const matched = async (text: string): Promise<string | undefined> =>
      (await find(charts, text)).edges[0]?.matchedText;
    expect(await matched('quays')).toBe('Bureau of Quays');
    expect(await matched('RVC')).toBe('RVC');
    expect(await matched('issue papers')).toBe('Issue papers for vessels');
    expect(await matched('merchant shipping')).toBe('Merchant Shipping Act');
    expect(await matched('pub l 1-2')).toBe('Pub. L. 1-2');
    expect(await matched('it is said')).toBe('It is said.');
  });

  it('scores a text of its own that says just that with 1, and nothing higher', async () => {
    const { edges } = await find(charts, 'RVC');
    expect(edges.map(({ score }) => score)).toEqual([1]);
    const partly = await find(charts, 'vessels');
    expect(partly.edges.every(({ score }) => score > 0 && score < 1)).toBe(true);
  });

  it('prefers the name that fits to the letter', async () => {
    const two = chartFrom(`units:
  - {slug: top, kind: agency, names: [{text: Port, cites: [book/S1]}]}
  - {slug: one, kind: office, outside: true, names: [{text: Pilots, cites: [book/S1]}]}
  - {slug: two, kind: office, outside: true, names: [{text: Office of Pilots, cites: [book/S1]}]}
`);
    expect(await keys(only(two), 'Office of Pilots')).toEqual(['two', 'one']);
    expect(await keys(only(two), 'pilots')).toEqual(['one', 'two']);
  });

  it('understands the synonyms of the chart, singly and as a phrase', async () => {
    for (const text of ['boats', 'who has the big ships', 'baot']) {
      const { edges } = await find(charts, text, 'types: [RESPONSIBILITY]');
      expect(edges.map(({ node }) => node.id)).toEqual(['responsibility:sample:registry/1']);
    }
    expect(await keys(charts, 'big')).toEqual([]);
  });

  it('finds nothing where nothing fits', async () => {
    expect(await find(charts, 'zeppelin')).toEqual({
      totalCount: 0,
      edges: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  it('finds by small words alone only what is made of them', async () => {
    const small = only(
      chartFrom(`units:
  - {slug: top, kind: agency, names: [{text: Bureau of It and That, cites: [book/S1]}]}
  - {slug: it, kind: office, outside: true, names: [{text: Computing, cites: [book/S1]}, {text: IT, kind: acronym, cites: [book/S1]}]}
  - {slug: desk, kind: office, outside: true, names: [{text: Office of the Desk, cites: [book/S1]}], designations: [{text: office, cites: [book/S1]}]}
`),
    );
    expect(await keys(small, 'it')).toEqual(['it']);
    expect(await keys(small, 'office')).toEqual(['desk']);
    expect(await keys(small, 'of the')).toEqual([]);
  });

  it('keeps small words apart from those they look like', async () => {
    const shipped = chartsOf(shippedFolder);
    const [first, second] = (await find(shipped, 'INS', 'chart: "ice"')).edges;
    expect(first).toMatchObject({ score: 1, matchedText: 'INS' });
    expect(second?.score).toBeLessThan(0.7);
    const { edges } = await find(shipped, 'officer', 'types: [UNIT], chart: "ice"');
    expect(edges.map(({ matchedText }) => matchedText).filter((text) => !/officer|personnel/i.test(text))).toEqual([]);
  });

  it('gives each unit of the shipped charts first for each of its names, with a score of 1 or next to it', async () => {
    const shipped = chartsOf(shippedFolder);
    for (const { header, units } of shipped.all) {
      for (const { slug, names } of units) {
        for (const { text } of names) {
          const { edges } = await find(shipped, text, `chart: "${header.slug}", types: [UNIT], first: 10`);
          const own = edges.find(({ node }) => node.id === `unit:${header.slug}:${slug}`);
          expect(`${text}: ${String((own?.score ?? 0) >= 0.99 && own?.score === edges[0]?.score)}`).toBe(
            `${text}: true`,
          );
        }
      }
    }
  });

  it('puts ties in chart order: units, then what they do', async () => {
    const siblings = only(chartOfParents([0, 0, 0, 2, 0]));
    expect(await keys(siblings, 'unit')).toEqual(['top', 'unit-1', 'unit-2', 'unit-3', 'unit-4']);
  });

  it('narrows to types', async () => {
    expect(await keys(charts, 'vessels', 'types: [UNIT]')).toEqual(['registry']);
    expect(await keys(charts, 'act', 'types: [LAW, PASSAGE]')).toEqual(['act']);
    expect(await keys(charts, 'vessels', 'types: []')).toEqual([]);
  });

  it('narrows to a unit, what is below it and what they do, without laws and passages', async () => {
    expect(await keys(charts, 'registrar', 'under: "registry"')).toEqual(['registry']);
    expect(await keys(charts, 'merchant shipping act', 'under: "registry"')).toEqual(['registry/1']);
    expect(await keys(charts, 'München', 'under: "registry"')).toEqual(['munchen']);
    expect(await keys(charts, 'vessels', 'under: "munchen"')).toEqual([]);
    expect(await keys(charts, 'lighthouse', 'under: "top"')).toEqual(['lights']);
    expect(await keys(charts, 'lighthouse', 'under: "lights"')).toEqual(['lights']);
    expect(await keys(charts, 'lighthouse', 'under: "registry"')).toEqual([]);
    expect(await keys(charts, 'lighthouse', 'under: "top", asOf: "2006-01-01"')).toEqual([]);
  });

  it('is null for a chart that is not there', async () => {
    expect(await dataOf(charts, '{ search(text: "vessels", chart: "none") { totalCount } }')).toEqual({ search: null });
  });
});

describe('Query.search at a date', () => {
  it('finds a unit under any name, and only what exists then', async () => {
    expect(await keys(charts, 'Port Administration', 'types: [UNIT], asOf: "1985-01-01"')).toEqual(['top']);
    expect(await keys(charts, 'München', 'asOf: "1994-12-31"')).toEqual([]);
    expect(await keys(charts, 'München', 'asOf: "1995-01-01"')).toEqual(['munchen']);
    expect(await keys(charts, 'lighthouse', 'asOf: "2004-12-31"')).toEqual(['lights']);
    expect(await keys(charts, 'lighthouse', 'asOf: "2005-01-01"')).toEqual([]);
    expect(await keys(charts, 'stamp papers', 'types: [RESPONSIBILITY], asOf: "1999-01-01"')).toEqual([
      'registry/2',
      'registry/1',
    ]);
    expect(await keys(charts, 'stamp', 'asOf: "2001-01-01"')).toEqual([]);
    expect(await keys(charts, 'merchant', 'types: [LAW], asOf: "1991-12-31"')).toEqual([]);
    expect(await keys(charts, 'merchant', 'types: [LAW], asOf: "1992-01-01"')).toEqual(['act']);
    expect(await keys(charts, 'it is said', 'asOf: "1900-01-01"')).toEqual(['book/S1']);
  });

  it('carries the date into what it finds', async () => {
    const { edges } = await find(charts, 'lighthouse', 'asOf: "2004-12-31"');
    expect(edges[0]?.node).toEqual({ id: 'unit:sample@2004-12-31:lights', status: 'ACTIVE' });
  });

  it('without one finds what has ended too, marked by its status', async () => {
    const { edges } = await find(charts, 'lighthouse');
    expect(edges.map(({ node }) => node)).toEqual([{ id: 'unit:sample:lights', status: 'ENDED' }]);
    expect(await keys(charts, 'stamp')).toEqual(['registry/2']);
  });

  it('after the last day of the chart finds what exists in its latest state', async () => {
    expect(await keys(charts, 'lighthouse', 'asOf: "2030-01-01"')).toEqual([]);
    expect(await keys(charts, 'munchen', 'asOf: "2030-01-01"')).toEqual(['munchen']);
  });
});
