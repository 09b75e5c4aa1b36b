import type { Snapshot } from '../snapshot';
import type { Findable } from './findable';
import type { Finder, Matches } from './finder';
import { existing, held, within } from './scope';
import type { Test } from './scope';

export interface Narrowing {
  /** Of these types; of every type for null. */
  readonly types: readonly Findable['type'][] | null;
  /** A unit: it, what is below it, and what those are responsible for; all for null. */
  readonly under: number | null;
}

/** What fits a text, best first: at a date what exists then, else all that is on record. */
export function search(finder: Finder, snapshot: Snapshot, text: string, { types, under }: Narrowing): Matches {
  const { findables } = finder;
  const exists = existing(findables, snapshot);
  const isWithin: Test = under === null ? () => true : within(findables, snapshot, under);
  const accepts: Test = (thing) =>
    (types === null || types.includes(findables.typeOf(thing))) && exists(thing) && isWithin(thing);
  return finder.find(snapshot, text, { accepts, byContext: false });
}

/** The responsibilities of the view that fit a question, best first; the name of a unit tells what it does, too. */
export function responsibilitiesAbout(
  finder: Finder,
  snapshot: Snapshot,
  about: string,
  under: number | null,
): Matches {
  const { findables } = finder;
  const isHeld = held(findables, snapshot);
  const isWithin: Test = under === null ? () => true : within(findables, snapshot, under);
  const accepts: Test = (thing) => findables.typeOf(thing) === 'RESPONSIBILITY' && isHeld(thing) && isWithin(thing);
  return finder.find(snapshot, about, { accepts, byContext: true });
}
