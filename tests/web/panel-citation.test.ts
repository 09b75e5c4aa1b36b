import { parse } from 'graphql';
import { answerAddress, askedInView, comparisonInView, queryInView } from '../../web/panel/query-in-view';
import { firstView } from '../../web/state/address';
import { citationLine } from '../../web/state/citation-line';
import { noLanguages } from '../../web/state/languages';
import type { Page } from '../../web/state/page';

const chart = {
  slug: 'record',
  title: 'The harbour on record',
  version: 'abc123',
  coversUntil: '2020-01-01',
} as NonNullable<Page['chart']>;
const origin = 'http://localhost:4000';

describe('the line to cite a page by', () => {
  it('names the unit, the chart, the day, an address that leads back, and the version', () => {
    const view = { ...firstView, unit: 'harbour-office', chart: 'record', asOf: '2009-01-01' };
    expect(citationLine({ origin, base: '', view, chart, unit: { name: 'Harbour Office' } })).toBe(
      'Harbour Office. The harbour on record (as of 2009-01-01). AgencyGraph, ' +
        'http://localhost:4000/units/harbour-office?chart=record&asOf=2009-01-01, version abc123.',
    );
  });

  it('names the chart in the address even when it is the default, and says when no day was asked for', () => {
    expect(citationLine({ origin, base: '', view: firstView, chart, unit: null })).toBe(
      'The harbour on record (latest state on record). AgencyGraph, http://localhost:4000/?chart=record, version abc123.',
    );
  });

  it('names the path that the service is reached under', () => {
    expect(citationLine({ origin, base: '/org', view: firstView, chart, unit: null })).toContain(
      ', http://localhost:4000/org/?chart=record,',
    );
  });

  it('gives no day of a chart without dates', () => {
    const view = { ...firstView, asOf: '2009-01-01' };
    expect(citationLine({ origin, base: '', view, chart: { ...chart, coversUntil: null }, unit: null })).toBe(
      'The harbour on record (undated). AgencyGraph, http://localhost:4000/?chart=record, version abc123.',
    );
  });
});

describe('the query for what is on screen', () => {
  const queryOf = (change: Partial<Page['view']>): string =>
    queryInView({ view: { ...firstView, ...change }, chart, languages: noLanguages });

  it.each([
    ['the outline', {}, 'query UnitsInOrder('],
    ['a unit', { unit: 'alpha' }, 'query EverythingAboutUnit($slug: String! = "alpha", $chart: String = "record"'],
    ['a question', { about: 'harbours' }, 'query WhoIsResponsible($about: String! = "harbours"'],
    ['a search', { find: 'harbour' }, '$text: String! = "harbour"'],
    ['a unit on a day', { unit: 'alpha', asOf: '2009-01-01' }, '$asOf: Date = "2009-01-01"'],
  ])('is, for %s, one that carries its own variables and can be parsed', (_what, change, expected) => {
    const query = queryOf(change);
    expect(query).toContain(expected);
    expect(() => parse(query)).not.toThrow();
  });

  it('of two states that are compared stands beside it', () => {
    const before = { chart: 'record', asOf: '2009-01-01' };
    const comparison = { before, after: { chart: 'record', asOf: null } } as Page['comparison'];
    const query = comparisonInView({ comparison, languages: noLanguages }) ?? '';
    expect(query).toContain(
      '$from: ChartView! = {chart: "record", asOf: "2009-01-01"}, $to: ChartView! = {chart: "record"}',
    );
    expect(() => parse(query)).not.toThrow();
    expect(comparisonInView({ comparison: null, languages: noLanguages })).toBeNull();
  });

  it.each([
    [null, '*'],
    ['fr-CA', 'fr-CA'],
  ])('says the language, where the chart has several, lest a browser says another: %s', (inView, said) => {
    const languages = { own: 'en', all: ['en', 'fr', 'fr-CA'], inView };
    const before = { chart: 'record', asOf: null };
    const comparison = { before, after: before } as Page['comparison'];
    const views = [{}, { unit: 'alpha' }, { about: 'harbours' }, { find: 'harbour' }];
    const queries = [
      ...views.map((change) => queryInView({ view: { ...firstView, ...change }, chart, languages })),
      comparisonInView({ comparison, languages }) ?? '',
    ];
    for (const query of queries) {
      expect(query.match(/language: "/g)).toHaveLength(1);
      expect(query.split(/\{\n/)[1]).toMatch(
        new RegExp(`(, |\\n {4})language: "${said.replace('*', '\\*')}"(\\n {2})?\\) $`),
      );
      expect(() => parse(query)).not.toThrow();
    }
  });

  it('has an address under which its answer can be seen', () => {
    const view = { ...firstView, unit: 'alpha' };
    const [path, search] = answerAddress(askedInView({ view, chart, languages: noLanguages })).split('?');
    const parameters = new URLSearchParams(search);
    expect(path).toBe('/graphql');
    expect(parameters.get('query')).toMatch(/^query EverythingAboutUnit\(\$slug: String!, /);
    expect(parameters.get('variables')).toBe('{"slug":"alpha","chart":"record"}');
  });
});
