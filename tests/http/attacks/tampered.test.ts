import { exchange } from '../../support/raw-http';
import { ask } from '../../support/requests';
import { expectOutcome, serviceUnderAttack } from '../../support/attacks';

const target = serviceUnderAttack();

interface Units {
  readonly data: {
    readonly units: { readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[] };
  };
}

const units =
  'query ($after: String, $chart: String) { units(first: 2, after: $after, chart: $chart) { edges { cursor node { id } } } }';

/** The cursor and the id of a row that a list gave. */
async function row(chart: string): Promise<{ cursor: string; id: string }> {
  const [answer] = await exchange(target.port(), ask(units, { chart }));
  const edge = (JSON.parse(answer?.body ?? '') as Units).data.units.edges[1];
  return { cursor: edge?.cursor ?? '', id: edge?.node.id ?? '' };
}

const flipped = (text: string, place: number): string => {
  const bytes = Buffer.from(text);
  bytes.writeUInt8((bytes[place] ?? 0) ^ 1, place);
  return bytes.toString();
};
const inside = (cursor: string, change: (text: string) => string): string =>
  Buffer.from(change(Buffer.from(cursor, 'base64url').toString())).toString('base64url');

const tamperings: readonly (readonly [what: string, change: (text: string) => string])[] = [
  ['cut in half', (text) => text.slice(0, text.length / 2)],
  ['without its last four characters', (text) => text.slice(0, -4)],
  ['empty', () => ''],
  ['with its first bit flipped', (text) => flipped(text, 0)],
  ['with a bit in its midst flipped', (text) => flipped(text, text.length / 2)],
  ['in capitals', (text) => text.toUpperCase()],
  ['twice', (text) => text + text],
  ['of garbage', () => 'AAAA////____====%%%%'],
  ['of nothing but padding', () => '===='],
  ['of a prototype name', () => '__proto__'],
  ['of a method’s name', () => 'toString'],
  ['of 400 characters', () => 'A'.repeat(400)],
  ['of 200,000 characters', () => 'A'.repeat(200_000)],
  ['of a number', () => '-1'],
  ['of JSON', () => '{"offset":-1}'],
  ['of SQL', () => "' OR 1=1 --"],
];

describe('a cursor', () => {
  const forged: typeof tamperings = [
    ['for a row that is not there', (cursor) => inside(cursor, (text) => `${text.slice(0, 8)}nothing`)],
    ['for a prototype name', (cursor) => inside(cursor, (text) => `${text.slice(0, 8)}__proto__`)],
    ['for no row', (cursor) => inside(cursor, (text) => text.slice(0, 8))],
    ['for another list', (cursor) => inside(cursor, (text) => `AAAAAAAA${text.slice(8)}`)],
  ];

  it.each([...tamperings, ...forged])('%s is refused', async (_what, change) => {
    const { cursor } = await row('ice');
    await expectOutcome(target, ask(units, { chart: 'ice', after: change(cursor) }), 'BAD_USER_INPUT');
  });

  it('of another chart is refused', async () => {
    const { cursor } = await row('ice-record');
    await expectOutcome(target, ask(units, { chart: 'ice', after: cursor }), 'BAD_USER_INPUT');
  });

  it.each([
    ['descendants', 'query ($after: String) { agency { descendants(after: $after) { totalCount } } }'],
    ['search', 'query ($after: String) { search(text: "customs", after: $after) { totalCount } }'],
    ['responsibilities', 'query ($after: String) { responsibilities(after: $after) { totalCount } }'],
    ['units by name', 'query ($after: String) { units(orderBy: {field: NAME}, after: $after) { totalCount } }'],
  ])('of units is refused by %s', async (_list, query) => {
    await expectOutcome(target, ask(query, { after: (await row('ice')).cursor }), 'BAD_USER_INPUT');
  });
});

describe('an id', () => {
  const forged: typeof tamperings = [
    ['of another type', (id) => id.replace('unit:', 'law:')],
    ['of a chart that is not there', (id) => id.replace(':ice:', ':nothing:')],
    ['of a chart with a prototype name', (id) => id.replace(':ice:', ':constructor:')],
    ['of a type with a prototype name', (id) => id.replace('unit:', 'constructor:')],
    ['at a day that is none', (id) => id.replace(':ice:', ':ice@2003-02-30:')],
    ['with a path in it', (id) => `${id}/../../secret`],
    ['with a NUL behind it', (id) => `${id}\0`],
    ['with a line end behind it', (id) => `${id}\n`],
    ['with two dates', (id) => id.replace(':ice:', ':ice@2003-03-01@2003-03-01:')],
  ];

  it.each([...tamperings, ...forged])('%s names nothing', async (_what, change) => {
    const { id } = await row('ice');
    const query = 'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }';
    await expectOutcome(target, ask(query, { id: change(id) }), { data: { node: null, nodes: [null] } });
  });
});
