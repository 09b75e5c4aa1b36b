import { pageOf } from '../../src/chart/page';
import type { Page } from '../../src/chart/page';

const listOf = (rows: readonly string[], scope = 'list') => ({
  scope: () => scope,
  rows,
  keyOf: (row: string) => row,
  placeOf: (key: string) => rows.indexOf(key),
});

const rowsOf = (page: Page<string> | null): string[] => page?.rows.map(({ row }) => row) ?? [];

describe('the pages of a list', () => {
  it.each([1, 2, 3, 4, 5, 6])('of %d rows each lead through it all, once, and tell where they stand', (first) => {
    const rows = ['a', 'b', 'c', 'd', 'e'];
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const page: Page<string> | null = pageOf(listOf(rows), { first, after });
      expect(page).toMatchObject({ totalCount: 5, hasPreviousPage: walked.length > 0 });
      walked.push(...rowsOf(page));
      expect(page?.hasNextPage).toBe(walked.length < 5);
      after = page?.hasNextPage ? (page.rows.at(-1)?.cursor ?? null) : null;
    } while (after !== null);
    expect(walked).toEqual(rows);
  });

  it('go on behind the same row when the list has changed', () => {
    const cursor = pageOf(listOf(['a', 'b', 'c']), { first: 2 })?.rows.at(-1)?.cursor;
    expect(rowsOf(pageOf(listOf(['new', 'b', 'c', 'd']), { first: 9, after: cursor }))).toEqual(['c', 'd']);
    expect(pageOf(listOf(['a', 'c']), { first: 9, after: cursor })).toBeNull();
  });

  it('take no cursor of another list, and none that was made up', () => {
    const cursor = pageOf(listOf(['a', 'b'], 'another'), { first: 1 })?.rows[0]?.cursor;
    for (const after of [cursor, '', 'a', '!']) expect(pageOf(listOf(['a', 'b']), { first: 1, after })).toBeNull();
  });

  it('of an empty list are empty', () => {
    const empty = { rows: [], totalCount: 0, hasNextPage: false, hasPreviousPage: false };
    expect(pageOf(listOf([]), { first: 3 })).toEqual(empty);
  });
});
