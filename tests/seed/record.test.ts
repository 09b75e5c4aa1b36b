import type { Chart } from '../../src/chart/chart';
import { compareSnapshots, eventsBetween } from '../../src/chart/comparison';
import { predecessors, successors } from '../../src/chart/lineage';
import { statementOf } from '../../src/chart/statement';
import { chartsOf, shippedFolder } from '../support/charts';

const charts = chartsOf(shippedFolder);
const found = charts.find('ice-record');
if (!found) throw new Error('The record is not among the shipped charts.');
const record: Chart = found;
const agency = record.index('immigration-and-customs-enforcement');

/** What stands directly below the agency on a day, by its acronym, else its name. */
function below(day: string | null): string[] {
  const snapshot = record.at(day);
  return snapshot.tree.children(agency).map((unit) => snapshot.acronym(unit) ?? snapshot.name(unit));
}

describe('the record of the agency', () => {
  it('starts as the Bureau of Border Security, in law only', () => {
    expect(record.at('2002-11-24').isToCome(agency)).toBe(true);
    expect([record.at('2002-11-25').name(agency), below('2002-11-25')]).toEqual(['Bureau of Border Security', []]);
  });

  it.each<[string | null, string, string[]]>([
    ['2003-04-01', 'Bureau of Immigration and Customs Enforcement', ['FPS', 'C3', 'AMO']],
    [
      '2004-12-01',
      'Bureau of Immigration and Customs Enforcement',
      ['FPS', 'Office of Intelligence', 'OI', 'DRO', 'C3', 'FAMS'],
    ],
    [
      '2009-01-01',
      'U.S. Immigration and Customs Enforcement',
      ['FPS', 'Office of Intelligence', 'OI', 'OIA', 'DRO', 'C3', 'LESC', 'OCR', 'EEO'],
    ],
    [
      '2010-08-01',
      'U.S. Immigration and Customs Enforcement',
      ['HSI', 'ERO', 'M&A', 'C3', 'LESC', 'OCR', 'ODPP', 'OPR', 'OSLC', 'OPLA'],
    ],
    [
      null,
      'U.S. Immigration and Customs Enforcement',
      ['HSI', 'ERO', 'M&A', "Director's Office", 'LESC', 'OCR', 'ODPP', 'OFTP', 'OPR', 'OPA', 'OSLTC', 'OPLA', 'OTTP'],
    ],
  ])('on %s is called so and has below it what the documents prove', (day, name, units) => {
    expect([record.at(day).name(agency), below(day)]).toEqual([name, units]);
  });

  it('has the 25 field offices, each with the area it covers', () => {
    const { latest } = record;
    const offices = latest.tree
      .children(record.index('enforcement-and-removal-operations'))
      .filter((unit) => record.unit(unit).slug.startsWith('ero-field-office-'));
    expect(offices).toHaveLength(25);
    for (const unit of offices) {
      expect(record.responsibilities(unit).map((fact) => statementOf(latest, fact))).toEqual([
        expect.stringMatching(/\b(covers?)\b/i),
      ]);
    }
    const atlanta = record.unit(record.index('ero-field-office-atlanta'));
    expect(atlanta.responsibilities[0]?.title).toBe('Cover Georgia, North Carolina and South Carolina');
  });

  it('tells what went into the agency and what came of it, and that bodies which only passed through did not', () => {
    const slugs = (units: number[]): string[] => units.map((unit) => record.unit(unit).slug);
    expect(slugs(predecessors(record, agency))).toEqual(['immigration-and-naturalization-service', 'customs-service']);
    expect(slugs(successors(record, agency))).toEqual([]);
    expect(slugs(successors(record, record.index('immigration-and-naturalization-service')))).toEqual([
      'immigration-and-customs-enforcement',
      'customs-and-border-protection',
      'citizenship-and-immigration-services',
    ]);
    expect(slugs(predecessors(record, record.index('homeland-security-investigations')))).toEqual([
      'ice-investigations',
      'ice-intelligence',
      'ice-international-affairs',
    ]);
    expect(slugs(successors(record, record.index('federal-protective-service')))).toEqual([]);
  });

  it('tells what changed from 2009 to the end of 2010, and by which event', () => {
    const comparison = compareSnapshots(record.at('2009-01-01'), record.at('2010-12-31'));
    const of = (kind: string): string[] =>
      comparison.changes.filter(({ kinds }) => kinds.some((one) => one === kind)).map(({ slug }) => slug);
    expect(of('REMOVED')).toEqual([
      'ice-intelligence',
      'ice-investigations',
      'ice-international-affairs',
      'detention-and-removal-operations',
    ]);
    expect(of('MOVED')).toEqual([
      'national-security-investigations-division',
      'national-fugitive-operations-program',
      'ice-equal-employment-opportunity',
      'federal-protective-service',
    ]);
    expect(of('ADDED')).toEqual(
      expect.arrayContaining([
        'homeland-security-investigations',
        'enforcement-and-removal-operations',
        'management-and-administration',
      ]),
    );
    expect(of('RENAMED')).toEqual([]);
    const [closing] = eventsBetween(comparison, 'ice-investigations');
    expect(closing?.record).toMatchObject({ kind: 'MERGED', date: { text: 'June 2010' } });
    expect(closing?.record.cites.map(({ passage }) => passage.split('/')[0])).toEqual(
      expect.arrayContaining(['realignment-2010', 'crs-r44269']),
    );
  });

  it('says of what is inferred that it is, and leaves no uncertain succession as if it were stated', () => {
    const inferred = record.events.filter(({ record: { standing } }) => standing === 'INFERRED');
    expect(inferred.flatMap(({ record: { results } }) => results).sort()).toEqual([
      'firearms-and-tactical-programs',
      'hsi-international-operations',
      'ice-diversity-and-civil-rights',
      'information-governance-and-privacy',
      'training-and-tactical-programs',
    ]);
  });

  it('names for each source who published it, and when it is of', () => {
    const lacking = record.sources.filter(
      ({ publisher, url, date, accessed }) => publisher === null || date === null || url === null || accessed !== null,
    );
    expect(lacking.map(({ slug }) => slug)).toEqual([]);
  });
});

describe('the two charts of the agency', () => {
  it('mean the same body by the same slug, in one namespace', () => {
    const ice = charts.default;
    expect(charts.siblings(record)).toEqual([ice]);
    const shared = [...ice.slugs()].filter((slug) => record.indexOf(slug) !== undefined);
    expect([...ice.slugs()].filter((slug) => !shared.includes(slug))).toEqual(['federal-bureau-of-investigation']);
    for (const slug of shared) {
      const [one, other] = [ice.index(slug), record.index(slug)].map((unit, index) =>
        (index === 0 ? ice : record)
          .unit(unit)
          .names.map(({ text }) => text.toLowerCase().replace(/^(u\.?s\.?|united states) /, '')),
      );
      expect([slug, one?.some((name) => other?.includes(name))]).toEqual([slug, true]);
    }
  });
});
