import type { Chart } from '../../src/chart/chart';
import { parseUncertainDate } from '../../src/chart/dates';
import type { EventRecord, SourceRecord } from '../../src/chart/document';
import { chartOfUnits } from '../support/chart-of-units';
import { always, cited, nameRecord, sourceRecord, stated, unitRecord } from '../support/records';
import { hostileBlocks, hostileLines } from '../support/hostile-texts';
import { linkedData, named, origin } from '../support/linked-data';

const unitOf = (slug: string): string => `${origin}/units/${slug}?chart=made#unit`;
const inFile = (path: string): string => `${origin}/charts/made.jsonld#${path}`;

function eventRecord(more: Partial<EventRecord>): EventRecord {
  const nothing = { date: null, law: null, origins: [], results: [], fromParent: null, toParent: null, planned: false };
  return { ...stated, ...nothing, kind: 'ESTABLISHED', ...more };
}

function origins(...units: string[]): EventRecord['origins'] {
  return units.map((unit) => ({ unit, partial: null, part: null }));
}

const saying = (source: string, more: Partial<SourceRecord> = {}): SourceRecord =>
  sourceRecord(source, {
    passages: [{ id: 'p1', paragraph: 2, sentence: 3, locator: 'sec. 4', gist: `So says the ${source}.` }],
    ...more,
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
          saying('book', {
            url: 'https://example.org/a b|c',
            publisher: 'Press',
            date: parseUncertainDate('2001'),
          }),
          saying('guide'),
          saying('letter'),
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
