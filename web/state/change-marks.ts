import type { UnitChangeKind } from '../generated/operations';
import { changeWords } from './change-words';
import { slugOf } from './comparison';
import type { Change, Comparison } from './comparison';

/** How a changed unit is marked: by a sign and in a word, so that neither colour nor sign need be seen. */
export interface Mark {
  /** One for each change, such as `≈ renamed`. */
  readonly parts: readonly { readonly sign: string; readonly word: string }[];
  /** What the words mean, as sentences. */
  readonly meaning: string;
}

interface Terms {
  readonly sign: string;
  readonly word: string;
  readonly meaning: string;
}

/** A unit while two states are compared. */
export interface Marked {
  /** Null when it is the same in both. */
  readonly mark: Mark | null;
  /** Not there in the state in view. */
  readonly isGhost: boolean;
}

type Side = Comparison['side'];

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
  const otherName = (side === 'after' ? before : after)?.name ?? '';
  const all = kinds.map((kind) => termsFor(kind, isAcrossCharts, side, otherName));
  return {
    parts: all.map(({ sign, word }) => ({ sign, word })),
    meaning: all.map(({ meaning }) => meaning).join(' '),
  };
}

function termsFor(kind: UnitChangeKind, isAcrossCharts: boolean, side: Side, otherName: string): Terms {
  const other = isAcrossCharts ? 'the other chart' : 'the other state';
  switch (kind) {
    case 'ADDED':
    case 'REMOVED':
      return isAcrossCharts ? onOneSide(kind, side) : inTime(kind);
    case 'RENAMED':
      return { sign: '≈', word: changeWords.RENAMED, meaning: `In ${other} its name is ${otherName}.` };
    case 'MOVED':
      return { sign: '→', word: changeWords.MOVED, meaning: `In ${other} it belongs elsewhere.` };
    case 'RECLASSIFIED':
      return { sign: '◇', word: 'other kind', meaning: `In ${other} it is another kind of unit.` };
  }
}

const signs = { ADDED: '+', REMOVED: '−' };

/** Two charts of the same body: nothing happened from one to the other. */
function onOneSide(kind: 'ADDED' | 'REMOVED', side: Side): Terms {
  const isHere = (kind === 'ADDED') === (side === 'after');
  return isHere
    ? { sign: signs[kind], word: 'only here', meaning: 'The other chart does not have it.' }
    : { sign: signs[kind], word: 'only there', meaning: 'The other chart alone has it.' };
}

const inTime = (kind: 'ADDED' | 'REMOVED'): Terms =>
  kind === 'ADDED'
    ? { sign: signs[kind], word: changeWords.ADDED, meaning: 'In the earlier state it is not there.' }
    : { sign: signs[kind], word: changeWords.REMOVED, meaning: 'In the later state it is not there.' };
