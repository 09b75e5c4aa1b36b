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
      const texts = names.map(({ text }) => ({ text, weight: 10 }));
      if (names.length === 0) texts.push({ text: slug, weight: 10 });
      for (const { text } of designations) texts.push({ text, weight: 6 });
      if (summary !== null) texts.push({ text: summary, weight: 6 });
      return texts;
    }
    case 'RESPONSIBILITY': {
      const { title, statement, recipients, actions, laws } = found.fact.record;
      const texts = [{ text: title, weight: 10 }];
      if (statement !== null) texts.push({ text: statement, weight: 9 });
      for (const text of recipients) texts.push({ text, weight: 7 });
      for (const text of actions) texts.push({ text, weight: 7 });
      for (const slug of laws) texts.push({ text: chart.law(slug).title, weight: 7 });
      return texts;
    }
    case 'LAW': {
      const { title, reference } = found.law;
      return [{ text: title, weight: 10 }, ...(reference === null ? [] : [{ text: reference, weight: 9 }])];
    }
    case 'PASSAGE':
      return [{ text: found.passage.record.gist, weight: 5 }];
  }
}

/** One of its texts, by its place among them. */
export function textOf(chart: Chart, found: Findable, place: number): string {
  // Names and titles stand first, and are asked for most often.
  const name = found.type === 'UNIT' ? chart.unit(found.unit).names[place]?.text : undefined;
  const title = found.type === 'RESPONSIBILITY' && place === 0 ? found.fact.record.title : undefined;
  return name ?? title ?? textsOf(chart, found)[place]?.text ?? '';
}
