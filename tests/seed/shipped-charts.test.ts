import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import type { Fact } from '../../src/chart/fact';
import { statementOf } from '../../src/chart/statement';
import { chartFileJsonSchema } from '../../seed/index';
import { chartsOf, dataFolder, shippedFolder } from '../support/charts';
import { filesBelow } from '../support/files';

const charts = chartsOf(shippedFolder);
const { default: chart } = charts;
const facts = [...chart.allFacts()];

const stanceOf = (fact: Fact, passage: string): string | undefined =>
  fact.record.cites.find((cite) => cite.passage === passage)?.stance;

describe('the chart ice', () => {
  it('holds the agency, two branches and ten offices, the department above and three bodies outside', () => {
    const kinds = (kind: string): number => chart.units.filter((unit) => unit.kind === kind).length;
    expect([kinds('AGENCY'), kinds('BRANCH'), kinds('OFFICE')]).toEqual([5, 2, 10]);
    expect(chart.units.filter(({ outside }) => outside).map(({ slug }) => slug)).toEqual([
      'customs-service',
      'immigration-and-naturalization-service',
      'federal-bureau-of-investigation',
    ]);
  });

  it('takes at least one fact from each of the 18 sentences', () => {
    const overview = chart.findSource('overview');
    const uncited = overview?.passages.filter(({ id }) => chart.evidence.factsCiting(`overview/${id}`).length === 0);
    expect(overview?.passages).toHaveLength(18);
    expect(uncited?.map(({ id }) => id)).toEqual([]);
  });

  it('takes every fact from the overview or from a source that it names', () => {
    const unsupported = facts.filter(({ record }) => !record.cites.some(({ stance }) => stance === 'SUPPORTS'));
    expect(unsupported.map((fact) => statementOf(chart.latest, fact))).toEqual([]);
  });

  it('has no acronym, and no exact reference, from the overview', () => {
    const acronyms = chart.units.flatMap(({ names }) => names.filter(({ kind }) => kind === 'ACRONYM'));
    const cites = [...acronyms, ...chart.laws.filter(({ reference }) => reference !== null)].map(
      ({ cites: all }) => all,
    );
    expect(acronyms.length).toBeGreaterThanOrEqual(12);
    expect(acronyms.flatMap(({ cites: all }) => all).filter(({ passage }) => passage.startsWith('overview/'))).toEqual(
      [],
    );
    expect(cites.every((all) => all.some(({ passage }) => !passage.startsWith('overview/')))).toBe(true);
  });

  it('says each fact in a sentence of its own', () => {
    const statements = facts.map((fact) => statementOf(chart.latest, fact));
    expect(statements.filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
  });
});

/** The points on which better sources correct the overview: a sentence it stands in, and who says otherwise how. */
const corrections: readonly (readonly [point: string, sentence: string, passage: string, stance: string])[] = [
  ['the name has no “Agency” in it', 'S1', 'usc-6-252-notes/name-substituted', 'QUALIFIES'],
  ['the act did not name the agency', 'S1', 'homeland-security-act-sec-442/bureau', 'QUALIFIES'],
  ['only parts of the two services went in', 'S2', 'ice-who-we-are-2020/merger', 'QUALIFIES'],
  ['other bodies went in too', 'S2', 'ice-organization-2004/other-bodies', 'QUALIFIES'],
  ['the laws cover border control and trade too', 'S3', 'ice-embassy-manila-2013/statutes', 'QUALIFIES'],
  ['no other source has 450 offices', 'S4', 'ice-budget-2010/workforce', 'QUALIFIES'],
  ['vulnerabilities were to be eliminated, not threats', 'S4', 'ice-operations-2008/vulnerabilities', 'QUALIFIES'],
  ['terrorism is first for other agencies', 'S5', 'usc-6-111/terrorism', 'QUALIFIES'],
  ['the rank is a self-description of 2012', 'S6', 'hsi-testimony-2014/second-largest', 'QUALIFIES'],
  ['the top units are directorates', 'S7', 'realignment-2010/directorates', 'QUALIFIES'],
  ['the priorities were others, and removal follows an order', 'S8', 'ice-ero/priorities', 'QUALIFIES'],
  ['access to legal resources is given, not legal help', 'S9', 'ice-ero/legal-resources', 'QUALIFIES'],
  ['a directorate is neither office nor department', 'S10', 'crs-r44269/directorate', 'QUALIFIES'],
  ['prosecution is for the Department of Justice', 'S12', 'ice-hsi/prosecutors', 'CONTRADICTS'],
  ['the programs are of affirmative employment', 'S13', 'ice-eeo-2008/application', 'QUALIFIES'],
  ['requests are those for the agency’s own records', 'S14', 'ice-foia-2013/agency-requests', 'CONTRADICTS'],
  ['only part of the staff is armed', 'S15', 'ice-affirmative-action-plan-2018/officers', 'QUALIFIES'],
  ['these offices support and do not investigate', 'S16', 'realignment-2010/management-offices', 'CONTRADICTS'],
  ['these offices belong to a directorate', 'S17', 'realignment-2010/management-offices', 'QUALIFIES'],
];

describe('where better sources correct the overview', () => {
  it.each(corrections)('%s (%s)', (_point, sentence, passage, stance) => {
    const concerned = facts.filter((fact) => stanceOf(fact, `overview/${sentence}`) === 'SUPPORTS');
    const corrected = concerned.filter((fact) => stanceOf(fact, passage) === stance);
    expect(corrected).not.toHaveLength(0);
    for (const { record } of corrected) {
      expect(record.cites.find((cite) => cite.passage === passage)?.note).toMatch(/\w{3}/);
    }
  });
});

describe('the JSON Schema of chart files', () => {
  const validate = addFormats(new Ajv({ strict: false, allErrors: true })).compile(chartFileJsonSchema());
  const valid = (text: string): boolean => validate(parse(text));

  it('accepts every file of the shipped charts and of the charts for tests', () => {
    const files = [shippedFolder, join(dataFolder, 'charts')].flatMap((folder) => filesBelow(folder, '.yaml'));
    expect(files.length).toBeGreaterThan(8);
    expect(files.filter((file) => !valid(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['an unknown key', 'units: [{slug: a, kind: office, colour: blue}]'],
    ['an unknown word', 'units: [{slug: a, kind: desk}]'],
    ['a fact without a citation', 'units: [{slug: a, kind: office, names: [{text: A}]}]'],
    [
      'a part without a title',
      'units: [{slug: a, kind: office, responsibilities: [{title: A, kind: duty, cites: [a/b], parts: [{kind: duty, cites: [a/b]}]}]}]',
    ],
    ['a slug with a space', 'units: [{slug: a b, kind: office}]'],
    ['another format', 'chart: {format: 2, slug: a, title: A, description: A, limits: A, subject: a}'],
  ])('refuses %s, as the checker does', (_what, text) => {
    expect(valid(text)).toBe(false);
  });
});
