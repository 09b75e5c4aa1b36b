import { readManifest } from '../../src/graphql/persisted/read-manifest';

const body = 'query Name { agency { name } }';
const manifest = (content: object): string =>
  JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, ...content });

describe('a manifest of persisted operations', () => {
  it('is that of Apollo’s tools', () => {
    const operations = [{ id: 'a', name: 'Name', type: 'query', body }];
    expect(readManifest(manifest({ operations }))).toEqual(operations);
  });

  it('is a map from ids to texts, as Relay and the code generators make it', () => {
    expect(readManifest(JSON.stringify({ a: body, b: '{ agency { name } }' }))).toEqual([
      { id: 'a', name: 'Name', body },
      { id: 'b', name: 'b', body: '{ agency { name } }' },
    ]);
  });

  it.each([
    ['{', /^is not JSON \(.+\)$/],
    ['[]', /^holds a list; expected an object$/],
    ['7', /^holds "7"; expected an object$/],
    [manifest({ version: 2 }), /version "2"; expected "apollo-persisted-query-manifest", version 1$/],
    [JSON.stringify({ format: 'relay', version: 1 }), /^has the format "relay"/],
    [manifest({}), /^has no list of operations$/],
    [
      manifest({
        operations: [
          { id: 'a', name: 'A', body },
          { id: 'b', name: 'B' },
        ],
      }),
      /^has an operation at place 2 /,
    ],
    [manifest({ operations: [null] }), /^has an operation at place 1 /],
    [JSON.stringify({ a: 7 }), /^has "7" for "a"; expected the text of an operation$/],
  ])('is not %j', (text, reason) => {
    expect(readManifest(text)).toMatch(reason);
  });
});
