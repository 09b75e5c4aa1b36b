import { dateInWords } from '../state/date-words';
import type { ChangeDay } from '../state/page';
import type { Neighbours } from './neighbours';

/** What the scale stands on. */
export const dayTitle = (asOf: string | null): string => (asOf === null ? 'Latest on record' : dateInWords(asOf));

/** What to say of a day: when the change was that made it so, and that no event tells of it if none does. */
export function dayNote({ current }: Neighbours, asOf: string | null, coversUntil: string | null): string {
  if (asOf === null) {
    return coversUntil === null ? 'The latest state' : `Documents up to ${dateInWords(coversUntil)}`;
  }
  if (coversUntil !== null && asOf > coversUntil) return `After the last document, of ${dateInWords(coversUntil)}`;
  if (!current) return 'Before anything on record';
  return current.date === asOf ? 'On this day' : `Last change ${dateInWords(current.date)}`;
}

export const noEvent = 'documents show a change; what happened is not on record';
export const noEventOnRecord = 'No event on record';
const untold = 'what happened is told under each unit';

/** What happened on a day of change, at its shortest. */
export function happenedOn({ events }: ChangeDay, without: string): string {
  return events ? (events[0]?.statement ?? without) : untold;
}

/** The change to tell on a day; of the latest state and what lies outside the documents there is none to tell. */
export function changeToTell({ current }: Neighbours, asOf: string | null, coversUntil: string | null) {
  return asOf === null || (coversUntil !== null && asOf > coversUntil) ? undefined : current;
}

/** The same for ears: the day and what happened, in one breath. */
export function dayAloud(neighbours: Neighbours, asOf: string | null, coversUntil: string | null): string {
  const title = dayTitle(asOf);
  const note = dayNote(neighbours, asOf, coversUntil);
  const change = changeToTell(neighbours, asOf, coversUntil);
  if (!change) return `${title}. ${note}`;
  const { length: count } = change.events ?? [];
  const more = count > 1 ? ` And ${String(count - 1)} more` : '';
  const happened = `${happenedOn(change, noEvent)}${more}`;
  return change.date === asOf ? `${title}: ${happened}` : `${title}. ${note}: ${happened}`;
}
