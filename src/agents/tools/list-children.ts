import { z } from 'zod';
import { CitedChildrenDocument } from '../../../operations/generated/operations';
import { asOfArgument, chartArgument, languageArgument, pageArguments, unitArgument } from '../arguments';
import { dataOf } from '../ask';
import { chartOf, factOf, nextPage, unitOf } from '../cited';
import { findUnit } from '../find-unit';
import { told } from '../told';
import { defineTool } from '../tool';

export const listChildren = defineTool({
  name: 'list_children',
  title: 'List what is directly below a unit',
  description:
    'The units directly below a unit, in the order of the source, page by page: slug, name, kind, how many stand below each in turn, and the fact that places it there, with its citations. Where nextPage is given there are more. What the sources leave unnamed is not in the list: get_unit tells it under omissions.',
  arguments: z.strictObject({
    unit: unitArgument,
    ...pageArguments(20),
    chart: chartArgument,
    as_of: asOfArgument,
    language: languageArgument,
  }),
  less: 'Ask for a shorter page (first).',
  answer: async ({ unit: text, first, after, chart, as_of }, ask) => {
    const slug = await findUnit(text, { chart, as_of }, ask);
    const { unit } = dataOf(await ask(CitedChildrenDocument, { slug, first, after, chart, asOf: as_of }));
    if (!unit) throw new Error('A unit that was found is not there.');
    const { totalCount, nodes, pageInfo } = unit.children;
    return told({
      chart: chartOf(unit.chart),
      asOf: unit.asOf,
      unit: unitOf(unit),
      totalCount,
      children: nodes.map(({ name, acronym, kind, status, childCount, facts, ...child }) => ({
        slug: child.slug,
        name,
        acronym,
        kind,
        status,
        childCount,
        placements: facts.flatMap((fact) => ('statement' in fact ? [factOf(fact)] : [])),
      })),
      nextPage: nextPage(pageInfo),
    });
  },
});
