import { changeKinds, responsibilityKinds, sourceKinds, unitKinds } from '../../chart/vocabulary';
import type { Iris } from './iris';
import type { Node } from './node';

const lists: Readonly<Record<string, readonly string[]>> = {
  'unit-kinds': unitKinds,
  'responsibility-kinds': responsibilityKinds,
  'change-kinds': changeKinds,
  'source-kinds': sourceKinds,
};

/** The words of the closed lists by which other nodes are classified. */
export function conceptNodes(iris: Iris): Node[] {
  return Object.entries(lists).flatMap(([list, words]) =>
    words.map((word) => ({
      '@id': iris.concept(list, word),
      '@type': 'skos:Concept',
      'skos:prefLabel': { '@value': word.toLowerCase().replaceAll('_', ' '), '@language': 'en' },
    })),
  );
}
