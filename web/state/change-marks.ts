import type { UnitChangeKind } from '../generated/operations';
import { changeWords } from './change-words';
import { slugOf } from './comparison';
import type { Change, Comparison } from './comparison';

/** How a changed unit is marked: by a sign and in words, so that neither colour nor sign need be seen. */
interface Mark {
  readonly sign: string;
  readonly words: string;
  /** What it is called on the side that is not in view; null when the same, or not there. */
  readonly otherName: string | null;
}

/** A unit while two states are compared. */
export interface Marked {
  /** Null when it is the same in both. */
  readonly mark: Mark | null;
  /** Not there in the state in view. */
  readonly isGhost: boolean;
}

const signs: Readonly<Record<UnitChangeKind, string>> = {
  ADDED: '+',
  REMOVED: '−',
  RENAMED: '≈',
  MOVED: '→',
  RECLASSIFIED: '◇',
};

/** Two charts of the same body: nothing happened from one to the other. */
const wordsAcrossCharts = (side: Comparison['side']): Readonly<Record<UnitChangeKind, string>> => ({
  ADDED: side === 'after' ? 'only here' : 'only there',
  REMOVED: side === 'before' ? 'only here' : 'only there',
  RENAMED: 'named otherwise',
  MOVED: 'placed otherwise',
  RECLASSIFIED: changeWords.RECLASSIFIED,
});

/** How each unit is marked, by its slug; when nothing is compared, none. */
export function changeMarks(comparison: Comparison | null): (slug: string) => Marked {
  const changes = new Map(comparison?.changes.map((change) => [slugOf(change), change]));
  return (slug) => {
    const change = changes.get(slug);
    if (!change || !comparison) return { mark: null, isGhost: false };
    return { mark: markOf(change, comparison), isGhost: change[comparison.side] === null };
  };
}

function markOf({ kinds, before, after }: Change, { isAcrossCharts, side }: Comparison): Mark {
  const words = isAcrossCharts ? wordsAcrossCharts(side) : changeWords;
  const other = side === 'after' ? before : after;
  return {
    sign: kinds.map((kind) => signs[kind]).join(''),
    words: kinds.map((kind) => words[kind]).join(', '),
    otherName: kinds.includes('RENAMED') && other ? other.name : null,
  };
}
