import type { Chart } from '../../src/chart/chart';
import { parseUncertainDate } from '../../src/chart/dates';
import type { EventRecord, SourceRecord } from '../../src/chart/document';
import { always, chartOfUnits, cited, nameRecord, stated, unitRecord } from '../support/chart-of-units';
import { chartsOf, shippedFolder } from '../support/charts';
import { hostileBlocks, hostileLines } from '../support/hostile-texts';
import { linkedData, named, origin } from '../support/linked-data';
import type { LinkedData } from '../support/linked-data';

const charts = chartsOf(shippedFolder);
const dated = charts.find('ice-record') ?? charts.default;
const overview = charts.find('ice') ?? charts.default;

const unitOf = (slug: string, chart = 'made'): string => `${origin}/units/${slug}?chart=${chart}#unit`;
const inFile = (path: string, chart = 'made'): string => `${origin}/charts/${chart}.jsonld#${path}`;

function eventRecord(more: Partial<EventRecord>): EventRecord {
  const nothing = { date: null, law: null, origins: [], results: [], fromParent: null, toParent: null, planned: false };
  return { ...stated, ...nothing, kind: 'ESTABLISHED', ...more };
}

function origins(...units: string[]): EventRecord['origins'] {
  return units.map((unit) => ({ unit, partial: null, part: null }));
}

function sourceRecord(slug: string, more: Partial<SourceRecord> = {}): SourceRecord {
  return {
    slug,
    title: slug,
    publisher: null,
    kind: 'OFFICIAL',
    url: null,
    date: null,
    accessed: null,
    sha256: null,
    passages: [{ id: 'p1', paragraph: 2, sentence: 3, locator: 'sec. 4', gist: `So says the ${slug}.` }],
    ...more,
  };
}

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

describe('a chart as linked data', () => {
  it('tells of changes with what went in and came out, whether or not that is still there', async () => {
    const data = await linkedData(
      chartOfUnits([unitRecord('top', null), unitRecord('guild', null), unitRecord('pilots', 'top')], {
        laws: [{ slug: 'act', title: 'Act', year: 1950, reference: 'c. 7', enacted: null, cites: [cited('book/p1')] }],
        events: [
          eventRecord({
            kind: 'REPLACED',
            statement: 'The guild became the pilots.',
            date: parseUncertainDate('1950-03-01'),
            law: 'act',
            origins: [{ unit: 'guild', partial: false, part: null }],
            results: ['pilots'],
          }),
        ],
      }),
    );
    const [event, guild, pilots] = [inFile('events/1'), unitOf('guild'), unitOf('pilots')];
    expect(data.ofType('org:ChangeEvent')).toEqual([event]);
    expect(data.values(event, 'org:originalOrganization')).toEqual([guild]);
    expect(data.values(event, 'org:resultingOrganization')).toEqual([pilots]);
    expect(data.objects(event, 'dct:date')).toMatchObject([{ value: '1950-03-01', type: named('xsd:date') }]);
    expect(data.values(event, 'dct:description')).toEqual(['The guild became the pilots.']);
    expect(data.values(event, 'dct:type')).toEqual([inFile('change-kinds/replaced')]);
    expect(data.values(event, 'cv:hasFormalFramework')).toEqual([inFile('laws/act')]);
    expect(data.objects(inFile('laws/act'), 'dct:date')).toMatchObject([{ value: '1950', type: named('xsd:gYear') }]);
    expect(data.values(pilots, 'org:resultedFrom')).toEqual([event]);
    expect(data.values(guild, 'org:changedBy')).toEqual([event]);
    expect(data.values(guild, 'skos:prefLabel')).toEqual(['guild']);
    expect(data.values(guild, 'schema:dissolutionDate')).toEqual(['1950-03-01']);
  });

  it('takes no plan for a change, and none that is still to come', async () => {
    const events = [
      eventRecord({ kind: 'MOVED', date: parseUncertainDate('2001'), origins: origins('pilots') }),
      eventRecord({ kind: 'MOVED', date: parseUncertainDate('2003'), origins: origins('pilots') }),
      eventRecord({ kind: 'ABOLISHED', planned: true, origins: origins('pilots') }),
    ];
    const chart = chartOfUnits([unitRecord('top', null), unitRecord('pilots', 'top')], { events });
    const later = chartOfUnits([unitRecord('top', null), unitRecord('pilots', 'top')], {
      events,
      chart: { ...chart.header, coversUntil: '2020-01-01' },
    });
    const toldBy = async (one: Chart, asOf: string | null) => (await linkedData(one, asOf)).ofType('org:ChangeEvent');
    expect(await toldBy(later, '2002-01-01')).toEqual([inFile('events/1')]);
    expect(await toldBy(chart, null)).toEqual([inFile('events/1'), inFile('events/2')]);
  });

  it('types dates by how well they are known', async () => {
    const typed = async (date: EventRecord['date']) => {
      const events = [eventRecord({ kind: 'MOVED', date, origins: origins('top') })];
      const data = await linkedData(chartOfUnits([unitRecord('top', null)], { events }));
      return data.objects(inFile('events/1'), 'dct:date').map(({ value, type }) => [value, type.replace(/.*[/#]/, '')]);
    };
    expect(await typed(parseUncertainDate('2003'))).toEqual([['2003', 'gYear']]);
    expect(await typed(parseUncertainDate('2003-03'))).toEqual([['2003-03', 'gYearMonth']]);
    expect(await typed(parseUncertainDate('2003-03-01'))).toEqual([['2003-03-01', 'date']]);
    expect(await typed(parseUncertainDate('in or before 2003'))).toEqual([['[..2003-12-31]', 'EDTF']]);
    expect(await typed(parseUncertainDate('in or after 2003'))).toEqual([['[2003-01-01..]', 'EDTF']]);
    const spring = { text: 'spring', earliest: '2003-03-01', latest: '2003-05-31' };
    expect(await typed(spring)).toEqual([['[2003-03-01..2003-05-31]', 'EDTF']]);
    expect(await typed({ text: 'once', earliest: null, latest: null })).toEqual([]);
  });

  it('tells what supports a duty from what contradicts it, down to the passage', async () => {
    const responsibilities = [
      {
        ...stated,
        title: 'Lead ships in',
        kind: 'DUTY' as const,
        actions: [],
        recipients: [],
        scopes: [],
        laws: [],
        period: always,
        parts: [],
        cites: [cited('book/p1'), cited('guide/p1', 'QUALIFIES'), cited('letter/p1', 'CONTRADICTS')],
      },
    ];
    const withPart = responsibilities.map((whole) => ({
      ...whole,
      parts: [{ ...whole, title: 'Lead ships by night' }],
    }));
    const data = await linkedData(
      chartOfUnits([unitRecord('top', null, { responsibilities: withPart })], {
        sources: [
          sourceRecord('book', {
            url: 'https://example.org/a b|c',
            publisher: 'Press',
            date: parseUncertainDate('2001'),
          }),
          sourceRecord('guide'),
          sourceRecord('letter'),
        ],
      }),
    );
    const [duty = '', part = ''] = data.values(unitOf('top'), 'org:purpose');
    expect(data.values(duty, 'skos:prefLabel')).toEqual(['Lead ships in']);
    expect(data.values(part, 'skos:broader')).toEqual([duty]);
    expect(data.values(duty, 'dct:type')).toEqual([inFile('responsibility-kinds/duty')]);
    expect(data.values(duty, 'dct:source')).toEqual([inFile('sources/book'), inFile('sources/guide')]);
    expect(data.values(unitOf('top'), 'dct:source')).toEqual([inFile('sources/book'), inFile('sources/guide')]);
    expect(data.values(duty, 'cito:isSupportedBy')).toEqual([inFile('passages/book/p1')]);
    expect(data.values(duty, 'cito:isQualifiedBy')).toEqual([inFile('passages/guide/p1')]);
    expect(data.values(duty, 'cito:isDisputedBy')).toEqual([inFile('passages/letter/p1')]);
    expect(data.values(inFile('passages/letter/p1'), 'dct:isPartOf')).toEqual([inFile('sources/letter')]);
    expect(data.values(inFile('passages/letter/p1'), 'bibo:locator')).toEqual(['paragraph 2, sentence 3, sec. 4']);
    expect(data.values(inFile('passages/letter/p1'), 'dct:description')).toEqual(['So says the letter.']);
    expect(data.values(inFile('sources/book'), 'dct:type')).toEqual([inFile('source-kinds/official')]);
    expect(data.triples.map(({ object }) => object.value)).toContain('https://example.org/a%20b%7Cc');
  });

  it('tells names by kind and language, and other units by relation', async () => {
    const names = [
      nameRecord('مكتب', { language: 'ar' }),
      nameRecord('Office', { kind: 'ALIAS', language: 'en-GB' }),
      nameRecord('O', { kind: 'ACRONYM', language: 'no language at all' }),
      nameRecord('Ofice', { kind: 'MISSPELLING' }),
      nameRecord('Bureau', { kind: 'ALIAS', period: { start: null, end: parseUncertainDate('2000') } }),
    ];
    const relation = (kind: 'ALSO_REPORTS_TO' | 'OVERSEEN_BY') => ({ ...stated, kind, other: 'court', period: always });
    const data = await linkedData(
      chartOfUnits([
        unitRecord('top', null, { names, relations: [relation('ALSO_REPORTS_TO')] }),
        unitRecord('court', null, { relations: [{ ...relation('OVERSEEN_BY'), other: 'top' }] }),
      ]),
    );
    expect(data.objects(unitOf('top'), 'skos:prefLabel')).toMatchObject([{ value: 'مكتب', language: 'ar' }]);
    expect(data.objects(unitOf('top'), 'skos:altLabel')).toMatchObject([
      { value: 'Office', language: 'en-gb' },
      { value: 'O', language: undefined },
    ]);
    expect(data.values(unitOf('top'), 'skos:hiddenLabel')).toEqual(['Ofice']);
    expect(data.values(unitOf('top'), 'org:reportsTo')).toEqual([unitOf('court')]);
    expect(data.values(unitOf('court'), 'org:linkedTo')).toEqual([unitOf('top')]);
  });

  it('gives back hostile texts', async () => {
    const all = [...hostileLines, ...hostileBlocks];
    const units = all.map((text, index) =>
      unitRecord(`unit-${String(index)}`, null, {
        names: [nameRecord(text)],
        summary: text,
        designations: [{ ...stated, text, kind: null, period: always }],
        identifiers: [{ scheme: text, value: text }],
      }),
    );
    const data = await linkedData(chartOfUnits(units));
    all.forEach((text, index) => {
      const iri = unitOf(`unit-${String(index)}`);
      expect(data.values(iri, 'skos:prefLabel')).toEqual([text]);
      expect(data.values(iri, 'dct:description')).toEqual([text]);
    });
  });
});
