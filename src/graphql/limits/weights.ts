import type { GraphQLField } from 'graphql';

export const costOfObject = 1;
/** An object costs as much as so many values. */
export const valuesOfObject = 10;
export const costOfValue = costOfObject / valuesOfObject;

/** So many units that were looked through for a list cost as much as an object. */
export const scannedOfObject = 250;

/** What a list costs beside what it gives: the units that were looked through for it. */
export function costOfScanning(object: object): number {
  return 'scanned' in object && typeof object.scanned === 'number' ? Math.floor(object.scanned / scannedOfObject) : 0;
}

/** What a field costs beside the object that it gives: the work of finding it. Stated as its `complexity`. */
export function extraCost({ extensions: { complexity } }: GraphQLField<unknown, unknown>): number {
  return typeof complexity === 'number' ? complexity : 0;
}
