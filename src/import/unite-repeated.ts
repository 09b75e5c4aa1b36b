import { quote } from '../chart/quote';
import type { Draft } from './draft';
import type { Findings } from './findings';
import type { Row } from './row';

/** A unit with the further rows that tell of it. */
export interface United {
  readonly draft: Draft;
  readonly further: readonly Row[];
}

/**
 * Rows that say the same are one unit; rows that differ in nothing but the parent are one unit with two parents. Two
 * rows of one id that differ otherwise cannot both be taken.
 */
export function uniteRepeated(drafts: readonly Draft[], idColumn: string, findings: Findings): United[] {
  const units = new Map<string, Repeated>();
  for (const draft of drafts) {
    const key = draft.id ?? `\0${draft.name}\0${placesOf(draft)}`;
    const known = units.get(key);
    if (!known) {
      units.set(key, { first: draft, words: null, told: null, further: [] });
      continue;
    }
    const { first, further } = known;
    known.words ??= wordsOf(first);
    known.told ??= new Map([[placesOf(first), first]]);
    const places = placesOf(draft);
    const same = known.told.get(places);
    if (known.words !== wordsOf(draft)) {
      const differing = draft.name === first.name ? 'says something else' : `calls it ${quote(first.name)}`;
      const expected = `expected an id that no other unit has, but ${first.row.place} has it, too, and ${differing}.`;
      findings.error(draft.row, idColumn, draft.id ?? draft.name, expected);
    } else if (same) {
      const expected = `expected each unit once, but it says what ${same.row.place} says.`;
      findings.note(draft.row, null, draft.id ?? draft.name, expected, 'The two rows are one unit.');
      further.push(draft.row);
    } else {
      known.told.set(places, draft);
      further.push(draft.row);
    }
  }
  return Array.from(units.values(), united);
}

/** A unit while its rows are met. What they say is put into words only when there are several. */
interface Repeated {
  readonly first: Draft;
  words: string | null;
  /** By where they say that it belongs, the first rows that do. */
  told: Map<string, Draft> | null;
  readonly further: Row[];
}

function united({ first, told, further }: Repeated): United {
  if (!told) return { draft: first, further };
  const drafts = [...told.values()];
  const parents = drafts.flatMap((draft) => draft.parents);
  return { draft: { ...first, parents, standsIn: [...new Set(drafts.flatMap((draft) => draft.standsIn))] }, further };
}

/** All that it says but where it belongs. */
function wordsOf(draft: Draft): string {
  return JSON.stringify({ ...draft, row: null, standsIn: null, parents: null });
}

function placesOf({ parents, standsIn }: Draft): string {
  return JSON.stringify([parents.map(({ written }) => written), standsIn.map(({ place }) => place)]);
}
