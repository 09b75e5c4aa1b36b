import type { Snapshot } from '../snapshot';
import type { Findable } from './findable';
import type { Finder, Matches } from './finder';
import { isHeld, isThere, isWithin } from './scope';

export interface Narrowing {
  /** Of these types; of every type for null. */
  readonly types: readonly Findable['type'][] | null;
  /** A unit: it, what is below it, and what those are responsible for; all for null. */
  readonly under: number | null;
}

/** What fits a text, best first: at a date what exists then, else all that is on record. */
export function search(finder: Finder, snapshot: Snapshot, text: string, { types, under }: Narrowing): Matches {
  const accepts = (found: Findable): boolean =>
    (types === null || types.includes(found.type)) &&
    isThere(snapshot, found) &&
    (under === null || isWithin(snapshot, found, under));
  return finder.find(snapshot, text, { accepts, byContext: false });
}

/** The responsibilities of the view that fit a question, best first; the name of a unit tells what it does, too. */
export function responsibilitiesAbout(
  finder: Finder,
  snapshot: Snapshot,
  about: string,
  under: number | null,
): Matches {
  const accepts = (found: Findable): boolean =>
    found.type === 'RESPONSIBILITY' &&
    isHeld(snapshot, found.fact) &&
    (under === null || isWithin(snapshot, found, under));
  return finder.find(snapshot, about, { accepts, byContext: true });
}
