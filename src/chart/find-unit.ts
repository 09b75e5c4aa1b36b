import type { Snapshot } from './snapshot';
import { coreOfName, foldText } from './fold-text';

/** One way to refer to a unit. */
export type UnitReference =
  | { readonly slug: string }
  | { readonly acronym: string }
  | { readonly name: string }
  | { readonly identifier: { readonly scheme: string; readonly value: string } };

/**
 * The units that a reference may mean, in chart order. Every name on record counts, former ones too; a name that fits
 * to the letter wins over one that fits only without its 'Office of' or 'US'.
 */
export function findUnits(snapshot: Snapshot, reference: UnitReference): number[] {
  const { chart } = snapshot;
  if ('slug' in reference) {
    const unit = chart.indexOf(reference.slug);
    return unit === undefined ? [] : [unit];
  }
  const index = indexOf(snapshot);
  if ('acronym' in reference) return index.get(acronymKey(reference.acronym)) ?? [];
  if ('identifier' in reference) return index.get(identifierKey(reference.identifier)) ?? [];
  return index.get(nameKey(reference.name)) ?? index.get(coreKey(reference.name)) ?? [];
}

const acronymKey = (acronym: string): string => `acronym ${acronym.trim().toLowerCase()}`;
const identifierKey = ({ scheme, value }: { scheme: string; value: string }): string =>
  `identifier ${JSON.stringify([scheme, value])}`;
const nameKey = (name: string): string => `name ${foldText(name)}`;
const coreKey = (name: string): string => `core ${coreOfName(name)}`;

const indexes = new WeakMap<Snapshot, ReadonlyMap<string, number[]>>();

/** Made when first asked for, kept as long as the snapshot. */
function indexOf(snapshot: Snapshot): ReadonlyMap<string, number[]> {
  const known = indexes.get(snapshot);
  if (known) return known;
  const index = new Map<string, number[]>();
  for (const unit of snapshot.units) {
    for (const key of keysOf(snapshot, unit)) {
      const units = index.get(key);
      if (units) units.push(unit);
      else index.set(key, [unit]);
    }
  }
  indexes.set(snapshot, index);
  return index;
}

function keysOf(snapshot: Snapshot, unit: number): Set<string> {
  const { names, identifiers } = snapshot.chart.unit(unit);
  return new Set([
    ...names.flatMap(({ kind, text }) => [
      ...(kind === 'ACRONYM' ? [acronymKey(text)] : []),
      nameKey(text),
      coreKey(text),
    ]),
    ...identifiers.map(identifierKey),
  ]);
}
