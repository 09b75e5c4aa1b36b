import { parse, validate } from 'graphql';
import { buildChartSchema } from '../../src/graphql/schema';
import {
  ChangesInPlaceDocument,
  EverythingAboutUnitDocument,
  UnitsInOrderDocument,
} from '../../web/generated/operations';
import { queryText } from '../../web/state/query-text';
import { chartsOf, shippedFolder } from '../support/charts';
import { ask } from '../support/run-query';

const schema = buildChartSchema();
const charts = chartsOf(shippedFolder);

const about = { slug: 'homeland-security-investigations', chart: 'ice', asOf: null };
const between = {
  from: { chart: 'ice-record', asOf: '2009-01-01' },
  to: { chart: 'ice-record', asOf: null },
  after: null,
};

describe('a query that is copied from the page', () => {
  it.each([
    ['of a unit', queryText(EverythingAboutUnitDocument, about), EverythingAboutUnitDocument.toString(), about],
    ['of a comparison', queryText(ChangesInPlaceDocument, between), ChangesInPlaceDocument.toString(), between],
    ['of an outline', queryText(UnitsInOrderDocument, { first: 5 }), UnitsInOrderDocument.toString(), { first: 5 }],
  ])('answers by itself what the page asked with variables: %s', async (_, text, query, variables) => {
    expect(validate(schema, parse(text))).toEqual([]);
    const alone = await ask(charts, text);
    expect(alone.errors).toEqual([]);
    expect(alone).toEqual(await ask(charts, query, variables));
  });

  it('names the values where they are declared, so that they can be changed', () => {
    expect(queryText(EverythingAboutUnitDocument, about).split('\n')[0]).toBe(
      'query EverythingAboutUnit($slug: String! = "homeland-security-investigations", $chart: String = "ice", $asOf: Date) {',
    );
  });

  it.each(['"', '\\', '") { x } {', '\u2028', '🛂'])('keeps a value with %j in it', async (slug) => {
    const { errors, data } = await ask(charts, queryText(EverythingAboutUnitDocument, { slug }));
    expect([errors, data]).toEqual([[], { unit: null }]);
  });
});
