import { chartOfParents, only } from '../support/charts';
import { refusalOf } from '../support/run-query';
import { find, searched as charts } from '../support/search';
import type { Found } from '../support/search';

describe('Query.search page by page', () => {
  const many = only(chartOfParents(Array.from({ length: 130 }, (_, unit) => Math.floor(unit / 3))));

  it.each([1, 7, 100])('gives in pages of %d what it gives at once, each once', async (size) => {
    const pages: string[] = [];
    for (let after: string | null = null; pages.length < 200;) {
      const page: Found = await find(many, 'unit', `first: ${String(size)}`, after);
      expect(page.totalCount).toBe(130);
      pages.push(...page.edges.map(({ node }) => node.id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(new Set(pages).size).toBe(130);
    expect(pages).toHaveLength(130);
    expect(pages.slice(0, 20)).toEqual((await find(many, 'unit')).edges.map(({ node }) => node.id));
  });

  it('goes on behind results of every type', async () => {
    const whole = await find(charts, 'registrar act said', 'first: 100');
    expect(new Set(whole.edges.map(({ node }) => node.id.split(':')[0]))).toEqual(
      new Set(['unit', 'responsibility', 'law', 'passage']),
    );
    for (const [index, { cursor }] of whole.edges.entries()) {
      const rest = await find(charts, 'registrar act said', 'first: 100', cursor);
      expect(rest.edges).toEqual(whole.edges.slice(index + 1));
    }
  });

  it('refuses a cursor of another search', async () => {
    const { pageInfo } = await find(many, 'unit', 'first: 3');
    const query = 'query ($after: String) { search(text: "units", first: 3, after: $after) { totalCount } }';
    expect(await refusalOf(many, query, { after: pageInfo.endCursor })).toEqual([
      expect.stringContaining('expected a cursor that this list gave with the same arguments'),
    ]);
  });
});
