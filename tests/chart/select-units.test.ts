import { selectUnits } from '../../src/chart/select-units';
import { chartFrom } from '../support/charts';

describe('units by the day they were founded', () => {
  const office = (slug: string): string => `  - {slug: ${slug}, kind: office, outside: true}`;
  const founded = (slug: string, year: number): string =>
    `  - {kind: established, date: ${String(year)}, results: [${slug}], cites: [book/S1]}`;
  const { latest } = chartFrom(`units:
  - {slug: top, kind: agency}
${['a-unknown', 'b-young', 'c-unknown', 'd-old', 'e-unknown', 'f-middle'].map(office).join('\n')}
events:
${[founded('b-young', 2003), founded('d-old', 1950), founded('f-middle', 1999)].join('\n')}
`);
  const unknown = ['top', 'a-unknown', 'c-unknown', 'e-unknown'];

  it.each([
    ['ASC', ['d-old', 'f-middle', 'b-young', ...unknown]],
    ['DESC', ['b-young', 'f-middle', 'd-old', ...unknown]],
  ] as const)('%s: those of unknown age last, in chart order', (direction, slugs) => {
    const units = selectUnits(latest, {}, null, { field: 'ESTABLISHED', direction });
    expect(units.map((unit) => latest.name(unit))).toEqual(slugs);
  });
});
