import { parseUncertainDate } from '../../chart/dates';
import type { Snapshot } from '../../chart/snapshot';
import type { ResponsibilityKind } from '../../chart/vocabulary';

/** What an outline says before its units: the moment it shows. */
export function momentWords({ chart, asOf, day }: Snapshot): string {
  const { coversUntil } = chart.header;
  if (coversUntil === null) return 'The sources bear no dates: this is the one state on record.';
  if (day !== null) return `As of ${dayWords(day)}.`;
  const latest = `the latest state on record, which reaches to ${dayWords(coversUntil)}.`;
  return asOf === null ? `This is ${latest}` : `As of ${dayWords(asOf)}: ${latest}`;
}

/** '17 units.' */
export function countWords({ tree }: Snapshot): string {
  const count = tree.order.length;
  if (count === 0) return 'No unit is on record for that day.';
  return count === 1 ? '1 unit.' : `${count.toLocaleString('en')} units.`;
}

export function sourceWords({ chart }: Snapshot): string {
  const count = chart.sources.length;
  const sources = count === 1 ? 'one source' : `${String(count)} sources`;
  return `Put together from ${sources}. The page of each unit tells, for every fact, who says so and who says otherwise.`;
}

export const responsibilityWords: Readonly<Record<ResponsibilityKind, string>> = {
  PURPOSE: 'Purpose',
  DUTY: 'Duty',
  POWER: 'Power',
  SERVICE: 'Service',
  EXAMPLE: 'Example',
};

function dayWords(day: string): string {
  return parseUncertainDate(day)?.text ?? day;
}
