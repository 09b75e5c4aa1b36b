import type { EventFact } from '../../chart/fact';
import type { Snapshot } from '../../chart/snapshot';

/** The changes that have come about by the date; a plan is none. */
export function toldEvents(snapshot: Snapshot, events: readonly EventFact[]): EventFact[] {
  return events.filter((event) => !event.record.planned && snapshot.isValid(event));
}
