import type { Chart, Passage } from '../chart';
import type { LawRecord } from '../document';
import type { ResponsibilityFact } from '../fact';
import { stepThrough } from '../steps';
import type { Steps } from '../steps';

/** What a search can find. */
export type Findable =
  | { readonly type: 'UNIT'; readonly unit: number }
  | { readonly type: 'RESPONSIBILITY'; readonly fact: ResponsibilityFact }
  | { readonly type: 'LAW'; readonly law: LawRecord }
  | { readonly type: 'PASSAGE'; readonly passage: Passage };

/** A text under which something is found. */
export interface FindableText {
  readonly text: string;
  /** How much it counts that just this text fits, from 0 to 1. */
  readonly weight: number;
  /** Said of what the thing belongs to and not of itself: it helps to tell it from others. */
  readonly isContext: boolean;
}

/** All of a chart: units, responsibilities, laws, passages, each in the order of the document. */
export function* findablesOf(chart: Chart): Steps<readonly Findable[]> {
  const findables: Findable[] = [];
  yield* stepThrough(chart.units.keys(), (unit) => findables.push({ type: 'UNIT', unit }));
  yield* stepThrough(chart.units.keys(), (unit) => {
    for (const fact of chart.responsibilities(unit)) findables.push({ type: 'RESPONSIBILITY', fact });
  });
  yield* stepThrough(chart.laws, (law) => findables.push({ type: 'LAW', law }));
  yield* stepThrough(chart.allPassages(), (passage) => findables.push({ type: 'PASSAGE', passage }));
  return findables;
}

/** Names of any time count: a thing is found under whatever it was ever called. */
export function textsOf(chart: Chart, found: Findable): FindableText[] {
  switch (found.type) {
    case 'UNIT':
      return textsOfUnit(chart, found.unit);
    case 'RESPONSIBILITY':
      return textsOfResponsibility(chart, found.fact);
    case 'LAW':
      return [...own(1, found.law.title), ...own(0.9, found.law.reference)];
    case 'PASSAGE':
      return own(0.5, found.passage.record.gist);
  }
}

function textsOfUnit(chart: Chart, unit: number): FindableText[] {
  const { slug, names, designations, summary, placements } = chart.unit(unit);
  return [
    ...own(1, ...(names.length > 0 ? namesOf(chart, unit) : [slug])),
    ...own(0.6, ...designations.map(({ text }) => text), summary),
    ...context(0.5, ...placements.flatMap(({ parent }) => namesOf(chart, chart.index(parent)))),
  ];
}

function textsOfResponsibility(chart: Chart, { unit, record, partOf }: ResponsibilityFact): FindableText[] {
  const whole = partOf === null ? undefined : chart.responsibilities(unit)[partOf - 1];
  return [
    ...own(1, record.title),
    ...own(0.9, record.statement),
    ...own(0.7, ...record.recipients, ...record.actions, ...record.laws.map((slug) => chart.law(slug).title)),
    ...context(0.6, whole?.record.title, ...namesOf(chart, unit)),
    ...context(0.5, chart.unit(unit).summary),
  ];
}

function namesOf(chart: Chart, unit: number): string[] {
  return chart.unit(unit).names.map(({ text }) => text);
}

type Written = readonly (string | null | undefined)[];

function own(weight: number, ...texts: Written): FindableText[] {
  return texts.flatMap((text) => (text ? [{ text, weight, isContext: false }] : []));
}

function context(weight: number, ...texts: Written): FindableText[] {
  return texts.flatMap((text) => (text ? [{ text, weight, isContext: true }] : []));
}
