import type { Draft } from './draft';
import type { Columns } from './columns';
import type { Findings } from './findings';
import type { PlacedUnit } from './place-units';

/**
 * The units that hang together: without those whose parents run in a circle, those whose rows cannot be taken, and
 * whatever stands below one of these. Each is told, and why.
 */
export function soundTree(units: readonly PlacedUnit[], columns: Columns, findings: Findings): PlacedUnit[] {
  const column = columns.of.get('parent') ?? 'parent';
  const unitOf = new Map(units.map((unit) => [unit.draft, unit]));
  const parentOf = (draft: Draft): Draft | null => unitOf.get(draft)?.parent ?? null;
  const judged = new Map<Draft, 'sound' | 'not'>();

  for (const { draft } of units) {
    const way: Draft[] = [];
    const onWay = new Set<Draft>();
    let at: Draft | null = draft;
    while (at && !judged.has(at) && !onWay.has(at)) {
      way.push(at);
      onWay.add(at);
      at = parentOf(at);
    }
    if (at && onWay.has(at)) tellCircle(way.slice(way.indexOf(at)), column, findings);
    for (const unit of way.reverse()) {
      const above = parentOf(unit);
      const isWrong = findings.hasError(unit.row);
      if (!isWrong && above && (judged.get(above) === 'not' || findings.hasError(above.row))) {
        const expected = `expected a unit that can be taken, but ${above.row.place} cannot.`;
        findings.fallsWith(unit.row, column, above.name, expected);
      }
      judged.set(unit, findings.hasError(unit.row) ? 'not' : 'sound');
    }
  }
  const { keepGoing } = findings;
  const sound = units.filter(({ draft }) => judged.get(draft) === 'sound');
  return sound.map((unit) => ({
    ...unit,
    alsoReportsTo: unit.alsoReportsTo.filter((other) => {
      if (judged.get(other) === 'sound') return true;
      if (!keepGoing) return false;
      const expected = `expected a unit that can be taken, but ${other.row.place} cannot.`;
      findings.warning(unit.draft.row, column, other.name, expected, 'The second line is not taken.');
      return false;
    }),
  }));
}

/** A long circle is told by its beginning. */
const mostShown = 10;

function tellCircle(circle: readonly Draft[], column: string, findings: Findings): void {
  circle.forEach((unit, place) => {
    const length = Math.min(circle.length, mostShown);
    const shown = Array.from({ length }, (_, step) => circle[(place + step) % circle.length]?.name ?? '');
    const loop = [...shown, ...(circle.length > mostShown ? ['…'] : []), unit.name].join(' → ');
    const parent = circle[(place + 1) % circle.length] ?? unit;
    const expected = `expected a unit that is not below it, but the parents run in a circle: ${loop}.`;
    findings.error(unit.row, column, parent.name, expected);
  });
}
