import { defectsOf } from '../support/charts';
import { onlyDefect, top, under } from '../support/defects';

describe('the tree of a chart', () => {
  it('tells a parent that is missing', () => {
    const desk = '  - {slug: desk, kind: office, placements: [{parent: tops, cites: [book/S1]}]}';
    expect(onlyDefect(`units:\n${top}\n${desk}\n`)).toBe(
      'sections.yaml:3:54: "tops" is unknown; expected the slug of one of the units of this chart. Did you mean "top"?',
    );
  });

  it('refuses a unit that is its own parent', () => {
    const desk = '  - {slug: desk, kind: office, placements: [{parent: desk, cites: [book/S1]}]}';
    expect(onlyDefect(`units:\n${top}\n${desk}\n`)).toBe(
      'sections.yaml:3:54: parent is "desk"; expected a unit that is not below it, but a unit cannot be its own parent.',
    );
  });

  it('tells a circle of parents once, and names it', () => {
    const circle = ['a', 'b', 'c'].map(
      (slug, index, all) =>
        `  - {slug: ${slug}, kind: office, placements: [{parent: ${all[(index + 1) % 3] ?? ''}, cites: [book/S1]}]}`,
    );
    expect(onlyDefect(`units:\n${top}\n${circle.join('\n')}\n`)).toBe(
      'sections.yaml:3:51: parent is "b"; expected a unit that is not below it, but the parents run in a circle: a → b → c → a.',
    );
  });

  it('refuses two parents at once', () => {
    const desk =
      '  - {slug: desk, kind: office, placements: [{parent: top, cites: [book/S1]}, {parent: other, cites: [book/S1]}]}';
    expect(onlyDefect(`units:\n${top}\n${under('other')}\n${desk}\n`)).toContain(
      'parent is "other"; expected one parent at a time, but "top" has not ended either.',
    );
  });

  it('refuses a unit without a parent that does not say that it is outside', () => {
    const lost = '  - {slug: lost, kind: office}';
    expect(onlyDefect(`units:\n${top}\n${lost}\n`)).toBe(
      'sections.yaml:3:12: "lost" has no parent; expected a placement, or "outside: true" for a body that is named but not part of the tree.',
    );
    expect(defectsOf(`units:\n${top}\n  - {slug: lost, kind: office, outside: true}\n`)).toEqual([]);
  });

  it('takes the units above the subject for its tree', () => {
    const chain =
      '  - {slug: top, kind: agency, placements: [{parent: ministry, cites: [book/S1]}]}\n  - {slug: ministry, kind: agency}';
    expect(defectsOf(`units:\n${chain}\n`)).toEqual([]);
  });

  it('misses the parent of a unit whatever else is wrong with it, and also after an event that it survived', () => {
    const events = 'events:\n  - {kind: established, results: [born], cites: [book/S1]}';
    const units = '  - {slug: lost, kind: offce}\n  - {slug: born, kind: office}';
    expect(defectsOf(`units:\n${top}\n${units}\n${events}\n`)).toEqual([
      expect.stringContaining('"lost" has no parent'),
      expect.stringContaining('kind is "offce"'),
      expect.stringContaining('"born" has no parent'),
    ]);
  });
});
