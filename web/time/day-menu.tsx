import { useExplorer } from '../explorer';
import { Link } from '../link';
import { Popover } from '../popover';
import type { ChangeDay } from '../state/page';
import { dateInWords } from '../state/date-words';
import { DayField } from './day-field';
import { dayNote, dayTitle, happenedOn, noEventOnRecord } from './day-words';
import { listedDays, neighboursOf } from './neighbours';
import type { Day } from './use-day';

/** So many days are listed on either side of the one in view. */
const mostListed = 50;

/** The day in view; below it any other day to go to, those of change by what happened on them. */
export function DayMenu({ day }: { readonly day: Day }) {
  const { page } = useExplorer();
  const { changeDays, chart, view } = page;
  const summary = (
    <>
      {day.asOf !== null && <span class="day-label">As of </span>}
      <strong>{dayTitle(day.asOf)}</strong>
    </>
  );
  return (
    <Popover class="day" summary={summary}>
      <p class="menu-head">Any day</p>
      <DayField
        label="Day"
        name="asOf"
        value={day.asOf}
        carried={{ asOf: null }}
        onDay={(asOf) => {
          day.moveTo(asOf, 'step');
        }}
      />
      <p class="menu-head">Days of change</p>
      <ul>
        <li>
          <Link to={{ asOf: null }} current={view.asOf === null}>
            Latest on record
          </Link>
        </li>
        {listedDays(changeDays, view.asOf, mostListed).map(({ date, change }) => (
          <li key={date}>
            <Link to={{ asOf: date }} current={view.asOf === date}>
              {dateInWords(date)}
              {change ? (
                <Happened {...change} />
              ) : (
                <small>{dayNote(neighboursOf(changeDays, date), date, chart?.coversUntil ?? null)}</small>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </Popover>
  );
}

function Happened(change: ChangeDay) {
  const { length: count } = change.events ?? [];
  const more = count > 1 ? `${String(count)} events: ` : '';
  return (
    <small class="one-line">
      {more}
      <span dir="auto">{happenedOn(change, noEventOnRecord)}</span>
    </small>
  );
}
