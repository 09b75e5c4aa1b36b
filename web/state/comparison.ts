import { ChangesInPlaceDocument } from '../generated/operations';
import type { ChangesInPlaceQuery } from '../generated/operations';
import type { Moment } from './address';
import type { Ask } from './ask';

type Compared = NonNullable<ChangesInPlaceQuery['compare']>;
export type Change = Compared['changes']['nodes'][number];

/** Two states of the chart beside one another. */
export interface Comparison {
  /** The one that the view is compared with; of one chart the earlier state stands before the later one. */
  readonly before: Moment;
  readonly after: Moment;
  readonly titles: { readonly before: string; readonly after: string };
  readonly isAcrossCharts: boolean;
  /** Which side is in view. */
  readonly side: 'before' | 'after';
  readonly unchangedCount: number;
  readonly changeCount: number;
  /** The first of them, in chart order. */
  readonly changes: readonly Change[];
}

/** So many changes are shown at most; the count tells how many there are. */
const mostChanges = 500;

/** Null when one of the charts does not exist. */
export async function loadComparison(ask: Ask, inView: Moment, other: Moment): Promise<Comparison | null> {
  const isAcrossCharts = (other.chart ?? inView.chart) !== inView.chart;
  const isForward = isAcrossCharts || isEarlier(other, inView);
  const [before, after] = isForward ? [other, inView] : [inView, other];
  const from = { chart: before.chart ?? inView.chart, asOf: before.asOf };
  const to = { chart: after.chart ?? inView.chart, asOf: after.asOf };
  const changes: Change[] = [];
  let compared: Compared | null;
  let next: string | null = null;
  do {
    const answer: ChangesInPlaceQuery = await ask(ChangesInPlaceDocument, { from, to, after: next });
    compared = answer.compare;
    if (!compared) return null;
    changes.push(...compared.changes.nodes);
    const { hasNextPage, endCursor } = compared.changes.pageInfo;
    next = hasNextPage ? endCursor : null;
  } while (next !== null && changes.length < mostChanges);
  return {
    before: from,
    after: to,
    titles: { before: compared.from.title, after: compared.to.title },
    isAcrossCharts,
    side: isForward ? 'after' : 'before',
    unchangedCount: compared.unchangedCount,
    changeCount: compared.changes.totalCount,
    changes,
  };
}

/** The latest state is later than every date. */
function isEarlier(one: Moment, other: Moment): boolean {
  return one.asOf !== null && (other.asOf === null || one.asOf < other.asOf);
}

/** The slug of a changed unit, which is the same on both sides. */
export const slugOf = ({ before, after }: Change): string => (after ?? before)?.slug ?? '';
