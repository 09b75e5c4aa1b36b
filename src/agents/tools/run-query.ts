import { z } from 'zod';
import { CitedChartDocument } from '../../../operations/generated/operations';
import { asOfArgument, chartArgument, languageArgument, textArgument } from '../arguments';
import { dataOf } from '../ask';
import { chartOf } from '../cited';
import { unknownChart } from '../find-unit';
import { Refusal } from '../refusal';
import { told } from '../told';
import { defineTool } from '../tool';

const longestQuery = 20_000;
const aQuery = `a GraphQL document of at most ${longestQuery.toLocaleString('en-US')} characters`;
const aMap = 'a map from the names of variables to their values';

export const runQuery = defineTool({
  name: 'run_query',
  title: 'Run a GraphQL query',
  description:
    'Answers any GraphQL query of the API, for what the other tools do not give: several units at once, all descendants, laws, sources, what cites a passage. The schema is the resource agencygraph://schema.graphql. A query costs what stands in its answer, at most 20,000, counted before it is answered; one that is dearer is refused with its dearest selection. Select `statement disputed citations { stance note passage { sentence locator gist } source { title url } }` with each fact that you pass on.',
  arguments: z.strictObject({
    query: textArgument('The GraphQL document, with one operation.', aQuery, [1, longestQuery]),
    variables: z.record(z.string(), z.unknown(), aMap).optional().describe('The values of its variables, by name.'),
    chart: chartArgument.describe(
      'The chart that the answer names as its own; the query gets it as its variable $chart. The default chart when left out.',
    ),
    as_of: asOfArgument.describe('A day, YYYY-MM-DD, which the query gets as its variable $asOf.'),
    language: languageArgument,
  }),
  less: 'Select fewer fields, or shorter pages.',
  answer: async ({ query, variables = {}, chart, as_of: asOf }, ask) => {
    const named = dataOf(await ask(CitedChartDocument, { chart })).chart;
    if (!named) throw unknownChart(chart, ask);
    // What is left out here, the query may have a default for.
    const { data, errors = [] } = await ask(query, { ...(chart && { chart }), ...(asOf && { asOf }), ...variables });
    const [error] = errors;
    if (!data && error) throw Refusal.of(error);
    // Of what was asked for here, null is a part of the answer.
    return { ...told({ chart: chartOf(named), asOf }), data, ...(errors.length > 0 && { errors }) };
  },
});
