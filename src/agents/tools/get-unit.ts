import { z } from 'zod';
import { CitedUnitDocument } from '../../../operations/generated/operations';
import type { CitedUnitQuery } from '../../../operations/generated/operations';
import { asOfArgument, chartArgument, languageArgument, unitArgument } from '../arguments';
import { dataOf } from '../ask';
import { chartOf, factOf, periodOf, unitOf } from '../cited';
import { findUnit } from '../find-unit';
import { told } from '../told';
import { defineTool } from '../tool';

const parts = ['names', 'placements', 'responsibilities', 'figures', 'relations', 'events', 'omissions'] as const;
const aPart = `one or more of ${parts.join(', ')}`;

export const getUnit = defineTool({
  name: 'get_unit',
  title: 'Get a unit',
  description:
    'What is on record about one unit: the way down to it from the top, status, names, places in the tree, responsibilities, figures, relations beside the tree, events (reorganisations), and what the sources leave unnamed. Each fact has its statement, how firmly it is said (standing), whether it is disputed, and its citations with their stance: who says so, and who says otherwise. Names, places and events of other times are told too: see period. What is left out, the sources do not say; that never means no. Ask for the parts you need: the whole of a large unit is long.',
  arguments: z.strictObject({
    unit: unitArgument,
    parts: z
      .array(z.enum(parts, aPart), aPart)
      .min(1, aPart)
      .max(parts.length, aPart)
      .optional()
      .describe('The parts to tell; all of them when left out.'),
    chart: chartArgument,
    as_of: asOfArgument,
    language: languageArgument,
  }),
  less: `Ask for some of its parts (parts: ${parts.join(', ')}).`,
  answer: async ({ unit: text, parts: wanted = parts, chart, as_of }, ask) => {
    const slug = await findUnit(text, { chart, as_of }, ask);
    const chosen = Object.fromEntries(parts.map((part) => [part, wanted.includes(part)]));
    const { unit } = dataOf(await ask(CitedUnitDocument, { slug, chart, asOf: as_of, ...chosen }));
    if (!unit) throw new Error('A unit that was found is not there.');
    return told({ chart: chartOf(unit.chart), asOf: unit.asOf, unit: headOf(unit), ...factsOf(unit) });
  },
});

type Unit = NonNullable<CitedUnitQuery['unit']>;

function headOf(unit: Unit): object {
  const { slug, name, acronym, kind, status, summary, childCount, descendantCount } = unit;
  return {
    slug,
    name,
    acronym,
    kind,
    status,
    path: unit.ancestors.map(unitOf),
    summary,
    period: periodOf(unit.period),
    childCount,
    descendantCount,
    identifiers: unit.identifiers,
    establishedBy: unit.establishedBy && { law: unit.establishedBy.title, reference: unit.establishedBy.reference },
    predecessors: unit.predecessors.map(unitOf),
    successors: unit.successors.map(unitOf),
    inOtherCharts: unit.elsewhere.map((other) => ({ chart: other.chart.slug, ...unitOf(other) })),
  };
}

function factsOf(unit: Unit): object {
  return {
    names: unit.names?.map((name) =>
      factOf(name, { text: name.text, nameKind: name.nameKind, language: name.language }),
    ),
    designations: unit.designations?.map((designation) => factOf(designation, { text: designation.text })),
    placements: unit.placements?.map((placement) => factOf(placement, { parent: unitOf(placement.parent) })),
    responsibilities: unit.responsibilities?.map((responsibility) =>
      factOf(responsibility, {
        title: responsibility.title,
        kind: responsibility.responsibilityKind,
        recipients: responsibility.recipients,
        scopes: responsibility.scopes,
        laws: responsibility.laws.map(({ title }) => title),
        partOf: responsibility.partOf?.id,
      }),
    ),
    figures: unit.figures?.map((figure) =>
      factOf(figure, { measure: figure.measure, text: figure.text, date: figure.date?.text }),
    ),
    relations: unit.relations?.map((relation) =>
      factOf(relation, {
        kind: relation.relationKind,
        unit: unitOf(relation.unit),
        other: unitOf(relation.other),
      }),
    ),
    events: unit.events?.map((event) =>
      factOf(event, { kind: event.changeKind, date: event.date?.text, planned: event.planned }),
    ),
    omissions: unit.omissions?.map((omission) => factOf(omission, { omits: omission.omits })),
  };
}
