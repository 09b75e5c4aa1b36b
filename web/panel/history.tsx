import { useExplorer } from '../explorer';
import { dayInView } from '../state/day-in-view';
import type { Unit } from '../state/page';
import { partedByDay } from '../state/parted-by-day';
import { EventList } from './event-list';
import { FactView } from './fact-view';
import { nameGroups } from './name-groups';
import { periodWords } from './period-words';
import { otherPlacements, independent } from './placements';
import { Section } from './section';
import { UnitLinks } from './unit-links';

/** What befell it, oldest first, and what it was called and belonged to in other times. */
export function History({ unit }: { readonly unit: Unit }) {
  const { events, predecessors, successors } = unit;
  const { page } = useExplorer();
  const { known, later } = partedByDay(events, dayInView(page));
  const names = nameGroups(unit).overTime;
  const placements = otherPlacements(unit);
  if ([events, names, placements, predecessors, successors].every(({ length }) => length === 0)) return null;
  return (
    <Section id="history" title="History">
      {predecessors.length > 0 && (
        <p>
          Came from: <UnitLinks units={predecessors} />
        </p>
      )}
      {successors.length > 0 && (
        <p>
          Became: <UnitLinks units={successors} />
        </p>
      )}
      {known.length > 0 && <EventList unit={unit} events={known} />}
      {later.length > 0 && (
        <div class="later">
          <h3>Later</h3>
          <EventList unit={unit} events={later} />
        </div>
      )}
      {names.length > 0 && <h3>Names over time</h3>}
      {names.length > 0 && (
        <ul class="facts">
          {names.map((name) => (
            <li key={name.id}>
              <FactView fact={name} shown={name.text}>
                <span dir="auto" lang={name.language ?? undefined}>
                  {name.text}
                </span>
                <When period={name.period} />
              </FactView>
            </li>
          ))}
        </ul>
      )}
      {placements.length > 0 && <h3>Belonged to</h3>}
      {placements.length > 0 && (
        <ul class="facts">
          {placements.map((placement) => (
            <li key={placement.id}>
              <FactView fact={placement} shown={placement.parent?.name ?? independent}>
                {placement.parent ? <UnitLinks units={[placement.parent]} /> : independent}
                <When period={placement.period} />
              </FactView>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** From when until when, if anything is known of that. */
export function When({ period }: { readonly period: Unit['period'] }) {
  const words = periodWords(period);
  return words === '' ? null : <span class="muted" dir="auto">{`, ${words}`}</span>;
}
