import { z } from 'zod';
import { CitedResponsibilitiesDocument } from '../../../operations/generated/operations';
import {
  asOfArgument,
  chartArgument,
  languageArgument,
  pageArguments,
  searchedText,
  underArgument,
} from '../arguments';
import { dataOf } from '../ask';
import { chartOf, factOf, nextPage } from '../cited';
import { unknownChart } from '../find-unit';
import { told } from '../told';
import { defineTool } from '../tool';

export const whoIsResponsible = defineTool({
  name: 'who_is_responsible',
  title: 'Who is responsible for something',
  description:
    'Which unit is responsible for something, asked in everyday words ("deport people", "stolen paintings"): the responsibilities that fit, best first, each with its unit, its statement, whether it is disputed, and its citations. A score below 0.5 fits only in part, which may be chance: say so. An empty list means that no source of the chart says who is, not that nobody is. To find a unit by its name use search_units.',
  arguments: z.strictObject({
    about: searchedText('The duty, in words or as a question, 2 to 100 characters.'),
    under: underArgument,
    ...pageArguments(5),
    chart: chartArgument,
    as_of: asOfArgument,
    language: languageArgument,
  }),
  less: 'Ask for a shorter page (first), or for one unit and those below it (under).',
  answer: async ({ about, under, first, after, chart, as_of: asOf }, ask) => {
    const found = dataOf(await ask(CitedResponsibilitiesDocument, { about, under, first, after, chart, asOf }));
    if (!found.chart || !found.responsibilities) throw unknownChart(chart, ask);
    const { totalCount, edges, pageInfo } = found.responsibilities;
    return told({
      chart: chartOf(found.chart),
      asOf,
      totalCount,
      responsibilities: edges.map(({ score, matchedText, node }) => {
        const { title, responsibilityKind: kind, recipients, scopes, unit, laws } = node;
        return factOf(node, {
          score,
          matchedText,
          unit: { slug: unit.slug, name: unit.name, acronym: unit.acronym, status: unit.status },
          title,
          kind,
          recipients,
          scopes,
          laws: laws.map((law) => law.title),
        });
      }),
      nextPage: nextPage(pageInfo),
    });
  },
});
