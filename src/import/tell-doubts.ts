import { effectiveDay, parseUncertainDate } from '../chart/dates';
import { didYouMean } from '../chart/did-you-mean';
import { quote } from '../chart/quote';
import type { Columns } from './columns';
import type { Draft } from './draft';
import type { Findings } from './findings';
import type { ImportOptions } from './import-options';
import type { PlacedUnit } from './place-units';
import type { Row } from './row';
import { plainName } from './terms';

/** What can be read, but perhaps not as it is meant: rows above the headings, and a file in which nothing has a parent. */
export function tellWhatMayBeMissed(
  file: {
    readonly rows: readonly Row[];
    readonly above: number;
    readonly columns: Columns;
    readonly listsBelow: readonly string[];
  },
  { map }: ImportOptions,
  findings: Findings,
): void {
  const { rows, above, columns, listsBelow } = file;
  if (above > 0) {
    const problem = `${String(above)} rows stand above the headings, which row ${String(above + 1)} is taken for.`;
    findings.ofFile('warning', problem, 'They are not read.');
  }
  const isFlat = rows.length > 1 && listsBelow.length === 0 && rows.every((row) => row.above === null);
  if (!isFlat || columns.parents.length > 0 || map.has('parent')) return;
  const [likely] = columns.notTaken.filter((column) =>
    /parent|report|belong|partof|super|higher/.test(plainName(column)),
  );
  const hint = likely === undefined ? '' : ` Perhaps ${quote(likely)} is one: --map parent=${quote(likely)}.`;
  const problem = `No column is taken for the parent of a unit; expected one called "parent" or the like.${hint}`;
  findings.ofFile('warning', problem, 'No unit is put below another.');
}

/** Words of the command line that no row has. */
export function tellUnusedKinds(drafts: readonly Draft[], { kinds }: ImportOptions, findings: Findings): void {
  if (kinds.size === 0) return;
  const words = new Set(drafts.flatMap(({ designations }) => designations.map((word) => word.toLowerCase())));
  for (const word of kinds.keys()) {
    if (words.has(word)) continue;
    const problem = `--kinds says what ${quote(word)} is; expected a word that a row has.${didYouMean(word, words)}`;
    findings.ofFile('warning', problem, 'It makes no difference.');
  }
}

/** What is not below a unit that exists, is not in the tree. */
export function tellOlderThanParents(units: readonly PlacedUnit[], { of }: Columns, findings: Findings): void {
  const column = of.get('founded') ?? 'founded';
  for (const { draft, parent } of units) {
    const [own, above] = [dayOf(draft), parent && dayOf(parent.to)];
    if (own === null || above === null || own >= above) continue;
    const expected = `expected a date that is not before that of ${quote(parent?.to.name)}, to which it belongs: ${parent?.to.founded ?? ''}.`;
    findings.warning(draft.row, column, draft.founded, expected, `It is shown from ${above} on.`);
  }
}

function dayOf({ founded }: Draft): string | null {
  return founded === null ? null : effectiveDay(parseUncertainDate(founded));
}

/** A name longer than this fills a page. */
const longestName = 200;

/** Names that are likely no names: sums below a table, formulas and errors of a spreadsheet, whole paragraphs. */
export function tellUnlikelyName(row: Row, column: string, name: string, findings: Findings): void {
  const looksLike = /^(?:(?:grand |sub)?total|sum|summe)\b/i.test(name)
    ? 'a sum below the table'
    : /^#[A-Z/0]+[!?]?$/.test(name)
      ? 'an error of a spreadsheet'
      : name.startsWith('=')
        ? 'a formula'
        : name.length > longestName
          ? 'more than a name'
          : null;
  if (looksLike === null) return;
  const expected = `expected the name of a unit, but it looks like ${looksLike}.`;
  findings.warning(row, column, name, expected, 'Taken as it stands.');
}
