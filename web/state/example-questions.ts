import type { WhatUnitsDoQuery } from '../generated/operations';

type Doer = Pick<NonNullable<WhatUnitsDoQuery['units']>['nodes'][number], 'responsibilities'>;

const mostExamples = 4;
/** A longer one is no question that anybody would type. */
const longest = 48;

/** Some of what can be asked for: one thing of each unit, short, undisputed, and each once. */
export function exampleQuestions(units: readonly Doer[]): readonly string[] {
  const titles = units.flatMap(({ responsibilities }) => {
    const fitting = responsibilities.find(
      ({ title, disputed, partOf }) => !disputed && partOf === null && title.length <= longest,
    );
    return fitting ? [fitting.title] : [];
  });
  return [...new Set(titles)].slice(0, mostExamples);
}
