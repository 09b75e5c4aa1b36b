import { z } from 'zod';
import { CitedChangesDocument } from '../../../operations/generated/operations';
import type { CitedChangesQuery } from '../../../operations/generated/operations';
import { chartArgument, dayArgument, languageArgument, pageArguments } from '../arguments';
import { dataOf } from '../ask';
import { chartOf, factOf, nextPage, unitOf } from '../cited';
import { unknownChart } from '../find-unit';
import { told } from '../told';
import { defineTool } from '../tool';

export const compareDates = defineTool({
  name: 'compare_dates',
  title: 'Compare a chart at two days',
  description:
    'What differs in the tree of a chart between two days: each unit that was added, removed, renamed, moved or reclassified, how it was before and after, and the events that brought it about, with their citations. Where no event is on record, `evidence` has the names and places of the unit, whose sources tell of it. Duties and figures are not compared. In a chart whose sources bear no dates (without coversUntil) nothing differs: take another one.',
  arguments: z.strictObject({
    from: dayArgument('The first day, YYYY-MM-DD.'),
    to: dayArgument('The second day, YYYY-MM-DD; the latest state on record when left out.').optional(),
    ...pageArguments(10),
    chart: chartArgument,
    language: languageArgument,
  }),
  less: 'Ask for a shorter page (first), or for days that lie nearer together.',
  answer: async ({ from, to, first, after, chart }, ask) => {
    const views = { from: { chart, asOf: from }, to: { chart, asOf: to } };
    const { compare } = dataOf(await ask(CitedChangesDocument, { ...views, first, after }));
    if (!compare) throw unknownChart(chart, ask);
    const { changes, unchangedCount } = compare;
    return told({
      chart: chartOf(compare.to),
      from: compare.fromDate,
      to: compare.toDate ?? 'the latest state on record',
      unchangedCount,
      totalCount: changes.totalCount,
      changes: changes.nodes.map(changeOf),
      nextPage: nextPage(changes.pageInfo),
    });
  },
});

type Change = NonNullable<CitedChangesQuery['compare']>['changes']['nodes'][number];
type ChangedUnit = NonNullable<Change['before']>;

function changeOf({ kinds, before, after, events }: Change): object {
  return {
    kinds,
    before: before && sideOf(before),
    after: after && sideOf(after),
    events: events.map((event) =>
      factOf(event, { kind: event.changeKind, date: event.date?.text, planned: event.planned }),
    ),
    evidence: events.length > 0 ? [] : evidenceOf(before, after),
  };
}

function sideOf(unit: ChangedUnit): object {
  return { ...unitOf(unit), kind: unit.kind, parent: unitOf(unit.parent) };
}

/** Both sides tell of the same unit, as a rule by the same facts. */
function evidenceOf(...sides: readonly (ChangedUnit | null)[]): object[] {
  const facts = sides.flatMap((unit) => (unit ? [...unit.names, ...unit.placements] : []));
  const told = new Map(facts.map((fact) => [fact.statement + JSON.stringify(fact.period), fact]));
  return [...told.values()].map((fact) => factOf(fact));
}
