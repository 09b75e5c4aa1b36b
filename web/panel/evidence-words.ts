import type { Citation } from '../state/page';

type Cited = Pick<Citation, 'stance'> & { readonly source: Pick<Citation['source'], 'id'> };

/** Who says so, who only with reservations and who otherwise, in one line: a source counts once for each. */
export function evidenceWords(citations: readonly Cited[]): string {
  const supporting = sourcesThat('SUPPORTS', citations);
  const qualifying = sourcesThat('QUALIFIES', citations);
  const opposing = sourcesThat('CONTRADICTS', citations);
  const parts = [
    supporting > 0 || qualifying + opposing === 0
      ? `${String(supporting)} ${supporting === 1 ? 'source' : 'sources'}`
      : '',
    qualifying > 0 ? `${String(qualifying)} with reservations` : '',
    opposing > 0 ? `${String(opposing)} ${opposing === 1 ? 'disputes it' : 'dispute it'}` : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function sourcesThat(stance: Citation['stance'], citations: readonly Cited[]): number {
  return new Set(citations.filter((citation) => citation.stance === stance).map(({ source }) => source.id)).size;
}

const order: readonly string[] = ['SUPPORTS', 'QUALIFIES', 'CONTRADICTS'];

/** Those that say so first, those that say otherwise last; among them as the chart has them. */
export function inOrderOfStance<Item extends Pick<Citation, 'stance'>>(citations: readonly Item[]): readonly Item[] {
  return [...citations].sort((one, other) => order.indexOf(one.stance) - order.indexOf(other.stance));
}
