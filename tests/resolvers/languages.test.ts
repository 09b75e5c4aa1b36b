import { join } from 'node:path';
import { formatDefects } from '../../seed/index';
import { loadChart } from '../../seed/load-chart';
import { Chart } from '../../src/chart/chart';
import { Charts } from '../../src/chart/charts';
import { chartFrom, chartsOf, dataFolder, defectsOf, only } from '../support/charts';
import { ask, dataOf, refusalOf } from '../support/run-query';

const charts = chartsOf(join(dataFolder, 'charts'), 'sound');

type Unit = Readonly<Record<string, unknown>>;

interface Wanted {
  readonly language?: string;
  /** What Accept-Language says. */
  readonly header?: string;
  readonly asOf?: string | null;
}

/** Fields of a unit of the chart with names in English, French and Arabic. */
async function unitIn({ language, header, asOf }: Wanted, slug: string, fields: string): Promise<Unit | null> {
  const query = `query ($slug: String!, $language: String, $asOf: Date) { unit(by: {slug: $slug}, language: $language, asOf: $asOf) { ${fields} } }`;
  const { unit } = await dataOf<{ unit: Unit | null }>(charts, query, { slug, language, asOf }, header);
  return unit;
}

/** The units of a chart, written as YAML: the top with these names, and more. */
const units = (names: string, more = ''): string => `units:\n  - {slug: top, kind: agency, names: [${names}]}\n${more}`;

describe('in a view in a language, a unit is called', () => {
  it.each([
    ['by its name in it', 'fr', 'pilots', null, 'Pilotes', 'fr'],
    ['in other letters', 'ar', 'pilots', null, 'المرشدون', 'ar'],
    ['as it is in that country', 'fr-CA', 'ferries', null, 'Traversiers', 'fr-CA'],
    ['else as it is in that language elsewhere', 'fr-CA', 'pilots', null, 'Pilotes', 'fr'],
    ['else in the language of the chart', 'ar', 'ferries', null, 'Ferries', 'en'],
    ['else in any', 'ar', 'fishers-quay', null, 'Quai des pêcheurs', 'fr'],
    ['on the day before it was renamed there', 'fr', 'lights', '2010-02-28', 'Phares', 'fr'],
    ['on the day on which it was', 'fr', 'lights', '2010-03-01', 'Phares et bouées', 'fr'],
    ['whatever day it was renamed elsewhere', '*', 'lights', '2010-02-28', 'Lights and Buoys', 'en'],
    ['after its end, as it was at last', 'fr', 'toll-house', '2012-01-01', 'Octroi', 'fr'],
  ])('%s', async (_when, language, slug, asOf, name, nameLanguage) => {
    expect(await unitIn({ language, asOf }, slug, 'name nameLanguage')).toEqual({ name, nameLanguage });
  });

  it('by its slug where no name is on record, whose language nobody knows', async () => {
    const names = '{text: T, language: fr, cites: [book/S1]}';
    const bare = only(chartFrom(units(names, '  - {slug: bare, kind: office, outside: true}\n'), 'language: en'));
    expect(await dataOf(bare, '{ unit(by: {slug: "bare"}, language: "fr") { name nameLanguage language } }')).toEqual({
      unit: { name: 'bare', nameLanguage: null, language: 'fr' },
    });
  });

  it('for short in the same way, and for none where it has no acronym', async () => {
    const acronymIn = async (language: string, slug: string): Promise<unknown> =>
      (await unitIn({ language }, slug, 'acronym'))?.acronym;
    expect(await acronymIn('fr', 'sound-authority')).toBe('AD');
    expect(await acronymIn('ar', 'sound-authority')).toBe('SA');
    expect(await acronymIn('fr', 'lights')).toBe('LB');
    expect(await acronymIn('fr', 'pilots')).toBeNull();
  });
});

describe('everything below an entry point', () => {
  const everywhere = `language id name parent { id name } ancestors { name } facts { id statement }
    relations { id statement other { id name language } } events { id statement } names { id statement language }`;

  it('is in its language: units, statements, ids', async () => {
    const lights = await unitIn({ language: 'fr', asOf: '2009-01-01' }, 'lights', everywhere);
    expect(lights).toMatchObject({
      language: 'fr',
      id: 'unit:sound@2009-01-01~fr:lights',
      name: 'Phares',
      parent: { id: 'unit:sound@2009-01-01~fr:sound-authority', name: 'Autorité du détroit' },
      ancestors: [{ name: 'Autorité du détroit' }],
      relations: [{ statement: 'Phares supports Pilotes.', other: { name: 'Pilotes', language: 'fr' } }],
      events: [
        {
          id: 'event:sound@2009-01-01~fr:2',
          statement: 'Lighthouse Service was renamed Lights and Buoys (1 May 2008).',
        },
      ],
    });
    const ids = JSON.stringify(lights).match(/"[a-z]+:sound[^"]*"/g) ?? [];
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !id.includes('@2009-01-01~fr:'))).toEqual([]);
  });

  it('stays in it on another day, and in its charts beside it', async () => {
    expect(await unitIn({ language: 'fr' }, 'lights', 'at(date: "2007-01-01") { id name at { id } }')).toEqual({
      at: { id: 'unit:sound@2007-01-01~fr:lights', name: 'Phares', at: { id: 'unit:sound~fr:lights' } },
    });
    const made = (slug: string, names: string): Chart => {
      const { document } = chartFrom(units(names), 'language: en\n  namespace: town');
      return new Chart({ ...document, chart: { ...document.chart, slug } });
    };
    const both = '{text: Town, cites: [book/S1]}, {text: Ville, language: fr, cites: [book/S1]}';
    const town = new Charts(
      [made('alone', ''), made('one', both), made('two', both.replace('Ville', 'Cité'))],
      'one',
      'test',
    );
    const query = 'query ($language: String) { agency(language: $language) { id elsewhere { id name } } }';
    expect(await dataOf(town, query, { language: 'fr' })).toEqual({
      agency: {
        id: 'unit:one~fr:top',
        elsewhere: [
          { id: 'unit:alone:top', name: 'top' },
          { id: 'unit:two~fr:top', name: 'Cité' },
        ],
      },
    });
  });

  it('is shown in it in its latest state, where it is still to come on the day', async () => {
    const names = '{text: T, cites: [book/S1]}, {text: U, language: fr, cites: [book/S1]}';
    const chart = chartFrom(
      units(
        names,
        '  - {slug: late, kind: office, names: [{text: Tard, language: fr, cites: [book/S1]}, {text: Late, cites: [book/S1]}], placements: [{parent: top, from: 2010, cites: [book/S1]}], relations: []}\n',
      ).replace(
        ']}\n  - {slug: late',
        '], relations: [{kind: supports, other: late, cites: [book/S1]}]}\n  - {slug: late',
      ),
      'language: en\n  coversUntil: 2020-12-31',
    );
    const query = '{ agency(asOf: "2005-01-01", language: "fr") { relations { other { id name } } } }';
    expect(await dataOf(only(chart), query)).toEqual({
      agency: { relations: [{ other: { id: 'unit:sample~fr:late', name: 'Tard' } }] },
    });
  });

  it('leads to the latest state in the language of the chart behind a chart, a law or a source', async () => {
    const query = `{ agency(language: "fr") { chart { id subject { id } roots { id } events { id } }
      facts { citations { passage { id facts { id } } } } } }`;
    const below = JSON.stringify(await dataOf(charts, query, {}, 'fr'));
    expect(below).toContain('"unit:sound:sound-authority"');
    expect(below).not.toContain('~');
  });
});

describe('an id', () => {
  const again = 'query ($id: ID!) { node(id: $id) { id ... on OrgUnit { name language } ... on Fact { statement } } }';

  it('leads to the view that it names, whatever the header says', async () => {
    const name = async (id: string, header?: string): Promise<unknown> =>
      (await dataOf<{ node: unknown }>(charts, again, { id }, header)).node;
    for (const header of [undefined, 'ar', '*']) {
      const [english, french] = ['unit:sound:pilots', 'unit:sound@2009-01-01~fr:pilots'];
      expect(await name(english, header)).toEqual({ id: english, name: 'Pilots', language: null });
      expect(await name(french, header)).toEqual({ id: french, name: 'Pilotes', language: 'fr' });
    }
    expect(await name('relation:sound~fr:lights/1')).toMatchObject({ statement: 'Phares et bouées supports Pilotes.' });
  });

  it.each([
    'unit:sound~en:pilots',
    'unit:sound~de:pilots',
    'unit:sound~FR:pilots',
    'unit:sound~:pilots',
    'unit:harbour~fr:pilots',
    'chart:sound~fr',
    'source:sound~fr:gazette',
  ])('of a view that there is not leads nowhere: %s', async (id) => {
    expect(await dataOf(charts, again, { id })).toEqual({ node: null });
  });

  it('has 200 characters at most, with the longest slugs and tag that a chart may have', async () => {
    const slug = 'u'.repeat(80);
    const tag = 'fr-Latn-CA-1694acad';
    const duty = `{title: D, kind: duty, cites: [book/S1]}`;
    const more = `  - {slug: ${slug}, kind: office, names: [{text: N, language: ${tag}, cites: [book/S1]}], placements: [{parent: top, cites: [book/S1]}], responsibilities: [${Array(12).fill(duty).join(', ')}]}\n`;
    const { document } = chartFrom(units('', more), 'language: en\n  coversUntil: 2020-12-31');
    const chart = new Chart({ ...document, chart: { ...document.chart, slug: 'c'.repeat(60) } });
    const query = `{ unit(by: {slug: "${slug}"}, language: "${tag}", asOf: "2010-01-01") { responsibilities { id } } }`;
    const { unit } = await dataOf<{ unit: { responsibilities: { id: string }[] } }>(only(chart), query);
    const longest = Math.max(...unit.responsibilities.map(({ id }) => id.length));
    expect(longest).toBeGreaterThan(180);
    expect(longest).toBeLessThanOrEqual(200);
  });
});

describe('the language', () => {
  it.each([
    [{ language: 'fr' }, 'fr'],
    [{ language: 'FR' }, 'fr'],
    [{ language: 'fr-BE' }, 'fr'],
    [{ language: 'fr-CA' }, 'fr-CA'],
    [{ language: 'fr-ca' }, 'fr-CA'],
    [{ language: 'ar-MA' }, 'ar'],
    [{ language: 'de' }, null],
    [{ language: 'en' }, null],
    [{ language: 'en-GB' }, null],
    [{ language: '*' }, null],
    [{}, null],
    [{ header: 'fr' }, 'fr'],
    [{ header: 'fr-CH, fr;q=0.9, en;q=0.8, *;q=0.5' }, 'fr'],
    [{ header: 'en-US,en;q=0.9,fr;q=0.8' }, null],
    [{ header: 'de, ar;q=0.5' }, 'ar'],
    [{ header: 'de, *;q=0.1' }, null],
    [{ header: '*' }, null],
    [{ header: 'fr;q=0' }, null],
    [{ header: '' }, null],
    [{ header: '"; ,,; =;q=x, fr;q=1.5.2' }, 'fr'],
    [{ header: 'fr', language: 'ar' }, 'ar'],
    [{ header: 'fr', language: '*' }, null],
    [{ header: 'fr', language: 'de' }, null],
  ] as [Wanted, string | null][])('of a view for %j is %j', async (wanted, language) => {
    expect(await unitIn(wanted, 'pilots', 'language')).toEqual({ language });
  });

  it.each(['', 'fr,en', 'fr;q=0.5', 'fr_CA', '-', 'français', `${'a'.repeat(8)}-`.repeat(8)])(
    'that is none is refused before anything is executed: %j',
    async (language) => {
      const expected = /^BAD_USER_INPUT: language is ".*"; expected a language range such as "fr", "fr-CA" or "\*"\.$/;
      const query =
        'query ($language: String) { charts { slug } search(text: "lights", language: $language) { totalCount } }';
      const { data, errors } = await ask(charts, query, { language });
      expect(data).toBeUndefined();
      expect(errors.map(({ message, extensions }) => `${String(extensions?.code)}: ${message}`)).toEqual([
        expect.stringMatching(expected),
      ]);
    },
  );

  it('is taken by every entry point that takes a date', async () => {
    const query = `{ agency(language: "fr") { name } branch(slug: "lights", language: "fr") { name }
      office(slug: "pilots", language: "fr") { name } unit(by: {slug: "pilots"}, language: "fr") { name }
      units(first: 1, language: "fr") { nodes { name } } search(text: "pilots", first: 1, language: "fr") { nodes { ... on OrgUnit { name } } }
      responsibilities(first: 1, language: "fr") { nodes { unit { name } } }
      compare(from: {asOf: "2007-01-01"}, to: {}, language: "fr") { changes(first: 1) { nodes { before { name } after { name } } } } }`;
    const top = 'Autorité du détroit';
    expect(await dataOf(charts, query)).toEqual({
      agency: { name: top },
      branch: { name: 'Phares et bouées' },
      office: { name: 'Pilotes' },
      unit: { name: 'Pilotes' },
      units: { nodes: [{ name: top }] },
      search: { nodes: [{ name: 'Pilotes' }] },
      responsibilities: { nodes: [{ unit: { name: top } }] },
      compare: { changes: { nodes: [{ before: { name: 'Phares' }, after: { name: 'Phares et bouées' } }] } },
    });
  });

  it('of a chart stands first among those of its names', async () => {
    expect(await dataOf(charts, '{ charts { slug language languages } }')).toEqual({
      charts: [
        { slug: 'harbour', language: null, languages: [] },
        { slug: 'harbour-news', language: null, languages: [] },
        { slug: 'harbour-workshop', language: null, languages: ['en'] },
        { slug: 'sound', language: 'en', languages: ['en', 'ar', 'fr', 'fr-CA'] },
      ],
    });
  });

  it.each([
    ['none', '{text: T, cites: [book/S1]}', ''],
    ['one, which the chart says', '{text: T, cites: [book/S1]}', 'language: en'],
    ['one, which the names say', '{text: T, language: fr, cites: [book/S1]}', ''],
    [
      'one, which only some of the names say',
      '{text: T, language: fr, cites: [book/S1]}, {text: U, kind: alias, cites: [book/S1]}',
      '',
    ],
  ])('changes nothing, neither names nor ids nor cursors, where names are in %s', async (_which, names, more) => {
    const chart = only(chartFrom(units(names), more));
    const query = '{ units { edges { cursor node { id name acronym language facts { id statement } } } } }';
    const plain = await dataOf(chart, query);
    for (const header of ['fr', 'en', 'fr-CA,*']) expect(await dataOf(chart, query, {}, header)).toEqual(plain);
    expect(JSON.stringify(plain)).not.toContain('~');
  });

  it('is wanted in vain of names in two, of which nobody has said which is the chart’s: it is read as the names are listed', async () => {
    const names = '{text: T, language: fr, cites: [book/S1]}, {text: U, language: ar, cites: [book/S1]}';
    const chart = only(chartFrom(units(names)));
    const query = 'query ($language: String) { agency(language: $language) { name language } }';
    expect(await dataOf(chart, query)).toEqual({ agency: { name: 'T', language: null } });
    expect(await dataOf(chart, query, { language: '*' })).toEqual({ agency: { name: 'T', language: null } });
    expect(await dataOf(chart, query, { language: 'ar' })).toEqual({ agency: { name: 'U', language: 'ar' } });
  });
});

describe('lists', () => {
  const inOrder = async (language: string, order = ''): Promise<string[]> => {
    const query = `query ($language: String) { units(${order} language: $language) { nodes { name } } }`;
    const { units: found } = await dataOf<{ units: { nodes: { name: string }[] } }>(charts, query, { language });
    return found.nodes.map(({ name }) => name);
  };

  it('stand in the same order of the tree in every language', async () => {
    expect(await inOrder('*')).toEqual([
      'Sound Authority',
      'Archives Desk',
      'Ferries',
      'Quai des pêcheurs',
      'Lights and Buoys',
      'Pilots',
    ]);
    expect(await inOrder('fr')).toEqual([
      'Autorité du détroit',
      'Archives Desk',
      'Bacs',
      'Quai des pêcheurs',
      'Phares et bouées',
      'Pilotes',
    ]);
  });

  it('by name stand in that of the names shown', async () => {
    expect(await inOrder('*', 'orderBy: {field: NAME},')).toEqual([
      'Archives Desk',
      'Ferries',
      'Lights and Buoys',
      'Pilots',
      'Quai des pêcheurs',
      'Sound Authority',
    ]);
    expect(await inOrder('fr', 'orderBy: {field: NAME},')).toEqual([
      'Archives Desk',
      'Autorité du détroit',
      'Bacs',
      'Phares et bouées',
      'Pilotes',
      'Quai des pêcheurs',
    ]);
    expect(await inOrder('fr', 'filter: {nameContains: "PECHE"},')).toEqual(['Quai des pêcheurs']);
  });

  it('take no cursor of another language', async () => {
    const query =
      'query ($after: String, $language: String) { units(first: 1, after: $after, language: $language) { pageInfo { endCursor } } }';
    const cursor = async (language: string): Promise<string> =>
      (await dataOf<{ units: { pageInfo: { endCursor: string } } }>(charts, query, { language })).units.pageInfo
        .endCursor;
    const [english, french] = [await cursor('*'), await cursor('fr')];
    expect(english).not.toBe(french);
    expect(await dataOf(charts, query, { language: 'fr', after: french })).toHaveProperty('units.pageInfo.endCursor');
    expect(await refusalOf(charts, query, { language: 'fr', after: english })).toEqual([
      expect.stringMatching(/^BAD_USER_INPUT: after is .*; expected a cursor that this list gave/),
    ]);
  });
});

describe('what changed is told by names in the chart’s own language', () => {
  const renamed = async (from: string, to: string, language: string): Promise<unknown> => {
    const query = `query ($from: Date, $to: Date, $language: String) { compare(from: {asOf: $from}, to: {asOf: $to}, language: $language) { changes { nodes { kinds after { slug } } } } }`;
    return (await dataOf<{ compare: { changes: unknown } }>(charts, query, { from, to, language })).compare.changes;
  };

  it.each(['*', 'fr'])('be it compared in %s', async (language) => {
    const lights = { kinds: ['RENAMED'], after: { slug: 'lights' } };
    expect(await renamed('2008-04-30', '2008-05-01', language)).toEqual({ nodes: [lights] });
    expect(await renamed('2010-02-28', '2010-03-01', language)).toEqual({ nodes: [] });
  });

  it('be it told day by day', async () => {
    expect(await dataOf(charts, '{ chart(slug: "sound") { changeDays { date } } }')).toEqual({
      chart: { changeDays: [{ date: '2005-01-01' }, { date: '2008-05-01' }] },
    });
  });

  it('and a unit is not renamed when it first gets a name in that language', async () => {
    const names = '{text: Halle, language: fr, cites: [book/S1]}, {text: Hall, from: 2010, cites: [book/S1]}';
    const chart = only(chartFrom(units(names), 'language: en\n  coversUntil: 2020-12-31'));
    const query =
      '{ compare(from: {asOf: "2009-01-01"}, to: {}) { changes { totalCount } } before: agency(asOf: "2009-01-01") { name } }';
    expect(await dataOf(chart, query)).toEqual({ compare: { changes: { totalCount: 0 } }, before: { name: 'Halle' } });
  });
});

describe('names of every language are found', () => {
  it.each([
    ['pilotes', 'pilots', 'Pilotes'],
    ['detroit', 'sound-authority', 'Autorité du détroit'],
    ['pecheurs', 'fishers-quay', 'Quai des pêcheurs'],
    ['traversier', 'ferries', 'Traversiers'],
    ['المرشدون', 'pilots', 'المرشدون'],
    ['المضيق', 'sound-authority', 'هيئة المضيق'],
  ])('by a search for %s, shown as the view calls them', async (text, slug, matchedText) => {
    const query = `query ($text: String!, $language: String) { search(text: $text, types: [UNIT], first: 1, language: $language) { edges { matchedText node { ... on OrgUnit { slug name language } } } } }`;
    for (const language of [null, 'fr', 'ar']) {
      const name = (await unitIn({ language: language ?? '*' }, slug, 'name'))?.name;
      expect(await dataOf(charts, query, { text, language: language ?? '*' })).toEqual({
        search: { edges: [{ matchedText, node: { slug, name, language } }] },
      });
    }
  });

  it.each([
    ['name', 'autorite du DETROIT', 'sound-authority'],
    ['name', 'هيئة المضيق', 'sound-authority'],
    ['name', 'Phares', 'lights'],
    ['acronym', 'lb', 'lights'],
  ])('by their %s %s', async (by, written, slug) => {
    const query = `query ($written: String!) { unit(by: {${by}: $written}, language: "ar") { slug language } }`;
    expect(await dataOf(charts, query, { written })).toEqual({ unit: { slug, language: 'ar' } });
  });

  it('and the candidates of an acronym that two share in two languages are named in that of the view', async () => {
    const { errors } = await ask(charts, '{ unit(by: {acronym: "AD"}, language: "fr") { slug } }');
    expect(errors[0]?.extensions).toEqual({
      code: 'AMBIGUOUS_REFERENCE',
      candidates: [
        { id: 'unit:sound~fr:sound-authority', slug: 'sound-authority', name: 'Autorité du détroit' },
        { id: 'unit:sound~fr:archives', slug: 'archives', name: 'Archives Desk' },
      ],
    });
  });
});

describe('a chart file', () => {
  it('has a slug that leaves room in an id for the language, where names are in several', () => {
    const chartOf = (slug: string, more: string): readonly string[] => {
      const text = `chart: {format: 1, slug: ${slug}, title: T, description: D, limits: L, subject: top${more}}
sources: [{slug: book, title: B, kind: general, passages: [{id: S1, gist: G}]}]
${units('{text: A, language: fr, cites: [book/S1]}')}`;
      const loaded = loadChart('folder', [{ name: 'chart.yaml', text }]);
      return 'defects' in loaded ? formatDefects(loaded.defects).split('\n') : [];
    };
    const long = 'c'.repeat(61);
    expect(chartOf(long, ', language: en')).toEqual([
      `chart.yaml:1:26: slug is "${long.slice(0, 60)}…"; expected at most 60 characters in a chart whose names are in several languages.`,
    ]);
    expect(chartOf(long, ', language: fr')).toEqual([]);
    expect(chartOf(long, '')).toEqual([]);
    expect(chartOf('c'.repeat(60), ', language: en')).toEqual([]);
  });

  const namesOf = (...names: string[]): string => units(names.map((name) => `{${name}, cites: [book/S1]}`).join(', '));

  it('may give a unit one primary name at a time in each language', () => {
    expect(defectsOf(namesOf('text: A', 'text: B, language: fr', 'text: C, language: fr-CA'), 'language: en')).toEqual(
      [],
    );
    expect(defectsOf(namesOf('text: A', 'text: B, language: EN'), 'language: en')).toEqual([
      'sections.yaml:2:75: text is "B"; expected one primary name at a time, but "A" has not ended either; give one of them a kind, an end or another language.',
    ]);
    expect(defectsOf(namesOf('text: A, language: fr', 'text: B, language: Fr'))).toHaveLength(1);
  });

  it.each([
    'english, please',
    'e',
    'fr_CA',
    '"*"',
    '"12"',
    'x'.repeat(9),
    'french',
    `fr-${'x'.repeat(7)}-${'y'.repeat(7)}-${'z'.repeat(7)}`,
  ])('says where a language is none: %s', (tag) => {
    const expected = 'expected a language tag such as en or fr-CA, at most 24 characters.';
    expect(defectsOf(namesOf(`text: A, language: ${tag.includes(',') ? JSON.stringify(tag) : tag}`))).toEqual([
      expect.stringMatching(new RegExp(`^sections.yaml:2:\\d+: language is ".*"; ${expected}$`)),
    ]);
    expect(defectsOf(namesOf('text: A'), `language: ${JSON.stringify(tag.replaceAll('"', ''))}`)).toEqual([
      expect.stringMatching(new RegExp(`^header.yaml:\\d+:\\d+: language is ".*"; ${expected}$`)),
    ]);
  });
});
