import type { Chart } from '../src/chart/chart';
import { didYouMean } from '../src/chart/did-you-mean';
import { quote } from '../src/chart/quote';
import { findablesOf, textsOf } from '../src/chart/search/findable';
import { stemsOf } from '../src/chart/search/synonyms';
import { TextIndex } from '../src/chart/search/text-index';
import { distinctWords } from '../src/chart/search/words';
import { atOnce } from '../src/chart/steps';
import type { PlacedSections } from './chart-parts';
import type { Defect } from './defect';

/** Whether each synonym leads to something: all words of what it means stand together in a text of the chart. */
export function checkSynonyms({ synonyms }: PlacedSections, chart: Chart): Defect[] {
  if (synonyms.length === 0) return [];
  const index = atOnce(TextIndex.of(findablesOf(chart), (found) => textsOf(chart, found)));
  return synonyms.flatMap((synonym) =>
    synonym.record.mean.flatMap((meaning, place) => {
      if (index.textsWith(stemsOf(meaning)).length > 0) return [];
      const unknown = distinctWords(meaning).find(({ stem }) => !index.knows(stem));
      const expected = 'expected words that stand together in a text of this chart that can be found';
      const suggestion = didYouMean(unknown?.text, index.words.keys());
      return [synonym.defect(['mean', place], `${quote(meaning)} leads nowhere; ${expected}.${suggestion}`)];
    }),
  );
}
