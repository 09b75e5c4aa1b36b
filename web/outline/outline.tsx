import { useMemo } from 'preact/hooks';
import { useExplorer } from '../explorer';
import { Link } from '../link';
import { dateInWords } from '../state/date-words';
import { dayInView } from '../state/day-in-view';
import { withGhosts } from '../state/ghosts';
import { changedOutline } from '../state/outline';
import { LinkList } from './link-list';
import { Tree } from './tree';

/** The chart as a list of units, each below the one it belongs to: the way to everything, by eye, ear and keyboard. */
export function Outline() {
  const { page, isLive } = useExplorer();
  const { comparison, view } = page;
  const day = dayInView(page);
  const changesOnly = comparison !== null && view.changesOnly;
  const outline = useMemo(() => {
    if (!comparison) return page.outline;
    if (changesOnly) return changedOutline(comparison.changes, comparison.side);
    return withGhosts(page.outline, comparison);
  }, [page.outline, comparison, changesOnly]);
  /** Of another state of the chart nothing that was loaded is kept: what stands below a unit may be another. */
  const state = JSON.stringify([view.asOf, comparison?.before, comparison?.after]);
  return (
    <nav class="outline" id="outline" aria-label="Outline">
      <div class="outline-head">
        <p>
          <strong>{page.unitCount.toLocaleString('en')}</strong> units
          {day !== null && <>, {dateInWords(day)}</>}
        </p>
        {comparison && (
          <p>
            {comparison.changeCount} changed, {comparison.unchangedCount} not.{' '}
            <Link to={{ changesOnly: !changesOnly }}>{changesOnly ? 'Show all units' : 'Changes only'}</Link>
          </p>
        )}
      </div>
      {isLive ? (
        <Tree
          key={`${page.chart?.slug ?? ''} ${String(changesOnly)}`}
          outline={outline}
          state={state}
          isOpen={changesOnly}
        />
      ) : (
        <LinkList outline={outline} rows={outline.tops} />
      )}
    </nav>
  );
}
