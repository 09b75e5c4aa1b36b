import { chartsOf, shippedFolder } from '../support/charts';
import { refusalOf } from '../support/run-query';
import { find, searched as charts } from '../support/search';

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

  it('finds by the start of a word what stands beside small words alone', async () => {
    const { edges } = await find(charts, 'for is');
    expect(edges[0]?.matchedText).toBe('Issue papers for vessels');
  });
});
