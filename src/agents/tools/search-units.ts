import { z } from 'zod';
import { CitedNamesDocument } from '../../../operations/generated/operations';
import {
  asOfArgument,
  chartArgument,
  languageArgument,
  pageArguments,
  searchedText,
  underArgument,
} from '../arguments';
import { dataOf } from '../ask';
import { chartOf, factOf, nextPage, unitOf } from '../cited';
import { unknownChart } from '../find-unit';
import { told } from '../told';
import { defineTool } from '../tool';

export const searchUnits = defineTool({
  name: 'search_units',
  title: 'Search units',
  description:
    'Finds units (agencies, branches, offices) by any name they bear or bore, by acronym, by a misspelling or by part of a name, best first. Gives the slug of each, which the other tools take, its kind and status, and the name that fits with its period and sources. A score below 0.5 fits only in part, which may be chance. For a duty ("who investigates art theft") use who_is_responsible instead. Without as_of also what has ended: see status.',
  arguments: z.strictObject({
    text: searchedText('A name, an acronym or part of one, 2 to 100 characters. Spelling need not be exact.'),
    under: underArgument,
    ...pageArguments(10),
    chart: chartArgument,
    as_of: asOfArgument,
    language: languageArgument,
  }),
  less: 'Ask for a shorter page (first), or for the units below one (under).',
  answer: async ({ text, under, first, after, chart, as_of: asOf }, ask) => {
    const found = dataOf(await ask(CitedNamesDocument, { text, under, first, after, chart, asOf }));
    if (!found.chart || !found.search) throw unknownChart(chart, ask);
    const { totalCount, edges, pageInfo } = found.search;
    return told({
      chart: chartOf(found.chart),
      asOf,
      totalCount,
      units: edges.flatMap(({ score, matchedText, node }) => {
        if (!('names' in node)) return [];
        const name = node.names.find((one) => one.text === matchedText);
        return {
          slug: node.slug,
          name: node.name,
          acronym: node.acronym,
          kind: node.kind,
          status: node.status,
          parent: unitOf(node.parent),
          summary: node.summary,
          score,
          matchedText,
          matchedName: name ? factOf(name, { nameKind: name.nameKind }) : null,
        };
      }),
      nextPage: nextPage(pageInfo),
    });
  },
});
