import { quote } from '../chart/quote';
import type { Columns } from './columns';
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
 * rows of one id, or of one name in one place, that differ otherwise cannot both be taken.
 */
export function uniteRepeated(drafts: readonly Draft[], columns: Columns, findings: Findings): United[] {
  const units = new Map<string, Repeated>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    const known = units.get(key);
    if (!known) {
      units.set(key, { first: draft, words: null, told: null, all: [draft] });
      continue;
    }
    const { first, all } = known;
    known.words ??= wordsOf(first);
    known.told ??= new Map([[placesOf(first), first]]);
    const places = placesOf(draft);
    const same = known.told.get(places);
    if (known.words !== wordsOf(draft)) {
      tellDifference(first, draft, columns, findings);
    } else if (same) {
      tellRepetition(same, draft, columns, findings);
      all.push(draft);
    } else {
      known.told.set(places, draft);
      all.push(draft);
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
  readonly all: Draft[];
}

function united({ first, all }: Repeated): United {
  if (all.length === 1) return { draft: first, further: [] };
  const [parents, below, standsIn] = [
    all.flatMap((draft) => draft.parents),
    all.flatMap((draft) => draft.below),
    new Set(all.flatMap((draft) => draft.standsIn)),
  ];
  return { draft: { ...first, parents, below, standsIn: [...standsIn] }, further: all.slice(1).map(({ row }) => row) };
}

function tellDifference(first: Draft, draft: Draft, { of }: Columns, findings: Findings): void {
  const { id, name, row } = draft;
  const differing = name === first.name ? 'says something else' : `calls it ${quote(first.name)}`;
  const expected =
    id === null
      ? `expected a name that no other unit of its parent has, but ${first.row.place} has it, too, and ${differing}; give ids.`
      : `expected an id that no other unit has, but ${first.row.place} has it, too, and ${differing}.`;
  findings.error(row, of.get(id === null ? 'name' : 'id') ?? 'id', id ?? name, expected);
}

/** Where only what is not taken differs, people should look at whether it is the same unit. */
function tellRepetition(same: Draft, { id, name, row }: Draft, { notTaken }: Columns, findings: Findings): void {
  const rest = (one: Row): string => JSON.stringify(notTaken.map((column) => one.value(column)));
  const done = 'The two rows are one unit.';
  if (rest(same.row) === rest(row)) {
    findings.note(row, null, id ?? name, `expected each unit once, but it says what ${same.row.place} says.`, done);
    return;
  }
  const expected = `expected each unit once, but in the columns that are taken it says what ${same.row.place} says.`;
  findings.warning(row, null, id ?? name, expected, done);
}

/** Without an id, what bears one name in one place; but a record inside another, or without a name, is one of its own. */
function keyOf(draft: Draft): string {
  if (draft.id !== null) return draft.id;
  const isOneOfItsOwn = draft.name === '' || draft.standsIn.length > 0;
  return isOneOfItsOwn ? `\0${String(draft.row.number)}` : `\0${draft.name}\0${placesOf(draft)}`;
}

/** All that it says but where it belongs. */
function wordsOf(draft: Draft): string {
  const below = draft.below.map(({ written }) => written);
  return JSON.stringify({ ...draft, row: null, standsIn: null, parents: null, below });
}

function placesOf({ parents, standsIn }: Draft): string {
  return JSON.stringify([parents.map(({ written }) => written), standsIn.map(({ place }) => place)]);
}
