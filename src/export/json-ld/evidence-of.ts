import type { Chart } from '../../chart/chart';
import type { CitationRecord } from '../../chart/document';
import type { Stance } from '../../chart/vocabulary';
import { supportingSources } from '../supporting-sources';
import type { Iris } from './iris';
import type { Node } from './node';

/**
 * What a fact rests on: the documents, and of each passage how it stands to the fact. What contradicts it is said to
 * dispute it and its document, by that alone, is no source of it.
 */
export function evidenceOf(chart: Chart, cites: readonly CitationRecord[], iris: Iris): Node {
  const passages = (stance: Stance): string[] =>
    cites.filter((citation) => citation.stance === stance).map(({ passage }) => iris.passage(passage));
  return {
    'dct:source': supportingSources(chart, cites).map(({ slug }) => iris.source(slug)),
    'cito:isSupportedBy': passages('SUPPORTS'),
    'cito:isQualifiedBy': passages('QUALIFIES'),
    'cito:isDisputedBy': passages('CONTRADICTS'),
  };
}
