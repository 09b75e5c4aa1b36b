import { useExplorer } from '../explorer';
import { Popover } from '../popover';
import { dateInWords } from '../state/date-words';
import { changeToTell, dayNote, happenedOn, noEvent } from './day-words';
import type { Neighbours } from './neighbours';

interface Props {
  readonly asOf: string | null;
  readonly neighbours: Neighbours;
}

/** What happened on the day, in one line that opens when there is more. */
export function EventsOfDay({ asOf, neighbours }: Props) {
  const { page } = useExplorer();
  const note = dayNote(neighbours, asOf, page.chart?.coversUntil ?? null);
  const change = changeToTell(neighbours, asOf, page.chart?.coversUntil ?? null);
  const events = change?.events ?? [];
  const [first] = events;
  if (!first) {
    const [beginning] = page.changeDays;
    const count = page.changeDays.length;
    const since =
      beginning &&
      ` · ${count === 1 ? '1 day' : `${String(count)} days`} of change since ${dateInWords(beginning.date)}`;
    return (
      <p class="happened">
        <span class="happened-note">
          {note}
          {asOf === null && since}
        </span>
        {change && `: ${happenedOn(change, noEvent)}.`}
      </p>
    );
  }
  return (
    <Popover
      class="happened"
      isText
      summary={
        <>
          <span class="happened-note">{note}: </span>
          <span class="happened-text" dir="auto">
            {first.statement}
          </span>
          {events.length > 1 && <span class="happened-more"> and {events.length - 1} more</span>}
        </>
      }
    >
      <EventList events={events} />
    </Popover>
  );
}

/** Events in full, each with its date as the sources give it. */
export function EventList({ events }: { readonly events: readonly Listed[] }) {
  return (
    <ul class="event-list">
      {events.map(({ id, statement, date }) => (
        <li key={id}>
          <span dir="auto">{statement}</span>
          {date && (
            <small>
              Date on record: <span dir="auto">{date.text}</span>
            </small>
          )}
        </li>
      ))}
    </ul>
  );
}

interface Listed {
  readonly id: string;
  readonly statement: string;
  readonly date?: { readonly text: string } | null;
}
