import { createHash } from 'node:crypto';
import { buildSchema, printSchema, stripIgnoredCharacters } from 'graphql';
import { Charts } from '../../src/chart/charts';
import { standingOf } from '../../src/chart/standing';
import { schemaText } from '../../src/commands/schema';
import { runApp } from '../support/app';
import type { RunningApp } from '../support/app';
import { chartsOf, shippedFolder } from '../support/charts';
import { blocksOf, commandsOf, readDocument } from '../support/documents';
import { compose, startGateways } from '../support/gateways';
import { charts as dated } from '../support/dated-charts';
import { operations, shipped } from '../support/operations';
import { nested } from '../support/requests';
import { shell } from '../support/shell';
import { serveOthers } from '../support/other-subgraphs';
import type { Subgraph } from '../support/other-subgraphs';

const shippedCharts = chartsOf(shippedFolder);
/** In the dated one 'board' is a branch until 2012, and 'wing' began that year. */
const samples = new Charts([...dated.all, ...shippedCharts.all], 'sample', 'test');
let served = samples;
let app: RunningApp;

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly extensions?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

const ask = async (query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> => {
  const answer = await fetch(`${app.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await answer.json()) as Answer;
};

const refusal = ({ errors = [] }: Answer): string[] =>
  errors.map(({ message, extensions: { code } }) => `${code}: ${message}`);

const dear = '{ facts { id citations { source { id } passage { id } } } }';
const deep = `{ ${nested(24, 'parent', 'id')} }`;
const tooDeep =
  'COST_LIMIT_EXCEEDED: The operation has 26 levels of fields; expected at most 24. The fields of a fragment count wherever it is spread.';

beforeAll(async () => {
  app = await runApp({ subgraph: true, standing: () => standingOf(served) });
});

afterAll(() => app.close());

async function sdlOfService(): Promise<string> {
  const { data } = await ask('query SubgraphIntrospectQuery { _service { sdl } }');
  return (data as { _service: { sdl: string } })._service.sdl;
}

describe('_service', () => {
  it('gives the schema to every word, with keys, but not what a gateway adds itself', async () => {
    const sdl = await sdlOfService();
    const keyed = [...sdl.matchAll(/^(?:type|interface) (\w+) .*?(@.*) \{$/gm)].map(([, name, told]) => [name, told]);
    const keys = '@key(fields: "id") @key(fields: "slug")';
    expect(Object.fromEntries(keyed)).toEqual({
      OrgUnit: keys,
      Agency: keys,
      Branch: keys,
      Office: keys,
      Law: keys,
      PageInfo: '@shareable',
    });
    const withoutFederation = sdl
      .replace(/^extend schema @link.*\n/, '')
      .replaceAll(/ @(?:key\([^)]*\)|shareable)/g, '');
    expect(printSchema(buildSchema(withoutFederation))).toBe(printSchema(buildSchema(schemaText())));
  });
});

describe('the page on federation', () => {
  const text = readDocument('docs/federation.md');

  it('prints what the service gives, and shows a subgraph that composes with it', async () => {
    const [command = ''] = commandsOf(text);
    const sdl = await shell(command.replace(/ > .*/, ''));
    expect(sdl).toBe(await sdlOfService());
    const { schema } = (await (await fetch(`${app.origin}/version`)).json()) as { schema: string };
    expect(schema).toBe(createHash('sha256').update(sdl).digest('hex'));
    const [example = ''] = blocksOf(text, 'graphql');
    const supergraph = compose([
      { name: 'charts', url: 'http://charts.example', sdl },
      { name: 'visits', url: 'http://visits.example', sdl: example },
    ]);
    expect(supergraph).toContain('type Visit @join__type');
  });
});

describe('_entities', () => {
  const board = { __typename: 'OrgUnit', slug: 'board' };
  const entitiesWith = (fields: string): string =>
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on OrgUnit ${fields} } }`;
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { __typename ... on OrgUnit { id name } ... on Law { id title } }
  }`;
  const entities = async (...representations: unknown[]): Promise<unknown> => {
    const { data, errors } = await ask(query, { representations });
    return errors ?? (data as { _entities: unknown })._entities;
  };

  it('are found by id in the chart and as of the date of the id, by slug in the default chart in its latest state', async () => {
    expect(
      await entities(
        { __typename: 'OrgUnit', id: 'unit:sample@2003-01-01:board' },
        { __typename: 'Branch', id: 'unit:sample@2003-01-01:board' },
        { __typename: 'OrgUnit', slug: 'board' },
        { __typename: 'Law', id: 'law:ice:civil-rights-act-of-1964' },
      ),
    ).toEqual([
      { __typename: 'Branch', id: 'unit:sample@2003-01-01:board', name: 'Old Board' },
      { __typename: 'Branch', id: 'unit:sample@2003-01-01:board', name: 'Old Board' },
      { __typename: 'Agency', id: 'unit:sample:board', name: 'New Board' },
      { __typename: 'Law', id: 'law:ice:civil-rights-act-of-1964', title: 'Civil Rights Act of 1964' },
    ]);
    served = shippedCharts;
    const slug = 'civil-rights-act-of-1964';
    expect(await entities({ __typename: 'Law', slug })).toMatchObject([{ title: 'Civil Rights Act of 1964' }]);
    served = samples;
  });

  it.each([
    ['unknown', { __typename: 'OrgUnit', slug: 'nobody' }],
    ['unknown', { __typename: 'OrgUnit', id: 'nobody' }],
    ['unknown', { __typename: 'Law', slug: '__proto__' }],
    ['of another kind', { __typename: 'Branch', slug: 'board' }],
    ['of another kind', { __typename: 'Law', id: 'unit:sample:board' }],
    ['of another kind', { __typename: 'OrgUnit', id: 'law:ice:civil-rights-act-of-1964' }],
    ['no entity', { __typename: 'OrgUnit', id: 'chart:ice' }],
    ['of an unknown chart', { __typename: 'OrgUnit', id: 'unit:nowhere:board' }],
    ['not yet there', { __typename: 'OrgUnit', id: 'unit:sample@2003-01-01:wing' }],
  ])('are null in the place of what is %s: %j', async (_why, missing) => {
    const there = expect.objectContaining({ name: 'New Board' }) as unknown;
    expect(await entities(board, missing, board)).toEqual([there, null, there]);
  });

  it.each([
    [{ slug: 'lab' }, 'a __typename that is one of Agency, Branch, Office, Law, OrgUnit; it is empty.'],
    [
      { __typename: 'Chart', slug: 'ice' },
      'a __typename that is one of Agency, Branch, Office, Law, OrgUnit; it is "Chart".',
    ],
    ['lab', 'a __typename that is one of Agency, Branch, Office, Law, OrgUnit; it is empty.'],
    [{ __typename: 'Law' }, 'a key of the Law, id or slug, as a text; it has none.'],
    [{ __typename: 'OrgUnit', id: 7, slug: null }, 'a key of the OrgUnit, id or slug, as a text; it has none.'],
  ])('are refused before anything is executed when one is %j', async (wrong, fault) => {
    const sentence = `representations is a list of 2; expected of number 2 ${fault}`;
    const more =
      '{ agency { name } _entities(representations: [{__typename: "Law", slug: "act"}, $wrong]) { __typename } }';
    const answer = await ask(`query ($wrong: _Any!) ${more}`, { wrong });
    expect([answer.data, refusal(answer)]).toEqual([undefined, [`BAD_USER_INPUT: ${sentence}`]]);
  });

  it('are at most 1,000', async () => {
    const law = { __typename: 'Law', slug: 'act' };
    expect(await entities(...Array<object>(1000).fill(law))).toHaveLength(1000);
    expect(await entities(...Array<object>(1001).fill(law))).toMatchObject([
      { message: 'representations is a list of 1001; expected a list of at most 1,000 representations.' },
    ]);
  });

  it('cost what is asked of each of them that there is, and go no deeper than anything else', async () => {
    const half = Array.from({ length: 500 }, () => [board, { ...board, slug: 'nobody' }]).flat();
    const { extensions } = await ask(entitiesWith('{ id names { id } }'), { of: half }, { 'GraphQL-Cost': 'report' });
    expect(extensions).toEqual({ cost: { cost: 500 * (1 + 0.1 + 3 * (1 + 0.1)), limit: 20_000 } });
    const of = Array<object>(1000).fill(board);
    expect(refusal(await ask(entitiesWith(dear), { of }))).toEqual([
      'COST_LIMIT_EXCEEDED: The request costs 22,500; expected at most 20,000. Its dearest selection is _entities.facts, which costs 5,000: ask for fewer objects there, or page by page.',
    ]);
    expect(refusal(await ask(entitiesWith(deep), { of: [board] }))).toEqual([tooDeep]);
  });
});

describe('a subgraph', () => {
  it('shows in its pages and its schema what it is asked by a gateway', async () => {
    const text = async (path: string): Promise<string> => (await fetch(app.origin + path)).text();
    expect(await text('/schema')).toContain('id="Query._entities"');
    expect(await text('/')).toContain('New Board');
    const schema = await text('/schema.graphql');
    expect(stripIgnoredCharacters(schema)).toContain('):[_Entity]!@cost(weight:"1")@listSize(assumedSize:1000)');
  });
});

describe('a gateway', () => {
  let gateways: Awaited<ReturnType<typeof startGateways>>;
  let others: Subgraph[] = [];

  beforeAll(async () => {
    others = await serveOthers();
    const charts = { name: 'charts', url: `${app.origin}/graphql`, sdl: await sdlOfService() };
    gateways = await startGateways([charts, ...others]);
  });

  afterAll(async () => {
    await Promise.all(Object.values(gateways).map((gateway) => gateway.stop()));
    for (const other of others) other.close();
  });

  describe.each(['Apollo', 'The Guild'] as const)(
    'over a supergraph that was composed by the tool of %s',
    (composer) => {
      async function askGateway(query: string, variables: object = {}): Promise<Answer> {
        const answer = await gateways[composer].executeOperation({ query, variables: { ...variables } });
        if (answer.body.kind !== 'single') throw new Error('There is no answer in one piece.');
        return JSON.parse(JSON.stringify(answer.body.singleResult)) as Answer;
      }

      it('goes with one question to the chart, to what others know of its units, and back', async () => {
        const query = `{
        agency { children(kinds: [AGENCY]) { nodes { __typename slug visits { visitor unit { __typename name parent { name } } } } } }
      }`;
        const unit = { __typename: 'Agency', name: 'New Board', parent: { name: 'Top' } };
        const board = { __typename: 'Agency', slug: 'board', visits: [{ visitor: 'somebody at board', unit }] };
        expect(await askGateway(query)).toEqual({ data: { agency: { children: { nodes: [board] } } } });
      });

      it('gives null for a unit or a law that is not in the chart, and all the rest', async () => {
        const query = `{
        visits(to: ["board", "nobody", "lab"]) { nodes { unit { slug name ... on Office { kind } } } pageInfo { hasNextPage } }
        remarks(about: ["law:ice:civil-rights-act-of-1964", "unit:sample:lab", "nothing"]) { law { title } unit { name } }
      }`;
        expect((await askGateway(query)).data).toEqual({
          visits: {
            nodes: [
              { unit: { slug: 'board', name: 'New Board' } },
              { unit: null },
              { unit: { slug: 'lab', name: 'Lab', kind: 'OFFICE' } },
            ],
            pageInfo: { hasNextPage: false },
          },
          remarks: [
            { law: { title: 'Civil Rights Act of 1964' }, unit: null },
            { law: null, unit: { name: 'Lab' } },
            { law: null, unit: null },
          ],
        });
      });

      it('keeps the dates of one answer apart where others go by id', async () => {
        const on = (asOf: string) =>
          `unit(by: { slug: "board" }, asOf: "${asOf}") { name remark { unit { __typename name asOf visits { visitor } } } }`;
        const visits = [{ visitor: 'somebody at board' }];
        expect(await askGateway(`{ ${on('2003-01-01')} later: ${on('2013-01-01')} }`)).toEqual({
          data: {
            unit: {
              name: 'Old Board',
              remark: { unit: { __typename: 'Branch', name: 'Old Board', asOf: '2003-01-01', visits } },
            },
            later: {
              name: 'New Board',
              remark: { unit: { __typename: 'Agency', name: 'New Board', asOf: '2013-01-01', visits } },
            },
          },
        });
      });

      it('is refused what the service refuses: what is too dear, too deep, or too much at once', async () => {
        const ofVisits = async (fields: string, to: readonly string[]): Promise<string[]> =>
          refusal(await askGateway(`query ($to: [String!]!) { visits(to: $to) { nodes { unit ${fields} } } }`, { to }));
        const to = Array<string>(1000).fill('board');
        expect(await ofVisits(dear, to)).toEqual([
          expect.stringMatching(/^COST_LIMIT_EXCEEDED: The request costs 23,100; expected at most 20,000/),
        ]);
        expect(await ofVisits(deep, ['board'])).toEqual([tooDeep]);
        expect(await ofVisits('{ name }', [...to, 'lab'])).toEqual([
          'BAD_USER_INPUT: representations is a list of 1001; expected a list of at most 1,000 representations.',
        ]);
      });

      it('is refused what has to be exactly one', async () => {
        expect(refusal(await askGateway('{ unit(by: { slug: "lab", name: "Lab" }) { name } }'))).toEqual([
          expect.stringContaining('OneOf Input Object "UnitRef" must specify exactly one key.'),
        ]);
      });

      it('answers every question of operations/ as the service itself does', async () => {
        served = shippedCharts;
        for (const { name, query } of operations) {
          const variables = shipped.variables[name];
          expect([name, await askGateway(query, variables)]).toEqual([name, await ask(query, variables)]);
        }
        served = samples;
      });
    },
  );
});
