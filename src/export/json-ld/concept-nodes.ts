import { changeKinds, responsibilityKinds, sourceKinds, unitKinds } from '../../chart/vocabulary';
import type { Iris } from './iris';
import type { Node } from './node';

const lists: Readonly<Record<string, readonly string[]>> = {
  'unit-kinds': unitKinds,
  'responsibility-kinds': responsibilityKinds,
  'change-kinds': changeKinds,
  'source-kinds': sourceKinds,
};

/** The closed lists by which other nodes are classified, each with its words. */
export function conceptNodes(iris: Iris): Node[] {
  return Object.entries(lists).flatMap(([list, words]) => [
    { '@id': iris.scheme(list), '@type': 'skos:ConceptScheme', 'dct:title': english(list.replaceAll('-', ' ')) },
    ...words.map((word) => ({
      '@id': iris.concept(list, word),
      '@type': 'skos:Concept',
      'skos:prefLabel': english(word.toLowerCase().replaceAll('_', ' ')),
      'skos:inScheme': iris.scheme(list),
    })),
  ]);
}

function english(text: string): Node {
  return { '@value': text, '@language': 'en' };
}
