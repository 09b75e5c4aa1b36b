import type { PageInfo } from '../entities/page-info';
import type { Page } from '../src/chart/page';
import type { FieldsOf } from './entity-maker';

/** A page of rows, and what is shown of each. */
export interface ConnectionPlace<Row, Node, More> {
  readonly page: Page<Row>;
  readonly nodeOf: (row: Row) => Node;
  /** What an edge tells beside its cursor and its node. */
  readonly moreOf: (row: Row) => More;
}

/** How a page is read as a connection: most lists are read by their nodes alone. */
export function connectionReaders<Row, Node, More extends object>() {
  type Place = ConnectionPlace<Row, Node, More>;
  return {
    edges: ({ page, nodeOf, moreOf }: Place) =>
      page.rows.map((shown) => ({
        ...moreOf(shown.row),
        get cursor(): string {
          return shown.cursor;
        },
        get node(): Node {
          return nodeOf(shown.row);
        },
      })),
    nodes: ({ page, nodeOf }: Place) => page.rows.map(({ row }) => nodeOf(row)),
    pageInfo: ({ page: { rows, hasNextPage, hasPreviousPage } }: Place): FieldsOf<PageInfo> => ({
      hasNextPage,
      hasPreviousPage,
      startCursor: rows[0]?.cursor ?? null,
      endCursor: rows.at(-1)?.cursor ?? null,
    }),
    totalCount: ({ page }: Place) => page.totalCount,
  };
}
