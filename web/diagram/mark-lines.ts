import type { Mark } from '../state/change-marks';
import { emsOf } from '../../src/pages/wrap';

/** The mark of a box: all in one line where they have room, else a line for each change. */
export function markLines({ parts }: Mark, ems: number): readonly string[] {
  const each = parts.map(({ sign, word }) => `${sign} ${word}`);
  const all = `${parts.map(({ sign }) => sign).join('')} ${parts.map(({ word }) => word).join(', ')}`;
  return emsOf(all) <= ems ? [all] : each;
}
