import type { Chart } from './chart';
import { coreOfName, foldText } from './fold-text';
import type { Snapshot } from './snapshot';

/** One way to refer to a unit. */
export type UnitReference =
  | { readonly slug: string }
  | { readonly acronym: string }
  | { readonly name: string }
  | { readonly identifier: { readonly scheme: string; readonly value: string } };

/**
 * The units that a reference may mean, in chart order, without those that are still to come. Every name on record counts, former ones too; a name that fits
 * to the letter wins over one that fits only without its 'Office of' or 'US'.
 */
export function findUnits(snapshot: Snapshot, reference: UnitReference): number[] {
  const found = new Set(fitting(snapshot.chart, reference).filter((unit) => !snapshot.isToCome(unit)));
  return found.size > 1 ? Array.from(snapshot.units.filter((unit) => found.has(unit))) : [...found];
}

function fitting(chart: Chart, reference: UnitReference): readonly number[] {
  if ('slug' in reference) {
    const unit = chart.indexOf(reference.slug);
    return unit === undefined ? [] : [unit];
  }
  const index = indexOf(chart);
  if ('acronym' in reference) return index.get(acronymKey(reference.acronym)) ?? [];
  if ('identifier' in reference) return index.get(identifierKey(reference.identifier)) ?? [];
  return index.get(nameKey(reference.name)) ?? index.get(coreKey(reference.name)) ?? [];
}

const acronymKey = (acronym: string): string => `acronym ${acronym.trim().toLowerCase()}`;
const identifierKey = ({ scheme, value }: { scheme: string; value: string }): string =>
  `identifier ${JSON.stringify([scheme, value])}`;
const nameKey = (name: string): string => `name ${foldText(name)}`;
const coreKey = (name: string): string => `core ${coreOfName(name)}`;

const indexes = new WeakMap<Chart, ReadonlyMap<string, number[]>>();

/** Made when first asked for, kept as long as the chart. */
function indexOf(chart: Chart): ReadonlyMap<string, number[]> {
  const known = indexes.get(chart);
  if (known) return known;
  const index = new Map<string, number[]>();
  for (const unit of chart.units.keys()) {
    for (const key of keysOf(chart, unit)) {
      const units = index.get(key);
      if (units) units.push(unit);
      else index.set(key, [unit]);
    }
  }
  indexes.set(chart, index);
  return index;
}

function keysOf(chart: Chart, unit: number): Set<string> {
  const { names, identifiers } = chart.unit(unit);
  return new Set([
    ...names.flatMap(({ kind, text }) => [
      ...(kind === 'ACRONYM' ? [acronymKey(text)] : []),
      nameKey(text),
      coreKey(text),
    ]),
    ...identifiers.map(identifierKey),
  ]);
}
