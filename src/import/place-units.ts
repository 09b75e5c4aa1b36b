import { listInCell } from './cells/list-in-cell';
import { isNoParent } from './cells/nothing';
import type { Columns } from './columns';
import type { Draft, Reference } from './draft';
import type { Findings } from './findings';
import { Names } from './names';
import type { Row } from './row';
import type { United } from './unite-repeated';

/** A unit with what it belongs to. */
export interface PlacedUnit {
  readonly draft: Draft;
  /** All rows that tell of it and can be taken; where there is none, it cannot. */
  readonly rows: readonly Row[];
  /** Null for a unit without a parent. */
  readonly parent: Line | null;
  readonly alsoReportsTo: readonly SecondLine[];
}

/** That a unit belongs to another, with the rows that say so. */
export interface Line {
  readonly to: Draft;
  readonly rows: readonly Row[];
}

/** To a further parent: a unit has one place, and a line to each other one that it is said to belong to. */
interface SecondLine extends Line {
  readonly told: Reference;
  /** Whether that says that it is the parent. */
  readonly isToldAsParent: boolean;
}

/**
 * Puts each unit in its place: where its row says, where its record stands, and where the row of another names it as
 * right below. Each of them that differs from the first is a second line.
 */
export function placeUnits(united: readonly United[], columns: Columns, findings: Findings): PlacedUnit[] {
  const drafts = united.map(({ draft }) => draft);
  const names = new Names(drafts);
  const ofRow = new Map(united.flatMap(({ draft, further }) => [draft.row, ...further].map((row) => [row, draft])));
  const namedBelow = listedBelow(drafts, names, findings);

  /** Each parent once, with all references to it. */
  const parentsOf = (draft: Draft): ReadonlyMap<Draft, Reference[]> => {
    const parents = new Map<Draft, Reference[]>();
    const add = (parent: Draft, reference: Reference): void => {
      const known = parents.get(parent);
      if (known) known.push(reference);
      else parents.set(parent, [reference]);
    };
    for (const reference of draft.parents) {
      for (const parent of referred(draft, reference, names, findings)) add(parent, reference);
    }
    for (const row of draft.standsIn) {
      const parent = ofRow.get(row);
      const expected = `expected a record that can be taken around it, but ${row.place} cannot.`;
      if (parent) add(parent, { written: parent.name, row: draft.row, column: 'the record around it' });
      else findings.fallsWith(draft.row, null, null, expected);
    }
    for (const { parent, reference } of namedBelow.get(draft) ?? []) add(parent, reference);
    return parents;
  };

  return united.map(({ draft, further }) => {
    const [first, ...others] = takenOf(parentsOf(draft), findings);
    const column = columns.of.get('alsoReportsTo') ?? 'alsoReportsTo';
    const asked = draft.alsoReportsTo.flatMap((written) => {
      const told = { written, row: draft.row, column };
      return referred(draft, told, names, findings).map((to) => secondLine([to, told], false));
    });
    const parent = first ? lineOf(first) : null;
    const lines = new Map([...asked, ...others.map((other) => secondLine(other, true))].map((line) => [line.to, line]));
    const rows = [draft.row, ...further].filter((row) => !findings.hasError(row));
    const alsoReportsTo = [...lines.values()].filter(({ to }) => to !== draft && to !== parent?.to);
    return { draft, rows, parent, alsoReportsTo };
  });
}

/** Another unit, and where it is referred to. */
type Referred = readonly [to: Draft, first: Reference, ...others: Reference[]];

/** What only rows say that cannot be taken is not taken. */
function takenOf(parents: ReadonlyMap<Draft, Reference[]>, findings: Findings): Referred[] {
  return [...parents].flatMap(([to, references]): Referred[] => {
    const [first, ...others] = references.filter(({ row }) => !findings.hasError(row));
    return first ? [[to, first, ...others]] : [];
  });
}

function lineOf([to, ...references]: Referred): Line {
  return { to, rows: [...new Set(references.map(({ row }) => row))] };
}

function secondLine(referred: Referred, isToldAsParent: boolean): SecondLine {
  return { ...lineOf(referred), told: referred[1], isToldAsParent };
}

/** What a reference of a row means: one unit, or several where it is a list; nothing where it is wrong, and told. */
function referred(draft: Draft, reference: Reference, names: Names, findings: Findings): Draft[] {
  const { written, row, column } = reference;
  const found = names.find(written, draft);
  if ('draft' in found) {
    if (found.draft === draft) {
      const expected = 'expected another unit: none belongs to itself. Leave it empty for the top.';
      findings.error(row, column, written, expected);
      return [];
    }
    if (found.isWrittenOtherwise) {
      const { name, row: other } = found.draft;
      const expected = 'expected the id or the name as the file has it.';
      findings.warning(row, column, written, expected, `Read as ${JSON.stringify(name)} (${other.place}).`);
    }
    return [found.draft];
  }
  const items = listInCell(written);
  if (found.isUnknown && items.length > 1) {
    return items.flatMap((item) => referred(draft, { ...reference, written: item }, names, findings));
  }
  if (found.isUnknown && isNoParent(written)) {
    findings.note(row, column, written, 'expected an id or a name, or nothing.', 'Read as: it has none.');
    return [];
  }
  findings.error(row, column, written, `expected ${found.expected()}`);
  return [];
}

/** For each unit those that name it as right below, and where they do. */
function listedBelow(
  drafts: readonly Draft[],
  names: Names,
  findings: Findings,
): ReadonlyMap<Draft, readonly { readonly parent: Draft; readonly reference: Reference }[]> {
  const above = new Map<Draft, { parent: Draft; reference: Reference }[]>();
  for (const parent of drafts) {
    for (const reference of parent.below) {
      const { written, row, column } = reference;
      const found = names.find(written, parent);
      if ('draft' in found) {
        const known = above.get(found.draft);
        if (known) known.push({ parent, reference });
        else above.set(found.draft, [{ parent, reference }]);
      } else {
        findings.warning(row, column, written, `expected ${found.expected()}`, 'It is not taken as a unit.');
      }
    }
  }
  return above;
}
