import type { View } from '../state/address';
import type { Found } from '../state/page';
import { longestText } from '../state/search-text';

/** One thing to choose while typing. */
export interface Suggestion {
  readonly id: string;
  /** What kind of thing it is; of the question, nothing. */
  readonly type: 'Unit' | 'Duty' | 'Law' | 'Passage' | null;
  readonly text: string;
  /** Whose it is, or where it stands. */
  readonly detail: string | null;
  /** What fitted what was typed, when it is not the text itself. */
  readonly matched: string | null;
  readonly to: Partial<View>;
}

const elsewhere: Partial<View> = { unit: null, find: null, about: null };

export const toResults = (text: string): Partial<View> => ({ ...elsewhere, find: text });
const toQuestion = (text: string): Partial<View> => ({ ...elsewhere, about: text });

/** What was found, best first, and at the end, always, the question who is responsible. */
export function suggestionsFor(text: string, found: Found | null): readonly Suggestion[] {
  return [...(found?.edges ?? []).map(suggestionOf), questionOf(text)];
}

function questionOf(text: string): Suggestion {
  const question = `Who is responsible for “${text}”?`;
  return { id: 'question', type: null, text: question, detail: null, matched: null, to: toQuestion(text) };
}

function suggestionOf({ node, matchedText }: Found['edges'][number]): Suggestion {
  if ('name' in node) {
    const to = { ...elsewhere, unit: node.slug };
    return { id: node.id, type: 'Unit', text: node.name, detail: null, matched: unlessIn(node.name, matchedText), to };
  }
  if ('gist' in node) {
    const to = toResults(beginning(node.gist));
    return { id: node.id, type: 'Passage', text: node.gist, detail: node.source.title, matched: null, to };
  }
  const matched = unlessIn(node.title, matchedText);
  if ('unit' in node) {
    const to = { ...elsewhere, unit: node.unit.slug };
    return { id: node.id, type: 'Duty', text: node.title, detail: node.unit.name, matched, to };
  }
  return { id: node.id, type: 'Law', text: node.title, detail: null, matched, to: toResults(beginning(node.title)) };
}

function unlessIn(text: string, matched: string): string | null {
  return text.toLowerCase().includes(matched.toLowerCase()) ? null : matched;
}

/** As many whole words as a search takes. */
function beginning(text: string): string {
  if (text.length <= longestText) return text;
  const end = text.lastIndexOf(' ', longestText);
  return text.slice(0, end > 0 ? end : longestText);
}

/** How much was found, for ears. */
export function countInWords(found: Found): string {
  const { totalCount, edges } = found;
  if (totalCount === 0) return 'Nothing found';
  if (totalCount > edges.length) return `The best ${String(edges.length)} of ${String(totalCount)} results`;
  return totalCount === 1 ? '1 result' : `${String(totalCount)} results`;
}
