import { listed } from '../chart/listed';
import { quote } from '../chart/quote';
import type { Draft } from './draft';
import { UnfitOption } from './finding';
import type { Findings } from './findings';
import type { ImportOptions } from './import-options';
import { Names } from './names';
import type { PlacedUnit } from './place-units';

/** The units of a chart, and which of them it is about. */
export interface Topped {
  readonly units: readonly PlacedUnit[];
  readonly subject: Draft;
}

const mostShown = 5;

/**
 * Finds the agency that the chart is about: the one that is said, a new one above all units without a parent, else the
 * only one of these. Null, and told, where there is none or several.
 *
 * @throws {UnfitOption}
 */
export function chooseSubject(
  units: readonly PlacedUnit[],
  { subject, top }: ImportOptions,
  findings: Findings,
): Topped | null {
  if (subject !== undefined) {
    const found = new Names(units.map(({ draft }) => draft)).find(subject, null);
    if ('draft' in found) return { units, subject: found.draft };
    throw new UnfitOption(`--subject is ${quote(subject)}; expected ${found.expected()}`);
  }
  if (top !== undefined) return underOne(units, top);
  const [only, ...others] = units.flatMap(({ draft, parent }) => (parent === null ? [draft] : []));
  if (only && others.length === 0) return { units, subject: only };
  const isTold = !findings.keepGoing && findings.all.some(({ severity }) => severity === 'error');
  // The row that would have been the top may be among those told already.
  if (only || !isTold) findings.ofFile('error', only ? severalTops(only, others) : noTop, 'Nothing is imported.');
  return null;
}

const noTop = 'No unit without a parent is left; expected one, as the top of the chart.';

function severalTops(only: Draft, others: readonly Draft[]): string {
  const shown = listed([only, ...others], mostShown, ({ name, row }) => `${quote(name)} (${row.place})`);
  return `${String(others.length + 1)} units have no parent: ${shown}; expected one, as the top of the chart. Say which of them the chart is about, such as --subject ${quote(only.id ?? only.name)}, and the others are bodies outside it; or put all of them under one: --top NAME.`;
}

/** The row of what stands in no row: the file as a whole. */
const wholeFile = { number: 0, place: 'the file', above: null, value: (): undefined => undefined };

function underOne(units: readonly PlacedUnit[], name: string): Topped {
  const subject: Draft = {
    row: wholeFile,
    id: null,
    name,
    kind: 'AGENCY',
    designations: [],
    parents: [],
    standsIn: [],
    alsoReportsTo: [],
    below: [],
    otherNames: [],
    responsibilities: [],
    identifiers: [],
    founded: null,
    dissolved: null,
    hasEnded: false,
    summary: null,
  };
  const top: PlacedUnit = { draft: subject, rows: [wholeFile], parent: null, alsoReportsTo: [] };
  return {
    subject,
    units: [top, ...units.map((unit) => ({ ...unit, parent: unit.parent ?? { to: subject, rows: unit.rows } }))],
  };
}
