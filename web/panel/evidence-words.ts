import type { Citation } from '../state/page';

type Cited = Pick<Citation, 'stance'> & { readonly source: Pick<Citation['source'], 'id'> };

/** So many sources, and how they stand to a fact. */
interface EvidencePart {
  readonly stance: Citation['stance'];
  readonly words: string;
}

/** Who says so, who only with reservations and who otherwise: a source counts once for each. */
export function evidenceWords(citations: readonly Cited[]): readonly EvidencePart[] {
  const supporting = sourcesThat('SUPPORTS', citations);
  const qualifying = sourcesThat('QUALIFIES', citations);
  const opposing = sourcesThat('CONTRADICTS', citations);
  const parts: readonly (EvidencePart & { readonly isSaid: boolean })[] = [
    {
      stance: 'SUPPORTS',
      words: `${String(supporting)} ${supporting === 1 ? 'source' : 'sources'}`,
      isSaid: supporting > 0 || qualifying + opposing === 0,
    },
    { stance: 'QUALIFIES', words: `${String(qualifying)} with reservations`, isSaid: qualifying > 0 },
    {
      stance: 'CONTRADICTS',
      words: `${String(opposing)} ${opposing === 1 ? 'disputes it' : 'dispute it'}`,
      isSaid: opposing > 0,
    },
  ];
  return parts.filter(({ isSaid }) => isSaid).map(({ stance, words }) => ({ stance, words }));
}

function sourcesThat(stance: Citation['stance'], citations: readonly Cited[]): number {
  return new Set(citations.filter((citation) => citation.stance === stance).map(({ source }) => source.id)).size;
}

const order: readonly string[] = ['SUPPORTS', 'QUALIFIES', 'CONTRADICTS'];

/** Those that say so first, those that say otherwise last; among them as the chart has them. */
export function inOrderOfStance<Item extends Pick<Citation, 'stance'>>(citations: readonly Item[]): readonly Item[] {
  return [...citations].sort((one, other) => order.indexOf(one.stance) - order.indexOf(other.stance));
}
