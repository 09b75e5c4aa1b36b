import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { FindUnitDocument, ObjectsAgainDocument, WayUpDocument } from '../../operations/generated/operations';
import { chartsOf, shippedFolder } from '../support/charts';
import { dataOf } from '../support/run-query';

const charts = chartsOf(shippedFolder);

/** What a client does with a typed operation, in one line. */
async function request<Data, Variables extends Record<string, unknown>>(
  operation: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
): Promise<Data> {
  return dataOf<Data>(charts, print(operation), variables);
}

// Each `@ts-expect-error` is a claim of its own: where the line did compile, `npm run check:types` would fail.
describe('a client with the typed operations', () => {
  it('gets typed data, and cannot read a field that was not asked for or is not there', async () => {
    const { unit } = await request(WayUpDocument, { slug: 'ice-acquisition-management' });
    const names: string[] = unit?.ancestors.map(({ name }) => name) ?? [];
    expect(names).toHaveLength(2);
    // @ts-expect-error it is in the schema, but the operation does not ask for it
    expect(unit?.summary).toBeUndefined();
    // @ts-expect-error there is no such field
    expect(unit?.nmae).toBeUndefined();
    // @ts-expect-error a unit may be missing
    expect(unit.depth).toBe(2);
  });

  it('cannot leave out a variable, misspell it, or give it another type', async () => {
    // @ts-expect-error the slug is missing
    await expect(request(WayUpDocument, {})).rejects.toThrow('$slug');
    // @ts-expect-error a slug is a text
    await expect(request(WayUpDocument, { slug: 7 })).rejects.toThrow('$slug');
    // @ts-expect-error there is no such variable
    expect(await request(WayUpDocument, { slug: 'nobody', chrat: 'ice' })).toEqual({ unit: null });
  });

  it('can refer to a unit in exactly one way', async () => {
    const { unit } = await request(FindUnitDocument, { by: { acronym: 'ERO' } });
    expect(unit?.slug).toBe('enforcement-and-removal-operations');
    // @ts-expect-error two ways at once
    await expect(request(FindUnitDocument, { by: { acronym: 'ERO', slug: 'x' } })).rejects.toThrow('Exactly one key');
    // @ts-expect-error none at all
    await expect(request(FindUnitDocument, { by: {} })).rejects.toThrow('Exactly one key');
  });

  it('tells one type of object from another by its type name', async () => {
    const { nodes } = await request(ObjectsAgainDocument, { ids: ['law:ice:homeland-security-act-of-2002'] });
    const [node] = nodes;
    if (node?.__typename !== 'Law') throw new Error('The law is missing.');
    const title: string = node.title;
    expect(title).toBe('Homeland Security Act of 2002');
    // @ts-expect-error a law has no gist
    expect(node.gist).toBeUndefined();
  });
});
