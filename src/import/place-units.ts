import { listInCell } from './cells/list-in-cell';
import { isNoParent } from './cells/nothing';
import type { Columns } from './columns';
import type { Draft, ParentReference } from './draft';
import type { Findings } from './findings';
import { Names } from './names';
import type { Row } from './row';
import type { United } from './unite-repeated';

/** A unit with what it belongs to. */
export interface PlacedUnit {
  readonly draft: Draft;
  /** All rows that tell of it. */
  readonly rows: readonly Row[];
  /** Null for a unit without a parent. */
  readonly parent: Draft | null;
  /** Further parents: it has one place, and a line to each of these. */
  readonly alsoReportsTo: readonly Draft[];
}

/**
 * Puts each unit in its place: where its row says, where its record stands, and where the row of another names it as
 * right below. Each of them that differs from the first is a second line, and said to be one.
 */
export function placeUnits(united: readonly United[], columns: Columns, findings: Findings): PlacedUnit[] {
  const drafts = united.map(({ draft }) => draft);
  const names = new Names(drafts);
  const ofRow = new Map(united.flatMap(({ draft, further }) => [draft.row, ...further].map((row) => [row, draft])));
  const column = (term: 'parent' | 'alsoReportsTo'): string => columns.of.get(term) ?? term;
  const namedBelow = listedBelow(drafts, names, findings);

  /** Each parent once, with what tells of it. */
  const parentsOf = (draft: Draft): ReadonlyMap<Draft, ParentReference> => {
    const parents = new Map<Draft, ParentReference>();
    const add = (parent: Draft, row: Row, written: string): void => {
      if (!parents.has(parent)) parents.set(parent, { row, written });
    };
    for (const { written, row } of draft.parents) {
      for (const parent of referred(draft, written, row, column('parent'), names, findings)) add(parent, row, written);
    }
    for (const row of draft.standsIn) {
      const parent = ofRow.get(row);
      if (parent) add(parent, draft.row, parent.name);
      else
        findings.fallsWith(
          draft.row,
          null,
          null,
          `expected a record that can be taken around it, but ${row.place} cannot.`,
        );
    }
    for (const parent of namedBelow.get(draft) ?? []) add(parent, parent.row, parent.name);
    return parents;
  };
  return united.map(({ draft, further }) => {
    const [[parent] = [null], ...others] = parentsOf(draft);
    for (const [other, { row, written }] of others) {
      const expected = `expected one parent, but ${draft.name} belongs to ${parent?.name ?? ''}.`;
      const done = `Taken as a second line: it also reports to ${other.name}.`;
      findings.warning(row, column('parent'), written, expected, done);
    }
    const second = draft.alsoReportsTo.flatMap((other) =>
      referred(draft, other, draft.row, column('alsoReportsTo'), names, findings),
    );
    const also = new Set([...others.map(([other]) => other), ...second]);
    const rows = [draft.row, ...further].filter((row) => !findings.hasError(row));
    return { draft, rows, parent, alsoReportsTo: [...also].filter((other) => other !== draft && other !== parent) };
  });
}

/** What a reference of a row means: one unit, or several where it is a list; nothing where it is wrong, and told. */
function referred(
  draft: Draft,
  reference: string,
  row: Row,
  column: string,
  names: Names,
  findings: Findings,
): Draft[] {
  const found = names.find(reference, draft);
  if ('draft' in found) {
    if (found.draft === draft) {
      const expected = 'expected another unit: none belongs to itself. Leave it empty for the top.';
      findings.error(row, column, reference, expected);
      return [];
    }
    if (found.isWrittenOtherwise) {
      const { name, row: other } = found.draft;
      const expected = 'expected the id or the name as the file has it.';
      findings.warning(row, column, reference, expected, `Read as ${JSON.stringify(name)} (${other.place}).`);
    }
    return [found.draft];
  }
  const items = listInCell(reference);
  if (found.isUnknown && items.length > 1) {
    return items.flatMap((item) => referred(draft, item, row, column, names, findings));
  }
  if (found.isUnknown && isNoParent(reference)) {
    findings.note(row, column, reference, 'expected an id or a name, or nothing.', 'Read as: it has none.');
    return [];
  }
  findings.error(row, column, reference, `expected ${found.expected()}`);
  return [];
}

/** For each unit those that name it as right below. */
function listedBelow(drafts: readonly Draft[], names: Names, findings: Findings): ReadonlyMap<Draft, readonly Draft[]> {
  const above = new Map<Draft, Draft[]>();
  for (const draft of drafts) {
    for (const reference of draft.below) {
      const found = names.find(reference, draft);
      if ('draft' in found) {
        const known = above.get(found.draft);
        if (known) known.push(draft);
        else above.set(found.draft, [draft]);
      } else {
        const done = 'It is not taken as a unit.';
        findings.warning(draft.row, 'the list of those below', reference, `expected ${found.expected()}`, done);
      }
    }
  }
  return above;
}
