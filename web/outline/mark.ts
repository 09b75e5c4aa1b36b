import type { UnitChangeKind } from '../generated/operations';
import type { Change, Comparison } from '../state/comparison';

/** How a changed unit is marked: by a sign and in words, so that neither colour nor sign need be seen. */
export interface Mark {
  readonly sign: string;
  readonly words: string;
  /** What it is called on the side that is not in view; null when the same, or not there. */
  readonly otherName: string | null;
}

const signs: Readonly<Record<UnitChangeKind, string>> = {
  ADDED: '+',
  REMOVED: '−',
  RENAMED: '≈',
  MOVED: '→',
  RECLASSIFIED: '◇',
};

const wordsInTime: Readonly<Record<UnitChangeKind, string>> = {
  ADDED: 'added',
  REMOVED: 'removed',
  RENAMED: 'renamed',
  MOVED: 'moved',
  RECLASSIFIED: 'of another kind',
};

/** Two charts of the same body: nothing happened from one to the other. */
const wordsAcrossCharts = (side: Comparison['side']): Readonly<Record<UnitChangeKind, string>> => ({
  ADDED: side === 'after' ? 'only here' : 'only there',
  REMOVED: side === 'before' ? 'only here' : 'only there',
  RENAMED: 'named otherwise',
  MOVED: 'placed otherwise',
  RECLASSIFIED: 'of another kind',
});

export function markOf({ kinds, before, after }: Change, { isAcrossCharts, side }: Comparison): Mark {
  const words = isAcrossCharts ? wordsAcrossCharts(side) : wordsInTime;
  const other = side === 'after' ? before : after;
  return {
    sign: kinds.map((kind) => signs[kind]).join(''),
    words: kinds.map((kind) => words[kind]).join(', '),
    otherName: kinds.includes('RENAMED') && other ? other.name : null,
  };
}
