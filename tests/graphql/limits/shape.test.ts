import { bounds } from '../../../src/graphql/limits/bounds';
import { chartsOf, shippedFolder } from '../../support/charts';
import { ask, dataOf, refusalOf } from '../../support/run-query';

const charts = chartsOf(shippedFolder);

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** An agency that is asked for its subject's subject's …, so many levels of fields in all. */
const nested = (levels: number): string =>
  `{ ${'chart { subject { '.repeat((levels - 1) / 2)} __typename ${'} } '.repeat((levels - 1) / 2)} }`;

const aliases = (count: number): string => `{ agency { ${times(count, (index) => `a${String(index)}: slug`)} } }`;

const over = {
  aliases: aliases(31),
  'fields at the top': `{ ${times(20, (index) => `a${String(index)}: __typename`)} __typename }`,
  'fields at the top, in fragments': `{ ...F ...G } fragment F on Query { ${times(11, (index) => `a${String(index)}: __typename`)} } fragment G on Query { ${times(10, (index) => `b${String(index)}: __typename`)} }`,
  directives: `{ agency { slug @skip(if: false) ${times(20, () => 'name @skip(if: false)')} } }`,
  levels: nested(25),
  fields: `{ agency { ...F0 } } ${times(11, (index) => `fragment F${String(index)} on OrgUnit { parent { ...F${String(index + 1)} } at { ...F${String(index + 1)} } }`)} fragment F11 on OrgUnit { slug name }`,
};

const said = {
  aliases: '31 aliases; expected at most 30',
  'fields at the top': '21 fields at the top; expected at most 20',
  'fields at the top, in fragments': '21 fields at the top; expected at most 20',
  directives: '21 directives; expected at most 20',
  levels: '25 levels of fields; expected at most 24',
  fields: '8,191 fields; expected at most 3,000',
};

describe('an operation', () => {
  it.each(Object.entries(over))('with too many %s is refused', async (what, query) => {
    const [refusal = '', ...more] = await refusalOf(charts, query);
    expect(more).toEqual([]);
    expect(refusal).toMatch(
      /^COST_LIMIT_EXCEEDED: The operation has .+\. The fields of a fragment count wherever it is spread\.$/,
    );
    expect(refusal).toContain(said[what as keyof typeof said]);
  });

  it('is answered at each of the bounds', async () => {
    for (const query of [
      aliases(30),
      `{ ${times(20, (index) => `a${String(index)}: __typename`)} }`,
      `{ agency { ${times(20, () => 'name @skip(if: false)')} } }`,
      nested(23),
      // A card as components write it, in many places.
      `{ ${times(12, (index) => `${'abcdefghijkl'.charAt(index)}: agency { ...Card }`)} } fragment Card on OrgUnit { unitId: id label: name short: acronym }`,
      `{ agency { ${'n'.repeat(bounds.aliasLength)}: name } }`,
    ]) {
      expect(await dataOf(charts, query)).toEqual(expect.any(Object));
    }
  });

  it('with an alias that is too long is refused, and is not said again at length', async () => {
    const alias = 'n'.repeat(100_000);
    expect(await refusalOf(charts, `{ agency { ${alias}: name } }`)).toEqual([
      `COST_LIMIT_EXCEEDED: The alias "${'n'.repeat(60)}…" has 100,000 characters; expected at most 100.`,
    ]);
  });

  it('of too many words and signs is not read', async () => {
    expect(await refusalOf(charts, `{ agency { ${'name '.repeat(2000)} } }`)).toEqual([
      expect.stringMatching(/^GRAPHQL_PARSE_FAILED: .*2000 tokens/),
    ]);
  });

  it('is told no more than five faults and five places at once', async () => {
    const wrong = await ask(charts, `{ agency { ${times(50, (index) => `wrong${String(index)}`)} } }`);
    expect(wrong.errors.length).toBeLessThanOrEqual(6);
    const { errors } = await ask(
      charts,
      `{ ${times(20, (index) => `u${String(index)}: units(first: 0) { totalCount }`)} }`,
    );
    expect(errors).toEqual([
      expect.objectContaining({ message: 'first is "0"; expected a whole number from 1 to 1000.' }),
    ]);
    expect((errors[0] as unknown as { locations: object[] }).locations).toHaveLength(5);
  });

  it('may ask for the whole schema at any depth of types', async () => {
    const type = 'name ofType { '.repeat(9) + 'name' + ' }'.repeat(9);
    expect(await dataOf(charts, `{ __schema { types { fields { type { ${type} } } } } }`)).toEqual(expect.any(Object));
  });

  it('that is over a bound is not judged by another one of the same document', async () => {
    const query = `query Small { charts { slug } } query Large ${over.aliases}`;
    const { errors } = await ask(charts, query);
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'BAD_REQUEST' } })]);
  });
});
