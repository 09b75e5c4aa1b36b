import { didYouMean } from '../chart/did-you-mean';
import { listed } from '../chart/listed';
import { quote } from '../chart/quote';
import { UnfitOption, UnreadableFile } from './finding';
import { plainName, terms, usualNames } from './terms';
import type { Term } from './terms';

/** Which column of a file is taken for what. */
export interface Columns {
  readonly of: ReadonlyMap<Term, string>;
  /** Those that may name the parent; the first that does in a row counts. */
  readonly parents: readonly string[];
  readonly notTaken: readonly string[];
}

const mostShown = 12;

/**
 * Recognises columns by their usual names; what is mapped by hand counts first, and what is mapped to nothing is not
 * taken.
 *
 * @throws {UnfitOption} when a column that is mapped is not there
 * @throws {UnreadableFile} when nothing can be taken for the name of a unit
 */
export function recogniseColumns(columns: readonly string[], map: ReadonlyMap<Term, string>): Columns {
  const of = new Map<Term, string>();
  for (const [term, wanted] of map) if (wanted !== '') of.set(term, mapped(term, wanted, columns));
  const taken = new Set(of.values());
  const free = new Map<string, string>();
  for (const column of columns) {
    // A name with a line before it is for the program that wrote the file, such as the `_id` of a row.
    const isFree = !taken.has(column) && !column.startsWith('_') && !free.has(plainName(column));
    if (isFree) free.set(plainName(column), column);
  }
  for (const term of terms) {
    const names: readonly string[] = usualNames[term];
    const column =
      of.has(term) || map.has(term)
        ? undefined
        : names.map((name) => free.get(name)).find((found) => found !== undefined);
    if (column === undefined) continue;
    of.set(term, column);
    free.delete(plainName(column));
  }
  if (!of.has('name')) {
    const shown = listed(columns, mostShown, quote);
    throw new UnreadableFile(
      `nothing in it is called "name" or the like: there are ${shown || 'no columns'}. Say which holds the names: --map name=COLUMN.`,
    );
  }
  const parents = parentsAmong(of.get('parent'), map.has('parent') ? [] : [...free.values()]);
  const used = new Set([...of.values(), ...parents]);
  const inOrder = terms.flatMap((term) => {
    const column = of.get(term);
    return column === undefined ? [] : [[term, column] as const];
  });
  return { of: new Map(inOrder), parents, notTaken: columns.filter((column) => !used.has(column)) };
}

function parentsAmong(first: string | undefined, others: readonly string[]): string[] {
  const usual: readonly string[] = usualNames.parent;
  return [...(first === undefined ? [] : [first]), ...others.filter((column) => usual.includes(plainName(column)))];
}

function mapped(term: Term, wanted: string, columns: readonly string[]): string {
  const column = columns.includes(wanted)
    ? wanted
    : columns.find((one) => one.trim().toLowerCase() === wanted.trim().toLowerCase());
  if (column !== undefined) return column;
  const shown = listed(columns, mostShown, quote);
  throw new UnfitOption(
    `--map says that ${term} is ${quote(wanted)}; expected one of the columns ${shown}.${didYouMean(wanted, columns)}`,
  );
}
