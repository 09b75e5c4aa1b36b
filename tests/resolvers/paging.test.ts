import { chartFrom, chartOfParents, only } from '../support/charts';
import { dataOf, refusalOf } from '../support/run-query';

interface Connection {
  readonly nodes: readonly { readonly slug: string }[];
  readonly edges: readonly { readonly depth: number; readonly node: { readonly slug: string } }[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
}

/** 40 levels, one unit each, the last of which has 3,000 children. */
const deepAndWide = only(
  chartOfParents(Array.from({ length: 3040 }, (_, unit) => Math.max(Math.min(unit - 1, 39), 0))),
);

async function descendants(args: string, variables: object = {}): Promise<Connection> {
  const query = `query ($after: String) { agency { descendants(${args}, after: $after) {
    nodes { slug } edges { depth node { slug } } totalCount pageInfo { hasNextPage hasPreviousPage endCursor } } } }`;
  const { agency } = await dataOf<{ agency: { descendants: Connection } }>(deepAndWide, query, { ...variables });
  return agency.descendants;
}

async function allPages(args: string): Promise<string[]> {
  const slugs: string[] = [];
  for (let after: string | null = null; ;) {
    const page = await descendants(args, { after });
    slugs.push(...page.nodes.map(({ slug }) => slug));
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    if (!page.pageInfo.hasNextPage) return slugs;
    after = page.pageInfo.endCursor;
  }
}

describe('OrgUnit.descendants', () => {
  it('“`descendants` is everything below, in outline order”: of a tree of 40 levels and 3,000 siblings every unit once', async () => {
    const slugs = await allPages('first: 1000');
    expect(slugs).toEqual(Array.from({ length: 3039 }, (_, index) => `unit-${String(index + 1)}`));
  });

  it('gives in pages of 7 what one page of 1,000 gives', async () => {
    const whole = await descendants('first: 1000, maxDepth: 40, kinds: [OFFICE]');
    const pages: string[] = [];
    for (let after: string | null = null; pages.length < 1000;) {
      const page: Connection = await descendants('first: 7, maxDepth: 40, kinds: [OFFICE]', { after });
      pages.push(...page.nodes.map(({ slug }) => slug));
      after = page.pageInfo.endCursor;
    }
    expect(pages.slice(0, 1000)).toEqual(whole.nodes.map(({ slug }) => slug));
  });

  it('counts levels from the unit that is asked, wherever it stands', async () => {
    const query = `{ unit(by: {slug: "unit-30"}) { descendants(maxDepth: 3) { edges { depth node { slug depth } } } } }`;
    expect(await dataOf(deepAndWide, query)).toEqual({
      unit: {
        descendants: {
          edges: [31, 32, 33].map((place) => ({
            depth: place - 30,
            node: { slug: `unit-${String(place)}`, depth: place },
          })),
        },
      },
    });
  });

  it('“`maxDepth` and `depth` count real levels”', async () => {
    const { edges, totalCount } = await descendants('first: 1000, maxDepth: 39');
    expect(totalCount).toBe(39);
    expect(edges.map(({ depth }) => depth)).toEqual(Array.from({ length: 39 }, (_, index) => index + 1));
  });

  it('“Its `kinds` hides units, not what is below them; `totalCount` counts what passes”, and pages go on past what does not', async () => {
    expect(await descendants('first: 5, kinds: [AGENCY]')).toMatchObject({
      totalCount: 0,
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });
});

describe('pages', () => {
  const asked = (field: string): Promise<string[]> => refusalOf(deepAndWide, `{ agency { ${field} { totalCount } } }`);
  const size = (most: string, found: string) =>
    `BAD_USER_INPUT: first is "${found}"; expected a whole number from 1 to ${most}.`;

  it.each([
    ['children(first: 0)', size('100', '0')],
    ['children(first: -1)', size('100', '-1')],
    ['children(first: 101)', size('100', '101')],
    ['descendants(first: 1001)', size('1000', '1001')],
    ['descendants(maxDepth: 0)', 'BAD_USER_INPUT: maxDepth is "0"; expected a whole number from 1.'],
    [
      'children(after: "nonsense")',
      'BAD_USER_INPUT: after is "nonsense"; expected a cursor that this list gave with the same arguments, and whose row is still in it.',
    ],
    ['children(first: 2.5)', 'BAD_USER_INPUT: Int cannot represent non-integer value: 2.5'],
    [
      'children(first: 99999999999)',
      'BAD_USER_INPUT: Int cannot represent non 32-bit signed integer value: 99999999999',
    ],
    ['children(first: null)', 'BAD_USER_INPUT: Expected value of type "Int!", found null.'],
    ['children(kinds: [DESK])', 'BAD_USER_INPUT: Value "DESK" does not exist in "UnitKind" enum.'],
  ])('refuse %s', async (field, refusal) => {
    expect(await asked(field)).toEqual([refusal]);
  });

  it('refuse a wrong size in a variable before anything is executed', async () => {
    const query = 'query ($n: Int!) { charts { slug } agency { children(first: $n) { totalCount } } }';
    expect(await refusalOf(deepAndWide, query, { n: 500 })).toEqual([size('100', '500')]);
  });

  it('refuse it in a fragment too, and name every fault once', async () => {
    const query = `{ agency { ...A } units(first: 2000) { totalCount } }
      fragment A on OrgUnit { a: children(first: 0) { totalCount } b: children(first: 0) { nodes { ...B } } }
      fragment B on Agency { descendants(first: 0, maxDepth: -2) { totalCount } }`;
    expect(await refusalOf(deepAndWide, query)).toEqual([
      [
        'BAD_USER_INPUT: first is "2000"; expected a whole number from 1 to 1000.',
        'first is "0"; expected a whole number from 1 to 100.',
        'first is "0"; expected a whole number from 1 to 1000.',
        'maxDepth is "-2"; expected a whole number from 1.',
      ].join(' '),
    ]);
  });

  it('refuse the cursor of another list, of the same list with other arguments, and of a row that is gone', async () => {
    const { pageInfo } = await descendants('first: 7');
    const after = JSON.stringify(pageInfo.endCursor);
    const refusal = expect.stringMatching(
      /^BAD_USER_INPUT: after is ".*"; expected a cursor that this list gave/,
    ) as string;
    expect(await asked(`children(after: ${after})`)).toEqual([refusal]);
    expect(await asked(`descendants(maxDepth: 5, after: ${after})`)).toEqual([refusal]);
    const smaller = only(chartOfParents([0, 0, 0]));
    expect(await refusalOf(smaller, `{ agency { descendants(after: ${after}) { totalCount } } }`)).toEqual([refusal]);
    expect(await asked(`descendants(first: 3, after: ${after})`)).toEqual([]);
  });

  it('go on after the same row when the chart has changed meanwhile', async () => {
    const query =
      'query ($after: String) { agency { children(first: 2, after: $after) { nodes { slug } pageInfo { endCursor } } } }';
    interface Answer {
      agency: { children: Connection };
    }
    const before = await dataOf<Answer>(only(chartOfParents([0, 0, 0, 0])), query);
    const { endCursor: after } = before.agency.children.pageInfo;
    const grown = only(chartOfParents([0, 0, 0, 0, 0]));
    const rest = await dataOf<Answer>(grown, query, { after });
    expect(rest.agency.children.nodes.map(({ slug }) => slug)).toEqual(['unit-3', 'unit-4']);
  });

  it('go on after the same responsibility when another was written above it', async () => {
    const withDuties = (...titles: string[]) =>
      only(
        chartFrom(
          `units:\n  - {slug: top, kind: agency, responsibilities: [${titles.map((title) => `{title: ${title}, kind: duty, cites: [book/S1]}`).join(', ')}]}\n`,
        ),
      );
    const query =
      'query ($after: String) { responsibilities(first: 2, after: $after) { nodes { title } pageInfo { endCursor } } }';
    interface Answer {
      responsibilities: { nodes: { title: string }[]; pageInfo: { endCursor: string } };
    }
    const before = await dataOf<Answer>(withDuties('Count', 'Count', 'Sort'), query);
    const { endCursor: after } = before.responsibilities.pageInfo;
    const rest = await dataOf<Answer>(withDuties('Open', 'Count', 'Count', 'Sort'), query, { after });
    expect(rest.responsibilities.nodes.map(({ title }) => title)).toEqual(['Sort']);
  });
});

describe('Query.responsibilities', () => {
  it('passes over none of three that a unit has under one title', async () => {
    const duty = '{title: Keep watch, kind: duty, actions: [keep], cites: [book/S1]}';
    const last = '{title: Sleep, kind: duty, actions: [sleep], cites: [book/S1]}';
    const charts = only(
      chartFrom(`units:\n  - {slug: top, kind: agency, responsibilities: [${duty}, ${duty}, ${duty}, ${last}]}\n`),
    );
    const query = `query ($after: String) { responsibilities(first: 1, after: $after) { nodes { id } pageInfo { endCursor } } }`;
    const ids: string[] = [];
    for (let after: string | null = null; ids.length < 5;) {
      const {
        responsibilities,
      }: { responsibilities: { nodes: { id: string }[]; pageInfo: { endCursor: string | null } } } = await dataOf(
        charts,
        query,
        { after },
      );
      ids.push(...responsibilities.nodes.map(({ id }) => id));
      after = responsibilities.pageInfo.endCursor;
      if (responsibilities.nodes.length === 0) break;
    }
    expect(ids).toEqual([1, 2, 3, 4].map((ordinal) => `responsibility:sample:top/${String(ordinal)}`));
  });
});
