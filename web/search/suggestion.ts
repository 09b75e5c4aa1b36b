import type { View } from '../state/address';
import { existenceWord } from '../state/existence-word';
import type { Found } from '../state/page';
import { hasEnoughLetters, longestText } from '../state/search-text';
import { wordingOf } from './question';

/** One thing to choose while typing. */
export interface Suggestion {
  readonly id: string;
  /** What kind of thing it is, and of a unit whether it is no more; of the question, nothing. */
  readonly type: string | null;
  readonly text: string;
  /** Whose it is, or where it stands. */
  readonly detail: string | null;
  /** What fitted what was typed, when it is not the text itself. */
  readonly matched: string | null;
  readonly to: Partial<View>;
}

const elsewhere: Partial<View> = { unit: null, find: null, about: null };

const toResults = (text: string): Partial<View> => ({ ...elsewhere, find: text });
const toQuestion = (text: string): Partial<View> => ({ ...elsewhere, about: text });

/** What was found, best first, and the question who is responsible: at the end, or first when it is what was typed. */
export function suggestionsFor(text: string, found: Found | null): readonly Suggestion[] {
  const { subject, isQuestion } = wordingOf(text);
  const things = (found?.edges ?? []).map(suggestionOf);
  if (!hasEnoughLetters(subject)) return things;
  return isQuestion ? [questionOf(subject), ...things] : [...things, questionOf(subject)];
}

/** Where a text leads when nothing is chosen. */
export function destinationOf(text: string): Partial<View> {
  const { subject, isQuestion } = wordingOf(text);
  return isQuestion && hasEnoughLetters(subject) ? toQuestion(subject) : toResults(text);
}

function questionOf(subject: string): Suggestion {
  const question = `Who is responsible for “${subject}”?`;
  return { id: 'question', type: null, text: question, detail: null, matched: null, to: toQuestion(subject) };
}

function suggestionOf({ node, matchedText }: Found['edges'][number]): Suggestion {
  if ('name' in node) {
    const to = { ...elsewhere, unit: node.slug };
    const type = ['Unit', existenceWord(node.status)].filter(Boolean).join(', ');
    return { id: node.id, type, text: node.name, detail: null, matched: unlessIn(node.name, matchedText), to };
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
