import { dateInWords } from '../state/date-words';

/** The day that a view speaks of; a chart without dates has none. */
export function momentWords(asOf: string | null, isDated: boolean): string {
  if (!isDated) return 'undated';
  return asOf === null ? 'latest state on record' : `as of ${dateInWords(asOf)}`;
}
