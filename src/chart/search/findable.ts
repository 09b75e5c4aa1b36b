import type { Chart, Passage } from '../chart';
import type { LawRecord } from '../document';
import type { ResponsibilityFact } from '../fact';

/** What a search can find. */
export type Findable =
  | { readonly type: 'UNIT'; readonly unit: number }
  | { readonly type: 'RESPONSIBILITY'; readonly fact: ResponsibilityFact }
  | { readonly type: 'LAW'; readonly law: LawRecord }
  | { readonly type: 'PASSAGE'; readonly passage: Passage };

/** A text under which something is found. */
export interface FindableText {
  readonly text: string;
  /** How much it counts that just this text fits, in tenths. */
  readonly weight: number;
}

/** All of a chart: units, responsibilities, laws, passages, each in the order of the document. */
export function* findablesOf(chart: Chart): Generator<Findable> {
  for (const unit of chart.units.keys()) yield { type: 'UNIT', unit };
  for (const unit of chart.units.keys())
    for (const fact of chart.responsibilities(unit)) yield { type: 'RESPONSIBILITY', fact };
  for (const law of chart.laws) yield { type: 'LAW', law };
  for (const passage of chart.allPassages()) yield { type: 'PASSAGE', passage };
}

/**
 * Its own texts. Names of any time count: a thing is found under whatever it was ever called. What it belongs to lends
 * it more of them (`Context`), which counts on names and titles standing first and the summary of a unit last.
 */
export function textsOf(chart: Chart, found: Findable): FindableText[] {
  switch (found.type) {
    case 'UNIT': {
      const { slug, names, designations, summary } = chart.unit(found.unit);
      return [
        ...weighing(10, ...(names.length > 0 ? names.map(({ text }) => text) : [slug])),
        ...weighing(6, ...designations.map(({ text }) => text), summary),
      ];
    }
    case 'RESPONSIBILITY': {
      const { title, statement, recipients, actions, laws } = found.fact.record;
      return [
        ...weighing(10, title),
        ...weighing(9, statement),
        ...weighing(7, ...recipients, ...actions, ...laws.map((slug) => chart.law(slug).title)),
      ];
    }
    case 'LAW':
      return [...weighing(10, found.law.title), ...weighing(9, found.law.reference)];
    case 'PASSAGE':
      return weighing(5, found.passage.record.gist);
  }
}

/** One of its texts, by its place among them. */
export function textOf(chart: Chart, found: Findable, place: number): string {
  // Names and titles stand first, and are asked for most often.
  const name = found.type === 'UNIT' ? chart.unit(found.unit).names[place]?.text : undefined;
  const title = found.type === 'RESPONSIBILITY' && place === 0 ? found.fact.record.title : undefined;
  return name ?? title ?? textsOf(chart, found)[place]?.text ?? '';
}

function weighing(weight: number, ...texts: readonly (string | null)[]): FindableText[] {
  return texts.flatMap((text) => (text === null ? [] : [{ text, weight }]));
}
