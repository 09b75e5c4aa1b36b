import { chartFrom, chartsOf, only, shippedFolder } from '../support/charts';
import { dataOf } from '../support/run-query';
import type { Charts } from '../../src/chart/charts';

interface Edge {
  readonly cursor: string;
  readonly score: number | null;
  readonly matchedText: string | null;
  readonly node: { readonly title: string; readonly unit: { readonly slug: string } };
}

async function edges(charts: Charts, args: string, variables: Record<string, unknown> = {}): Promise<readonly Edge[]> {
  const query = `query ($after: String) { responsibilities(${args}, after: $after) {
    edges { cursor score matchedText node { title unit { slug } } } } }`;
  const { responsibilities } = await dataOf<{ responsibilities: { edges: Edge[] } }>(charts, query, variables);
  return responsibilities.edges;
}

async function answers(charts: Charts, args: string): Promise<string[]> {
  return (await edges(charts, args)).map(({ node: { title, unit } }) => `${unit.slug}: ${title}`);
}

const charts = only(
  chartFrom(
    `units:
  - slug: top
    kind: agency
  - slug: pilots
    kind: office
    names: [{text: Pilots, cites: [book/S1]}]
    placements: [{parent: top, cites: [book/S1]}]
    responsibilities:
      - title: Bring ships in
        kind: duty
        cites: [book/S1]
        parts:
          - {title: Bring ferries in, kind: duty, cites: [book/S1]}
      - {title: Ring the bell, kind: duty, until: 2000, cites: [book/S1]}
  - slug: privacy
    kind: office
    names: [{text: Privacy Desk, cites: [book/S1]}]
    placements: [{parent: top, from: 1990, cites: [book/S1]}]
    responsibilities:
      - {title: Take questions, kind: service, recipients: [sailors], cites: [book/S1]}
      - {title: Weigh ships, kind: service, statement: It says what a ship weighs., laws: [act], cites: [book/S1]}
laws: [{slug: act, title: Scales Act, cites: [book/S1]}]
synonyms: [{say: [vessel], mean: [ships]}, {say: [boring noise], mean: [bell]}]
`,
    'coversUntil: 2020-12-31',
  ),
);

describe('Query.responsibilities(about:)', () => {
  it('gives the responsibilities that fit, best first, with score and text', async () => {
    const [best, next, ...others] = await edges(charts, 'about: "ships"');
    expect(best).toMatchObject({
      matchedText: 'Bring ships in',
      node: { title: 'Bring ships in', unit: { slug: 'pilots' } },
    });
    expect(next?.node.title).toBe('Weigh ships');
    expect(best?.score).toBeGreaterThanOrEqual(next?.score ?? 1);
    // A part is found by its whole as well, but behind what says it itself.
    expect(others.map(({ node }) => node.title)).toEqual(['Bring ferries in']);
  });

  it.each([
    ['a question in everyday words', 'who brings a vessel in?', 'pilots: Bring ships in'],
    ['a slip of the pen in an everyday word', 'vesel', 'pilots: Bring ships in'],
    ['another form of a word', 'weighing', 'privacy: Weigh ships'],
    ['a recipient', 'what is there for sailors', 'privacy: Take questions'],
    ['a law it rests on', 'scales act', 'privacy: Weigh ships'],
    ['the name of the unit', 'privacy', 'privacy: Take questions'],
  ])('understands %s: %s', async (_, about, expected) => {
    expect((await answers(charts, `about: ${JSON.stringify(about)}`))[0]).toBe(expected);
  });

  it('never guesses: a part of a phrase, or a word the chart does not speak of, finds nothing', async () => {
    for (const about of ['boring', 'noise', 'bicycles', 'who is responsible?']) {
      expect(await answers(charts, `about: ${JSON.stringify(about)}`)).toEqual([]);
    }
  });

  it('looks only at what holds on the date, in the latest state when none is given', async () => {
    const bell = 'about: "boring noise"';
    expect(await answers(charts, bell)).toEqual([]);
    expect(await answers(charts, `${bell}, asOf: "1999-12-31"`)).toEqual(['pilots: Ring the bell']);
    expect(await answers(charts, `${bell}, asOf: "2000-01-01"`)).toEqual([]);
    expect(await answers(charts, 'about: "questions", asOf: "1989-12-31"')).toEqual([]);
  });

  it('narrows to a unit and those below it', async () => {
    expect(await answers(charts, 'about: "ships", under: "privacy"')).toEqual(['privacy: Weigh ships']);
    expect(await answers(charts, 'about: "ships", under: "top", first: 1')).toEqual(['pilots: Bring ships in']);
  });

  it('goes on behind a row', async () => {
    const all = await edges(charts, 'about: "ships"');
    expect(await edges(charts, 'about: "ships", first: 1', { after: all[0]?.cursor })).toEqual(all.slice(1, 2));
  });

  it('has no score where nothing was asked', async () => {
    const all = await edges(charts, 'first: 100');
    expect(all).toHaveLength(4);
    expect(all.every(({ score, matchedText }) => score === null && matchedText === null)).toBe(true);
  });

  it.each(['who issues passports', 'weather forecast', 'who delivers the mail', 'school lunches'])(
    'of the shipped charts holds nothing for "%s"',
    async (about) => {
      const shipped = chartsOf(shippedFolder);
      const found = await edges(shipped, `about: ${JSON.stringify(about)}`);
      expect(Math.max(0, ...found.map(({ score }) => score ?? 0))).toBeLessThan(0.5);
    },
  );
});
