import type { GraphQLError } from 'graphql';
import { bounds } from './bounds';
import type { Cost } from './count-cost';
import { overBound, readable } from './refusal';

/** @returns null for an operation within the bounds */
export function checkCost({ cost, characters, isWhole, faults, dearest }: Cost): GraphQLError | null {
  if (faults > bounds.faults) {
    return overBound(
      `The answer would have errors in ${readable(faults)} places, as behind a cursor that is wrong; expected at most ${readable(bounds.faults)}.`,
    );
  }
  const isDear = cost > bounds.cost;
  if (!isDear && characters <= bounds.characters) return null;
  const most = isWhole ? '' : 'more than ';
  const found = isDear
    ? `The request costs ${most}${readable(cost)}; expected at most ${readable(bounds.cost)}.`
    : `The answer would have about ${readable(characters)} characters; expected at most ${readable(bounds.characters)}.`;
  return overBound(
    `${found} Its dearest selection is ${dearest.path}, which costs ${readable(dearest.cost)}: ask for fewer objects there, or page by page.`,
    { cost, limit: bounds.cost, selection: dearest.path },
  );
}
