import type { Defect, StoredChart } from '../../seed/index';
import type { ChartDocument } from '../chart/document';
import { compact } from './compact';

const sections = ['sources', 'laws', 'units', 'events', 'synonyms'] as const;
type Section = (typeof sections)[number];
type Records = ChartDocument[Section][number];

/** A piece of what was found in some charts, small enough to be handed from thread to thread in between other work. */
export type Part =
  | { readonly type: 'defects'; readonly defects: readonly Defect[] }
  | { readonly type: 'head'; readonly head: Pick<ChartDocument, 'chart' | 'digest'> }
  /** More of the document whose head came last. */
  | { readonly type: 'records'; readonly section: Section; readonly records: readonly Records[] };

/** What a thread is asked for: what is found in other charts now, or more of what it is at. It answers with a part; null for no more. */
export type Asked = readonly StoredChart[] | 'more';

const itemsInPart = 500;

export function* partsOf(document: ChartDocument): Generator<Part> {
  const { chart, digest } = document;
  yield { type: 'head', head: { chart, digest } };
  for (const section of sections) {
    const records = document[section];
    for (let start = 0; start < records.length; start += itemsInPart)
      yield { type: 'records', section, records: records.slice(start, start + itemsInPart) };
  }
}

export function* partsOfDefects(defects: readonly Defect[]): Generator<Part> {
  for (let start = 0; start < defects.length; start += itemsInPart)
    yield { type: 'defects', defects: defects.slice(start, start + itemsInPart) };
}

/** Puts documents together from their parts. */
export class Documents {
  readonly all: ChartDocument[] = [];
  readonly defects: Defect[] = [];
  #last: Readonly<Record<Section, Records[]>> | undefined;

  add(part: Part): void {
    if (part.type === 'defects') this.defects.push(...part.defects);
    else if (part.type === 'records') this.#last?.[part.section].push(...compact(part.records));
    else {
      const document = { ...part.head, sources: [], laws: [], units: [], events: [], synonyms: [] };
      this.#last = document;
      this.all.push(document);
    }
  }
}
