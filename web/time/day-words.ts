import { inWords } from './dates';
import type { Neighbours } from './neighbours';

/** What the scale stands on. */
export const dayTitle = (asOf: string | null): string => (asOf === null ? 'Latest on record' : inWords(asOf));

/** What to say of a day: when the change was that made it so, and that no event tells of it if none does. */
export function dayNote({ current }: Neighbours, asOf: string | null, coversUntil: string | null): string {
  if (asOf === null) {
    return coversUntil === null ? 'The latest state' : `Documents up to ${inWords(coversUntil)}`;
  }
  if (!current) return 'Before the first day that the documents tell of';
  return current.date === asOf ? 'On this day' : `As since ${inWords(current.date)}`;
}

export const noEvent = 'documents show a change, no event is on record';

/** The same for ears: the day and what happened, in one breath. */
export function dayAloud(neighbours: Neighbours, asOf: string | null, coversUntil: string | null): string {
  const events = neighbours.current?.events ?? [];
  const [first] = events;
  const title = dayTitle(asOf);
  if (asOf === null || !neighbours.current) return `${title}. ${dayNote(neighbours, asOf, coversUntil)}`;
  const happened = first ? first.statement : noEvent;
  const more = events.length > 1 ? ` And ${String(events.length - 1)} more` : '';
  return neighbours.current.date === asOf
    ? `${title}: ${happened}${more}`
    : `${title}. ${dayNote(neighbours, asOf, coversUntil)}: ${happened}${more}`;
}
