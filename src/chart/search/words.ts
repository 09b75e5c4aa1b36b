import stem from 'wink-porter2-stemmer';
import { foldText } from '../fold-text';

/** A word of a text: as it is written but for case and accents, and its stem, which its other forms share. */
export interface Word {
  readonly text: string;
  readonly stem: string;
}

/** In the order of the text. Single letters around an 'and' are one word too: 'M&A' and 'M and A' are also 'MA'. */
function writtenWords(text: string): string[] {
  const folded = withoutStates(foldText(/['’]/.test(text) ? text.replace(/['’]s(?!\p{L})/gu, '') : text));
  const words = folded.split(' ');
  if (folded.includes(' and '))
    for (const [, one = '', other = ''] of folded.matchAll(lettersAround)) words.push(one + other);
  return words;
}

function withoutStates(folded: string): string {
  return folded.includes('united states') ? folded.replace(/(?<!\S)united states( of america)?(?!\S)/g, 'us') : folded;
}

const lettersAround = /(?<!\S)(\p{L}) and (\p{L})(?!\S)/gu;

/** Words that the algorithm takes for forms of another: 'international' for one of 'internal'. */
const ownStems = new Map([
  ['international', 'internation'],
  ['customer', 'customer'],
]);

/** A small word shares its stem with none that carries something: 'office' is no 'officer', 'in' no 'INS'. */
function stemOf(word: string): string {
  if (smallWords.has(word)) return `~${word.replace(/^offices$/, 'office')}`;
  return word.length <= longestUnstemmed ? word : (ownStems.get(word) ?? stem(word));
}

/** Shorter ones are mostly acronyms. */
const longestUnstemmed = 3;

/** Without a meaning of their own: a text is about its other words. */
const smallWords = wordSet(`
  a an the this that these those and or but if as at by for from in into of off on onto out over to up upon with down back away
  without about after before between during under through am is are was were be been being do does did done doing has
  have had having can could may might must shall should will would not no there here then than so such own same i me
  my mine we our ours you your yours he him his he she her hers it its they them their theirs one ones who whom whose
  which what when where why how any some all each every both either other others another anyone anybody someone
  somebody anything something everyone else ever just only also more most much many us usa office offices`);

/** What people put around the thing they ask for. */
const talk = wordSet(`
  responsible responsibility responsibilities charge handle handles handled handling deal deals dealing dealt look
  looks looking take takes taking taken care cares get gets getting got go goes going make makes making made want wants
  need needs know tell find help please thing things stuff work works working job duty duties see sees let lets try
  tries keep keeps put puts come comes happen happens call called calls use used uses using sure give gives given run
  runs running ask asks contact reach turn`);

/** How much of what is asked for a word can carry, from 0 to 1. */
export function gravity({ text }: Word): number {
  if (smallWords.has(text)) return 0;
  return talk.has(text) ? 0.25 : 1;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/**
 * The words of a text, each once.
 *
 * @param known words that need not be stemmed again, which takes most of the time, by how they are written
 */
export function distinctWords(text: string, known?: ReadonlyMap<string, Word>): Word[] {
  const words = new Map<string, Word>();
  for (const written of writtenWords(text)) {
    if (written === '') continue;
    const word = known?.get(written) ?? { text: written, stem: stemOf(written) };
    words.set(word.stem, word);
  }
  return [...words.values()];
}

/** Those of the words that carry something; all of them where none does. */
export function telling(words: readonly Word[]): readonly Word[] {
  const some = words.filter((word) => gravity(word) > 0);
  return some.length > 0 ? some : words;
}
