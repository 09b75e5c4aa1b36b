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
  const units = new Map<string, { draft: Draft; further: Row[] }>();
  for (const draft of drafts) {
    const key = draft.id ?? `\0${draft.name}\0${placesOf(draft)}`;
    const known = units.get(key);
    const first = known?.draft;
    if (!known || !first) {
      units.set(key, { draft, further: [] });
      continue;
    }
    if (wordsOf(first) === wordsOf(draft) && placesOf(first) === placesOf(draft)) {
      const expected = `expected each unit once, but it says what ${first.row.place} says.`;
      findings.note(draft.row, null, draft.id ?? draft.name, expected, 'The two rows are one unit.');
      known.further.push(draft.row);
    } else if (draft.id !== null && wordsOf(first) === wordsOf(draft)) {
      const parents = [...first.parents, ...draft.parents];
      known.draft = { ...first, parents, standsIn: [...new Set([...first.standsIn, ...draft.standsIn])] };
      known.further.push(draft.row);
    } else {
      const differing = draft.name === first.name ? 'says something else' : `calls it ${quote(first.name)}`;
      const expected = `expected an id that no other unit has, but ${first.row.place} has it, too, and ${differing}.`;
      findings.error(draft.row, idColumn, draft.id ?? draft.name, expected);
    }
  }
  return [...units.values()];
}

/** All that it says but where it belongs. */
function wordsOf(draft: Draft): string {
  return JSON.stringify({ ...draft, row: null, standsIn: null, parents: null });
}

function placesOf({ parents, standsIn }: Draft): string {
  return JSON.stringify([parents.map(({ written }) => written), standsIn.map(({ place }) => place)]);
}
