import { formatDefects } from '../../seed/index';
import { loadChart } from '../../seed/load-chart';
import { defectsOf } from '../support/charts';

const top = '  - {slug: top, kind: agency, names: [{text: Top, cites: [book/S1]}]}';
const under = (slug: string, rest = '') =>
  `  - {slug: ${slug}, kind: office, placements: [{parent: top, cites: [book/S1]}]${rest}}`;

/** Of each defect: its place, and the sentence. */
const only = (sections: string): string => {
  const defects = defectsOf(sections);
  expect(defects).toHaveLength(1);
  return defects[0] ?? '';
};

/** The defects of a chart of files that are given whole. */
function defectsOfFiles(files: Record<string, string>): string[] {
  const loaded = loadChart(
    'sample',
    Object.entries(files).map(([name, text]) => ({ name, text })),
  );
  return 'defects' in loaded ? formatDefects(loaded.defects).split('\n') : [];
}

const header = `chart: {format: 1, slug: sample, title: A, description: B., limits: C., subject: top}
sources: [{slug: book, title: Book, kind: general, passages: [{id: S1, gist: It is said.}]}]
`;

describe('a broken chart', () => {
  it('tells five defects of one file at once, each at its place', () => {
    const sections = `units:
  - slug: top
    kind: agncy
    names:
      - text: Top
        cites: [book/S1]
  - slug: desk
    kind: office
    colour: blue
    placements:
      - parent: topp
        cites: [book/S1]
    responsibilities:
      - title: Keep the keys
        kind: duty
        laws: [law-of-keys]
        cites: [book/S12]
`;
    expect(defectsOf(sections)).toEqual([
      'sections.yaml:3:11: kind is "agncy"; expected one of agency, branch, office. Did you mean "agency"?',
      'sections.yaml:9:5: "colour" is not a key here; expected one of slug, kind, outside, summary, names, designations, placements, relations, identifiers, omissions, responsibilities, figures.',
      'sections.yaml:11:17: "topp" is unknown; expected the slug of one of the units of this chart. Did you mean "top"?',
      'sections.yaml:16:16: "law-of-keys" is unknown; expected the slug of one of the laws of this chart.',
      'sections.yaml:17:17: "book/S12" is unknown; expected one of the passages of "book": it ends with sentence 9.',
    ]);
  });

  it('tells where YAML cannot be read', () => {
    expect(only('units:\n  - slug: top\n   kind: agency\n')).toMatch(/^sections\.yaml:3:\d+: /);
  });

  it('tells a key that stands twice', () => {
    expect(only('units:\n  - {slug: top, slug: other, kind: agency}\n')).toBe(
      'sections.yaml:2:17: "- {slug: top, slug: other, kind: agency}" is not right here; expected each key once in a map.',
    );
  });

  it('tells an unknown section, with the nearest known one', () => {
    expect(only(`unit:\n${top}\nunits:\n${top}\n`)).toBe(
      'sections.yaml:1:1: "unit" is not a key here; expected one of chart, sources, laws, units, events. Did you mean "units"?',
    );
  });

  it.each([
    [
      'a number for a text',
      `summary: 12`,
      'summary is "12"; expected a text; one that looks like a number needs quotes.',
    ],
    ['a text for a list', `names: Top`, 'names is "Top"; expected a list.'],
    ['a list for a text', `summary: [a]`, 'summary is a list; expected a text that is not empty.'],
    ['a word for a record', `names: [Top]`, 'item 1 of names is "Top"; expected a map with the keys'],
    [
      'a wrong day in a date that is spelled out',
      `designations: [{text: desk, from: {text: then, earliest: soon}, cites: [book/S1]}]`,
      'earliest is "soon"; expected a day',
    ],
    [
      'a number for the text of a date',
      `designations: [{text: desk, from: {text: 5}, cites: [book/S1]}]`,
      'text is "5"; expected a text',
    ],
    [
      'a date that ends before it starts',
      `designations: [{text: desk, from: {text: then, earliest: 2004-01-02, latest: 2004-01-01}, cites: [book/S1]}]`,
      'expected a latest day that is not before the earliest',
    ],
    [
      'a citation with two stances',
      `names: [{text: Top, cites: [{supports: book/S1, qualifies: book/S1, note: It differs.}]}]`,
      'expected exactly one of supports, qualifies, contradicts',
    ],
    [
      'a citation without a passage',
      `names: [{text: Top, cites: [{note: It differs.}]}]`,
      'expected exactly one of supports, qualifies, contradicts',
    ],
    ['an empty text', `summary: ""`, 'summary is ""; expected a text that is not empty.'],
    ['a word for true or false', `outside: perhaps`, 'outside is "perhaps"; expected true or false.'],
    [
      'a map for a citation list',
      `names: [{text: Top, cites: {a: b}}]`,
      'cites is a map; expected a list of at least one citation.',
    ],
    [
      'a date that is in no calendar',
      `designations: [{text: desk, from: 2003-02-30, cites: [book/S1]}]`,
      'from is "2003-02-30"; expected a date such as 2003, 2003-03, 2003-03-01, "in or before" or "in or after" one of them, or {text, earliest, latest}.',
    ],
  ])('refuses %s', (_what, line, sentence) => {
    expect(only(`units:\n${top}\n${under('desk', `, ${line}`)}\n`)).toContain(sentence);
  });

  it('tells what is missing from a record', () => {
    expect(only(`units:\n${top}\nlaws:\n  - slug: act\n    cites: [book/S1]\n`)).toBe(
      'sections.yaml:4:5: title is missing; expected a text that is not empty.',
    );
  });

  it.each(['cites: []', 'standing: implied'])('refuses a fact without a citation (%s)', (line) => {
    expect(only(`units:\n${top}\n${under('desk', `, designations: [{text: desk, ${line}}]`)}\n`)).toMatch(
      /cites is (an empty list|missing); expected a list of at least one citation\.$/,
    );
  });

  it('refuses a dispute without a note', () => {
    expect(
      only(`units:\n${top}\n${under('desk', ', designations: [{text: desk, cites: [{contradicts: book/S1}]}]')}\n`),
    ).toContain('note is missing; expected a note that says how the source differs.');
  });

  it('tells a parent that is missing', () => {
    const desk = '  - {slug: desk, kind: office, placements: [{parent: tops, cites: [book/S1]}]}';
    expect(only(`units:\n${top}\n${desk}\n`)).toBe(
      'sections.yaml:3:54: "tops" is unknown; expected the slug of one of the units of this chart. Did you mean "top"?',
    );
  });

  it('refuses a unit that is its own parent', () => {
    const desk = '  - {slug: desk, kind: office, placements: [{parent: desk, cites: [book/S1]}]}';
    expect(only(`units:\n${top}\n${desk}\n`)).toBe(
      'sections.yaml:3:54: parent is "desk"; expected a unit that is not below it, but a unit cannot be its own parent.',
    );
  });

  it('tells a circle of parents once, and names it', () => {
    const circle = ['a', 'b', 'c'].map(
      (slug, index, all) =>
        `  - {slug: ${slug}, kind: office, placements: [{parent: ${all[(index + 1) % 3] ?? ''}, cites: [book/S1]}]}`,
    );
    expect(only(`units:\n${top}\n${circle.join('\n')}\n`)).toBe(
      'sections.yaml:3:51: parent is "b"; expected a unit that is not below it, but the parents run in a circle: a → b → c → a.',
    );
  });

  it('refuses two parents at once', () => {
    const desk =
      '  - {slug: desk, kind: office, placements: [{parent: top, cites: [book/S1]}, {parent: other, cites: [book/S1]}]}';
    expect(only(`units:\n${top}\n${under('other')}\n${desk}\n`)).toContain(
      'parent is "other"; expected one parent at a time, but "top" has not ended either.',
    );
  });

  it('refuses a slug that two units have, at the second', () => {
    expect(only(`units:\n${top}\n${under('desk')}\n${under('desk')}\n`)).toBe(
      'sections.yaml:4:12: slug is "desk"; expected one that no other unit has, but it stands in sections.yaml, line 3, too.',
    );
  });

  it('refuses a unit without a parent that does not say that it is outside', () => {
    const lost = '  - {slug: lost, kind: office}';
    expect(only(`units:\n${top}\n${lost}\n`)).toBe(
      'sections.yaml:3:12: "lost" has no parent; expected a placement, or "outside: true" for a body that is named but not part of the tree.',
    );
    expect(defectsOf(`units:\n${top}\n  - {slug: lost, kind: office, outside: true}\n`)).toEqual([]);
  });

  it('takes the units above the subject for its tree', () => {
    const chain =
      '  - {slug: top, kind: agency, placements: [{parent: ministry, cites: [book/S1]}]}\n  - {slug: ministry, kind: agency}';
    expect(defectsOf(`units:\n${chain}\n`)).toEqual([]);
  });

  it('tells an unknown source and an unknown passage', () => {
    const designations = '[{text: desk, cites: [bok/S1]}, {text: table, cites: [book/S2]}]';
    expect(defectsOf(`units:\n${top}\n${under('desk', `, designations: ${designations}`)}\n`)).toEqual([
      expect.stringContaining(
        '"bok/S1" names an unknown source; expected source/passage with a source of this chart. Did you mean "book"?',
      ),
      expect.stringContaining('"book/S2" is unknown; expected one of the passages of "book". Did you mean "book/S1"?'),
    ]);
  });

  it('refuses a passage beyond the end of its source', () => {
    const source =
      '{slug: note, title: Note, kind: press, sentences: 2, passages: [{id: S3, sentence: 3, gist: It ends.}]}';
    expect(only(`units:\n${top}\nsources:\n  - ${source}\n`)).toContain(
      'sentence is "3"; expected a number from 1 to 2: "note" has no more sentences.',
    );
  });

  it('says that a source ends only of a passage behind its end', () => {
    expect(only(`units:\n${top}\n${under('desk', ', designations: [{text: desk, cites: [book/S9]}]')}\n`)).toContain(
      '"book/S9" is unknown; expected one of the passages of "book". Did you mean "book/S1"?',
    );
  });

  it('takes any sentence of a source whose sentences nobody counted', () => {
    const source = '{slug: note, title: Note, kind: press, passages: [{id: a, sentence: 7, gist: It is said.}]}';
    expect(defectsOf(`units:\n${top}\nsources: [${source}]\n`)).toEqual([]);
  });

  it('takes a spelled-out date with one day, or none', () => {
    const names = [
      '{text: then}',
      '{text: then, earliest: 2004-01-02}',
      '{text: then, latest: 2004-01-02}',
      '{text: then, earliest: 2004-01-02, latest: 2004-01-02}',
    ];
    const designations = names.map((date) => `{text: desk, from: ${date}, cites: [book/S1]}`).join(', ');
    expect(defectsOf(`units:\n${top}\n${under('desk', `, designations: [${designations}]`)}\n`)).toEqual([]);
  });

  it('tells an unknown tag', () => {
    expect(only(`units:\n${top}\n${under('desk', ', summary: !secret Desk')}\n`)).toContain('expected no tag');
  });

  it('tells that the section "chart" is missing, but not where one is misspelt', () => {
    const units = `units:\n${top}\n`;
    const [, sources = ''] = header.split(/(?=sources:)/);
    const missing = 'sample: chart is missing; expected a file with the section "chart" in this folder.';
    expect(defectsOfFiles({ 'a.yaml': sources + units })).toEqual([missing]);
    expect(defectsOfFiles({ 'a.yaml': header.replace('chart:', 'chrt:') + units })).toEqual([
      expect.stringContaining('"chrt" is not a key here'),
    ]);
    expect(defectsOfFiles({ 'a.yaml': `chart: 7\n${sources}${units}` })).toEqual([
      expect.stringContaining('chart is "7"'),
    ]);
  });

  it.each([
    ['a list', '- {slug: act, title: Act, cites: [book/S1]}\n'],
    ['a text', 'act\n'],
  ])('claims nothing to be unknown while one of its files is %s', (_what, text) => {
    const units = `units:\n${top}\n${under('desk', ', responsibilities: [{title: A, kind: duty, laws: [act], cites: [book/S1]}]')}\n`;
    expect(defectsOfFiles({ 'a.yaml': header, 'b.yaml': units, 'c.yaml': text })).toEqual([
      expect.stringMatching(/^c\.yaml:1:1: The file is /),
    ]);
  });

  it('takes a file that is empty', () => {
    expect(defectsOfFiles({ 'a.yaml': header, 'b.yaml': `units:\n${top}\n`, 'c.yaml': '# later\n' })).toEqual([]);
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

  it('refuses dates that end before they start', () => {
    const designation = '{text: desk, from: 2004, until: 2003-12, cites: [book/S1]}';
    expect(only(`units:\n${top}\n${under('desk', `, designations: [${designation}]`)}\n`)).toContain(
      'until is "2003-12"; expected a date that is not before "from", 2004.',
    );
  });

  it('does not blame who refers to a record that is itself malformed', () => {
    const law = '  - {slug: act, title: Act, year: soon, cites: [book/S1]}';
    const duty = ', responsibilities: [{title: Act, kind: duty, laws: [act], cites: [book/S1]}]';
    expect(only(`units:\n${top}\n${under('desk', duty)}\nlaws:\n${law}\n`)).toContain(
      'year is "soon"; expected a year.',
    );
  });

  it('refuses a subject that is not an agency of the chart', () => {
    expect(only(`units:\n  - {slug: top, kind: office}\n`)).toBe(
      'header.yaml:8:12: subject is "top"; expected an agency, but it is of kind office.',
    );
    expect(defectsOf(`units:\n  - {slug: tip, kind: agency}\n`)).toEqual([
      'header.yaml:8:12: subject is "top"; expected the slug of one of the units of this chart. Did you mean "tip"?',
    ]);
  });

  it.each([
    [
      'a word for a kind of name',
      under('desk', ', names: [{text: Desk, cites: [book/S1]}, {text: D, kind: acronm, cites: [book/S1]}]'),
      'kind is "acronm"',
    ],
    ['yes for true', '  - {slug: lost, kind: office, outside: "yes"}', 'outside is "yes"'],
    [
      'a misspelt list',
      '  - {slug: lost, kind: office, placement: [{parent: top, cites: [book/S1]}]}',
      '"placement" is not a key here',
    ],
    [
      'a misspelt key',
      '  - {slug: lost, kind: office, placements: [{parnt: top, cites: [book/S1]}]}',
      '"parnt" is not a key here',
    ],
    ['a placement without citation', '  - {slug: lost, kind: office, placements: [{parent: top}]}', 'cites is missing'],
    [
      'a misspelt kind of event',
      '  - {slug: gone, kind: office}\nevents:\n  - {kind: abolishd, origins: [{unit: gone}], cites: [book/S1]}',
      'kind is "abolishd"',
    ],
    [
      'an unknown origin',
      '  - {slug: gone, kind: office}\nevents:\n  - {kind: abolished, origins: [{unit: gon}], cites: [book/S1]}',
      '"gon" is unknown',
    ],
    [
      'a misspelt section',
      under('desk', ', responsibilities: [{title: A, kind: duty, laws: [act], cites: [book/S1]}]') +
        '\nlaw:\n  - {slug: act, title: Act, cites: [book/S1]}',
      '"law" is not a key here',
    ],
    [
      'a passage whose id is a number',
      under('desk', ', designations: [{text: desk, cites: [note/p1]}]') +
        '\nsources:\n  - {slug: note, title: Note, kind: press, passages: [{id: 1, gist: It is said.}]}',
      'id is "1"',
    ],
    ['an alias that leads nowhere', under('desk', ', summary: *nothing'), '"*nothing" is unknown'],
  ])('draws nothing else from %s', (_what, lines, sentence) => {
    expect(only(`units:\n${top}\n${lines}\n`)).toContain(sentence);
  });

  it('lets no mistake of a record hide another', () => {
    const sections = `units:
  - slug: top
    kind: agency
    kind: agency
  - slug: Not A Slug
    kind: office
    responsibilities:
      - {title: Keep, kind: dty, laws: [akt], cites: []}
    figures:
      - {measure: personnel, value: five, qualifier: over, text: five, comparedWith: [nobody], cites: [book/S1]}
  - {slug: lost, kind: office}
  - {slug: ring, kind: office, placements: [{parent: ring, cites: [book/S1]}]}
`;
    expect(
      defectsOf(sections).map((defect) => defect.replace(/^sections\.yaml:(\d+):\d+: (.*?);.*$/, '$1 $2')),
    ).toEqual([
      '4 "kind: agency" is not right here',
      '5 slug is "Not A Slug"',
      '8 kind is "dty"',
      '8 "akt" is unknown',
      '8 cites is an empty list',
      '10 value is "five"',
      '11 "lost" has no parent',
      '12 parent is "ring"',
    ]);
  });

  it('takes an anchor as often as it is used', () => {
    const many = Array.from({ length: 150 }, (_, index) =>
      under(`desk-${String(index)}`, ', designations: [{text: desk, cites: *c}]'),
    );
    expect(
      defectsOf(
        `units:\n  - {slug: top, kind: agency, names: [{text: Top, cites: &c [book/S1]}]}\n${many.join('\n')}\n`,
      ),
    ).toEqual([]);
  });

  it.each([
    ['established', 'results'],
    ['abolished', 'origins'],
  ])('refuses an event that is %s without %s', (kind, role) => {
    expect(only(`units:\n${top}\nevents:\n  - {kind: ${kind}, cites: [book/S1]}\n`)).toContain(
      `kind is "${kind}"; expected with it ${role}: at least one unit`,
    );
  });

  it('refuses a fact that only its opponents attest', () => {
    const cites = '[{contradicts: book/S1, note: It is otherwise.}]';
    expect(only(`units:\n${top}\n${under('desk', `, designations: [{text: desk, cites: ${cites}}]`)}\n`)).toContain(
      'expected a citation that does not contradict the fact among them.',
    );
  });
});
