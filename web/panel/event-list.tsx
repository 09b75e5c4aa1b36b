import type { Unit } from '../state/page';
import { FactView } from './fact-view';
import { UnitLinks } from './unit-links';

type Event = Unit['events'][number];

interface Props {
  readonly unit: Unit;
  readonly events: readonly Event[];
}

/** What befell a unit, oldest first. */
export function EventList({ unit, events }: Props) {
  return (
    <ol class="facts events">
      {events.map((event) => (
        <li key={event.id}>
          <FactView fact={event} shown={event.statement}>
            <span class="date" dir="auto">
              {event.date?.text ?? 'Undated'}
              {event.planned && ', planned'}
            </span>{' '}
            <span dir="auto">{event.statement}</span>
            <Others unit={unit} event={event} />
          </FactView>
        </li>
      ))}
    </ol>
  );
}

/** The other units that took part. */
function Others({ unit, event }: { readonly unit: Unit; readonly event: Event }) {
  const all = [...event.origins.map((origin) => origin.unit), ...event.results];
  const others = [...new Map(all.map((one) => [one.slug, one])).values()].filter(({ slug }) => slug !== unit.slug);
  return others.length === 0 ? null : (
    <span class="see-also">
      {' '}
      See: <UnitLinks units={others} />
    </span>
  );
}
