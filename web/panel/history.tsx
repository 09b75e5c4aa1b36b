import type { Unit } from '../state/page';
import { FactView } from './fact-view';
import { nameGroups } from './name-groups';
import { periodWords } from './period-words';
import { earlierPlacements, independent } from './placements';
import { Section } from './section';
import { UnitLinks } from './unit-links';

/** What befell it, oldest first, and what it was called and belonged to in other times. */
export function History({ unit }: { readonly unit: Unit }) {
  const { events, predecessors, successors } = unit;
  const names = nameGroups(unit.names).overTime;
  const placements = earlierPlacements(unit);
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
      {events.length > 0 && (
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
      )}
      {names.length > 0 && <h3>Names over time</h3>}
      {names.length > 0 && (
        <ul class="facts">
          {names.map((name) => (
            <li key={name.id}>
              <FactView fact={name} shown={name.text}>
                <span dir="auto">{name.text}</span>
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

/** The other units that took part. */
function Others({ unit, event }: { readonly unit: Unit; readonly event: Unit['events'][number] }) {
  const all = [...event.origins.map((origin) => origin.unit), ...event.results];
  const others = [...new Map(all.map((one) => [one.slug, one])).values()].filter(({ slug }) => slug !== unit.slug);
  return others.length === 0 ? null : (
    <span class="see-also">
      {' '}
      See: <UnitLinks units={others} />
    </span>
  );
}
