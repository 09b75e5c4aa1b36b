import type { Chart } from '../src/chart/chart';
import { didYouMean } from '../src/chart/did-you-mean';
import { quote } from '../src/chart/quote';
import { findablesOf, textsOf } from '../src/chart/search/findable';
import { stemsOf } from '../src/chart/search/synonyms';
import { distinctWords } from '../src/chart/search/words';
import { section } from './chart-parts';
import type { ShapedFile } from './check-shape';
import type { Defect } from './defect';

/** Whether each synonym leads to something: all words of what it means stand together in a text of the chart. */
export function checkSynonyms(files: readonly ShapedFile[], chart: Chart): Defect[] {
  const synonyms = section(files, 'synonyms');
  if (synonyms.length === 0) return [];
  const texts = findablesOf(chart).flatMap((found) => textsOf(chart, found).map(({ text }) => text));
  const holders = new Map<string, Set<number>>();
  const words = new Set<string>();
  texts.forEach((text, place) => {
    for (const word of distinctWords(text)) {
      words.add(word.text);
      const known = holders.get(word.stem);
      if (known) known.add(place);
      else holders.set(word.stem, new Set([place]));
    }
  });
  const isSaid = (meaning: string): boolean => {
    const [first, ...others] = stemsOf(meaning).map((stem) => holders.get(stem) ?? new Set<number>());
    return first !== undefined && [...first].some((place) => others.every((other) => other.has(place)));
  };
  return synonyms.flatMap(({ record, defect }) =>
    record.mean.flatMap((meaning, index) => {
      if (isSaid(meaning)) return [];
      const unknown = distinctWords(meaning).find(({ stem }) => !holders.has(stem));
      const expected = 'expected words that stand together in a text of this chart that can be found';
      return [
        defect(['mean', index], `${quote(meaning)} leads nowhere; ${expected}.${didYouMean(unknown?.text, words)}`),
      ];
    }),
  );
}
