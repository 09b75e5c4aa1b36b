import { getIntrospectionQuery, getOperationAST, getVariableValues, Kind, parse } from 'graphql';
import type { FieldNode } from 'graphql';
import { fragmentsOf } from '../../../src/graphql/fragments-of';
import { countCost } from '../../../src/graphql/limits/count-cost';
import { buildChartSchema } from '../../../src/graphql/schema';
import { chartFrom, chartOfParents, chartsOf, only, shippedFolder } from '../../support/charts';
import { operations, shipped } from '../../support/operations';
import { chartOfUnits } from '../../support/chart-of-units';
import { headerRecord, unitRecord } from '../../support/records';
import { ask, costOf, dataOf, refusalOf } from '../../support/run-query';

const charts = chartsOf(shippedFolder);
const schema = buildChartSchema();

/** Ten for each object and one for each other value, as the description of the schema has it. */
function tenthsOf(value: unknown): number {
  if (Array.isArray(value)) return value.length === 0 ? 1 : value.reduce<number>((sum, one) => sum + tenthsOf(one), 0);
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, one) => sum + tenthsOf(one), 10);
}

/** What the fields at the top cost beyond their object, as their descriptions say: 'Costs 101.' */
function extraTenths(query: string): number {
  const operation = getOperationAST(parse(query));
  const fields = operation?.selectionSet.selections.filter((one): one is FieldNode => one.kind === Kind.FIELD) ?? [];
  const costs = fields.map(({ name }) => {
    const description = schema.getQueryType()?.getFields()[name.value]?.description ?? '';
    return Number(/Costs (\d+)( for each)?\.$/.exec(description)?.[1]) - 1;
  });
  return 10 * costs.reduce((sum, cost) => sum + cost, 0);
}

/** All of these are asked of the record. */
function datesIn(variables: object): Set<string> {
  return new Set(JSON.stringify(variables).match(/\d{4}-\d\d-\d\d/g));
}
const unitsOfRecord = charts.find('ice-record')?.units.length ?? NaN;

describe('the cost of a request', () => {
  it.each(operations)('is what stands in its answer: $name', async ({ name, query }) => {
    const variables = { ...shipped.variables[name] };
    const tenths = tenthsOf(await dataOf(charts, query, variables)) - tenthsOf({}) + extraTenths(query);
    const ofDates = Math.floor((datesIn(variables).size * unitsOfRecord) / 250);
    expect(await costOf(charts, query, variables)).toEqual({ cost: tenths / 10 + ofDates, limit: 20_000 });
  });

  it('is told to nobody who has not asked', async () => {
    expect(await ask(charts, '{ charts { slug } }')).toEqual({
      data: { charts: [{ slug: 'ice' }, { slug: 'ice-record' }] },
      errors: [],
    });
  });

  it('counts a selection that is skipped for nothing', async () => {
    const query = 'query ($no: Boolean!) { agency { name @skip(if: $no) facts @include(if: $no) { id } } }';
    expect(await costOf(charts, query, { no: true })).toMatchObject({ cost: expect.any(Number) as number });
    expect(await costOf(charts, query.replace('@include(if: $no)', '@skip(if: $no)'), { no: true })).toMatchObject({
      cost: 1,
    });
  });

  const page = 10 + 1 + 30 * 1.1;
  it.each([
    ['in the document', '{ units(chart: "ice-record", first: 30) { nodes { id } } }', page],
    ['in a variable', 'query ($n: Int! = 30) { units(chart: "ice-record", first: $n) { nodes { id } } }', page],
    ['by default', '{ search(text: "office", chart: "ice-record") { edges { score } } }', 100 + 1 + 20 * 1.1],
    [
      'that is not full',
      '{ chart { subject { children(first: 100) { totalCount nodes { id } } } } }',
      2 + 1.1 + 12 * 1.1,
    ],
  ])('counts a page whose length is given %s', async (_, query, cost) => {
    expect(await costOf(charts, query)).toEqual({ cost: expect.closeTo(cost) as number, limit: 20_000 });
  });

  it('leaves room for the introspection of every tool', async () => {
    const query = getIntrospectionQuery({ schemaDescription: true, specifiedByUrl: true, inputValueDeprecation: true });
    const report = (await costOf(charts, query)) as { cost: number };
    expect(report.cost).toBeGreaterThan(1000);
    expect(report.cost).toBeLessThan(10_000);
  });
});

describe('a request over the bound', () => {
  const walk =
    '{ units(chart: "ice-record", first: 1000) { nodes { facts { subjects { facts { subjects { names { id } } } } } } } }';

  it('is told what it costs, what it may cost, and where most of it goes', async () => {
    const { data, errors } = await ask(charts, walk);
    expect(data).toBeUndefined();
    const { cost } = (errors[0]?.extensions ?? {}) as { cost: number };
    expect(errors).toEqual([
      {
        message: `The request costs ${cost.toLocaleString('en-US')}; expected at most 20,000. Its dearest selection is units.nodes.facts.subjects.facts.subjects.names, which costs ${String(/costs ([\d,]+): ask/.exec(errors[0]?.message ?? '')?.[1])}: ask for fewer objects there, or page by page.`,
        extensions: {
          code: 'COST_LIMIT_EXCEEDED',
          cost,
          limit: 20_000,
          selection: 'units.nodes.facts.subjects.facts.subjects.names',
        },
      },
    ]);
    expect(cost).toBeGreaterThan(20_000);
  });

  it('is refused however long it would be: counting is given up far over the bound', async () => {
    const deep = `{ units(first: 1000, chart: "ice-record") { nodes { ${'descendants(first: 1000) { nodes { ancestors { '.repeat(6)} slug ${'} } } '.repeat(6)} } } }`;
    expect(await refusalOf(charts, deep)).toEqual([
      expect.stringMatching(/^COST_LIMIT_EXCEEDED: The request costs more than [\d,.e+]+; expected at most 20,000\./),
    ]);
  });

  it('is refused for the characters of its answer, too', async () => {
    const name = 'n'.repeat(90);
    const fields = Array.from({ length: 20 }, (_, index) => `${name}${String(index)}: id`).join(' ');
    const query = `{ units(chart: "ice-record", first: 1000) { nodes { facts { subjects { facts { ${fields} } } } } } }`;
    expect(await refusalOf(charts, query)).toEqual([
      expect.stringMatching(
        /^COST_LIMIT_EXCEEDED: The answer would have about [\d,]+ characters; expected at most 4,000,000\. Its dearest selection is units\.nodes\.facts\.subjects\.facts, /,
      ),
    ]);
  });

  it('is refused before a list is made that no request may have', async () => {
    const many = only(chartOfParents(Array<number>(20_500).fill(0)));
    expect(await refusalOf(many, '{ agency { offices { slug } } }')).toEqual([
      'COST_LIMIT_EXCEEDED: The request costs 20,500; expected at most 20,000. Its dearest selection is agency.offices, which costs 20,499: ask for fewer objects there, or page by page.',
    ]);
    expect(await dataOf(many, '{ agency { childCount branches { slug } } }')).toEqual({
      agency: { childCount: 20_499, branches: [] },
    });
  });
});

describe('a date at which a chart is read', () => {
  const units = Array.from({ length: 3000 }, (_, unit) =>
    unitRecord(`unit-${String(unit)}`, unit === 0 ? null : 'unit-0', { kind: unit === 0 ? 'AGENCY' : 'OFFICE' }),
  );
  const dated = only(chartOfUnits(units, { chart: headerRecord('unit-0', { coversUntil: '2020-12-31' }) }));
  const day = (number: number): string => new Date(Date.UTC(2003, 0, number)).toISOString().slice(0, 10);
  const idsOn = (days: number): string[][] =>
    Array.from({ length: days / 100 }, (_, group) =>
      Array.from({ length: 100 }, (_, place) => `unit:made@${day(100 * group + place)}:nobody`),
    );
  const nodes = (groups: readonly string[][]): string =>
    `{ ${groups.map((ids, group) => `group${String(group)}: nodes(ids: ${JSON.stringify(ids)}) { id }`).join(' ')} }`;

  it.each([
    ['where nothing is found', `{ unit(by: {slug: "nobody"}, asOf: "${day(1)}") { id } }`, 12 + 0.1],
    ['once', `{ agency(asOf: "${day(1)}") { at(date: "${day(1)}") { at(date: "${day(2)}") { name } } } }`, 24 + 3.1],
    [
      'by an id',
      `{ node(id: "unit:made@${day(1)}:unit-1") { id } nodes(ids: ["unit:made@${day(2)}:no"]) { id } }`,
      25.2,
    ],
    ['on both sides', `{ compare(from: {asOf: "${day(1)}"}, to: {asOf: "${day(2)}"}) { unchangedCount } }`, 125.1],
    ['but for the latest state', `{ agency { at { name } } unit(by: {slug: "no"}, asOf: "2021-01-01") { id } }`, 2.2],
  ])('costs 1 for each 250 units of it, %s', async (_, query, cost) => {
    expect(await costOf(dated, query)).toEqual({ cost: expect.closeTo(cost) as number, limit: 20_000 });
  });

  it('cannot be one of more than can be paid for, in however many fields and whatever is found', async () => {
    expect(await costOf(dated, nodes(idsOn(1500)))).toMatchObject({ cost: 18_000 + 1.5 });
    const [refused, ...others] = await refusalOf(dated, nodes(idsOn(1700)));
    expect([refused, others]).toEqual([
      'COST_LIMIT_EXCEEDED: The request costs 20,005.7; expected at most 20,000. Its dearest selection is group0, which costs 1,200.1: ask for fewer objects there, or page by page.',
      [],
    ]);
  });
});

describe('the characters of an answer', () => {
  const estimate = async (query: string, given: Record<string, unknown>): Promise<number> => {
    const document = parse(query);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('There is no operation.');
    const fragments = fragmentsOf(document);
    const { coerced: variables = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
    return (await countCost({ schema, operation, fragments, variables }, { charts })).characters;
  };

  it.each(operations)('are known before it is made, to a sixth: $name', async ({ name, query }) => {
    const variables = { ...shipped.variables[name] };
    const { length } = JSON.stringify(await dataOf(charts, query, variables));
    const known = await estimate(query, variables);
    expect(Math.abs(known - length) / length).toBeLessThan(1 / 6);
  });
});

describe('a walk to and fro', () => {
  it('counts a unit that stands in many places as often as it stands there', async () => {
    const star = only(
      chartFrom(`units:
  - {slug: top, kind: agency}
  - {slug: one, kind: office, placements: [{parent: top, cites: [book/S1]}]}
  - {slug: two, kind: office, placements: [{parent: top, cites: [book/S1]}]}
`),
    );
    const query = '{ agency { offices { parent { offices { parent { slug } } } } } }';
    expect(await costOf(star, query)).toEqual({ cost: 1 + 2 + 2 + 4 + 4 + 0.4, limit: 20_000 });
  });
});
