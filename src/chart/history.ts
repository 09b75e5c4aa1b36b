import type { Chart } from './chart';
import { compare } from './compare-text';
import { effectiveDay } from './dates';
import type { EventRecord } from './document';
import type { EventFact } from './fact';
import { groupInSteps } from './group-by';
import { lifetime } from './lifetime';
import type { Lifetime } from './lifetime';
import { MadeOnce } from './made-once';
import { sortInSteps } from './sort-in-steps';
import { stepThrough } from './steps';
import type { Steps } from './steps';

/** The events of a chart, and what they tell of each unit. */
class History {
  /** Oldest first; those without a date last. */
  readonly events: readonly EventFact[];
  /** By the numbers of the units. */
  readonly lifetimes: readonly Lifetime[];
  readonly #eventsByUnit: ReadonlyMap<string, readonly EventFact[]>;

  private constructor(
    events: readonly EventFact[],
    lifetimes: readonly Lifetime[],
    eventsByUnit: ReadonlyMap<string, readonly EventFact[]>,
  ) {
    this.events = events;
    this.lifetimes = lifetimes;
    this.#eventsByUnit = eventsByUnit;
  }

  static *of({ document }: Chart): Steps<History> {
    const events: EventFact[] = [];
    yield* stepThrough(yield* sortInSteps(document.events, byDay), (record) =>
      events.push({ type: 'event', ordinal: events.length + 1, record }),
    );
    const eventsByUnit = yield* groupInSteps(events, ({ record: { origins, results } }) => [
      ...origins.map(({ unit }) => unit),
      ...results,
    ]);
    const lifetimes: Lifetime[] = [];
    yield* stepThrough(document.units, ({ slug, placements }) => {
      const records = eventsByUnit.get(slug)?.map(({ record }) => record) ?? [];
      lifetimes.push(lifetime(slug, records, placements));
    });
    return new History(events, lifetimes, eventsByUnit);
  }

  eventsOf(slug: string): readonly EventFact[] {
    return this.#eventsByUnit.get(slug) ?? [];
  }
}

export const history = new MadeOnce((chart) => History.of(chart));

function byDay(one: EventRecord, other: EventRecord): number {
  return compare(effectiveDay(one.date) ?? '~', effectiveDay(other.date) ?? '~');
}
