import { chartsOf, shippedFolder } from '../support/charts';
import { linkedData, named, origin } from '../support/linked-data';
import type { LinkedData } from '../support/linked-data';

const charts = chartsOf(shippedFolder);
const dated = charts.find('ice-record') ?? charts.default;
const overview = charts.find('ice') ?? charts.default;

const unitOf = (slug: string, chart: string): string => `${origin}/units/${slug}?chart=${chart}#unit`;

describe.each([
  ['ice', null, overview],
  ['ice-record', null, dated],
  ['ice-record', '2009-01-01', dated],
  ['ice-record', '2010-08-01', dated],
])('%s as linked data, as of %s', (_, asOf, chart) => {
  let data: LinkedData;
  beforeAll(async () => {
    data = await linkedData(chart, asOf);
  });

  it('describes each node of its own that it names, by whole addresses', () => {
    const { triples } = data;
    const described = new Set(triples.map(({ subject }) => subject));
    const nodes = triples.filter(({ object }) => object.isNode).map(({ object }) => object.value);
    expect(nodes.filter((node) => node.startsWith(origin) && !described.has(node))).toEqual([]);
    const names = [...described, ...nodes, ...triples.map(({ property }) => property)];
    expect(names.filter((name) => !/^(https?:\/\/[^\s<>"{}|\\^`]+|b\d+)$/.test(name))).toEqual([]);
  });

  it('has an organisation under the same parent for each unit of the tree', () => {
    const snapshot = chart.at(asOf);
    const slugOf = (unit: number): string => chart.unit(unit).slug;
    for (const unit of snapshot.tree.order) {
      const iri = unitOf(slugOf(unit), chart.header.slug);
      const parent = snapshot.tree.parent(unit);
      expect(data.values(iri, 'skos:prefLabel')).toEqual([snapshot.name(unit)]);
      expect(data.values(iri, 'org:subOrganizationOf')).toEqual(
        parent < 0 ? [] : [unitOf(slugOf(parent), chart.header.slug)],
      );
    }
  });

  it('lets units be units of formal organisations alone', () => {
    const [formal, units] = [data.ofType('org:FormalOrganization'), data.ofType('org:OrganizationalUnit')];
    const claims = data.triples.filter(({ property }) => property === named('org:unitOf'));
    expect(claims.length).toBeGreaterThan(0);
    for (const { subject, object } of claims) {
      expect(units).toContain(subject);
      expect(formal).toContain(object.value);
    }
  });

  it('has each kind of a unit, duty, change and document in a scheme with its like', () => {
    const schemes = data.ofType('skos:ConceptScheme');
    const titles = schemes.flatMap((scheme) => data.values(scheme, 'dct:title')).sort();
    expect(titles).toEqual(['change kinds', 'responsibility kinds', 'source kinds', 'unit kinds']);
    const kinds = data.triples
      .filter(({ property }) => property === named('dct:type'))
      .map(({ object }) => object.value);
    expect(kinds.length).toBeGreaterThan(10);
    for (const kind of kinds) {
      const [scheme = '', ...others] = data.values(kind, 'skos:inScheme');
      expect(others).toEqual([]);
      expect(schemes).toContain(scheme);
    }
    const agency = unitOf('immigration-and-customs-enforcement', chart.header.slug);
    const [scheme = ''] = data
      .values(agency, 'org:classification')
      .flatMap((kind) => data.values(kind, 'skos:inScheme'));
    expect(data.values(scheme, 'dct:title')).toEqual(['unit kinds']);
  });

  it('has each purpose, change and unit rest on documents', () => {
    const documents = data.ofType('dct:BibliographicResource');
    const purposes = data.triples.filter(({ property }) => property === named('org:purpose'));
    const claims = [...purposes.map(({ object }) => object.value), ...data.ofType('org:ChangeEvent')];
    expect(purposes.length).toBeGreaterThan(10);
    for (const claim of claims) {
      expect(data.values(claim, 'dct:source').length).toBeGreaterThan(0);
      expect(documents).toEqual(expect.arrayContaining(data.values(claim, 'dct:source')));
      expect(data.values(claim, 'cito:isSupportedBy').length).toBeGreaterThan(0);
    }
  });
});

describe('the shipped charts as linked data', () => {
  it('have the agency under its department, and say what it is for', async () => {
    const data = await linkedData(overview);
    const [agency, department] = [
      unitOf('immigration-and-customs-enforcement', 'ice'),
      unitOf('department-of-homeland-security', 'ice'),
    ];
    expect(data.values(agency, 'org:subOrganizationOf')).toEqual([department]);
    expect(data.values(agency, 'org:unitOf')).toEqual([]);
    expect(data.values(agency, 'rdf:type')).toContain(named('org:FormalOrganization'));
    const purposes = data.values(agency, 'org:purpose');
    expect(purposes.flatMap((purpose) => data.values(purpose, 'skos:prefLabel'))).toContain('Protect public safety');
    expect(data.values(unitOf('enforcement-and-removal-operations', 'ice'), 'org:unitOf')).toEqual([agency]);
  });

  it('differ by date as the agency did, under the same names', async () => {
    const [before, after] = [await linkedData(dated, '2009-01-01'), await linkedData(dated, '2010-08-01')];
    const [old, young] = [
      unitOf('ice-investigations', 'ice-record'),
      unitOf('enforcement-and-removal-operations', 'ice-record'),
    ];
    const agency = unitOf('immigration-and-customs-enforcement', 'ice-record');
    expect(before.values(old, 'org:unitOf')).toEqual([agency]);
    expect(before.values(young, 'skos:prefLabel')).toEqual([]);
    expect(after.values(young, 'org:unitOf')).toEqual([agency]);
    expect(after.values(old, 'org:subOrganizationOf')).toEqual([]);
    expect(after.values(old, 'skos:prefLabel')).toEqual(['Office of Investigations']);
    expect(after.objects(old, 'schema:dissolutionDate')).toMatchObject([
      { value: '2010-06', type: named('xsd:gYearMonth') },
    ]);
    const [change = ''] = after
      .values(old, 'org:changedBy')
      .filter((event) => !before.ofType('org:ChangeEvent').includes(event));
    expect(after.values(change, 'org:originalOrganization')).toContain(old);
    expect(after.values(change, 'org:resultingOrganization')).toEqual([
      unitOf('homeland-security-investigations', 'ice-record'),
    ]);
    expect(after.objects(change, 'dct:date')).toMatchObject([{ value: '2010-06', type: named('xsd:gYearMonth') }]);
    expect(after.values(unitOf('homeland-security-investigations', 'ice-record'), 'org:resultedFrom')).toContain(
      change,
    );
  });

  it('say which date they are of', async () => {
    const data = await linkedData(dated, '2010-08-01');
    const chart = `${origin}/charts/ice-record.jsonld?asOf=2010-08-01`;
    expect(data.objects(chart, 'dct:valid')).toMatchObject([{ value: '2010-08-01', type: named('xsd:date') }]);
    expect(data.values(chart, 'dct:license')).toEqual(['https://creativecommons.org/publicdomain/zero/1.0/']);
    expect(data.values(chart, 'dct:subject')).toEqual([unitOf('immigration-and-customs-enforcement', 'ice-record')]);
  });
});
