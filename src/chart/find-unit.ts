import type { Chart } from './chart';
import { nameIndex } from './name-index';
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
  const index = nameIndex.of(chart);
  if ('acronym' in reference) return index.withAcronym(reference.acronym);
  if ('identifier' in reference) return index.withIdentifier(reference.identifier);
  return index.withName(reference.name);
}
