import type { Columns } from './columns';
import type { Draft } from './draft';
import type { Findings } from './findings';
import type { Line, PlacedUnit } from './place-units';

/**
 * The units that hang together: without those whose parents run in a circle, those of which no row can be taken, and
 * whatever stands below one of these. Each row of them is told, and why.
 */
export function soundTree(units: readonly PlacedUnit[], columns: Columns, findings: Findings): PlacedUnit[] {
  const column = columns.of.get('parent') ?? 'parent';
  const unitOf = new Map(units.map((unit) => [unit.draft, unit]));
  const above = (unit: PlacedUnit): PlacedUnit | null => (unit.parent && unitOf.get(unit.parent.to)) ?? null;
  const judged = new Map<PlacedUnit, 'sound' | 'not'>();

  for (const unit of units) {
    const way: PlacedUnit[] = [];
    const onWay = new Set<PlacedUnit>();
    let at: PlacedUnit | null = unit;
    while (at && !judged.has(at) && !onWay.has(at)) {
      way.push(at);
      onWay.add(at);
      at = above(at);
    }
    if (at && onWay.has(at)) tellCircle(way.slice(way.indexOf(at)), column, findings);
    for (const one of way.reverse()) {
      const parent = above(one);
      const isLost = parent !== null && judged.get(parent) === 'not';
      const isWrong = one.rows.every((row) => findings.hasError(row));
      judged.set(one, isLost || isWrong ? 'not' : 'sound');
      if (isLost && !isWrong) tellFall(one, parent.draft, column, findings);
    }
  }
  const isSound = (draft: Draft): boolean => {
    const unit = unitOf.get(draft);
    return unit !== undefined && judged.get(unit) === 'sound';
  };
  for (const unit of units) tellSecondLines(unit, isSound, findings);
  const sound = units.filter(({ draft }) => isSound(draft));
  const kept = new Set(sound.flatMap(({ rows }) => rows));
  const withKeptRows = <Kept extends Line>(line: Kept): Kept => ({
    ...line,
    rows: line.rows.filter((row) => kept.has(row)),
  });
  return sound.map((unit) => ({
    ...unit,
    parent: unit.parent && withKeptRows(unit.parent),
    alsoReportsTo: unit.alsoReportsTo.filter(({ to }) => isSound(to)).map(withKeptRows),
  }));
}

/** Of a unit that is left out nothing is told; nor is what was asked for, unless it cannot be had. */
function tellSecondLines(
  { draft, parent, alsoReportsTo }: PlacedUnit,
  isSound: (draft: Draft) => boolean,
  findings: Findings,
): void {
  if (findings.keepGoing && !isSound(draft)) return;
  for (const { to, told, isToldAsParent } of alsoReportsTo) {
    const isLeftOut = findings.keepGoing && !isSound(to);
    if (!isToldAsParent && !isLeftOut) continue;
    const expected = isToldAsParent
      ? `expected one parent, but ${draft.name} belongs to ${parent?.to.name ?? ''}.`
      : `expected a unit that can be taken, but ${to.row.place} cannot.`;
    const done = isLeftOut
      ? `No second line is taken, as ${to.row.place} is left out.`
      : `Taken as a second line: it also reports to ${to.name}.`;
    findings.warning(told.row, told.column, told.written, expected, done);
  }
}

function tellFall({ rows }: PlacedUnit, above: Draft, column: string, findings: Findings): void {
  const expected = `expected a unit that can be taken, but ${above.row.place} cannot.`;
  for (const row of rows) if (!findings.hasError(row)) findings.fallsWith(row, column, above.name, expected);
}

/** A long circle is told by its beginning. */
const mostShown = 10;

/** At each row of each of its units. */
function tellCircle(circle: readonly PlacedUnit[], column: string, findings: Findings): void {
  circle.forEach(({ draft, rows, parent }, place) => {
    const length = Math.min(circle.length, mostShown);
    const shown = Array.from({ length }, (_, step) => circle[(place + step) % circle.length]?.draft.name ?? '');
    const loop = [...shown, ...(circle.length > mostShown ? ['…'] : []), draft.name].join(' → ');
    const expected = `expected a unit that is not below it, but the parents run in a circle: ${loop}.`;
    for (const row of rows) findings.error(row, column, parent?.to.name ?? null, expected);
  });
}
