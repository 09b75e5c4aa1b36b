import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { Chart } from '../../src/chart/chart';
import { parseUncertainDate } from '../../src/chart/dates';
import { popolo } from '../../src/export/popolo/popolo';
import { chartOfUnits } from '../support/chart-of-units';
import { always, cited, dutyRecord, nameRecord, stated, unitRecord } from '../support/records';
import { chartsOf, shippedFolder } from '../support/charts';
import { hostileBlocks, hostileLines } from '../support/hostile-texts';

interface File {
  readonly agencygraph: Readonly<Record<string, unknown>>;
  readonly organizations: readonly Readonly<Record<string, unknown>>[];
}

function fileOf(chart: Chart, asOf: string | null = null): File {
  const text = [...popolo.write(chart.at(asOf), { address: 'https://charts.example.org' })].join('');
  return JSON.parse(text) as File;
}

const text = { type: 'string' };
const texts = { type: 'array', items: text };
const date = { type: 'string', pattern: '^[0-9]{4}(-[0-9]{2}){0,2}$' };
const links = {
  type: 'array',
  items: { type: 'object', required: ['url'], properties: { url: { type: 'string', format: 'uri' }, note: text } },
};

/** What Popolo's schemas of an organisation and of its parts say; beside it the keys that are not Popolo's. */
const organization = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'name', 'designations', 'responsibilities', 'also_reports_to'],
  properties: {
    id: text,
    name: text,
    classification: text,
    parent_id: { type: ['string', 'null'] },
    other_names: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        properties: { name: text, start_date: date, end_date: date, note: text },
      },
    },
    identifiers: {
      type: 'array',
      items: { type: 'object', required: ['identifier'], properties: { identifier: text, scheme: text } },
    },
    founding_date: date,
    dissolution_date: date,
    description: text,
    links,
    sources: links,
    designations: texts,
    responsibilities: { type: 'array', items: { type: 'object', required: ['title', 'kind'] } },
    also_reports_to: texts,
  },
};

const ajv = new Ajv({ allowUnionTypes: true });
addFormats(ajv);
const isOrganization = ajv.compile(organization);

const { all: shipped } = chartsOf(shippedFolder);

describe('a chart as Popolo', () => {
  it('holds organisations as Popolo has them, one for each unit that exists on the date, in outline order', () => {
    for (const chart of shipped) {
      for (const asOf of [null, '2009-01-01']) {
        const { organizations } = fileOf(chart, asOf);
        const { order } = chart.at(asOf).tree;
        expect(organizations.map(({ id }) => id)).toEqual([...order].map((unit) => chart.unit(unit).slug));
        expect(organizations.filter((one) => !isOrganization(one))).toEqual([]);
      }
    }
  });

  it('says of a small chart all that the format can carry', () => {
    const bound = (written: string) => parseUncertainDate(written);
    const chart = chartOfUnits([
      unitRecord('top', null, {
        kind: 'AGENCY',
        summary: 'It watches the harbour.',
        names: [
          nameRecord('Harbour Authority', { period: { start: bound('1950-03'), end: null } }),
          nameRecord('Quay Board', { period: { start: bound('in or before 1900'), end: bound('1950-03') } }),
          nameRecord('HA', { kind: 'ACRONYM' }),
          nameRecord('QB', { kind: 'ACRONYM', period: { start: null, end: bound('1950') } }),
          nameRecord('The Port', { kind: 'ALIAS' }),
          nameRecord('Harbor Autority', { kind: 'MISSPELLING' }),
        ],
        designations: [{ ...stated, text: 'authority', kind: null, period: always }],
        identifiers: [{ scheme: 'town-register', value: '0007' }],
        responsibilities: [
          dutyRecord('Keep the peace', {
            kind: 'PURPOSE',
            parts: [dutyRecord('Patrol', { parts: [dutyRecord('Patrol at night')] })],
          }),
        ],
      }),
      unitRecord('pilots', 'top', {
        relations: [{ ...stated, kind: 'ALSO_REPORTS_TO', other: 'ministry', period: always }],
      }),
      unitRecord('ministry', null),
    ]);
    expect(fileOf(chart)).toEqual({
      agencygraph: {
        chart: 'made',
        as_of: null,
        title: 'Made',
        description: 'Made.',
        limits: 'For tests.',
        license: null,
        subject: 'top',
      },
      organizations: [
        {
          id: 'top',
          name: 'Harbour Authority',
          classification: 'agency',
          parent_id: null,
          other_names: [
            { name: 'Quay Board', end_date: '1950-03', note: 'former name' },
            { name: 'HA', note: 'acronym' },
            { name: 'QB', end_date: '1950', note: 'former acronym' },
            { name: 'The Port', note: 'alias' },
          ],
          identifiers: [{ scheme: 'town-register', identifier: '0007' }],
          description: 'It watches the harbour.',
          links: [{ url: 'https://charts.example.org/units/top?chart=made', note: 'Its page' }],
          sources: [],
          designations: ['authority'],
          responsibilities: [
            {
              title: 'Keep the peace',
              kind: 'purpose',
              parts: [{ title: 'Patrol', kind: 'duty', parts: [{ title: 'Patrol at night', kind: 'duty' }] }],
            },
          ],
          also_reports_to: [],
        },
        {
          ...organizationOf('pilots', 'top'),
          also_reports_to: ['ministry'],
        },
        organizationOf('ministry', null),
      ],
    });
  });

  it('tells what holds on the date, and of names what had held before it', () => {
    const [record] = shipped.filter(({ header }) => header.coversUntil !== null);
    const at = (asOf: string) => fileOf(record ?? chartOfUnits([]), asOf);
    const ids = (asOf: string) => at(asOf).organizations.map(({ id }) => id);
    expect(at('2009-01-01').agencygraph.as_of).toBe('2009-01-01');
    expect(ids('2009-01-01')).toContain('ice-investigations');
    expect(ids('2009-01-01')).not.toContain('enforcement-and-removal-operations');
    expect(ids('2010-08-01')).toContain('enforcement-and-removal-operations');
    expect(ids('2010-08-01')).not.toContain('ice-investigations');
    const customs = (asOf: string) => at(asOf).organizations.find(({ id }) => id === 'customs-and-border-protection');
    expect(customs('2006-01-01')?.other_names).toEqual([{ name: 'CBP', note: 'acronym' }]);
    expect(customs('2010-08-01')?.other_names).toContainEqual({
      name: 'Bureau of Customs and Border Protection',
      start_date: '2003-03-01',
      end_date: '2007-03-31',
      note: 'former name',
    });
  });

  it('lifts a part whose whole does not hold on the date', () => {
    const gone = { start: null, end: parseUncertainDate('2000') };
    const responsibilities = [
      dutyRecord('Whole', { period: gone, parts: [dutyRecord('Part'), dutyRecord('Gone', { period: gone })] }),
    ];
    const [top] = fileOf(chartOfUnits([unitRecord('top', null, { responsibilities })])).organizations;
    expect(top?.responsibilities).toEqual([{ title: 'Part', kind: 'duty' }]);
  });

  it('says which responsibilities a source contradicts, and nothing of the others', () => {
    const cites = [cited('book/p1'), cited('book/p1', 'CONTRADICTS')];
    const responsibilities = [dutyRecord('Keep watch', { parts: [dutyRecord('Ring the bell', { cites })] })];
    const [top] = fileOf(chartOfUnits([unitRecord('top', null, { responsibilities })])).organizations;
    expect(top?.responsibilities).toEqual([
      { title: 'Keep watch', kind: 'duty', parts: [{ title: 'Ring the bell', kind: 'duty', disputed: true }] },
    ]);
  });

  it('gives back hostile texts', () => {
    const all = [...hostileLines, ...hostileBlocks, 'half \ud83d of a pair'];
    const units = all.map((one, index) =>
      unitRecord(`unit-${String(index)}`, null, { names: [nameRecord(one)], summary: one }),
    );
    const { organizations } = fileOf(chartOfUnits(units));
    const byId = new Map(organizations.map((one) => [one.id, one]));
    all.forEach((one, index) => {
      expect(byId.get(`unit-${String(index)}`)).toMatchObject({ name: one, description: one });
    });
  });
});

/** One of which nothing more is known than its slug and its place. */
function organizationOf(slug: string, parent: string | null): object {
  return {
    id: slug,
    name: slug,
    classification: 'office',
    parent_id: parent,
    other_names: [],
    identifiers: [],
    links: [{ url: `https://charts.example.org/units/${slug}?chart=made`, note: 'Its page' }],
    sources: [],
    designations: [],
    responsibilities: [],
    also_reports_to: [],
  };
}
