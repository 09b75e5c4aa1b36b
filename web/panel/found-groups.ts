import { existenceWord } from '../state/existence-word';
import type { Found } from '../state/page';
import { kindWord } from './terms';

type Hit = Found['edges'][number];

/** What was found, in one form for all types. */
export interface FoundItem {
  readonly id: string;
  readonly text: string;
  /** The unit that leads on; null for what belongs to none. */
  readonly unit: { readonly slug: string; readonly name: string } | null;
  readonly detail: string;
  /** What fitted; empty when it is the text itself. */
  readonly matched: string;
}

export interface FoundGroup {
  readonly title: string;
  readonly items: readonly FoundItem[];
}

const titles = ['Units', 'What units do', 'Laws', 'Passages of the sources'] as const;

/** By type, in each group the best first. */
export function foundGroups(hits: readonly Hit[]): readonly FoundGroup[] {
  const items = hits.map(itemOf);
  return titles
    .map((title) => ({ title, items: items.filter((item) => item.title === title).map(({ item }) => item) }))
    .filter((group) => group.items.length > 0);
}

function itemOf({ node, matchedText }: Hit): { title: (typeof titles)[number]; item: FoundItem } {
  const { id } = node;
  const matchedBeside = (text: string): string => (matchedText === text ? '' : matchedText);
  if ('gist' in node) {
    const { gist, source } = node;
    return { title: titles[3], item: { id, text: gist, unit: null, detail: source.title, matched: '' } };
  }
  if ('unit' in node) {
    const { title, unit } = node;
    return { title: titles[1], item: { id, text: title, unit, detail: '', matched: matchedBeside(title) } };
  }
  if ('name' in node) {
    const { slug, name, kind, status } = node;
    const detail = [kindWord(kind), existenceWord(status)].filter(Boolean).join(', ');
    return { title: titles[0], item: { id, text: name, unit: { slug, name }, detail, matched: matchedBeside(name) } };
  }
  return {
    title: titles[2],
    item: { id, text: node.title, unit: null, detail: '', matched: matchedBeside(node.title) },
  };
}
