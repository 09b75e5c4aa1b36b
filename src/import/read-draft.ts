import { effectiveDay, parseUncertainDate } from '../chart/dates';
import { unitKinds } from '../chart/vocabulary';
import type { UnitKind } from '../chart/vocabulary';
import { CellReader } from './cells/cell-reader';
import type { Columns } from './columns';
import type { Draft, DraftName } from './draft';
import type { Findings } from './findings';
import type { ImportOptions } from './import-options';
import type { Row } from './row';
import { tellUnlikelyName } from './tell-doubts';
import { plainName, usualListsBelow } from './terms';

/** What a row says of a unit; what cannot be taken of it is among the findings, and with it the row. */
export function readDraft(
  row: Row,
  {
    columns,
    listsBelow,
    options,
    findings,
  }: {
    readonly columns: Columns;
    readonly listsBelow: readonly string[];
    readonly options: ImportOptions;
    readonly findings: Findings;
  },
): Draft {
  const cell = new CellReader(row, columns, options, findings);
  const name = cell.text('name');
  const nameColumn = columns.of.get('name') ?? 'name';
  if (name === '') findings.error(row, nameColumn, null, 'expected the name of a unit.');
  tellUnlikelyName(row, nameColumn, name, findings);
  const words = cell.texts('kind');
  const { founded, dissolved } = lifeOf(row, cell, columns, findings);
  return {
    row,
    id: cell.key('id')[0] ?? null,
    name,
    kind: kindOf(words, options),
    designations: lean(columns.of.has('designations') ? cell.texts('designations') : words),
    parents: lean(cell.parents()),
    standsIn: lean(row.above ? [row.above] : []),
    alsoReportsTo: lean(cell.keys('alsoReportsTo')),
    below: lean(listsBelow.flatMap((column) => cell.referencesIn(column))),
    otherNames: lean(distinctNames([...cell.texts('acronym').map(acronym), ...cell.names('otherNames')], name)),
    responsibilities: lean(cell.duties('responsibilities')),
    identifiers: lean(cell.identifiers('identifiers')),
    founded,
    dissolved,
    hasEnded: dissolved !== null || cell.hasEnded('status'),
    summary: cell.text('summary') || null,
  };
}

const nothing: readonly never[] = [];

/** One empty list for all: most rows of a large file say little. */
function lean<Item>(list: readonly Item[]): readonly Item[] {
  return list.length === 0 ? nothing : list;
}

/** Columns that name what is right below a record, without holding it. */
export function listsBelowIn(columns: readonly string[]): string[] {
  return columns.filter((column) => usualListsBelow.includes(plainName(column)));
}

function kindOf(words: readonly string[], { kinds }: ImportOptions): UnitKind {
  for (const word of words) {
    const folded = word.toLowerCase();
    const kind = kinds.get(folded) ?? unitKinds.find((one) => one.toLowerCase() === folded);
    if (kind) return kind;
  }
  return 'OFFICE';
}

function lifeOf(
  row: Row,
  cell: CellReader,
  columns: Columns,
  findings: Findings,
): Pick<Draft, 'founded' | 'dissolved'> {
  const [founded, dissolved] = [cell.date('founded'), cell.date('dissolved')];
  const [first, last] = [dayOf(founded), dayOf(dissolved)];
  if (first !== null && last !== null && last < first) {
    const expected = `expected a date that is not before ${columns.of.get('founded') ?? 'its beginning'}, ${founded ?? ''}: it counts from ${last}, and that from ${first}.`;
    findings.error(row, columns.of.get('dissolved') ?? 'end', dissolved, expected);
  }
  return { founded, dissolved };
}

function dayOf(date: string | null): string | null {
  return date === null ? null : effectiveDay(parseUncertainDate(date));
}

function acronym(text: string): DraftName {
  return { text, kind: 'ACRONYM', isFormer: false, from: null, until: null };
}

function distinctNames(names: readonly DraftName[], name: string): DraftName[] {
  const seen = new Set([name]);
  return names.filter(({ text, from, until }) => {
    const key = [text, from, until].filter((part) => part !== null).join('\n');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
