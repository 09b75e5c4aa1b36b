import { buildSchema, getNamedType, getNullableType, isCompositeType, isListType, isObjectType, print } from 'graphql';
import { buildChartSchema } from '../../../src/graphql/schema';
import { servedSchema } from '../../../src/graphql/served-schema';
import { chartOfParents, chartsOf, only, shippedFolder } from '../../support/charts';

const charts = chartsOf(shippedFolder);
const textFor = servedSchema(buildChartSchema());

/** The directives of a field as they are printed. */
async function directivesOf(type: string, field: string, served = charts): Promise<string> {
  const directives = fieldsOf(await textFor(served), type)[field]?.astNode?.directives ?? [];
  return directives.map((directive) => print(directive)).join(' ');
}

function fieldsOf(text: string, name: string) {
  const type = buildSchema(text).getType(name);
  if (!isObjectType(type)) throw new Error(`There is no object type ${name}.`);
  return type.getFields();
}

describe('the schema that is served', () => {
  it.each([
    ['Chart', 'slug', '@cost(weight: "0.1")'],
    ['Chart', 'subject', '@cost(weight: "1")'],
    ['Query', 'compare', '@cost(weight: "101")'],
    [
      'Query',
      'search',
      '@cost(weight: "101") @listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)',
    ],
  ])('says of %s.%s %s', async (type, field, directives) => {
    expect(await directivesOf(type, field)).toBe(directives);
  });

  it('says how long the lists of these charts are', async () => {
    const longest = Math.max(...charts.all.map(({ sources }) => sources.length));
    expect(await directivesOf('Chart', 'sources')).toBe(
      `@cost(weight: "1") @listSize(assumedSize: ${String(longest)})`,
    );
    const star = only(chartOfParents(Array<number>(8).fill(0)));
    expect(await directivesOf('Agency', 'offices', star)).toBe('@cost(weight: "1") @listSize(assumedSize: 7)');
  });

  it('leaves out the size of no list that is not paged', async () => {
    const schema = buildSchema(await textFor(charts));
    const missing = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) && !type.name.startsWith('__')
        ? Object.values(type.getFields())
            .filter((field) => isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)))
            .filter(({ astNode }) => !astNode?.directives?.some(({ name }) => name.value === 'listSize'))
            .map(({ name }) => `${type.name}.${name}`)
        : [],
    );
    expect(missing.filter((name) => !/Connection\.(nodes|edges)$/.test(name))).toEqual([]);
  });
});
