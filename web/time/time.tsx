import { useMemo } from 'preact/hooks';
import { useExplorer } from '../explorer';
import { ComparedSides } from './compared-sides';
import { DayMenu } from './day-menu';
import { CompareMenu } from './compare-menu';
import { EventsOfDay } from './events-of-day';
import { neighboursOf } from './neighbours';
import { scaleOf } from './scale';
import { TimeScale } from './time-scale';
import { Undated } from './undated';
import { useDay } from './use-day';

/** On which day the chart is shown, what happened then, and what it is compared with. */
export function Time() {
  const { page } = useExplorer();
  const { changeDays, chart, view } = page;
  const coversUntil = chart?.coversUntil ?? null;
  const scale = useMemo(() => scaleOf(changeDays, coversUntil), [changeDays, coversUntil]);
  const day = useDay();
  if (!chart) return null;
  const neighbours = neighboursOf(changeDays, day.asOf);
  return (
    <section class={scale ? 'time' : 'time undated'} aria-label="Time">
      {scale ? <DayMenu day={day} /> : <Undated />}
      {scale && <TimeScale scale={scale} day={day} neighbours={neighbours} />}
      <div class="time-tools">
        <CompareMenu />
      </div>
      {view.comparedWith ? <ComparedSides /> : scale && <EventsOfDay asOf={day.asOf} neighbours={neighbours} />}
    </section>
  );
}
