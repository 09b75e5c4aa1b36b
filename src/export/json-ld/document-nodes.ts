import type { Chart } from '../../chart/chart';
import type { LawRecord, PassageRecord, SourceRecord } from '../../chart/document';
import { locatorOf } from '../locator-of';
import { evidenceOf } from './evidence-of';
import { foreignIri } from './iris';
import type { Iris } from './iris';
import { node } from './node';
import type { Node } from './node';
import { typedDate } from './typed-date';

/** A law that the chart refers to. */
export function lawNode(chart: Chart, { slug, title, year, reference, enacted, cites }: LawRecord, iris: Iris): Node {
  return node({
    '@id': iris.law(slug),
    '@type': 'cpsv:FormalFramework',
    'dct:title': title,
    'dct:identifier': reference,
    'dct:date': typedDate(enacted) ?? (year === null ? null : { '@value': String(year), '@type': 'xsd:gYear' }),
    ...evidenceOf(chart, cites, iris),
  });
}

/** A document that facts rest on. */
export function sourceNode({ slug, title, publisher, kind, url, date }: SourceRecord, iris: Iris): Node {
  const page = foreignIri(url);
  return node({
    '@id': iris.source(slug),
    '@type': 'dct:BibliographicResource',
    'dct:title': title,
    'dct:publisher': publisher === null ? null : { '@type': 'foaf:Agent', 'foaf:name': publisher },
    'dct:type': iris.concept('source-kinds', kind),
    'dct:date': typedDate(date),
    'foaf:page': page === null ? null : { '@id': page, '@type': 'foaf:Document' },
  });
}

/** A place in a document, with what it says in other words. */
export function passageNode(source: string, passage: PassageRecord, iris: Iris): Node {
  return node({
    '@id': iris.passage(`${source}/${passage.id}`),
    '@type': 'bibo:DocumentPart',
    'dct:isPartOf': iris.source(source),
    'bibo:locator': locatorOf(passage),
    'dct:description': passage.gist,
  });
}
