import { Kind, getIntrospectionQuery, getOperationAST, getVariableValues, parse } from 'graphql';
import type { FieldNode } from 'graphql';
import { fragmentsOf } from '../../../src/graphql/fragments-of';
import { countCost } from '../../../src/graphql/limits/count-cost';
import { buildChartSchema } from '../../../src/graphql/schema';
import { chartFrom, chartOfParents, chartsOf, only, shippedFolder } from '../../support/charts';
import { operations, shipped } from '../../support/operations';
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

describe('the cost of a request', () => {
  it.each(operations)('is what stands in its answer: $name', async ({ name, query }) => {
    const variables = { ...shipped.variables[name] };
    const tenths = tenthsOf(await dataOf(charts, query, variables)) - tenthsOf({}) + extraTenths(query);
    expect(await costOf(charts, query, variables)).toEqual({ cost: tenths / 10, limit: 20_000 });
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
