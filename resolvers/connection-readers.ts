import type { PageInfo } from '../entities/page-info';
import type { Page, PageRow } from '../src/chart/page';
import { entityMaker } from './entity-maker';
import type { FieldsOf, Readers } from './entity-maker';

/** A page of rows, and what each leads to. */
export interface ConnectionPlace<Row, Node> {
  readonly page: Page<Row>;
  readonly nodeOf: (row: Row) => Node;
}

interface EdgePlace<Row, List> {
  readonly shown: PageRow<Row>;
  readonly list: List;
}

/** A row as it is shown. */
class Edge {
  readonly cursor!: string;
  readonly node!: unknown;
}

/**
 * How a page is read as a connection: most lists are read by their nodes alone.
 *
 * @param more what an edge tells beside its cursor and its node
 */
export function connectionReaders<Row, Node, List extends ConnectionPlace<Row, Node>, More extends object>(
  more: Readers<More, EdgePlace<Row, List>>,
) {
  const readers = {
    ...more,
    cursor: ({ shown }: EdgePlace<Row, List>) => shown.cursor,
    node: ({ shown, list }: EdgePlace<Row, List>) => list.nodeOf(shown.row),
  };
  const makeEdge = entityMaker<Edge, EdgePlace<Row, List>>(Edge, readers) as (
    place: EdgePlace<Row, List>,
  ) => { cursor: string; node: Node } & FieldsOf<More>;
  return {
    edges: (list: List) => list.page.rows.map((shown) => makeEdge({ shown, list })),
    nodes: ({ page, nodeOf }: List) => page.rows.map(({ row }) => nodeOf(row)),
    pageInfo: ({ page: { rows, hasNextPage, hasPreviousPage } }: List): FieldsOf<PageInfo> => ({
      hasNextPage,
      hasPreviousPage,
      startCursor: rows[0]?.cursor ?? null,
      endCursor: rows.at(-1)?.cursor ?? null,
    }),
    totalCount: ({ page }: List) => page.totalCount,
  };
}
