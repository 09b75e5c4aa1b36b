import { formatDefects } from '../../seed/index';
import { loadChart } from '../../seed/load-chart';

const header = `chart:
  {format: 1, slug: lines, title: A, description: B., limits: C., subject: top}
`;

const source = { slug: 'book', title: 'Book', kind: 'general', passages: [{ id: 'S1', gist: 'It is said.' }] };

const unit = (slug: string, parent: string | null): Record<string, unknown> => ({
  slug,
  kind: parent === null ? 'agency' : 'office',
  names: [{ text: slug.toUpperCase(), cites: ['book/S1'] }],
  placements: parent === null ? [] : [{ parent, cites: ['book/S1'] }],
});

const lines = (records: readonly unknown[]): string => records.map((one) => `${JSON.stringify(one)}\n`).join('');

/** The slugs of the units, or the defects. */
const load = (units: string, name = 'units.jsonl'): readonly string[] => {
  const loaded = loadChart('lines', [
    { name: 'chart.yaml', text: header },
    { name: 'sources.jsonl', text: lines([source]) },
    { name, text: units },
  ]);
  return 'chart' in loaded ? loaded.chart.units.map(({ slug }) => slug) : formatDefects(loaded.defects).split('\n');
};

describe('a chart in JSON Lines', () => {
  it('has a record a line, of the section that the name of the file begins with', () => {
    const all = lines([unit('top', null), unit('one', 'top')]);
    expect(load(all)).toEqual(['top', 'one']);
    expect(load(all, 'deep/units-north.jsonl')).toEqual(['top', 'one']);
  });

  it('is one chart however many lines are checked at a time', () => {
    const many = Array.from({ length: 2500 }, (_, index) =>
      unit(`u-${String(index)}`, index < 2000 ? 'u-2400' : 'top'),
    );
    expect(load(lines([...many, unit('top', null)]))).toHaveLength(2501);
  });

  it('tells a defect by its line, blank ones counted, in whichever part of the file it is', () => {
    const many = Array.from({ length: 1500 }, (_, index) => unit(`u-${String(index)}`, 'top'));
    const text = `${lines([unit('top', null)])}\n${lines([...many, { ...unit('bad', 'nobody'), kind: 'ofice' }])}`;
    expect(load(text)).toEqual([
      'units.jsonl:1503:1: kind is "ofice"; expected one of agency, branch, office. Did you mean "office"?',
      'units.jsonl:1503:1: "nobody" is unknown; expected the slug of one of the units of this chart.',
    ]);
  });

  it('tells a line that is no JSON, and does not blame who refers to what may stand in it', () => {
    const text = `${lines([unit('top', null)])}{"slug": "one", \n${lines([unit('two', 'one')])}`;
    expect(load(text)).toEqual([
      'units.jsonl:2:1: "{"slug": "one", " is not JSON; expected one record of the section "units", whole in its line.',
    ]);
  });

  it('is not taken from a file whose name tells no section', () => {
    expect(load(lines([unit('top', null)]), 'unit.jsonl')).toContain(
      'unit.jsonl: is called "unit.jsonl"; expected a name that begins with one of sources, laws, units, events, synonyms, which is what its lines are. Did you mean "units"?',
    );
  });
});
