import { nameOfChart } from '../chart-names';
import { useExplorer } from '../explorer';
import { Link } from '../link';
import { Popover } from '../popover';
import type { Moment } from '../state/address';
import { swapped } from '../state/swapped';
import { countsInWords, eventsBetween, sideInWords } from './comparison-words';
import { EventList } from './events-of-day';

/** Which two states are beside one another, and how they differ. */
export function ComparedSides() {
  const { page } = useExplorer();
  const { comparison, view, chart } = page;
  if (!comparison) {
    return (
      <p class="compared">
        <span>What is to be compared with is not here.</span> <Ending />
      </p>
    );
  }
  const events = eventsBetween(comparison);
  const turned = chart && swapped(view, chart.slug);
  return (
    <div class="compared">
      <p>
        <Side moment={comparison.before} isInView={comparison.side === 'before'} />
        <span> → </span>
        <Side moment={comparison.after} isInView={comparison.side === 'after'} />
        <span class="compared-counts">{countsInWords(comparison)}</span>
      </p>
      {events.length > 0 && (
        <Popover
          isText
          class="compared-events"
          summary={events.length === 1 ? '1 event' : `${String(events.length)} events`}
        >
          <EventList events={events} />
        </Popover>
      )}
      {turned && (
        <Link class="tool" to={turned}>
          Show the other side
        </Link>
      )}
      <Ending />
    </div>
  );
}

function Side({ moment, isInView }: { readonly moment: Moment; readonly isInView: boolean }) {
  const { page } = useExplorer();
  const { charts, comparison } = page;
  const day = sideInWords(moment);
  const name = moment.chart === null || !comparison?.isAcrossCharts ? null : nameOfChart(charts, moment.chart);
  return (
    <span class={isInView ? 'side side-in-view' : 'side'}>
      {name !== null && <span dir="auto">{name}</span>}
      {name === null ? day : moment.asOf !== null && ` (${day})`}
      {isInView && <span class="unseen"> (in view)</span>}
    </span>
  );
}

function Ending() {
  return (
    <Link class="tool" to={{ comparedWith: null, changesOnly: false }}>
      End comparison
    </Link>
  );
}
