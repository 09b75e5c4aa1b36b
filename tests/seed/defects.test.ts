import { defectsOf } from '../support/charts';
import { onlyDefect, top, under } from '../support/defects';

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
    expect(onlyDefect(`units:\n${top}\n${under('desk', `, ${line}`)}\n`)).toContain(sentence);
  });

  it('tells what is missing from a record', () => {
    expect(onlyDefect(`units:\n${top}\nlaws:\n  - slug: act\n    cites: [book/S1]\n`)).toBe(
      'sections.yaml:4:5: title is missing; expected a text that is not empty.',
    );
  });

  it.each(['cites: []', 'standing: implied'])('refuses a fact without a citation (%s)', (line) => {
    expect(onlyDefect(`units:\n${top}\n${under('desk', `, designations: [{text: desk, ${line}}]`)}\n`)).toMatch(
      /cites is (an empty list|missing); expected a list of at least one citation\.$/,
    );
  });

  it('refuses a dispute without a note', () => {
    expect(
      onlyDefect(
        `units:\n${top}\n${under('desk', ', designations: [{text: desk, cites: [{contradicts: book/S1}]}]')}\n`,
      ),
    ).toContain('note is missing; expected a note that says how the source differs.');
  });

  it('refuses a slug that two units have, at the second', () => {
    expect(onlyDefect(`units:\n${top}\n${under('desk')}\n${under('desk')}\n`)).toBe(
      'sections.yaml:4:12: slug is "desk"; expected one that no other unit has, but it stands in sections.yaml, line 3, too.',
    );
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
    expect(onlyDefect(`units:\n${top}\nsources:\n  - ${source}\n`)).toContain(
      'sentence is "3"; expected a number from 1 to 2: "note" has no more sentences.',
    );
  });

  it('says that a source ends only of a passage behind its end', () => {
    expect(
      onlyDefect(`units:\n${top}\n${under('desk', ', designations: [{text: desk, cites: [book/S9]}]')}\n`),
    ).toContain('"book/S9" is unknown; expected one of the passages of "book". Did you mean "book/S1"?');
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

  it('refuses dates that end before they start', () => {
    const designation = '{text: desk, from: 2004, until: 2003-12, cites: [book/S1]}';
    expect(onlyDefect(`units:\n${top}\n${under('desk', `, designations: [${designation}]`)}\n`)).toContain(
      'until is "2003-12"; expected a date that is not before "from", 2004.',
    );
  });

  it('does not blame who refers to a record that is itself malformed', () => {
    const law = '  - {slug: act, title: Act, year: soon, cites: [book/S1]}';
    const duty = ', responsibilities: [{title: Act, kind: duty, laws: [act], cites: [book/S1]}]';
    expect(onlyDefect(`units:\n${top}\n${under('desk', duty)}\nlaws:\n${law}\n`)).toContain(
      'year is "soon"; expected a year.',
    );
  });

  it('refuses a subject that is not an agency of the chart', () => {
    expect(onlyDefect(`units:\n  - {slug: top, kind: office}\n`)).toBe(
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
    expect(onlyDefect(`units:\n${top}\n${lines}\n`)).toContain(sentence);
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

  it.each([
    ['established', 'results'],
    ['abolished', 'origins'],
  ])('refuses an event that is %s without %s', (kind, role) => {
    expect(onlyDefect(`units:\n${top}\nevents:\n  - {kind: ${kind}, cites: [book/S1]}\n`)).toContain(
      `kind is "${kind}"; expected with it ${role}: at least one unit`,
    );
  });

  it('refuses a fact that only its opponents attest', () => {
    const cites = '[{contradicts: book/S1, note: It is otherwise.}]';
    expect(
      onlyDefect(`units:\n${top}\n${under('desk', `, designations: [{text: desk, cites: ${cites}}]`)}\n`),
    ).toContain('expected a citation that does not contradict the fact among them.');
  });
});
