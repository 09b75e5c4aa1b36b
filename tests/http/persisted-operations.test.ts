import { createHash } from 'node:crypto';
import { print } from 'graphql';
import { WayUpDocument } from '../../operations/generated/operations';
import { UnfitOperations } from '../../src/graphql/persisted/answerable';
import { runApp } from '../support/app';
import { times } from '../support/requests';
import type { RunningApp } from '../support/app';
import { operations, shipped } from '../support/operations';
import { manifest } from '../support/manifest';

const wayUp = manifest.find(({ name }) => name === 'WayUp') ?? { id: '', name: '', body: '' };
const variables = { slug: 'homeland-security-investigations' };
const named = (id: string): object => ({ persistedQuery: { version: 1, sha256Hash: id } });

interface Told {
  readonly status: number;
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: object }[];
}

async function post(app: RunningApp, body: object): Promise<Told> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${app.origin}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, ...((await response.json()) as object) };
}

async function get(app: RunningApp, parameters: Record<string, unknown>): Promise<Told> {
  const texts = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const response = await fetch(`${app.origin}/graphql?${new URLSearchParams(texts).toString()}`);
  return { status: response.status, ...((await response.json()) as object) };
}

describe('the manifest of the operations', () => {
  it('has each operation of operations/, under the sum of its text', () => {
    expect(manifest.map(({ name }) => name).sort()).toEqual(operations.map(({ name }) => name).sort());
    for (const { id, body } of manifest) expect(id).toBe(createHash('sha256').update(body).digest('hex'));
  });
});

describe('a service that answers any operation', () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp({ persisted: manifest });
  });
  afterAll(() => app.close());

  it.each(manifest)('answers $name by its id alone, as it does by its text', async ({ id, name, body }) => {
    const asked = { variables: shipped.variables[name] ?? {} };
    const answer = await post(app, { documentId: id, ...asked });
    expect(answer).toEqual(await post(app, { query: body, ...asked }));
    expect([answer.status, answer.errors]).toEqual([200, undefined]);
  });

  it('takes the id in every way in use, by POST and by GET', async () => {
    const answer = await post(app, { query: wayUp.body, variables });
    for (const way of [
      { documentId: wayUp.id },
      { documentId: `sha256:${wayUp.id}` },
      { extensions: named(wayUp.id) },
    ]) {
      expect(await post(app, { ...way, variables })).toEqual(answer);
      expect(await get(app, { ...way, variables })).toEqual(answer);
    }
  });

  it('says in the word that clients know when it has no operation with an id, and answers the text that comes then', async () => {
    const sent = { extensions: named('f'.repeat(64)), variables };
    const unknown = {
      status: 200,
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    };
    expect(await post(app, sent)).toEqual(unknown);
    expect(await get(app, sent)).toEqual(unknown);
    const query = '{ agency { acronym } }';
    const answer = { status: 200, data: { agency: { acronym: 'ICE' } } };
    expect(await post(app, { ...sent, query })).toEqual(answer);
    expect(await get(app, { ...sent, query })).toEqual(answer);
    // Nothing is kept of what clients send.
    expect(await post(app, sent)).toEqual(unknown);
  });

  it('keeps other extensions, and the rules of GraphQL over HTTP for all else', async () => {
    expect((await post(app, { documentId: wayUp.id, extensions: { other: 1 }, variables })).errors).toBeUndefined();
    expect(await post(app, { documentId: 7 })).toEqual({
      status: 400,
      errors: [{ message: 'The id of the operation is "7"; expected a text.', extensions: { code: 'BAD_REQUEST' } }],
    });
    expect(await post(app, { documentId: wayUp.id })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});

describe('a service that answers persisted operations alone', () => {
  const own = { id: 'acronym-1', name: 'Acronym', body: 'query Acronym { agency { acronym } }' };
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp({ persisted: [...manifest, own], onlyPersisted: true });
  });
  afterAll(() => app.close());

  it.each(operations)('answers the text of $name, as it stands in operations/', async ({ name, query }) => {
    const { status, errors } = await post(app, { query, variables: shipped.variables[name] ?? {} });
    expect([status, errors]).toEqual([200, undefined]);
  });

  it('answers the text that a typed client sends, whatever its layout, with or without __typename', async () => {
    for (const query of [print(WayUpDocument), wayUp.body, `# Why?\n${wayUp.body.replaceAll(/\s+/g, '  ')}`])
      expect((await post(app, { query, variables })).errors).toBeUndefined();
  });

  it('answers what was registered beside those of its pages, by whatever id', async () => {
    expect(await get(app, { documentId: 'acronym-1' })).toEqual({ status: 200, data: { agency: { acronym: 'ICE' } } });
  });

  it.each([
    ['{ agency { name } }', 'expected the id or the text of one of them.'],
    ['query WayUpp { agency { name } }', 'and none is called "WayUpp". Did you mean "WayUp"?'],
    ['query WayUp { agency { name } }', 'expected the one called "WayUp" as it was registered: this text differs'],
    [wayUp.body.replace('name', 'alias: name'), 'this text differs from it.'],
    [`${wayUp.body} query Other { agency { name } }`, 'this text differs from it.'],
    ['{ __schema { types { name } } }', 'expected the id or the text'],
    ['{ agency(slug: "query Foo") { name } }', 'expected the id or the text'],
    ['{ agency {', 'expected the id or the text'],
    [`{ ${'a '.repeat(3000)} }`, 'expected the id or the text'],
  ])('refuses %j', async (query, reason) => {
    for (const answer of [await post(app, { query }), await post(app, { query, extensions: named(wayUp.id) })])
      expect(answer).toMatchObject({
        status: 200,
        errors: [
          {
            message: expect.stringContaining(reason) as string,
            extensions: { code: 'OPERATION_NOT_PERSISTED' },
          },
        ],
      });
  });

  it('refuses the same by GET, and in the second of two texts', async () => {
    const refused = { status: 200, errors: [{ extensions: { code: 'OPERATION_NOT_PERSISTED' } }] };
    expect(await get(app, { query: '{ agency { name } }' })).toMatchObject(refused);
    const twice = new URLSearchParams([
      ['query', own.body],
      ['query', '{ agency { name } }'],
    ]);
    expect((await fetch(`${app.origin}/graphql?${twice.toString()}`)).status).toBe(400);
  });

  it('answers the question that each of its pages leads to', async () => {
    for (const path of [
      '/',
      '/units/homeland-security-investigations?chart=ice-record',
      '/?about=art+theft',
      '/?find=customs',
    ]) {
      const page = await (await fetch(app.origin + path)).text();
      const [, link = ''] = /href="(\/graphql\?[^"]*)"/.exec(page) ?? [];
      const answer: unknown = await (await fetch(app.origin + link.replaceAll('&amp;', '&'))).json();
      expect([path, answer]).toEqual([path, { data: expect.anything() as unknown }]);
      // GraphiQL opens the same.
      expect(page).toContain(link.replace('/graphql?', '/graphiql/?'));
    }
  });

  it('still has all of its pages', async () => {
    for (const path of [
      '/',
      '/units/homeland-security-investigations?chart=ice-record&asOf=2015-01-01',
      '/?find=customs',
    ])
      expect((await fetch(app.origin + path)).status).toBe(200);
  });

  it.each([
    ['query Wrong { agency { nmae } }', 'Wrong: Cannot query field "nmae" on type "Agency". Did you mean "name"'],
    ['query Wrong {', 'Wrong: Syntax Error'],
    ['mutation Wrong { a }', 'Wrong: '],
    [`query Wrong { agency { ${'name '.repeat(2100)} } }`, 'Wrong: Syntax Error: Document contains more'],
    [`query Wrong { ${times(21, (n) => `a${String(n)}: agency { name }`)} }`, 'Wrong: '],
  ])('does not start with an operation that it could not answer: %.40s', async (body, reason) => {
    const only = runApp({ persisted: [{ id: '1', name: 'Wrong', body }], onlyPersisted: true });
    await expect(only).rejects.toThrow(new RegExp(`^Persisted operations cannot be answered:\n${reason}`));
  });

  it('does not start with an id that stands for two operations', async () => {
    const other = { ...own, id: `sha256:${own.id}`, body: 'query Other { agency { name } }' };
    await expect(runApp({ persisted: [own, other] })).rejects.toThrow(UnfitOperations);
  });
});
