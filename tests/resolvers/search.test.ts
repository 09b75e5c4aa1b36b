import { chartFrom, chartOfParents, chartsOf, only, shippedFolder } from '../support/charts';
import { dataOf, refusalOf } from '../support/run-query';
import type { Charts } from '../../src/chart/charts';

interface Edge {
  readonly cursor: string;
  readonly score: number;
  readonly matchedText: string;
  readonly node: { readonly id: string; readonly status?: string };
}

interface Found {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function find(charts: Charts, text: string, args = '', after: string | null = null): Promise<Found> {
  const query = `query ($text: String!, $after: String) { search(text: $text, after: $after${args && `, ${args}`}) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { cursor score matchedText node { ... on Node { id } ... on OrgUnit { status } } } } }`;
  const { search } = await dataOf<{ search: Found }>(charts, query, { text, after });
  return search;
}

/** What is found, by key: the ids without their type and chart. */
async function keys(charts: Charts, text: string, args = ''): Promise<string[]> {
  return (await find(charts, text, args)).edges.map(({ node }) => node.id.split(':').slice(2).join(':'));
}

const port = chartFrom(
  `units:
  - slug: top
    kind: agency
    names: [{text: U.S. Port Administration, from: 1990, cites: [book/S1]}, {text: Bureau of Quays, until: 1990, cites: [book/S1]}]
    placements: []
  - slug: registry
    kind: office
    names:
      - {text: Office of the Registrar of Vessels & Crews, cites: [book/S1]}
      - {text: RVC, kind: acronym, cites: [book/S1]}
      - {text: Registrar of Wessels, kind: misspelling, cites: [book/S1]}
    designations: [{text: registry, cites: [book/S1]}]
    placements: [{parent: top, cites: [book/S1]}]
    responsibilities:
      - {title: Issue papers for vessels, kind: duty, actions: [issue], laws: [act], cites: [book/S1]}
      - {title: Stamp papers, kind: duty, until: 2000, cites: [book/S1]}
  - slug: munchen
    kind: office
    names: [{text: Außenstelle München, cites: [book/S1]}]
    placements: [{parent: registry, from: 1995, cites: [book/S1]}]
  - slug: lights
    kind: office
    names: [{text: Lighthouse Section, cites: [book/S1]}]
    placements: [{parent: top, cites: [book/S1]}]
events: [{kind: abolished, date: 2005, origins: [{unit: lights}], cites: [book/S1]}]
laws: [{slug: act, title: Merchant Shipping Act, year: 1992, reference: Pub. L. 1-2, cites: [book/S1]}]
synonyms:
  - {say: [boat, big ship], mean: [vessels]}
`,
  'coversUntil: 2020-12-31',
);
const charts = only(port);

describe('Query.search: what makes no difference', () => {
  it.each([
    ['case', 'OFFICE OF THE REGISTRAR OF VESSELS AND CREWS'],
    ["'and' for '&'", 'registrar of vessels and crews'],
    ["'Office of the' left out", 'Registrar of Vessels & Crews'],
    ['a slip of the pen', 'registrar of vesels & crews'],
    ['two letters that changed places', 'regsitrar of vessels'],
    ['the start of a word', 'registr'],
    ['two letters', 'cr'],
    ['another form of a word', 'registrars of a vessel'],
    ['an acronym in lower case', 'rvc'],
    ['a misspelling on record', 'wessels'],
    ['a designation', 'registry'],
    ['the order of words', 'crews vessels registrar'],
    ['marks around it', ' «registrar, vessels!» '],
  ])('%s: %s', async (_, text) => {
    const { edges } = await find(charts, text);
    expect(edges[0]?.node.id).toBe('unit:sample:registry');
  });

  it.each(['munchen', 'MÜNCHEN', 'Munchen Aussenstelle', 'Außenstelle'])('accents: %s', async (text) => {
    const { edges } = await find(charts, text);
    expect(edges[0]?.node.id).toBe('unit:sample:munchen');
  });

  it.each([
    'US Port Administration',
    'port administration',
    'United States Port Administration',
    'the u.s. port administration',
  ])("'U.S.': %s", async (text) => {
    const { edges } = await find(charts, text);
    expect(edges[0]).toMatchObject({ node: { id: 'unit:sample:top' }, matchedText: 'U.S. Port Administration' });
    expect(edges[0]?.score).toBeGreaterThan(0.98);
  });

  it("'M&A', 'M and A' and 'ma' are one", async () => {
    const shipped = chartsOf(shippedFolder);
    for (const text of ['M&A', 'M and A', 'm & a', 'ma']) {
      const { edges } = await find(shipped, text, 'chart: "ice-record"');
      expect(edges[0]?.node.id).toBe('unit:ice-record:management-and-administration');
    }
  });
});

describe('Query.search, letter by letter', () => {
  it('finds what is being typed, and trusts it no less for one letter more', async () => {
    const whole = 'lighthouse section';
    for (let length = 2; length <= whole.length; length += 1) {
      const { edges } = await find(charts, whole.slice(0, length), 'types: [UNIT]');
      expect(edges[0]?.node.id).toBe('unit:sample:lights');
      expect(edges[0]?.score).toBeGreaterThan(0.5);
    }
  });
});

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

describe('Query.search page by page', () => {
  const many = only(chartOfParents(Array.from({ length: 130 }, (_, unit) => Math.floor(unit / 3))));

  it.each([1, 7, 100])('gives in pages of %d what it gives at once, each once', async (size) => {
    const pages: string[] = [];
    for (let after: string | null = null; pages.length < 200;) {
      const page: Found = await find(many, 'unit', `first: ${String(size)}`, after);
      expect(page.totalCount).toBe(130);
      pages.push(...page.edges.map(({ node }) => node.id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(new Set(pages).size).toBe(130);
    expect(pages).toHaveLength(130);
    expect(pages.slice(0, 20)).toEqual((await find(many, 'unit')).edges.map(({ node }) => node.id));
  });

  it('goes on behind results of every type', async () => {
    const whole = await find(charts, 'registrar act said', 'first: 100');
    expect(new Set(whole.edges.map(({ node }) => node.id.split(':')[0]))).toEqual(
      new Set(['unit', 'responsibility', 'law', 'passage']),
    );
    for (const [index, { cursor }] of whole.edges.entries()) {
      const rest = await find(charts, 'registrar act said', 'first: 100', cursor);
      expect(rest.edges).toEqual(whole.edges.slice(index + 1));
    }
  });

  it('refuses a cursor of another search', async () => {
    const { pageInfo } = await find(many, 'unit', 'first: 3');
    const query = 'query ($after: String) { search(text: "units", first: 3, after: $after) { totalCount } }';
    expect(await refusalOf(many, query, { after: pageInfo.endCursor })).toEqual([
      expect.stringContaining('expected a cursor that this list gave with the same arguments'),
    ]);
  });
});

describe('a text to search for', () => {
  const expected = 'expected a text of 2 to 100 characters, 2 letters or digits among them.';

  it.each([
    '',
    ' ',
    'a',
    '  a  ',
    '!!',
    'Q.',
    'a\u200b',
    '…—',
    'x'.repeat(101),
    '𝒳'.repeat(101),
    'é'.repeat(5000),
    ` ${' '.repeat(300)}`,
  ])('is refused in words: %j', async (text) => {
    for (const field of ['search(text: $text)', 'responsibilities(about: $text)']) {
      const refusals = await refusalOf(charts, `query ($text: String!) { ${field} { totalCount } }`, { text });
      expect(refusals).toEqual([expect.stringMatching(/^BAD_USER_INPUT: (text|about) is /)]);
      expect(refusals[0]).toContain(expected);
      expect(refusals[0]?.length).toBeLessThan(250);
    }
  });

  it.each([
    'C3',
    'x'.repeat(100),
    '𝒳'.repeat(100),
    `  ${'x'.repeat(100)}  `,
    '東京',
    '\u0000ab',
    'a\nb',
    "'; DROP TABLE",
    '\ud800ab',
  ])('is taken as it is: %j', async (text) => {
    for (const field of ['search(text: $text)', 'responsibilities(about: $text)']) {
      expect(await refusalOf(charts, `query ($text: String!) { ${field} { totalCount } }`, { text })).toEqual([]);
    }
  });

  it('names a unit to narrow to that is not in the chart', async () => {
    expect(await refusalOf(charts, '{ search(text: "vessels", under: "registri") { totalCount } }')).toEqual([
      'BAD_USER_INPUT: under is "registri"; expected the slug of a unit of the chart "sample". Did you mean "registry"?',
    ]);
  });
});
