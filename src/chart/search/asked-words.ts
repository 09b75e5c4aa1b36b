import type { Lexicon } from './lexicon';
import type { Sense, Synonyms } from './synonyms';
import type { TextIndex } from './text-index';
import { distinctWords, gravity, telling } from './words';
import type { Word } from './words';

/** A word of a question. */
export interface AskedWord {
  /** How much of the question it carries. */
  readonly weight: number;
  /** The surest first; none where nothing in the chart is like it. */
  readonly senses: readonly Sense[];
}

/** A start of fewer letters fits too much, unless it is what is being typed. */
const shortestStart = 3;
const shortestUnfinished = 2;
/** What a word counts that the chart does not know: it may be what the question is about, or the way it is put. */
const unknownWeight = (words: number): number => 2 / (1 + words);

/** So that a question of words that every text has still finds them. */
const leastGravity = 0.1;
const leastRarity = 0.05;

/** The words of a question that carry something, and what each may mean. */
export function askedWords(question: string, index: TextIndex, lexicon: Lexicon, synonyms: Synonyms): AskedWord[] {
  const words = distinctWords(question);
  const asked = telling(words);
  const alike = words.map((word) => stemsLike(word, lexicon, word === asked.at(-1)));
  const said = synonyms.sensesOf(alike);
  return asked.map((word) => {
    const place = words.indexOf(word);
    const own = Array.from(alike[place] ?? [], ([stem, likeness]) => ({ stems: [stem], likeness }));
    const senses = [...own, ...(said[place] ?? [])].filter(({ stems }) => stems.every((stem) => index.knows(stem)));
    senses.sort((one, other) => other.likeness - one.likeness);
    return { weight: weightOf(word, senses, index, asked.length), senses };
  });
}

/** The stems a word may stand for: its own, those it is the start of, else those it is a slip of the pen for. */
function stemsLike(word: Word, lexicon: Lexicon, isLast: boolean): Map<string, number> {
  const { text, stem } = word;
  const isKnown = lexicon.has(stem) || gravity(word) < 1;
  const known = isKnown ? [{ stem, likeness: 1 }] : [];
  const isStart = text.length >= (isLast ? shortestUnfinished : shortestStart) && (isLast || !isKnown);
  const begun = isStart ? lexicon.startingWith(text) : [];
  const near = isKnown ? [] : [...lexicon.startOf(text), ...lexicon.nearTo(text)];
  const stems = new Map<string, number>();
  for (const like of [...known, ...begun, ...near])
    stems.set(like.stem, Math.max(stems.get(like.stem) ?? 0, like.likeness));
  return stems;
}

/** A word tells as much as the rarest of what it may mean. */
function weightOf(word: Word, senses: readonly Sense[], index: TextIndex, words: number): number {
  const rarities = senses.flatMap(({ stems }) => stems.map((stem) => index.rarity(stem)));
  // Of a single letter nobody can tell what it will become.
  const unknown = word.text.length === 1 ? leastRarity : unknownWeight(words);
  const rarity = senses.length === 0 ? unknown : Math.max(leastRarity, ...rarities);
  return Math.max(leastGravity, gravity(word)) * rarity;
}
