import { defectsOf } from './charts';

/** The subject of the sample chart, as a line of its `units`. */
export const top = '  - {slug: top, kind: agency, names: [{text: Top, cites: [book/S1]}]}';

/** An office right below it, as such a line; the rest follows its placement. */
export function under(slug: string, rest = ''): string {
  return `  - {slug: ${slug}, kind: office, placements: [{parent: top, cites: [book/S1]}]${rest}}`;
}

/** The one defect of a chart, as it is printed; fails when there are more, or none. */
export function onlyDefect(sections: string): string {
  const defects = defectsOf(sections);
  expect(defects).toHaveLength(1);
  return defects[0] ?? '';
}
